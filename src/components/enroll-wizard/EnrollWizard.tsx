'use client';

import { useId } from 'react';
import type { RefObject } from 'react';
import type { FactorScreenOptions } from '../../factors/factor.js';
import { useMfa } from '../../hooks/MfaContext.js';
import type { FactorChoice } from '../factor-list/sortFactors.js';
import { Frame } from '../frame/Frame.js';
import { LazyPart } from '../frame/LazyPart.js';
import { wizardPart } from '../frame/parts.js';

export interface EnrollWizardProps extends FactorChoice, FactorScreenOptions {
  /** Goes straight to this type instead of the choice. */
  factorType?: string | undefined;
  /** Called when the person is through, or has left. Nothing secret is left behind by then. */
  onClose?: (() => void) | undefined;
  /** How the recovery code is shown to be kept: by a tick, or by typing its last group. @default 'confirm' */
  recoveryGate?: 'confirm' | 'type' | undefined;
}

/** How the dialog around a wizard reaches it. */
export interface WizardHandle {
  /** Leaves, or asks first. */
  leave(): void;
}

export interface WizardContentProps extends EnrollWizardProps {
  titleId: string;
  handle?: RefObject<WizardHandle | null> | undefined;
  /** Takes the focus when it appears: in a dialog yes, amid a page no. */
  takesFocus: boolean;
}

/**
 * Binds a factor, step by step: choose, details, prove, done. Nothing is asked of the server before a click; leaving
 * throws every secret away.
 */
export function EnrollWizard(props: EnrollWizardProps) {
  const titleId = useId();
  return (
    <Frame slot="settings" labelledBy={titleId}>
      <WizardContent key={props.factorType} {...props} titleId={titleId} takesFocus={false} />
    </Frame>
  );
}

/** The wizard without its frame, for the dialog of `<MfaSettings>`. */
export function WizardContent(props: WizardContentProps) {
  const { client, locale } = useMfa();
  if (!locale) return null;
  // Another person's wizard is another wizard.
  const scope = [client.baseUrl, client.appId, client.userKey].join(' ');
  return (
    <LazyPart lazy={wizardPart(locale)} words={locale.list}>
      {({ Body, words, errors }) => (
        <Body key={scope} {...props} locale={locale} words={words} errors={errors} />
      )}
    </LazyPart>
  );
}
