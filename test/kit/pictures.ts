import { onTestFinished, vi } from 'vitest';

/**
 * What jsdom lacks for a photo: a picture is read as 640 x 480 and drawn as a few bytes, and a form reaches the sandbox
 * as Node's own.
 */
export async function lendPictures(): Promise<void> {
  const form = await new Response('a=b', {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  }).formData();
  const { Blob: NodeBlob } = await import('node:buffer');
  vi.stubGlobal('FormData', form.constructor);
  vi.stubGlobal('createImageBitmap', async () => ({ width: 640, height: 480, close: () => undefined }));
  const canvas = HTMLCanvasElement.prototype;
  vi.spyOn(canvas, 'getContext').mockReturnValue({ drawImage: () => undefined } as never);
  vi.spyOn(canvas, 'toBlob').mockImplementation((give) =>
    give(new NodeBlob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])], { type: 'image/jpeg' }) as Blob),
  );
  onTestFinished(() => void vi.unstubAllGlobals());
}
