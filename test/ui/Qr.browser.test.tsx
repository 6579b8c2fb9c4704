import { render, screen } from '@testing-library/react';
import jsQR from 'jsqr';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Qr } from '../../src/ui/Qr.js';
import { emulate } from './emulate.js';

const uri =
  'otpauth://totp/%C3%84cme%20Inc:ada@example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=%C3%84cme%20Inc&algorithm=SHA256&digits=8&period=30';
afterEach(() => emulate());

/** Takes a picture of the code as it is on the screen and reads it back. */
async function readBack() {
  const picture = await page.screenshot({ element: screen.getByRole('img'), base64: true, save: false });
  const base64 = typeof picture === 'string' ? picture : (picture as { base64: string }).base64;
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.drawImage(image, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
  return { text: jsQR(data, width, height, { inversionAttempts: 'dontInvert' })?.data, data, width, height };
}

test.each([
  ['in a light page', {}],
  ['in a dark page', { 'prefers-color-scheme': 'dark' }],
  ['in forced colours', { 'prefers-color-scheme': 'dark', 'forced-colors': 'active' }],
])('O1 an app reads the code back %s: black on white, with its quiet zone', async (_, preferences) => {
  await emulate(preferences);
  render(
    <div className="mfa-root" data-theme="auto" style={{ background: '#000', padding: 20 }}>
      <Qr value={uri} label="QR code with the key" />
    </div>,
  );
  const box = screen.getByRole('img', { name: 'QR code with the key' }).getBoundingClientRect();
  expect(box.width).toBeGreaterThanOrEqual(200);
  expect(box.height).toBe(box.width);
  const { text, data, width } = await readBack();
  expect(text).toBe(uri);
  // Four modules of white on each side, inside the picture's own box.
  const modules = Number(document.querySelector('.mfa-qr svg')?.getAttribute('viewBox')?.split(' ')[2]);
  const quiet = Math.floor((4 * width) / modules) - 2;
  for (const at of [4, quiet - 2]) {
    for (let x = Math.floor(width / 4); x < width / 2; x++) {
      expect(data[(at * width + x) * 4]).toBe(255);
      expect(data[(x * width + at) * 4]).toBe(255);
    }
  }
});

test('O1 a text that fits no code leaves room for something else', () => {
  render(<Qr value={'x'.repeat(5000)} label="QR code" fallback={<p>Use the key below.</p>} />);
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.getByText('Use the key below.')).toBeVisible();
});

test('S5 the picture is left out of session replays', () => {
  render(<Qr value="x" label="QR code" />);
  expect(screen.getByRole('img')).toHaveClass('mfa-qr', 'ph-no-capture', 'fs-exclude', 'rr-block');
  expect(screen.getByRole('img')).toHaveAttribute('translate', 'no');
  expect(screen.getByRole('img')).toHaveAttribute('spellcheck', 'false');
});
