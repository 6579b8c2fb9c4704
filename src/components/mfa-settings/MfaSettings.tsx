'use client';

import { useId, useRef, useState } from 'react';
import type { EnrolledFactor } from '../../api/schemas.js';
import type { FactorScreenOptions } from '../../factors/factor.js';
import { factorWords, useMfa } from '../../hooks/MfaContext.js';
import { useSlotClass } from '../../ui/classNames.js';
import { Dialog } from '../../ui/Dialog.js';
import { Status } from '../../ui/Status.js';
import { WizardContent } from '../enroll-wizard/EnrollWizard.js';
import type { EnrollWizardProps, WizardHandle } from '../enroll-wizard/EnrollWizard.js';
import { describeFactor } from '../factor-list/describeFactor.js';
import { FactorGroups } from '../factor-list/FactorList.js';
import type { FactorChoice } from '../factor-list/sortFactors.js';
import { Frame } from '../frame/Frame.js';
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

type Open = { what: 'enroll'; factorType: string } | { what: 'unbind'; factor: EnrolledFactor; row: number };

function SettingsBody({ titleId, ...props }: MfaSettingsProps & { titleId: string }) {
  const { lastFactor, canUnbind, ...choice } = props;
  const { locale, theme, factors } = useMfa();
  const slotClass = useSlotClass();
  const wizardTitleId = useId();
  const [open, setOpen] = useState<Open>();
  const [said, setSaid] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const wizard = useRef<WizardHandle>(null);
  const close = () => setOpen(undefined);

  const removeButtons = () => [...(list.current?.querySelectorAll<HTMLElement>('.mfa-unbind-action') ?? [])];
  /** What opened the dialog has gone with its row: the next row takes over, else the list's heading. */
  const focusRow = (row: number) => {
    const buttons = removeButtons();
    (
      buttons[Math.min(row, buttons.length - 1)] ?? list.current?.querySelector<HTMLElement>('.mfa-section')
    )?.focus();
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
        <Dialog
          labelledBy={wizardTitleId}
          theme={theme}
          onDismiss={() => (wizard.current ? wizard.current.leave() : close())}
          onRestoreFocus={() => list.current?.querySelector<HTMLElement>('.mfa-section')?.focus()}
        >
          <WizardContent
            {...choice}
            factorType={open.factorType}
            handle={wizard}
            titleId={wizardTitleId}
            takesFocus
            onClose={close}
          />
        </Dialog>
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
