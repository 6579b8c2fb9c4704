'use client';

import { useId, useRef, useState, useSyncExternalStore } from 'react';
import type { EnrolledFactor } from '../../api/readEnrolledFactors.js';
import type { FactorScreenOptions } from '../../factors/factor.js';
import { useMfa } from '../../hooks/MfaContext.js';
import { factorWords, useFactorTypes } from '../../hooks/useFactorTypes.js';
import { useLocale } from '../../hooks/useLocale.js';
import { useSlotClass } from '../../ui/useSlotClass.js';
import { Status } from '../../ui/Status.js';
import type { EnrollWizardProps } from '../enroll-wizard/EnrollWizard.js';
import { describeFactor } from '../factor-list/describeFactor.js';
import { FactorGroups } from '../factor-list/FactorList.js';
import type { FactorChoice } from '../factor-list/FactorChoice.js';
import { Frame } from '../frame/Frame.js';
import { LazyPart } from '../frame/LazyPart.js';
import { parts } from '../frame/parts.js';
import { UnbindDialog } from '../unbind-dialog/UnbindDialog.js';
import type { UnbindPolicy } from '../unbind-dialog/UnbindDialog.js';

export interface MfaSettingsProps
  extends FactorChoice, FactorScreenOptions, UnbindPolicy, Pick<EnrollWizardProps, 'recoveryGate'> {
  /** Shows without letting anything be changed. @default false */
  readOnly?: boolean | undefined;
}

/** The whole page in one: the list, the wizard and the question before a removal. */
export function MfaSettings(props: MfaSettingsProps) {
  const titleId = useId();
  return (
    <Frame slot="settings" labelledBy={titleId}>
      <SettingsBody {...props} titleId={titleId} />
    </Frame>
  );
}

const unchanging = () => () => undefined;

type Open = { what: 'enroll'; factorType: string } | { what: 'unbind'; factor: EnrolledFactor; row: number };

function SettingsBody({ titleId, ...props }: MfaSettingsProps & { titleId: string }) {
  const { lastFactor, canUnbind, ...choice } = props;
  const { client } = useMfa();
  const locale = useLocale();
  const factors = useFactorTypes();
  const slotClass = useSlotClass();
  const [open, setOpen] = useState<Open>();
  const [said, setSaid] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const close = () => setOpen(undefined);

  // Until its chunk is there, the button that was pressed shows that something comes.
  const part =
    locale && open ? (open.what === 'enroll' ? parts.wizard(locale) : parts.unbind(locale)) : undefined;
  const status = useSyncExternalStore(
    part?.subscribe ?? unchanging,
    () => part?.peek().status,
    () => undefined,
  );
  const opening =
    status === 'idle' || status === 'pending'
      ? open?.what === 'enroll'
        ? open.factorType
        : open?.factor.factorId
      : undefined;

  const removeButtons = () => [...(list.current?.querySelectorAll<HTMLElement>('.mfa-unbind-action') ?? [])];
  // What opened the dialog has gone with its row: the next row takes over, else the list's heading.
  const focusHeading = () => list.current?.querySelector<HTMLElement>('.mfa-section')?.focus();
  const focusRow = (row: number) => {
    const buttons = removeButtons();
    const next = buttons[Math.min(row, buttons.length - 1)];
    if (next) next.focus();
    else focusHeading();
  };

  return (
    <>
      {locale ? (
        <header className="mfa-settings-head">
          <h2 id={titleId} className={slotClass('title')}>
            {locale.list.title}
          </h2>
          <p className={slotClass('lead')}>{locale.list.lead}</p>
        </header>
      ) : null}
      <div ref={list} className={slotClass('factor-list')}>
        <FactorGroups
          {...choice}
          opening={opening}
          onEnroll={(factorType) => {
            setSaid('');
            setOpen({ what: 'enroll', factorType });
          }}
          onUnbind={(factor) => {
            setSaid('');
            const row = removeButtons().findIndex((button) => button === document.activeElement);
            setOpen({ what: 'unbind', factor, row: Math.max(0, row) });
          }}
        />
      </div>
      <Status message={said} />
      {locale && open?.what === 'enroll' ? (
        <LazyPart lazy={parts.wizard(locale)} words={locale.list}>
          {({ WizardDialog, words, errors }) => (
            <WizardDialog
              {...choice}
              // Another person's wizard is another wizard.
              key={[client.baseUrl, client.appId, client.userKey].join(' ')}
              locale={locale}
              words={words}
              errors={errors}
              factorType={open.factorType}
              onClose={close}
              onRestoreFocus={focusHeading}
            />
          )}
        </LazyPart>
      ) : null}
      {locale && open?.what === 'unbind' ? (
        <UnbindDialog
          lastFactor={lastFactor}
          canUnbind={canUnbind}
          factor={open.factor}
          onClose={close}
          onUnbound={(factor) =>
            setSaid(locale.list.removed(describeFactor(factor, factors, factorWords(locale)).name))
          }
          onRestoreFocus={() => focusRow(open.row)}
        />
      ) : null}
    </>
  );
}
