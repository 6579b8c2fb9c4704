'use client';

import { useRef } from 'react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { isFocusLost } from './isFocusLost.js';
import { useSlotClass } from './useSlotClass.js';
import { useLayout } from './useLayout.js';

export type DialogProps = {
  /** `alertdialog` for a question that interrupts. Default `dialog`. */
  role?: 'dialog' | 'alertdialog' | undefined;
  /** Id of the element that names it. */
  labelledBy?: string | undefined;
  /** Its name, where no element on the screen names it. */
  label?: string | undefined;
  /** Id of the element that describes it. */
  describedBy?: string | undefined;
  /** Called on Escape, a back gesture, or when the browser closed it by itself; the owner decides what follows. */
  onDismiss: () => void;
  /** Called after it has gone where what had the focus before can't have it again. */
  onRestoreFocus?: (() => void) | undefined;
  /** What takes the focus first; default: the element marked `data-autofocus`, else the browser's choice. */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  children: ReactNode;
};

/** A native modal dialog, open for as long as it is mounted. */
export function Dialog(props: DialogProps) {
  const { role, labelledBy, label, describedBy, onDismiss, onRestoreFocus, initialFocus, children } = props;
  const slotClass = useSlotClass();
  const ref = useRef<HTMLDialogElement>(null);
  const restore = useRef(onRestoreFocus);
  /** Also hidden by an `<Activity>`, where its element stays on the page. */
  const stays = useRef(false);

  useLayout(() => {
    restore.current = onRestoreFocus;
  }, [onRestoreFocus]);

  useLayout(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const opener = (dialog.getRootNode() as Document | ShadowRoot).activeElement;
    stays.current = true;
    open(dialog);
    const first = initialFocus?.current ?? dialog.querySelector<HTMLElement>('[data-autofocus]');
    first?.focus();
    return () => {
      stays.current = false;
      shut(dialog);
      // The opener may leave in the same commit, or wait behind another dialog that closes with this one, and a strict
      // re-mount opens again at once: look when all is done.
      queueMicrotask(() => {
        if (dialog.open || !isFocusLost()) return;
        if (opener instanceof HTMLElement) opener.focus();
        if (isFocusLost()) restore.current?.();
      });
    };
  }, [initialFocus]);

  const onKeyDown = (event: KeyboardEvent) => {
    // Also one that the page has prevented: a library whose dialog is around this one does so to stay open.
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    // At keydown, for a browser closes a dialog at the third Escape however often `cancel` is prevented.
    event.preventDefault();
    event.stopPropagation();
    onDismiss();
  };

  return (
    <dialog
      ref={ref}
      role={role}
      className={slotClass('root', slotClass('dialog'))}
      aria-label={label}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        event.stopPropagation();
        onDismiss();
      }}
      onClose={(event) => {
        // React lets it bubble, and a dialog around this one would take it for its own.
        event.stopPropagation();
        const dialog = event.currentTarget;
        if (event.target !== dialog || dialog.open || !stays.current) return;
        open(dialog);
        onDismiss();
      }}
    >
      {children}
    </dialog>
  );
}

// Where the element is only half there (jsdom, old browsers) the dialog is at least shown.
function open(dialog: HTMLDialogElement): void {
  if (typeof dialog.showModal !== 'function') dialog.setAttribute('open', '');
  else if (!dialog.open) dialog.showModal();
}

function shut(dialog: HTMLDialogElement): void {
  if (typeof dialog.close === 'function') dialog.close();
  else dialog.removeAttribute('open');
}
