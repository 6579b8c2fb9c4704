'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { isMfaError, MfaError } from '../../client/MfaError.js';
import { guardEvents } from '../../hooks/guardEvents.js';
import { useMfa } from '../../hooks/MfaContext.js';
import { factorWords, useFactorTypes } from '../../hooks/useFactorTypes.js';
import { useEnrolledFactors } from '../../hooks/useEnrolledFactors.js';
import { useResetFactor } from '../../hooks/useResetFactor.js';
import type { ErrorMessages, LazyMessages, Locale } from '../../locales/locale.js';
import { Button } from '../../ui/Button.js';
import { useSlotClass } from '../../ui/useSlotClass.js';
import { Dialog } from '../../ui/Dialog.js';
import { Notice } from '../../ui/Notice.js';
import { describeFactor } from '../factor-list/describeFactor.js';
import { ErrorView } from '../frame/ErrorView.js';
import type { UnbindDialogProps } from './UnbindDialog.js';

export interface UnbindBodyProps extends UnbindDialogProps {
  locale: Locale;
  words: LazyMessages['unbind'];
  errors: ErrorMessages;
}

/** The question itself, with what follows from a yes. */
export function UnbindBody(props: UnbindBodyProps) {
  const { factor, onClose, onUnbound, lastFactor = 'warn', canUnbind, locale, words, errors } = props;
  const { onRestoreFocus } = props;
  const id = useId();
  const { events: given, beforeAction, theme } = useMfa();
  const events = guardEvents(given);
  const factors = useFactorTypes();
  const slotClass = useSlotClass();
  const enrolled = useEnrolledFactors();
  const reset = useResetFactor();
  const [asking, setAsking] = useState(false);
  const [blocked, setBlocked] = useState<MfaError>();
  const keep = useRef<HTMLButtonElement>(null);
  const controller = useRef<AbortController>(undefined);

  useEffect(() => () => controller.current?.abort(), []);

  const named = factorWords(locale);
  const { name, identity } = describeFactor(factor, factors, named);
  const others = (enrolled.data ?? []).filter((other) => other.factorId !== factor.factorId);
  const isLast = enrolled.data !== undefined && others.length === 0;
  const verdict = canUnbind?.(factor, enrolled.data ?? [factor]) ?? true;
  const refusal =
    verdict === true ? (isLast && lastFactor === 'forbid' ? words.forbidden : undefined) : verdict;
  const error = isMfaError(reset.error) ? reset.error : blocked;
  const busy = asking || reset.isPending;
  const names = new Intl.ListFormat(locale.tag, { type: 'disjunction' }).format(
    new Set(others.map((other) => describeFactor(other, factors, named).name)),
  );

  const remove = async () => {
    setBlocked(undefined);
    setAsking(true);
    const { signal } = (controller.current = new AbortController());
    const hasLeft = () => signal.aborted;
    try {
      const goOn = await beforeAction?.({ action: 'unbind', factor, signal });
      if (goOn === false || hasLeft()) return;
    } catch (thrown) {
      const serverMessage = thrown instanceof Error ? thrown.message : undefined;
      setBlocked(
        isMfaError(thrown) ? thrown : new MfaError({ kind: 'not-allowed', serverMessage, cause: thrown }),
      );
      return;
    } finally {
      setAsking(false);
    }
    events.onEvent({ name: 'unbind-started', factorType: factor.factorType });
    try {
      await reset.mutateAsync({ factorId: factor.factorId });
    } catch (thrown) {
      if (!isMfaError(thrown)) return;
      events.onEvent({ name: 'unbind-refused', factorType: factor.factorType, kind: thrown.kind });
      events.onError(thrown);
      return;
    }
    // Told even if the person has closed the question meanwhile: it has happened.
    events.onEvent({ name: 'unbind-done', factorType: factor.factorType });
    events.onUnbound(factor);
    onUnbound?.(factor);
    if (!hasLeft()) onClose();
  };

  return (
    <Dialog
      role="alertdialog"
      theme={theme}
      labelledBy={`${id}t`}
      describedBy={`${id}d`}
      onDismiss={onClose}
      onRestoreFocus={onRestoreFocus}
      initialFocus={keep}
    >
      <header className={slotClass('head')}>
        <h2 id={`${id}t`} className={slotClass('title')}>
          {words.title(name)}
        </h2>
      </header>
      <div className={slotClass('body')}>
        <div id={`${id}d`}>
          <p className={slotClass('lead')}>
            {/* Isolated, for a number runs from left to right in a sentence that does not. */}
            {words.consequence(name, identity && `\u2068${identity}\u2069`)}
            {others.length > 0 ? ` ${words.others(names)}` : null}
          </p>
          {refusal ? (
            <Notice kind="warn">{refusal}</Notice>
          ) : isLast && lastFactor === 'warn' ? (
            <Notice kind="warn" title={words.last}>
              {words.lastHint}
            </Notice>
          ) : null}
        </div>
        {error ? <ErrorView error={error} words={errors} /> : null}
      </div>
      <footer className={slotClass('foot')}>
        <Button ref={keep} slot="cancel" onClick={onClose}>
          {words.keep}
        </Button>
        {refusal ? null : (
          <Button slot="confirm" kind="danger" busy={busy} onClick={() => void remove()}>
            {busy ? words.working : words.confirm}
          </Button>
        )}
      </footer>
    </Dialog>
  );
}
