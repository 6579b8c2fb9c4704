/** A photo where there is no browser to read one: stands in for what jsdom lacks, and for nothing of the kit's. */
import { Blob as NodeBlob } from 'node:buffer';
import { onTestFinished, vi } from 'vitest';

/** Makes pictures readable until the test is over: each is of 640 x 480, drawn anew as a JPEG with bytes of its own. */
export async function stubPictures(): Promise<void> {
  // jsdom's forms and blobs are none to the platform's own Request.
  const form = await new Response(new URLSearchParams('a=b')).formData();
  vi.stubGlobal('FormData', form.constructor);
  vi.stubGlobal('createImageBitmap', async () => ({ width: 640, height: 480, close: () => undefined }));
  const context = { drawImage: () => undefined, fillRect: () => undefined };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as unknown as null);
  let drawn = 0;
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((give, type = 'image/png') => {
    drawn += 1;
    give(new NodeBlob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, drawn])], { type }) as Blob);
  });
  onTestFinished(() => void vi.unstubAllGlobals());
}

/** A JPEG as far as its size is told: its start, and a frame (ITU-T T.81 B.2.2) of 480 lines of 640 pixels. */
const jpegHead = Uint8Array.from({ length: 64 });
jpegHead.set([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 480 >> 8, 480 & 255, 640 >> 8, 640 & 255, 3]);

/** A file that a person may choose. */
export const photoFile = (name = 'me.jpg') => new File([jpegHead], name, { type: 'image/jpeg' });
