'use client';

import { useId } from 'react';
import { factorWords, useFactorTypes } from '../../hooks/useFactorTypes.js';
import { useLocale } from '../../hooks/useLocale.js';
import { useFactor } from '../../hooks/useFactor.js';
import { useOtherTabs } from '../../hooks/useOtherTabs.js';
import { useSlotClass } from '../../ui/useSlotClass.js';
import { FactorTile } from '../../ui/FactorTile.js';
import { KeyIcon } from '../../ui/icons/KeyIcon.js';
import { maskedClass, maskedProps } from '../../ui/maskedProps.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { Strength } from '../../ui/Strength.js';
import { describeFactor } from '../factor-list/describeFactor.js';
import { listTrouble } from '../factor-list/listTrouble.js';
import { Frame } from '../frame/Frame.js';

export interface FactorDetailProps {
  /** Opaque, as the list gives it. */
  factorId: string;
  /** The level of its title, 1 to 6. @default 3 */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
}

/** One bound factor, read by itself; one that is gone says so. */
export function FactorDetail(props: FactorDetailProps) {
  return (
    <Frame slot="detail" card>
      <DetailBody {...props} />
    </Frame>
  );
}

function DetailBody({ factorId, headingLevel = 3 }: FactorDetailProps) {
  const Title = `h${headingLevel}` as const;
  const locale = useLocale();
  const factors = useFactorTypes();
  const slotClass = useSlotClass();
  const id = useId();
  const read = useFactor(factorId);
  const { data, error } = read;
  useOtherTabs();
  if (!locale) return <Skeleton rows={1} label="" />;
  const { list } = locale;
  // A factor that is gone must not be shown from memory.
  const gone = error?.kind === 'not-found';
  const trouble = listTrouble(list, read);
  if (!data || gone) return trouble ?? <Skeleton rows={1} label={list.loading} />;
  const { definition, name, identity } = describeFactor(data, factors, factorWords(locale));
  return (
    <>
      {trouble}
      <div className="mfa-detail-head">
        <FactorTile>{definition ? <definition.Icon /> : <KeyIcon />}</FactorTile>
        <Title id={id} className={slotClass('title')}>
          {name}
        </Title>
      </div>
      {identity || definition ? (
        <dl className="mfa-facts" aria-labelledby={id}>
          {identity ? (
            <>
              <dt>{list.detail.identity}</dt>
              <dd>
                <bdi {...maskedProps} className={maskedClass}>
                  {identity}
                </bdi>
              </dd>
            </>
          ) : null}
          {definition ? (
            <>
              <dt>{list.detail.strength}</dt>
              <dd>
                <Strength level={definition.strength} label={list.strength[definition.strength]} />
              </dd>
            </>
          ) : null}
        </dl>
      ) : null}
    </>
  );
}
