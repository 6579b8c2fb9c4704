import { makePhoto } from './makePhoto.js';
import type { Photo } from './makePhoto.js';

/**
 * Takes the picture that a video shows at this moment: what is seen of it in its box, and the right way round however it is
 * mirrored there. Undefined where there is none.
 */
export async function shootPhoto(video: HTMLVideoElement): Promise<Photo | undefined> {
  const { videoWidth, videoHeight, clientWidth, clientHeight } = video;
  if (!videoWidth || !videoHeight) return undefined;
  // As `object-fit: cover` crops it.
  const shape = clientWidth && clientHeight ? clientWidth / clientHeight : videoWidth / videoHeight;
  const width = Math.min(videoWidth, videoHeight * shape);
  const height = Math.min(videoHeight, videoWidth / shape);
  const part = { x: (videoWidth - width) / 2, y: (videoHeight - height) / 2, width, height };
  try {
    return await makePhoto(video, part);
  } catch {
    return undefined;
  }
}
