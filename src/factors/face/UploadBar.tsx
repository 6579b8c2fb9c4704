'use client';

import { useLayoutEffect, useRef } from 'react';
import type { FacePhoto } from './createFacePhoto.js';

/** The share of a photo that is stored, as the host's own store tells it: written past React, however often it tells. */
export function UploadBar({ photo, label, tag }: { photo: FacePhoto; label: string; tag: string }) {
  const bar = useRef<HTMLProgressElement>(null);
  const number = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const percent = new Intl.NumberFormat(tag, { style: 'percent' });
    const write = () => {
      const told = photo.share();
      // What a host tells may be anything.
      const share = Math.min(1, Math.max(0, Number(told) || 0));
      if (bar.current) bar.current.value = share;
      if (number.current) number.current.textContent = percent.format(share);
    };
    write();
    return photo.listen(write);
  }, [photo, tag]);
  return (
    <span className="mfa-upload">
      <progress ref={bar} aria-label={label} />
      <span ref={number} aria-hidden="true" />
    </span>
  );
}
