'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { useSlotClass } from '../../ui/useSlotClass.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { blockedClass, blockedProps } from '../../ui/maskedProps.js';
import type { LazyMessages } from '../../locales/locale.js';
import type { ProveProps } from '../factor.js';
import { readPhoto } from './readPhoto.js';
import type { PhotoProblem } from './readPhoto.js';

/** A photo from a file, looked at before anything is sent. */
export function FaceProve(props: ProveProps<void, undefined, Blob, LazyMessages['face']>) {
  const { formId, text, busy, error, errorId, onSubmit } = props;
  const slotClass = useSlotClass();
  const id = useId();
  const canvas = useRef<HTMLCanvasElement>(null);
  /** Counts choices, so that a slow file can't replace the one chosen after it. */
  const turn = useRef(0);
  const [photo, setPhoto] = useState<Blob>();
  const [problem, setProblem] = useState<PhotoProblem | 'missing'>();

  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );

  const choose = async (file: File | undefined) => {
    turn.current += 1;
    const mine = turn.current;
    if (!file) return;
    const result = await readPhoto(file);
    if (mine !== turn.current) return;
    if ('problem' in result) {
      setPhoto(undefined);
      setProblem(result.problem);
      return;
    }
    const { bitmap } = result;
    if (canvas.current) {
      canvas.current.width = bitmap.width;
      canvas.current.height = bitmap.height;
      canvas.current.getContext('2d')?.drawImage(bitmap, 0, 0);
    }
    bitmap.close();
    setProblem(undefined);
    setPhoto(result.photo);
  };

  const said = problem && text[problem];
  return (
    <form
      id={formId}
      className="mfa-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        if (photo) onSubmit(photo);
        else setProblem((before) => before ?? 'missing');
      }}
    >
      <div className={slotClass('camera')} data-state={photo ? 'photo' : 'empty'} hidden={!photo}>
        <canvas
          {...blockedProps}
          ref={canvas}
          className={blockedClass}
          role="img"
          aria-label={text.preview}
        />
      </div>
      <div className={slotClass('field')}>
        <label className={slotClass('label')} htmlFor={`${id}f`}>
          {photo ? text.chooseAnother : text.choose}
        </label>
        <input
          id={`${id}f`}
          className={slotClass('file-input')}
          type="file"
          accept="image/jpeg,image/png,image/webp,image/*"
          disabled={busy}
          aria-invalid={said || error ? true : undefined}
          aria-describedby={[`${id}h`, said ? `${id}w` : '', errorId ?? ''].filter(Boolean).join(' ')}
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
        <p id={`${id}h`} className={slotClass('hint')}>
          {text.hint} {text.notSent}
        </p>
        {said ? (
          <ErrorNote id={`${id}w`} kind="file-unusable">
            {said}
          </ErrorNote>
        ) : (
          error
        )}
      </div>
      {busy ? (
        <p className={slotClass('hint')} role="status">
          {text.uploading}
        </p>
      ) : null}
    </form>
  );
}
