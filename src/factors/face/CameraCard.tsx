'use client';

import { useCallback, useId, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { LazyMessages } from '../../locales/locale.js';
import { Button } from '../../ui/Button.js';
import { CameraIcon } from '../../ui/icons/CameraIcon.js';
import { FeaturesIcon } from '../../ui/icons/FeaturesIcon.js';
import { blockedClass, blockedProps } from '../../ui/maskedProps.js';
import { useSlotClass } from '../../ui/useSlotClass.js';
import type { CameraState } from './cameraReducer.js';
import type { Camera } from './createCamera.js';
import type { FacePhoto } from './createFacePhoto.js';
import { UploadBar } from './UploadBar.js';
import { useUploadPhase } from './useUploadPhase.js';

export interface CameraCardProps {
  camera: Camera;
  state: CameraState;
  /** The photo that is shown in place of the camera's picture. */
  photo: FacePhoto | undefined;
  /** Where that photo is drawn: as an `<img>` it would need an address that strict policies forbid. */
  canvas: RefObject<HTMLCanvasElement | null>;
  /** The photo is on its way. */
  busy: boolean;
  text: LazyMessages['face'];
  /** BCP 47. */
  tag: string;
  /** Id of what speaks of the photo. */
  describedBy: string | undefined;
  onStart: (cameraId?: string) => void;
  onShoot: (video: HTMLVideoElement) => void;
}

/** One picture, the camera's or the photo, what to do with it in words, and the one button that goes on from there. */
export function CameraCard(props: CameraCardProps) {
  const { camera, state, photo, canvas, busy, text, tag, describedBy, onStart, onShoot } = props;
  const slotClass = useSlotClass();
  const id = useId();
  const video = useRef<HTMLVideoElement>(null);
  const go = useRef<HTMLButtonElement>(null);
  const phase = useUploadPhase(photo);
  const { status, paused, cameras } = state;
  const isOn = status !== 'off';

  // What stands there only with the picture goes with it; whoever was on it goes on at the button that stays.
  const wasOn = useRef(false);
  useLayoutEffect(() => {
    if (wasOn.current && !isOn && document.activeElement === document.body) {
      go.current?.focus({ preventScroll: true });
    }
    wasOn.current = isOn;
  }, [isOn]);

  const show = useCallback(
    (element: HTMLVideoElement | null) => {
      video.current = element;
      camera.show(element);
    },
    [camera],
  );

  const caption = () => {
    if (busy) return phase === 'stored' ? text.checking : text.uploading;
    if (status !== 'off') return paused ? text.paused : text[status];
    if (photo) return text.look;
    if (state.away) return text.away;
    return state.problem ? '' : text.hint;
  };

  return (
    <div
      className={slotClass('camera')}
      data-state={photo ? 'photo' : status}
      data-mirrored={state.mirrored || undefined}
    >
      <div className="mfa-camera-view">
        <canvas
          {...blockedProps}
          ref={canvas}
          className={blockedClass}
          role="img"
          aria-label={text.preview}
          aria-describedby={describedBy}
          hidden={!photo}
        />
        {isOn ? (
          <video
            {...blockedProps}
            ref={show}
            className={blockedClass}
            aria-label={text.camera}
            autoPlay
            muted
            playsInline
            onLoadedData={camera.seen}
          />
        ) : null}
        {photo ? null : (
          <span className="mfa-camera-oval">
            <FeaturesIcon />
          </span>
        )}
        {busy && photo && phase === 'known' ? (
          <UploadBar photo={photo} label={text.uploading} tag={tag} />
        ) : null}
      </div>
      <p className="mfa-camera-caption" role="status">
        {caption()}
      </p>
      <div className="mfa-camera-bar">
        <Button
          ref={go}
          kind={photo ? undefined : 'main'}
          busy={isOn && status !== 'live'}
          disabled={busy || (status === 'live' && paused)}
          onClick={(event) => {
            // A double click means one thing, not this one and the next.
            if (event.detail > 1) return;
            if (status !== 'live') onStart();
            else if (video.current) onShoot(video.current);
          }}
        >
          <CameraIcon />
          {status === 'live' ? text.takePhoto : photo?.taken ? text.retake : text.useCamera}
        </Button>
        {isOn ? (
          <Button kind="quiet" onClick={camera.stop}>
            {text.cameraOff}
          </Button>
        ) : null}
        {isOn && cameras.length > 1 ? (
          <label className="mfa-camera-choice">
            <span className={slotClass('label')} id={`${id}c`}>
              {text.camera}
            </span>
            <select
              {...blockedProps}
              className={slotClass('input', blockedClass)}
              aria-labelledby={`${id}c`}
              value={state.cameraId}
              onChange={(event) => onStart(event.currentTarget.value)}
            >
              {cameras.map((device, index) => (
                <option key={device.id} value={device.id}>
                  {device.label || `${text.camera} ${index + 1}`}
                </option>
              ))}
            </select>
          </label>
        ) : null}
      </div>
    </div>
  );
}
