/** Pixels of the longest edge that is sent. */
const maxEdge = 1280;
/** Bytes that are sent at most. */
const maxBytes = 1_000_000;
/** Pixels of the shortest edge below which no face can be told. */
export const minEdge = 64;

/** A photo as it is sent, and the canvas that it was drawn on, to be looked at. */
export interface Photo {
  blob: Blob;
  canvas: HTMLCanvasElement;
}

/** The part of a picture that becomes the photo, in the picture's own pixels. */
export interface PhotoPart {
  x: number;
  y: number;
  width: number;
  height: number;
}

function draw(source: CanvasImageSource, { x, y, width, height }: PhotoPart, edge: number) {
  const scale = Math.min(1, edge / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  // Under want of memory there is none: no photo, then, rather than a black one.
  if (!context) return undefined;
  context.imageSmoothingQuality = 'high';
  // What was transparent would be black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(source, x, y, width, height, 0, 0, canvas.width, canvas.height);
  return canvas;
}

const jpeg = (canvas: HTMLCanvasElement, quality: number) =>
  new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));

/**
 * Draws a part of a picture anew as a JPEG of at most 1280 px and 1 MB: with less quality if it must be, then smaller. Nothing
 * but the picture is in it: place, time and device (EXIF) stay behind. Undefined where this browser can't.
 */
export async function makePhoto(source: CanvasImageSource, part: PhotoPart): Promise<Photo | undefined> {
  const canvas = draw(source, part, maxEdge);
  if (!canvas) return undefined;
  for (const edge of [maxEdge, 960, 640]) {
    const drawn =
      edge === maxEdge
        ? canvas
        : draw(canvas, { x: 0, y: 0, width: canvas.width, height: canvas.height }, edge);
    if (!drawn) return undefined;
    for (const quality of [0.92, 0.85, 0.75, 0.6]) {
      const blob = await jpeg(drawn, quality);
      if (blob && blob.size <= maxBytes) return { blob, canvas: drawn };
    }
  }
  return undefined;
}
