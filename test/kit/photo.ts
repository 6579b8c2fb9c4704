/** A photo where there is no browser to read one: stands in for what jsdom lacks, and for nothing of the kit's. */
import { Blob as NodeBlob } from 'node:buffer';
import { vi } from 'vitest';

/** Makes pictures readable: each file is a picture of 640 x 480, drawn anew as a JPEG with bytes of its own. */
export async function stubPictures(): Promise<void> {
  // jsdom's forms and blobs are none to the platform's own Request.
  const form = await new Response(new URLSearchParams('a=b')).formData();
  vi.stubGlobal('FormData', form.constructor);
  vi.stubGlobal('createImageBitmap', async () => ({ width: 640, height: 480, close: () => undefined }));
  const context = { drawImage: () => undefined };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as unknown as null);
  let drawn = 0;
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((give, type = 'image/png') => {
    drawn += 1;
    give(new NodeBlob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, drawn])], { type }) as Blob);
  });
}

/** A file that a person may choose. */
export const photoFile = (name = 'me.jpg') => new File(['any'], name, { type: 'image/jpeg' });
