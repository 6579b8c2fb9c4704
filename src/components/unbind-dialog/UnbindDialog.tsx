'use client';

import { useId } from 'react';
import type { EnrolledFactor } from '../../api/schemas.js';
import { useMfa } from '../../hooks/MfaContext.js';
import { Dialog } from '../../ui/Dialog.js';
import { LazyPart } from '../frame/LazyPart.js';
import { unbindPart } from '../frame/parts.js';

/** What happens to the last factor: a warning, a refusal, or nothing special. */
export type LastFactorPolicy = 'warn' | 'forbid' | 'allow';

export interface UnbindPolicy {
  /** @default 'warn' */
  lastFactor?: LastFactorPolicy | undefined;
  /** The host's own say: true, or the reason (shown to the person) why this one must stay. */
  canUnbind?: ((factor: EnrolledFactor, factors: readonly EnrolledFactor[]) => true | string) | undefined;
}

export interface UnbindDialogProps extends UnbindPolicy {
  /** The factor to remove. */
  factor: EnrolledFactor;
  /** Called when it is over, whatever came of it. */
  onClose: () => void;
  /** Called when the server has removed it. */
  onUnbound?: ((factor: EnrolledFactor) => void) | undefined;
  /** Called when the dialog has gone and what had the focus before has gone too. */
  onRestoreFocus?: (() => void) | undefined;
}

/** Asks before a factor is removed: names it, says what follows, keeps by default. Open for as long as it is mounted. */
export function UnbindDialog(props: UnbindDialogProps) {
  const { factor, onClose, onRestoreFocus } = props;
  const { locale, theme } = useMfa();
  const id = useId();
  if (!locale) return null;
  return (
    <Dialog
      role="alertdialog"
      theme={theme}
      labelledBy={`${id}t`}
      describedBy={`${id}d`}
      onDismiss={onClose}
      onRestoreFocus={onRestoreFocus}
    >
      <LazyPart lazy={unbindPart(locale)} words={locale.list}>
        {({ Body, words, errors }) => (
          <Body key={factor.factorId} {...props} locale={locale} words={words} errors={errors} id={id} />
        )}
      </LazyPart>
    </Dialog>
  );
}
