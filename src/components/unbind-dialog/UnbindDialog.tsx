'use client';

import type { EnrolledFactor } from '../../api/readEnrolledFactors.js';
import type { MfaError } from '../../client/MfaError.js';
import { useLocale } from '../../hooks/useLocale.js';
import type { FactorChoice } from '../factor-list/FactorChoice.js';
import { Frame } from '../frame/Frame.js';
import { Waiting } from '../frame/Waiting.js';
import { UnbindPart } from './UnbindPart.js';

/** What happens to the last factor: a warning, a refusal, or nothing special. */
export type LastFactorPolicy = 'warn' | 'forbid' | 'allow';

/** What may be removed, and what is said before. */
export interface UnbindPolicy {
  /** @default 'warn' */
  lastFactor?: LastFactorPolicy | undefined;
  /** The host's own say: true, or the reason (shown to the person) why this one must stay. */
  canUnbind?: ((factor: EnrolledFactor, factors: readonly EnrolledFactor[]) => true | string) | undefined;
}

export interface UnbindDialogProps extends UnbindPolicy, FactorChoice {
  /** The factor to remove. */
  factor: EnrolledFactor;
  /** Called when it is over, whatever came of it. */
  onClose: () => void;
  /** Called when the server has removed it. */
  onUnbound?: ((factor: EnrolledFactor) => void) | undefined;
  /** Called when the server has refused after the question was closed, so that nobody would see why. */
  onRefused?: ((error: MfaError, factor: EnrolledFactor) => void) | undefined;
  /**
   * Called when the person wants to set up another method first: close this, open the wizard, and then ask again. With the
   * type where there is only one to choose. Without it that is not offered.
   */
  onReplace?: ((factorType: string | undefined) => void) | undefined;
  /** The type that was set up in its place; the question says so. */
  replacedBy?: string | undefined;
  /** Called when the dialog has gone and what had the focus before has gone too. */
  onRestoreFocus?: (() => void) | undefined;
}

/** Asks before a factor is removed: names it, says what follows, keeps by default. Open for as long as it is mounted. */
export function UnbindDialog(props: UnbindDialogProps) {
  const locale = useLocale();
  return (
    <Frame>
      {locale ? (
        <UnbindPart {...props} locale={locale} waiting={<Waiting label={locale.list.loading} />} />
      ) : null}
    </Frame>
  );
}
