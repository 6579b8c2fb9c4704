'use client';

import { useId, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { LazyMessages } from '../../locales/locale.js';
import { Button } from '../../ui/Button.js';
import { useSlotClass } from '../../ui/useSlotClass.js';
import { CopyButton } from '../../ui/CopyButton.js';
import { DownloadIcon } from '../../ui/icons/DownloadIcon.js';
import { PrintIcon } from '../../ui/icons/PrintIcon.js';
import { maskedClass, maskedProps } from '../../ui/maskedProps.js';
import { printText } from './printText.js';
import { saveText } from './saveText.js';

export interface RecoveryCodeProps {
  code: string;
  /** Whose code it is, for the file and the print; may be empty. */
  account: string;
  words: LazyMessages['wizard']['recovery'];
  gate: 'confirm' | 'type';
  gateRef: RefObject<HTMLInputElement | null>;
  /** How often the person wanted to go on without having kept it; 0 once it is kept. */
  missing: number;
  /** Called with whether the gate is passed, when that may have changed. */
  onKept: (kept: boolean) => void;
  /** Called where Enter in the gate says what the button below says. */
  onDone: () => void;
}

/** A code as people mean it: how it is grouped and cased is no matter. */
const plain = (code: string) => code.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** The recovery code, shown once: ways to keep it, and the gate that asks whether it is kept. */
export function RecoveryCode(props: RecoveryCodeProps) {
  const { code, account, words, gate, gateRef, missing, onKept, onDone } = props;
  const slotClass = useSlotClass();
  const id = useId();
  const [refused, setRefused] = useState(false);
  const warn = refused ? words.gateTypeWrong : missing ? words.gateRequired : undefined;
  const described = warn ? `${id}w` : undefined;
  const file = () => words.fileText(code, account);

  // One at a time; it stands in this screen, and goes with it.
  const unprint = useRef<() => void>(undefined);

  return (
    <div className="mfa-recovery">
      <div className="mfa-field">
        <span id={`${id}l`} className={slotClass('label')}>
          {words.label}
        </span>
        <div className="mfa-key">
          <span
            {...maskedProps}
            className={slotClass('recovery-code', maskedClass)}
            dir="ltr"
            // No <code>: pages colour those. A group can be named (ARIA 1.2), and what it holds is still read.
            role="group"
            aria-labelledby={`${id}l`}
          >
            {code}
          </span>
        </div>
        <p className={slotClass('hint')}>{words.hint}</p>
      </div>
      <div className="mfa-actions">
        <CopyButton
          kind="plain"
          text={code}
          label={words.copy}
          copiedLabel={words.copied}
          failedLabel={words.copyFailed}
        />
        <Button onClick={() => saveText(words.fileName, file())}>
          <DownloadIcon />
          {words.save}
        </Button>
        <Button
          onClick={(event) => {
            unprint.current?.();
            unprint.current = printText(words.label, file(), event.currentTarget);
          }}
        >
          <PrintIcon />
          {words.print}
        </Button>
      </div>
      {gate === 'confirm' ? (
        <label className="mfa-gate">
          <input
            ref={gateRef}
            type="checkbox"
            className={slotClass('recovery-gate')}
            aria-describedby={described}
            aria-invalid={warn ? true : undefined}
            onChange={(event) => onKept(event.currentTarget.checked)}
          />
          {words.gate}
        </label>
      ) : (
        <label className={slotClass('field')}>
          <span className={slotClass('label')}>{words.gateType}</span>
          <input
            {...maskedProps}
            ref={gateRef}
            type="text"
            className={slotClass('input', `${slotClass('recovery-gate')} ${maskedClass}`)}
            autoComplete="off"
            autoCapitalize="none"
            dir="ltr"
            enterKeyHint="done"
            aria-describedby={described}
            aria-invalid={warn ? true : undefined}
            onChange={(event) => {
              const typed = plain(event.currentTarget.value);
              const right = typed === plain(code).slice(-4);
              onKept(right);
              setRefused(typed.length >= 4 && !right);
            }}
            // Not a form of its own, for a host may have put the wizard into one; that one is none of Enter's business.
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              onDone();
            }}
          />
        </label>
      )}
      {warn ? (
        <p key={missing} id={`${id}w`} role="alert" className={slotClass('hint')} data-kind="bad">
          {warn}
        </p>
      ) : null}
    </div>
  );
}
