import { makePhoto, minEdge } from './makePhoto.js';
import type { Photo } from './makePhoto.js';
import { readImageHead } from './readImageHead.js';

/** Bytes of a file that is looked at at all: 20 MB, more than a phone's photo has. */
const maxFileBytes = 20_000_000;
/** Pixels that are decoded: 64 million take 256 MB for a moment. */
const maxPixels = 64_000_000;

/** Why a file is no usable photo. */
export type PhotoProblem = 'notAnImage' | 'heic' | 'tooLarge' | 'tooManyPixels' | 'tooSmall';

/** A photo, ready, or why there is none. */
export type PhotoResult = Photo | { problem: PhotoProblem };

/**
 * Reads a file as a photo, upright and on white. Size and format are read from its first bytes, so that neither a renamed file nor one
 * that unfolds without end is decoded. Never throws.
 */
export async function readPhoto(file: Blob): Promise<PhotoResult> {
  if (file.size > maxFileBytes) return { problem: 'tooLarge' };
  let bitmap: ImageBitmap | undefined;
  let unreadable: PhotoProblem = 'notAnImage';
  try {
    const head = await readImageHead(file);
    if (!head) return { problem: 'notAnImage' };
    const { format, width, height } = head;
    // Also where it is so long that nothing would be left of its breadth.
    if (Math.min(width, height) < minEdge || Math.max(width, height) / Math.min(width, height) > 10) {
      return { problem: 'tooSmall' };
    }
    if (width * height > maxPixels) return { problem: 'tooManyPixels' };
    if (format === 'heic') unreadable = 'heic';
    // No resizing here: engines decode the whole picture first all the same, and differ in which way up they mean the size.
    // Upright without an option, too, whose name Chrome 110 does not know.
    bitmap = await createImageBitmap(file);
    const whole = { x: 0, y: 0, width: bitmap.width, height: bitmap.height };
    return (await makePhoto(bitmap, whole)) ?? { problem: unreadable };
  } catch {
    return { problem: unreadable };
  } finally {
    bitmap?.close();
  }
}
