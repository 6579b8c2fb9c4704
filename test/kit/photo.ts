/** A photo without its pixels: stands in for what reads and draws one, and for what jsdom lacks besides; for nothing of the kit's. */
import { onTestFinished, vi } from 'vitest';

/**
 * Makes pictures readable until the test is over: each is of 640 x 480, drawn anew as a JPEG with bytes of its own. Gives the
 * bytes of those that were drawn.
 */
export async function stubPictures(): Promise<readonly Uint8Array[]> {
  let Bytes = Blob;
  if (navigator.userAgent.includes('jsdom')) {
    // Its forms and blobs are none to the platform's own Request.
    const form = await new Response(new URLSearchParams('a=b')).formData();
    vi.stubGlobal('FormData', form.constructor);
    Bytes = (await import('node:buffer')).Blob as typeof Blob;
  }
  vi.stubGlobal('createImageBitmap', async () => ({ width: 640, height: 480, close: () => undefined }));
  const context = { drawImage: () => undefined, fillRect: () => undefined };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as unknown as null);
  const drawn: Uint8Array<ArrayBuffer>[] = [];
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((give, type = 'image/png') => {
    const bytes = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, drawn.length + 1]);
    drawn.push(bytes);
    give(new Bytes([bytes], { type }));
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  return drawn;
}

/** A JPEG as far as its size is told: its start, and a frame (ITU-T T.81 B.2.2) of 480 lines of 640 pixels. */
const jpegHead = Uint8Array.from({ length: 64 });
jpegHead.set([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 480 >> 8, 480 & 255, 640 >> 8, 640 & 255, 3]);

/** A file that a person may choose. */
export const photoFile = (name = 'me.jpg') => new File([jpegHead], name, { type: 'image/jpeg' });
