'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from './Button.js';
import type { ButtonKind } from './Button.js';
import { blockedClass, blockedProps } from './maskedProps.js';
import { Status } from './Status.js';
import { CheckIcon } from './icons/CheckIcon.js';
import { CopyIcon } from './icons/CopyIcon.js';

export type CopyButtonProps = {
  /** What is copied; a function is asked at the click. */
  text: string | (() => string);
  /** Its words at rest. */
  label: string;
  /** Its words for two seconds after a copy, spoken too. */
  copiedLabel: string;
  /** Its words where the browser refused, until the next try; spoken too. */
  failedLabel: string;
  /** How much weight it has. Default `quiet`. */
  kind?: ButtonKind | 'plain' | undefined;
};

/** Copies a text and says whether it worked. */
export function CopyButton(props: CopyButtonProps) {
  const { text, label, copiedLabel, failedLabel, kind = 'quiet' } = props;
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const live = useRef(false);

  useEffect(() => {
    live.current = true;
    return () => {
      live.current = false;
      clearTimeout(timer.current);
    };
  }, []);

  const copy = async (near: HTMLElement) => {
    const copied = await write(typeof text === 'string' ? text : text(), near);
    if (!live.current) return;
    setOutcome(copied ? 'copied' : 'failed');
    clearTimeout(timer.current);
    if (copied) timer.current = setTimeout(() => setOutcome(null), 2000);
  };

  const said = outcome === 'copied' ? copiedLabel : outcome === 'failed' ? failedLabel : null;
  return (
    <>
      <Button
        slot="copy"
        kind={kind === 'plain' ? undefined : kind}
        data-outcome={outcome ?? undefined}
        onClick={(event) => void copy(event.currentTarget)}
      >
        {outcome === 'copied' ? <CheckIcon /> : <CopyIcon />}
        {said ?? label}
      </Button>
      <Status message={said} />
    </>
  );
}

async function write(text: string, near: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return writeBySelection(text, near);
  }
}

/** For pages without the clipboard API (plain http, a frame without the permission). */
function writeBySelection(text: string, near: HTMLElement): boolean {
  const area = document.createElement('textarea');
  area.className = `mfa-hidden ${blockedClass}`;
  for (const [name, value] of Object.entries(blockedProps)) area.setAttribute(name, String(value));
  area.readOnly = true;
  area.value = text;
  // Beside the button: outside an open modal nothing can be selected.
  near.after(area);
  area.focus({ preventScroll: true });
  area.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    near.focus({ preventScroll: true });
  }
}
