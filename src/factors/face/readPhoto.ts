/** Bytes of a file that is looked at at all: 20 MB, more than any phone's photo. */
const maxFileBytes = 20_000_000;
/** Pixels of the longest edge that is sent. */
const maxEdge = 1280;
/** Pixels of the shortest edge below which no face can be told. */
const minEdge = 64;
/** Bytes that are sent at most. */
const maxPhotoBytes = 1_000_000;

/** Why a file is no usable photo. */
export type PhotoProblem = 'notAnImage' | 'tooLarge' | 'tooSmall';

/** A photo, ready: drawn anew, so that nothing but the picture is in it. */
export type PhotoResult = { photo: Blob; bitmap: ImageBitmap } | { problem: PhotoProblem };

/**
 * Reads a file as a photo: a JPEG of at most 1280 px and 1 MB, drawn anew on a canvas, so that place, time and device
 * (EXIF) stay behind. Never throws.
 */
export async function readPhoto(file: Blob): Promise<PhotoResult> {
  if (file.size > maxFileBytes) return { problem: 'tooLarge' };
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file);
  } catch {
    return { problem: 'notAnImage' };
  }
  const { width, height } = bitmap;
  if (Math.min(width, height) < minEdge) return { problem: 'tooSmall' };
  const scale = Math.min(1, maxEdge / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  for (const quality of [0.92, 0.85, 0.75, 0.6, 0.45]) {
    const photo = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
    if (photo && photo.size <= maxPhotoBytes) return { photo, bitmap };
  }
  return { problem: 'tooLarge' };
}
