'use client';

import { useId } from 'react';
import type { EnrolledFactor } from '../../api/readEnrolledFactors.js';
import { useMfa } from '../../hooks/MfaContext.js';
import { useFactorLists } from '../../hooks/useFactorLists.js';
import { factorWords, useFactorTypes } from '../../hooks/useFactorTypes.js';
import { useLocale } from '../../hooks/useLocale.js';
import { useOtherTabs } from '../../hooks/useOtherTabs.js';
import { useRemovingFactors } from '../../hooks/useRemovingFactors.js';
import { Button } from '../../ui/Button.js';
import { useSlotClass } from '../../ui/useSlotClass.js';
import { KeyIcon } from '../../ui/icons/KeyIcon.js';
import { maskedClass, maskedProps } from '../../ui/maskedProps.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { Frame } from '../frame/Frame.js';
import { parts } from '../frame/parts.js';
import { describeFactor } from './describeFactor.js';
import { FactorRow } from './FactorRow.js';
import { listTrouble } from './listTrouble.js';
import { sortEnrollable, sortEnrolled } from './sortEnrolled.js';
import { whyNot, whyNotAdd } from './whyNotAdd.js';
import type { FactorChoice } from './FactorChoice.js';

export interface FactorListProps extends FactorChoice {
  /** Called when a person wants to bind a type; without it nothing is offered. */
  onEnroll?: ((factorType: string) => void) | undefined;
  /** Called when a person wants to unbind a factor; without it no row has that action. */
  onUnbind?: ((factor: EnrolledFactor) => void) | undefined;
  /** Shows without letting anything be changed. @default false */
  readOnly?: boolean | undefined;
  /** The level of the group's headings, 2 to 6. @default 3 */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
}

/** The bound factors, and below them the types that can still be bound. */
export function FactorList(props: FactorListProps) {
  return (
    <Frame slot="factor-list">
      <FactorGroups {...props} />
    </Frame>
  );
}

/** What a button opens is fetched when somebody comes near it. */
const whenNear = (preload: () => void) => ({ onPointerEnter: preload, onFocus: preload });

interface FactorGroupsProps extends FactorListProps {
  /** The type or factor whose screen is being fetched. */
  opening?: string | undefined;
}

/** The list without its frame, for screens that have one. */
export function FactorGroups(props: FactorGroupsProps) {
  const { onEnroll, onUnbind, opening, readOnly, headingLevel = 3 } = props;
  const { slots } = useMfa();
  const locale = useLocale();
  const factors = useFactorTypes();
  const slotClass = useSlotClass();
  const { enrolled, enrollable } = useFactorLists();
  const removing = useRemovingFactors();
  useOtherTabs();
  const headingId = useId();
  const offersId = `${headingId}b`;
  const Heading = `h${headingLevel}` as const;

  if (!locale) return <Skeleton label="" />;
  const words = factorWords(locale);
  const { list } = locale;
  const level = (strength: 1 | 2 | 3) => ({ level: strength, label: list.strength[strength] });
  const reasonOf = (row: string, text: string | undefined) =>
    text === undefined ? undefined : { id: headingId + row, text };

  const trouble = listTrouble(list, enrolled, enrollable);
  const rows = enrolled.data && sortEnrolled(enrolled.data, factors, props);
  const offers =
    enrollable.data && enrolled.data && sortEnrollable(enrollable.data, enrolled.data, factors, props);
  const canAdd = !readOnly && onEnroll;

  return (
    <>
      {trouble}
      {rows || !trouble ? (
        <Heading id={headingId} className={slotClass('section')} tabIndex={-1}>
          {list.enrolled}
        </Heading>
      ) : null}
      {rows ? (
        rows.length === 0 ? (
          <div className={slotClass('empty')}>
            <strong>{list.none}</strong>
            {canAdd && offers?.length ? <span>{list.noneHint}</span> : null}
          </div>
        ) : (
          <ul className="mfa-rows" aria-labelledby={headingId}>
            {rows.map((factor, row) => {
              const { definition, name, identity } = describeFactor(factor, factors, words);
              const leaving = removing.includes(factor.factorId);
              const canRemove = !readOnly && onUnbind;
              const reason = canRemove ? reasonOf(`r${row}`, whyNot(factor.factorType, props)) : undefined;
              return (
                <FactorRow
                  key={factor.factorId}
                  type={factor.factorType}
                  state={leaving ? 'removing' : 'idle'}
                  icon={definition ? <definition.Icon /> : <KeyIcon />}
                  name={name}
                  identity={
                    identity ? (
                      <bdi {...maskedProps} className={maskedClass}>
                        {identity}
                      </bdi>
                    ) : null
                  }
                  reason={reason}
                  strength={definition && level(definition.strength)}
                  wrap={slots.row && ((own) => slots.row?.({ factor, own }))}
                >
                  {slots.rowAction?.({ factor })}
                  {canRemove ? (
                    <Button
                      slot="unbind-action"
                      kind="quiet"
                      disabled={leaving || !!reason}
                      busy={opening === factor.factorId}
                      aria-describedby={reason?.id}
                      aria-label={leaving ? undefined : list.removeNamed(name, identity)}
                      aria-haspopup="dialog"
                      {...whenNear(parts.unbind(locale).preload)}
                      onClick={() => onUnbind(factor)}
                    >
                      {leaving ? list.removing : list.remove}
                    </Button>
                  ) : null}
                </FactorRow>
              );
            })}
          </ul>
        )
      ) : trouble ? null : (
        <Skeleton label={list.loading} />
      )}
      {canAdd && (offers || !trouble) ? (
        <>
          <Heading id={offersId} className={slotClass('section')}>
            {list.enrollable}
          </Heading>
          {!offers ? (
            <Skeleton label="" />
          ) : offers.length === 0 ? (
            <p className={slotClass('empty')}>{rows?.length ? list.allSet : list.nothingOffered}</p>
          ) : (
            <ul className="mfa-rows" aria-labelledby={offersId}>
              {offers.map((factor, row) => {
                const reason = reasonOf(`o${row}`, whyNotAdd(factor, props, list));
                const own = (
                  <Button
                    slot="enroll-action"
                    data-factor={factor.type}
                    disabled={!!reason}
                    busy={opening === factor.type}
                    aria-describedby={reason?.id}
                    aria-label={list.addNamed(factor.name(words))}
                    aria-haspopup="dialog"
                    {...whenNear(() => {
                      parts.wizard(locale).preload();
                      parts.screens(locale, factor).preload();
                    })}
                    onClick={() => onEnroll(factor.type)}
                  >
                    {list.add}
                  </Button>
                );
                return (
                  <FactorRow
                    key={factor.type}
                    type={factor.type}
                    icon={<factor.Icon />}
                    name={factor.name(words)}
                    identity={reason ? null : factor.summary(words)}
                    reason={reason}
                    strength={level(factor.strength)}
                  >
                    {slots.enrollAction ? slots.enrollAction({ factorType: factor.type, own }) : own}
                  </FactorRow>
                );
              })}
            </ul>
          )}
        </>
      ) : null}
    </>
  );
}
