import type { UploadedPhoto } from '../../client/MfaClient.js';
import type { ProofTools } from '../factor.js';
import type { Photo } from './makePhoto.js';

/** Undefined: nothing was told. From 0 to 1: the share that the host's own store tells. `stored`: it is there. */
export type UploadShare = number | 'stored' | undefined;

/** A photo that knows how far it is on its way, for the screen that shows it. */
export interface FacePhoto {
  /** What is sent. */
  blob: Blob;
  /** By the camera; else from a file. */
  taken: boolean;
  /** What it was made from, to be looked at. */
  canvas: HTMLCanvasElement;
  /** Stores it. */
  upload(tools: ProofTools): Promise<UploadedPhoto>;
  share(): UploadShare;
  /** Calls back whenever the share changes; returns how to stop. */
  listen(listener: () => void): () => void;
}

/** Makes a photo ready to be sent. */
export function createFacePhoto({ blob, canvas }: Photo, taken: boolean): FacePhoto {
  const listeners = new Set<() => void>();
  let share: UploadShare;
  return {
    blob,
    taken,
    canvas,
    async upload({ uploadPhoto, signal }) {
      const tell = (now: UploadShare) => {
        // What was given up may go on telling.
        if (signal.aborted) return;
        share = now;
        for (const listener of listeners) listener();
      };
      tell(undefined);
      const stored = await uploadPhoto(blob, { signal, progress: tell });
      tell('stored');
      return stored;
    },
    share: () => share,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
