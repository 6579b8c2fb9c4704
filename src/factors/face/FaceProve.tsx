'use client';

import { useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { LazyMessages } from '../../locales/locale.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import type { ProveProps } from '../factor.js';
import { CameraCard } from './CameraCard.js';
import { createFacePhoto } from './createFacePhoto.js';
import type { FacePhoto } from './createFacePhoto.js';
import type { Photo } from './makePhoto.js';
import { PhotoFile } from './PhotoFile.js';
import { readPhoto } from './readPhoto.js';
import type { PhotoProblem } from './readPhoto.js';
import { shootPhoto } from './shootPhoto.js';
import { useCamera } from './useCamera.js';

/** A photo by the camera or from a file, looked at before anything is sent. */
export function FaceProve(props: ProveProps<void, undefined, Blob | FacePhoto, LazyMessages['face']>) {
  const { formId, text, draft, onDraft, busy, error, errorId, words, onSubmit } = props;
  const id = useId();
  const { camera, state } = useCamera();
  const canvas = useRef<HTMLCanvasElement>(null);
  /** Counts what was begun, so that a slow file can't replace what was chosen after it. */
  const turn = useRef(0);
  const photo = draft && 'canvas' in draft ? draft : undefined;
  /** The photo that was sent last: what was refused about it is nothing to the next one. */
  const [sent, setSent] = useState<FacePhoto>();
  const [fileProblem, setFileProblem] = useState<{ problem: PhotoProblem; turn: number }>();
  const [advice, setAdvice] = useState<{ why: 'missing' | 'shotFailed'; turn: number }>();

  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );

  useLayoutEffect(() => {
    if (!canvas.current || !photo) return;
    const { width, height } = photo.canvas;
    Object.assign(canvas.current, { width, height });
    canvas.current.getContext('2d')?.drawImage(photo.canvas, 0, 0);
  }, [photo]);

  const begin = () => (turn.current += 1);

  const show = (made: Photo, taken: boolean) => {
    camera.stop();
    onDraft(createFacePhoto(made, taken));
    setFileProblem(undefined);
    setAdvice(undefined);
  };

  const choose = async (file: File) => {
    const mine = begin();
    const read = await readPhoto(file);
    if (mine !== turn.current) return;
    if ('problem' in read) setFileProblem({ problem: read.problem, turn: mine });
    else show(read, false);
  };

  const shoot = async (video: HTMLVideoElement) => {
    const mine = begin();
    const shot = await shootPhoto(video);
    // Off meanwhile, it may have been drawn from nothing.
    if (mine !== turn.current || camera.getState().status !== 'live') return;
    if (shot) show(shot, true);
    else setAdvice({ why: 'shotFailed', turn: mine });
  };

  const start = useCallback(
    (cameraId?: string) => {
      setFileProblem(undefined);
      setAdvice(undefined);
      camera.start(cameraId);
    },
    [camera],
  );

  const isOn = state.status !== 'off';
  // While the camera is on, the photo that it may replace waits unseen: it can't be sent.
  const shown = isOn ? undefined : photo;
  const adviceId = `${id}a`;
  const isRefused = photo === sent;
  const said = fileProblem && [text[fileProblem.problem], photo && text.kept].filter(Boolean).join(' ');

  return (
    <form
      id={formId}
      className="mfa-form"
      data-unready={shown ? undefined : ''}
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        if (shown) {
          // What is on the screen is what is sent: a file that is still being read comes too late.
          begin();
          setFileProblem(undefined);
          setSent(shown);
          onSubmit(shown);
        } else {
          // No new turn: a file that is still being read is to come.
          setAdvice((before) => ({ why: 'missing', turn: (before?.turn ?? 0) + 1 }));
        }
      }}
    >
      <CameraCard
        camera={camera}
        state={state}
        photo={shown}
        canvas={canvas}
        busy={busy}
        text={text}
        tag={words.tag}
        describedBy={advice ? adviceId : isRefused ? errorId : undefined}
        onStart={start}
        onShoot={(video) => void shoot(video)}
      />
      {advice ? (
        <ErrorNote id={adviceId} kind="photo-missing" attempt={advice.turn}>
          {text[advice.why]}
        </ErrorNote>
      ) : state.problem ? (
        <ErrorNote kind={`camera-${state.problem}`} title={text.problems[state.problem].title}>
          {text.problems[state.problem].hint} {text.instead}
        </ErrorNote>
      ) : isRefused ? (
        error
      ) : null}
      <PhotoFile
        label={photo ? text.chooseAnother : text.choose}
        hint={text.fileHint}
        error={said}
        attempt={fileProblem?.turn}
        disabled={busy}
        onChoose={(file) => void choose(file)}
      />
    </form>
  );
}
