'use client';

import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { MfaError } from '../../client/MfaError.js';
import { guard } from '../../hooks/guardEvents.js';
import { useMfa } from '../../hooks/MfaContext.js';
import type { ListMessages } from '../../locales/locale.js';
import { Button } from '../../ui/Button.js';
import { useLazy } from '../../ui/createLazy.js';
import type { Lazy } from '../../ui/createLazy.js';
import { Guard } from './Guard.js';
import { Problem } from './Problem.js';

export interface LazyPartProps<T> {
  lazy: Lazy<T>;
  /** The words at hand: a part that can't be loaded can't bring its own. */
  words: ListMessages;
  /** Shown until it is there. @default nothing: what opened it shows that it is busy */
  waiting?: ReactNode;
  /** The way out of one that can't be loaded. */
  onClose?: (() => void) | undefined;
  children: (value: T) => ReactNode;
}

/** A part that is fetched when it is opened: waiting, failed with a way on, or there. What is there stays while another loads. */
export function LazyPart<T>({ lazy, words, waiting, onClose, children }: LazyPartProps<T>) {
  const { events } = useMfa();
  const state = useLazy(lazy);
  const told = useRef(state);
  const [shown, setShown] = useState(state);
  const [tried, setTried] = useState(false);
  if (state.status === 'ready' && state !== shown) setShown(state);
  useEffect(() => {
    if (state.status !== 'failed' || told.current === state) return;
    told.current = state;
    guard(events.onError)(new MfaError({ kind: 'chunk-failed' }));
  }, [state, events]);
  if (shown.status === 'ready') return <Guard words={words}>{children(shown.value)}</Guard>;
  if (state.status !== 'failed') return waiting;
  return (
    <div className="mfa-part">
      <Problem
        kind="chunk-failed"
        words={words}
        // What a button opens may say far below it that it did not come.
        autoFocus={!waiting}
        onRetry={() => {
          setTried(true);
          lazy.preload();
        }}
        // Many browsers remember a module that failed until the page is loaded anew (whatwg/html#6768).
        action={
          <>
            {tried && <Button onClick={() => location.reload()}>{words.reload}</Button>}
            {onClose && <Button onClick={onClose}>{words.close}</Button>}
          </>
        }
      />
    </div>
  );
}
