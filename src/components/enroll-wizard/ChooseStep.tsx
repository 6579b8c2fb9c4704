'use client';

import { factorWords, useFactorTypes } from '../../hooks/useFactorTypes.js';
import { useEnrolledFactors } from '../../hooks/useEnrolledFactors.js';
import { useFactorsToEnroll } from '../../hooks/useFactorsToEnroll.js';
import { useSlotClass } from '../../ui/useSlotClass.js';
import { FactorTile } from '../../ui/FactorTile.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { Strength } from '../../ui/Strength.js';
import { sortEnrollable } from '../factor-list/sortEnrolled.js';
import { whyNotAdd } from '../factor-list/whyNotAdd.js';
import { listTrouble } from '../factor-list/listTrouble.js';
import { parts } from '../frame/parts.js';
import type { WizardBodyProps } from './WizardBody.js';

/** The types that can be added, the strongest first. */
export function ChooseStep(props: WizardBodyProps & { onChoose: (factorType: string) => void }) {
  const { locale, words, onChoose } = props;
  const factors = useFactorTypes();
  const slotClass = useSlotClass();
  const enrolled = useEnrolledFactors();
  const enrollable = useFactorsToEnroll();
  const named = factorWords(locale);
  const { list } = locale;
  const offers =
    enrollable.data && enrolled.data && sortEnrollable(enrollable.data, enrolled.data, factors, props);

  if (!offers) {
    return (
      <div className={slotClass('body')}>
        {listTrouble(list, enrolled, enrollable) ?? <Skeleton rows={3} label={list.loading} />}
      </div>
    );
  }
  return (
    <div className={slotClass('body')}>
      <p className={slotClass('lead')}>{offers.length > 0 ? words.lead : words.nothing}</p>
      <ul className="mfa-choices">
        {offers.map((factor) => {
          const reason = whyNotAdd(factor, props, list);
          const preload = parts.screens(locale, factor).preload;
          return (
            <li key={factor.type}>
              <button
                type="button"
                className={slotClass('choice')}
                data-factor={factor.type}
                aria-disabled={reason !== undefined || undefined}
                onPointerEnter={preload}
                onFocus={preload}
                onClick={() => reason === undefined && onChoose(factor.type)}
              >
                <FactorTile>
                  <factor.Icon />
                </FactorTile>
                <span className="mfa-factor-text">
                  <span className={slotClass('factor-name')}>{factor.name(named)}</span>
                  <span className={slotClass('factor-identity')}>{reason ?? factor.summary(named)}</span>
                </span>
                <Strength level={factor.strength} label={list.strength[factor.strength]} />
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
