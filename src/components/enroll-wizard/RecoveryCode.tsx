'use client';

import { useId, useState } from 'react';
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
  /** The person wanted to go on without having kept it. */
  missing: boolean;
  onSaved: () => void;
}

/** The recovery code, shown once: ways to keep it, and the gate that asks whether it is kept. */
export function RecoveryCode({ code, account, words, gate, missing, onSaved }: RecoveryCodeProps) {
  const slotClass = useSlotClass();
  const id = useId();
  const [refused, setRefused] = useState(false);
  const warn = refused ? words.gateTypeWrong : missing ? words.gateRequired : undefined;
  const described = warn ? `${id}w` : undefined;
  const file = () => words.fileText(code, account);

  return (
    <div className="mfa-recovery">
      <div>
        <span id={`${id}l`} className={slotClass('label')}>
          {words.label}
        </span>
        <div className="mfa-key">
          <code
            {...maskedProps}
            className={slotClass('recovery-code', maskedClass)}
            aria-labelledby={`${id}l`}
          >
            {code}
          </code>
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
        <Button onClick={() => printText(words.label, file())}>
          <PrintIcon />
          {words.print}
        </Button>
      </div>
      {gate === 'confirm' ? (
        <label className="mfa-gate">
          <input
            type="checkbox"
            className={slotClass('recovery-gate')}
            aria-describedby={described}
            aria-invalid={warn ? true : undefined}
            onChange={(event) => event.currentTarget.checked && onSaved()}
          />
          {words.gate}
        </label>
      ) : (
        <label className={slotClass('field')}>
          <span className={slotClass('label')}>{words.gateType}</span>
          <input
            {...maskedProps}
            type="text"
            className={slotClass('input', `${slotClass('recovery-gate')} ${maskedClass}`)}
            autoComplete="off"
            autoCapitalize="none"
            dir="ltr"
            aria-describedby={described}
            aria-invalid={warn ? true : undefined}
            onChange={(event) => {
              const typed = event.currentTarget.value.trim().toLowerCase();
              const last = code.split('-').at(-1) ?? code;
              if (typed === last.toLowerCase()) onSaved();
              setRefused(typed.length >= last.length && typed !== last.toLowerCase());
            }}
          />
        </label>
      )}
      {warn ? (
        <p id={`${id}w`} role="alert" className={slotClass('hint')} data-kind="bad">
          {warn}
        </p>
      ) : null}
    </div>
  );
}
