'use client';

import { notifyManager } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { isMfaError } from '../../client/MfaError.js';
import type { MfaError } from '../../client/MfaError.js';
import { notAllowed } from '../../enrollment/notAllowed.js';
import { guard, guardEvents } from '../../hooks/guardEvents.js';
import { useMfa } from '../../hooks/MfaContext.js';
import { useResetFactor } from '../../hooks/useResetFactor.js';
import { isFocusLost } from '../../ui/isFocusLost.js';
import type { UnbindDialogProps } from './UnbindDialog.js';

/** When what was written to the cache is on screen too, and with it the row gone: the focus must not go there any more. */
const shown = () => new Promise<void>((resolve) => notifyManager.schedule(resolve));

export interface Removal {
  /** Where it is: the host asks for something, the server has been asked, or it has said yes. */
  stage: 'idle' | 'asking' | 'sent' | 'done';
  /** The host's no or the server's, to the last try. */
  error: MfaError | undefined;
  /** The person's yes. */
  remove(): Promise<void>;
  /** The person goes; what has been sent goes on. */
  leave(): void;
  /** What the host asks for is asked in vain; without a step-up under way nothing. */
  breakOff(): void;
}

/** One removal: the host's step-up, then the server, and each of their answers told once, whoever still looks. */
export function useRemoval(props: UnbindDialogProps): Removal {
  const { factor, onClose, onUnbound, onRefused, onRestoreFocus } = props;
  const { factorType } = factor;
  const { events: given, beforeAction } = useMfa();
  const events = guardEvents(given);
  const reset = useResetFactor();
  const [asking, setAsking] = useState(false);
  const [blocked, setBlocked] = useState<MfaError>();
  /** What a person who goes leaves behind: nothing yet, a step-up, or nothing that could still be left. */
  const open = useRef<'question' | 'step-up' | undefined>('question');
  const controller = useRef<AbortController>(undefined);
  const running = useRef(false);

  useEffect(() => () => controller.current?.abort(), []);

  const tellLeft = (what: typeof open.current) => {
    if (open.current !== what) return;
    open.current = undefined;
    events.onEvent({ name: 'unbind-left', factorType });
  };

  const stepUp = async (signal: AbortSignal): Promise<boolean> => {
    setAsking(true);
    open.current = 'step-up';
    // Also when the page goes, dialog and all.
    signal.addEventListener('abort', () => tellLeft('step-up'), { once: true });
    try {
      return (await beforeAction?.({ action: 'unbind', factor, signal })) !== false;
    } finally {
      if (!signal.aborted) open.current = 'question';
      setAsking(false);
    }
  };

  const attempt = async () => {
    setBlocked(undefined);
    reset.reset();
    const { signal } = (controller.current = new AbortController());
    const hasLeft = () => signal.aborted;
    const refuse = (error: MfaError) => {
      events.onEvent({ name: 'unbind-refused', factorType, kind: error.kind });
      events.onError(error);
      if (hasLeft()) guard(onRefused)(error, factor);
    };
    events.onEvent({ name: 'unbind-started', factorType });
    let goesOn: boolean;
    try {
      goesOn = await stepUp(signal);
    } catch (thrown) {
      // Whoever has given up wants no reason.
      if (hasLeft()) return;
      const error = notAllowed(thrown);
      setBlocked(error);
      refuse(error);
      return;
    }
    // A yes that comes late was meant for what has been given up.
    if (!goesOn || hasLeft()) return;
    open.current = undefined;
    try {
      await reset.mutateAsync({ factorId: factor.factorId });
    } catch (thrown) {
      open.current = 'question';
      if (isMfaError(thrown)) refuse(thrown);
      return;
    }
    await shown();
    // Told even if the person has closed the question meanwhile: it has happened.
    events.onEvent({ name: 'unbind-done', factorType });
    events.onUnbound(factor);
    guard(onUnbound)(factor);
    if (!hasLeft()) guard(onClose)();
    // The row has taken the focus along with it.
    else if (isFocusLost()) guard(onRestoreFocus)();
  };

  const remove = async () => {
    // The screen says a moment late that it is busy, and a finger is faster.
    if (running.current) return;
    running.current = true;
    try {
      await attempt();
    } finally {
      running.current = false;
    }
  };

  return {
    // React 18 draws what the server says before that the step-up is over.
    stage: reset.isPending ? 'sent' : reset.isSuccess ? 'done' : asking ? 'asking' : 'idle',
    error: isMfaError(reset.error) ? reset.error : blocked,
    remove,
    leave: () => {
      tellLeft('question');
      controller.current?.abort();
    },
    breakOff: () => {
      if (open.current === 'step-up') controller.current?.abort();
    },
  };
}
