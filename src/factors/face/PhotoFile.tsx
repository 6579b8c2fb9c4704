'use client';

import { useId } from 'react';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { UploadIcon } from '../../ui/icons/UploadIcon.js';
import { useSlotClass } from '../../ui/useSlotClass.js';

/**
 * What the picker offers. Not `image/*`: with a list of formats iOS turns its own into a JPEG by itself. And no `capture`, which would
 * open the phone's camera at once and take the gallery away.
 */
const formats = 'image/jpeg,image/png,image/webp,image/gif,image/bmp';

export interface PhotoFileProps {
  label: string;
  hint: string;
  /** Why the file that was chosen is no use. */
  error: string | undefined;
  /** Which choice that is about: of another one the same words are spoken again. */
  attempt: number | undefined;
  disabled: boolean;
  onChoose: (file: File) => void;
}

/** A photo from a file, chosen or dropped: the browser's own input, spread unseen over what it says. */
export function PhotoFile({ label, hint, error, attempt, disabled, onChoose }: PhotoFileProps) {
  const slotClass = useSlotClass();
  const id = useId();
  return (
    <div className={slotClass('field')}>
      <div className="mfa-drop">
        <UploadIcon />
        <span>
          <label className={slotClass('label')} htmlFor={id}>
            {label}
          </label>
          <span id={`${id}h`} className={slotClass('hint')}>
            {hint}
          </span>
        </span>
        <input
          id={id}
          className={slotClass('file-input')}
          type="file"
          accept={formats}
          disabled={disabled}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}h ${id}e` : `${id}h`}
          onClick={(event) => {
            // Else the same file, mended, could not be chosen again.
            event.currentTarget.value = '';
          }}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onChoose(file);
          }}
        />
      </div>
      {error ? (
        <ErrorNote id={`${id}e`} kind="file-unusable" attempt={attempt}>
          {error}
        </ErrorNote>
      ) : null}
    </div>
  );
}
