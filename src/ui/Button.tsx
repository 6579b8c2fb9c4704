'use client';

import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { useSlotClass } from './useSlotClass.js';
import type { SlotName } from './slots.js';

/** How much weight a button has on its screen; none is the ordinary one. */
export type ButtonKind = 'main' | 'danger' | 'quiet';

export type ButtonProps = Omit<ComponentPropsWithoutRef<'button'>, 'className' | 'disabled' | 'slot'> & {
  /** The slot whose class it carries besides `mfa-button`. */
  slot?: SlotName | undefined;
  /** How much weight it has; default is the ordinary, bordered button. */
  kind?: ButtonKind | undefined;
  /** Shows a spinner in the room of the words and swallows clicks. Default false. */
  busy?: boolean | undefined;
  /** Swallows clicks but keeps the focus, so that nobody is thrown to the top of the page. Default false. */
  disabled?: boolean | undefined;
  /** Stands behind the words, and stays readable where the button is disabled. */
  note?: ReactNode;
  /** Square, for an icon alone; give it an `aria-label`. Default false. */
  iconOnly?: boolean | undefined;
};

/** A button that can't lose the focus by being disabled. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { slot, kind, busy, disabled, note, iconOnly, type = 'button', onClick, children, ...rest },
  ref,
) {
  const slotClass = useSlotClass();
  const idle = busy || disabled;
  return (
    <button
      {...rest}
      ref={ref}
      type={type}
      className={slotClass('button', slot && slotClass(slot))}
      data-kind={kind}
      data-icon-only={iconOnly || undefined}
      aria-disabled={idle || undefined}
      aria-busy={busy || undefined}
      onClick={(event) => {
        if (idle) {
          event.preventDefault();
          event.stopPropagation();
        } else {
          // Safari gives what is clicked no focus, and what opens could not give it back.
          if (rest['aria-haspopup']) event.currentTarget.focus();
          onClick?.(event);
        }
      }}
    >
      <span className="mfa-button-label">{children}</span>
      {note}
    </button>
  );
});
