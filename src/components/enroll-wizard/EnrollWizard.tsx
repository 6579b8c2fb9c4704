'use client';

import { useId } from 'react';
import { factorKeys } from '../../api/factorKeys.js';
import type { FactorScreenOptions } from '../../factors/factor.js';
import { useMfa } from '../../hooks/MfaContext.js';
import type { MfaEvents } from '../../hooks/MfaEvents.js';
import { useLocale } from '../../hooks/useLocale.js';
import type { FactorChoice } from '../factor-list/FactorChoice.js';
import { Frame } from '../frame/Frame.js';
import { LazyPart } from '../frame/LazyPart.js';
import { parts } from '../frame/parts.js';
import { Waiting } from '../frame/Waiting.js';

export interface EnrollWizardProps extends FactorChoice, FactorScreenOptions {
  /** Goes straight to this type instead of the choice, unless it is unknown or may not be added here: then the choice says so. */
  factorType?: string | undefined;
  /** Called when the person is through, or has left. Nothing secret is left behind by then. */
  onClose?: (() => void) | undefined;
  /** Called once when the factor is bound; undefined where the list could not be read again. */
  onEnrolled?: MfaEvents['onEnrolled'];
  /** How the recovery code is shown to be kept: by a tick, or by typing its last group. @default 'confirm' */
  recoveryGate?: 'confirm' | 'type' | undefined;
  /** The level of its title, 1 to 6. @default 2 */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
}

/**
 * Binds a factor, step by step: choose, details, prove, done. Nothing is asked of the server before a click; leaving
 * throws every secret away.
 */
export function EnrollWizard(props: EnrollWizardProps) {
  const titleId = useId();
  const { client } = useMfa();
  const locale = useLocale();
  // Another person's wizard, or another type's, is another wizard.
  const scope = String([...factorKeys.all(client), props.factorType]);
  return (
    <Frame card>
      {locale ? (
        <LazyPart
          lazy={parts.wizard(locale)}
          words={locale.list}
          waiting={<Waiting label={locale.list.loading} />}
        >
          {({ Body, ...words }) => (
            <Body key={scope} {...props} {...words} locale={locale} titleId={titleId} takesFocus={false} />
          )}
        </LazyPart>
      ) : null}
    </Frame>
  );
}
