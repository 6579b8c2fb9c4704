'use client';

import { notifyManager } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { factorKeys } from '../../api/factorKeys.js';
import { isMfaError } from '../../client/MfaError.js';
import type { MfaError } from '../../client/MfaError.js';
import { notAllowed } from '../../enrollment/notAllowed.js';
import { guard, guardEvents } from '../../hooks/guardEvents.js';
import { useMfa } from '../../hooks/MfaContext.js';
import { useRemoveFactor } from '../../hooks/useRemoveFactor.js';
import { isFocusLost } from '../../ui/isFocusLost.js';
import { useLayout } from '../../ui/useLayout.js';
import type { UnbindDialogProps } from './UnbindDialog.js';

/** When what was written to the cache is on screen too, and with it the row gone: the focus must not go there any more. */
const shown = () => new Promise<void>((resolve) => notifyManager.schedule(resolve));

export interface Removal {
  /** Where it is: the host asks for something, the server has been asked, or it has said yes. */
  stage: 'idle' | 'asking' | 'sent' | 'done';
  /** The host's no or the server's, to the last try. */
  error: MfaError | undefined;
  /** A yes to an earlier try may have been lost. */
  inDoubt: boolean;
  /** The person's yes. */
  remove(): Promise<void>;
  /** The person goes; what has been sent goes on. */
  leave(): void;
  /** What the host asks for is asked in vain; without a step-up under way nothing. */
  breakOff(): void;
  /** It has happened after all. */
  settle(): Promise<void>;
}

/** One removal: the host's step-up, then the server, and each of their answers told once, whoever still looks. */
export function useRemoval(props: UnbindDialogProps): Removal {
  const { factor, onClose } = props;
  const { factorType } = factor;
  const { client, events, beforeAction } = useMfa();
  const scope = String(factorKeys.all(client));
  const [begunBy] = useState(scope);
  /** Whom to tell: a removal takes its time, and the newest callbacks of the host count, for the same person. */
  const host = useRef({ ...props, events: guardEvents(events) });
  useLayout(() => {
    if (scope === begunBy) host.current = { ...props, events: guardEvents(events) };
  });
  const [stage, setStage] = useState<Removal['stage']>('idle');
  const [error, setError] = useState<MfaError>();
  const { remove: send, inDoubt } = useRemoveFactor(factor.factorId);
  /** What a person who goes leaves behind: nothing yet, a step-up, or nothing that could still be left. */
  const open = useRef<'question' | 'step-up' | undefined>('question');
  const controller = useRef<AbortController>(undefined);
  const running = useRef<Promise<void>>(undefined);

  useEffect(() => () => controller.current?.abort(), []);

  // Another person is not asked the last one's question, nor does a yes of theirs count any more.
  useLayout(() => {
    if (scope === begunBy) return;
    controller.current?.abort();
    guard(host.current.onClose)();
  }, [scope, begunBy]);

  /** It has ended behind somebody's back: where the question still stands, or stands again in an <Activity>, nobody is asked any more. */
  const overdue = useRef(false);
  useEffect(() => {
    if (!overdue.current) return;
    overdue.current = false;
    guard(onClose)();
  }, [stage, onClose]);

  const tellLeft = (what: typeof open.current) => {
    if (open.current !== what) return;
    open.current = undefined;
    host.current.events.onEvent({ name: 'unbind-left', factorType });
  };

  const stepUp = async (signal: AbortSignal): Promise<boolean> => {
    setStage('asking');
    open.current = 'step-up';
    // Also when the page goes, dialog and all.
    signal.addEventListener('abort', () => tellLeft('step-up'), { once: true });
    try {
      return (await beforeAction?.({ action: 'unbind', factor, signal })) !== false;
    } finally {
      if (!signal.aborted) open.current = 'question';
    }
  };

  const settle = async (hasLeft = () => false) => {
    overdue.current = hasLeft();
    setStage('done');
    await shown();
    // Told even if the person has closed the question meanwhile: it has happened.
    host.current.events.onEvent({ name: 'unbind-done', factorType });
    host.current.events.onUnbound(factor);
    guard(host.current.onUnbound)(factor);
    if (!hasLeft()) guard(host.current.onClose)();
    // The row has taken the focus along with it.
    else if (isFocusLost()) guard(host.current.onRestoreFocus)();
  };

  const attempt = async () => {
    setError(undefined);
    const { signal } = (controller.current = new AbortController());
    const hasLeft = () => signal.aborted;
    const refuse = (thrown: MfaError) => {
      setError(thrown);
      host.current.events.onEvent({ name: 'unbind-refused', factorType, kind: thrown.kind });
      host.current.events.onError(thrown);
      if (hasLeft()) guard(host.current.onRefused)(thrown, factor);
    };
    host.current.events.onEvent({ name: 'unbind-started', factorType });
    let goesOn: boolean;
    try {
      goesOn = await stepUp(signal);
    } catch (thrown) {
      setStage('idle');
      // Whoever has given up wants no reason.
      if (hasLeft()) return;
      refuse(notAllowed(thrown));
      return;
    }
    // A yes that comes late was meant for what has been given up.
    if (!goesOn || hasLeft()) {
      setStage('idle');
      return;
    }
    open.current = undefined;
    setStage('sent');
    try {
      await send();
    } catch (thrown) {
      open.current = 'question';
      setStage('idle');
      if (isMfaError(thrown)) refuse(thrown);
      return;
    }
    await settle(hasLeft);
  };

  // The screen says a moment late that it is busy, and a finger is faster.
  const remove = () =>
    (running.current ??= attempt().finally(() => {
      running.current = undefined;
    }));

  return {
    stage,
    error,
    inDoubt,
    remove,
    settle,
    leave: () => {
      tellLeft('question');
      controller.current?.abort();
    },
    breakOff: () => {
      if (open.current === 'step-up') controller.current?.abort();
    },
  };
}
