import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { begin, listEnrolled, prove, stillSandbox, uploadedKey } from './callSandbox.js';

test('B2 in a browser: an authenticator is bound, its picture is drawn and read back', async () => {
  const sandbox = stillSandbox();
  const { enrollmentToken, otpData } = await begin(sandbox, 'OTP');
  const image = new Image();
  image.src = otpData?.qrCodeDataUrl ?? '';
  await image.decode();
  const { naturalWidth: width } = image;
  const canvas = new OffscreenCanvas(width, width).getContext('2d');
  canvas?.drawImage(image, 0, 0);
  const pixels = canvas?.getImageData(0, 0, width, width).data ?? new Uint8ClampedArray();
  expect(jsQR(pixels, width, width)?.data).toBe(otpData?.qrCodeUri);
  const proof = await sandbox.account.pending[0]?.solve();
  expect((await prove(sandbox, 'OTP', enrollmentToken, proof)).statusCode).toBe(200);
  expect(await listEnrolled(sandbox)).toHaveLength(2);
});

test('B2 in a browser: a photo is uploaded by a form', async () => {
  expect(await uploadedKey(stillSandbox())).toMatch(/\.jpeg$/);
});

test('B2 in a browser: an abort rejects as fetch does', async () => {
  const sandbox = stillSandbox({ latency: 1000 });
  const controller = new AbortController();
  const signal = controller.signal;
  const pending = sandbox.fetch('/api/v3/list-enrolled-factors', {
    headers: { authorization: 'ada' },
    signal,
  });
  controller.abort();
  await expect(pending).rejects.toMatchObject({ name: 'AbortError' });
});
