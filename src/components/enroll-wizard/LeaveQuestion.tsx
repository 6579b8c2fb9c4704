'use client';

import { useId, useRef } from 'react';
import { Button } from '../../ui/Button.js';
import { useSlotClass } from '../../ui/useSlotClass.js';
import { Dialog } from '../../ui/Dialog.js';

export interface LeaveQuestionProps {
  words: { title: string; hint?: string | undefined; confirm: string; cancel: string };
  onStay: () => void;
  onLeave: () => void;
}

/** Asks before something is thrown away; the safe answer has the focus. */
export function LeaveQuestion({ words, onStay, onLeave }: LeaveQuestionProps) {
  const slotClass = useSlotClass();
  const id = useId();
  const keep = useRef<HTMLButtonElement>(null);
  return (
    <Dialog
      role="alertdialog"
      labelledBy={`${id}t`}
      describedBy={words.hint && `${id}d`}
      onDismiss={onStay}
      initialFocus={keep}
    >
      <header className={slotClass('head')}>
        <h2 id={`${id}t`} className={slotClass('title')}>
          {words.title}
        </h2>
      </header>
      {words.hint ? (
        <div className={slotClass('body')}>
          <p id={`${id}d`} className={slotClass('lead')}>
            {words.hint}
          </p>
        </div>
      ) : null}
      <footer className={slotClass('foot')}>
        <Button ref={keep} slot="cancel" onClick={onStay}>
          {words.cancel}
        </Button>
        <Button slot="confirm" kind="danger" onClick={onLeave}>
          {words.confirm}
        </Button>
      </footer>
    </Dialog>
  );
}
