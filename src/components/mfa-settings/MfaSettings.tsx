'use client';

import { useId, useRef, useState } from 'react';
import { factorKeys } from '../../api/factorKeys.js';
import type { EnrolledFactor } from '../../api/readEnrolledFactors.js';
import type { FactorScreenOptions } from '../../factors/factor.js';
import { useMfa } from '../../hooks/MfaContext.js';
import { factorWords, useFactorTypes } from '../../hooks/useFactorTypes.js';
import { useLocale } from '../../hooks/useLocale.js';
import { useLazy } from '../../ui/createLazy.js';
import { hasFocus } from '../../ui/hasFocus.js';
import { useSlotClass } from '../../ui/useSlotClass.js';
import { Status } from '../../ui/Status.js';
import type { EnrollWizardProps } from '../enroll-wizard/EnrollWizard.js';
import { describeFactor } from '../factor-list/describeFactor.js';
import { FactorGroups } from '../factor-list/FactorList.js';
import type { FactorChoice } from '../factor-list/FactorChoice.js';
import { Frame } from '../frame/Frame.js';
import { LazyPart } from '../frame/LazyPart.js';
import { parts } from '../frame/parts.js';
import type { News } from '../unbind-dialog/ChangeNews.js';
import type { UnbindPolicy } from '../unbind-dialog/UnbindDialog.js';
import { UnbindPart } from '../unbind-dialog/UnbindPart.js';

export interface MfaSettingsProps
  extends FactorChoice, FactorScreenOptions, UnbindPolicy, Pick<EnrollWizardProps, 'recoveryGate'> {
  /** Shows without letting anything be changed. @default false */
  readOnly?: boolean | undefined;
  /** The level of its title, 1 to 5; the list's groups are one below. @default 2 */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | undefined;
}

/** The whole page in one: the list, the wizard and the question before a removal. */
export function MfaSettings(props: MfaSettingsProps) {
  const titleId = useId();
  const { client } = useMfa();
  return (
    // Another person's page is another page: no dialog and no word of the last one's stays.
    <Frame key={String(factorKeys.all(client))} slot="settings" card labelledBy={titleId}>
      <SettingsBody {...props} titleId={titleId} />
    </Frame>
  );
}

/** A removal that is asked about. */
interface Question {
  factor: EnrolledFactor;
  row: number;
  /** The type that was set up first, in its place. */
  replacedBy?: string;
}

function SettingsBody({ titleId, headingLevel = 2, ...props }: MfaSettingsProps & { titleId: string }) {
  const { clock } = useMfa();
  const Title = `h${headingLevel}` as const;
  const locale = useLocale();
  const factors = useFactorTypes();
  const slotClass = useSlotClass();
  const [wizard, setWizard] = useState<{ factorType: string | undefined }>();
  // Stays while the wizard sets something else up first.
  const [question, setQuestion] = useState<Question>();
  const [said, setSaid] = useState('');
  const [news, setNews] = useState<News>();
  const list = useRef<HTMLDivElement>(null);

  // Until its chunk is there, the button that was pressed shows that something comes.
  const part = locale && (wizard ? parts.wizard(locale) : question && parts.unbind(locale));
  const { status } = useLazy<unknown>(part);
  const opening = status === 'pending' ? (wizard?.factorType ?? question?.factor.factorId) : undefined;

  const removeButtons = () => [...(list.current?.querySelectorAll<HTMLElement>('.mfa-unbind-action') ?? [])];
  // What opened the dialog has gone with its row: the next row takes over, else the list's heading.
  const focusRow = (row = -1) => {
    const buttons = removeButtons();
    const next = buttons[Math.min(row, buttons.length - 1)];
    (next ?? list.current?.querySelector<HTMLElement>('.mfa-section'))?.focus();
  };
  const begin = () => {
    setSaid('');
    // One that has not come must not stand in the way of another.
    setWizard(undefined);
    setQuestion(undefined);
    // What was refused is tried again, or left.
    setNews((now) => (now && 'error' in now ? undefined : now));
  };

  return (
    <>
      {locale ? (
        <header className="mfa-settings-head">
          <Title id={titleId} className={slotClass('title')}>
            {locale.list.title}
          </Title>
          <p className={slotClass('lead')}>{locale.list.lead}</p>
        </header>
      ) : null}
      {locale && news ? (
        <LazyPart lazy={parts.unbind(locale)} words={locale.list}>
          {({ ChangeNews, words, errors }) => (
            <ChangeNews
              news={news}
              locale={locale}
              words={words}
              errors={errors}
              onDismiss={() => {
                setNews(undefined);
                focusRow();
              }}
            />
          )}
        </LazyPart>
      ) : null}
      <div ref={list} className={slotClass('factor-list')}>
        <FactorGroups
          {...props}
          opening={opening}
          headingLevel={(headingLevel + 1) as 2 | 3 | 4 | 5 | 6}
          onEnroll={(factorType) => {
            begin();
            setWizard({ factorType });
          }}
          onUnbind={(factor) => {
            begin();
            setQuestion({ factor, row: removeButtons().findIndex(hasFocus) });
          }}
        />
      </div>
      <Status message={said} />
      {locale && wizard ? (
        <LazyPart lazy={parts.wizard(locale)} words={locale.list}>
          {({ WizardDialog, words, errors }) => (
            <WizardDialog
              {...props}
              {...wizard}
              locale={locale}
              words={words}
              errors={errors}
              onEnrolled={(factor, { factorType }) => {
                setNews({ action: 'enroll', factorType, factor, at: clock.now() });
                setQuestion((now) => now && { ...now, replacedBy: factorType });
              }}
              onClose={() => {
                setWizard(undefined);
                // Back to the question, if what it waited for has been set up.
                if (!question?.replacedBy) setQuestion(undefined);
              }}
              onRestoreFocus={focusRow}
            />
          )}
        </LazyPart>
      ) : null}
      {locale && question && !wizard && !props.readOnly ? (
        <UnbindPart
          {...props}
          {...question}
          locale={locale}
          onClose={() => setQuestion(undefined)}
          onUnbound={(factor) => {
            setNews({ action: 'unbind', factorType: factor.factorType, factor, at: clock.now() });
            setSaid(locale.list.removed(describeFactor(factor, factors, factorWords(locale)).name));
          }}
          onRefused={(error, factor) => setNews({ error, factorType: factor.factorType, factor })}
          onReplace={(factorType) => setWizard({ factorType })}
          onRestoreFocus={() => focusRow(question.row)}
        />
      ) : null}
    </>
  );
}
