import { encode as encodePng } from 'fast-png';
import { encode as encodeQr } from 'uqr';

import { encodeBase64 } from './encodeBase64.js';

const pixelsPerModule = 4;
const marginModules = 4;

/**
 * Text as a QR code in a PNG, RGBA, 4 px per module with a margin of 4 modules, as a `data:image/png;base64,` URL:
 * the form of the vendor's two samples (contract 2.4).
 */
export function qrCodeDataUrl(text: string): string {
  const qr = encodeQr(text, { ecc: 'M', border: marginModules });
  const width = qr.size * pixelsPerModule;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (let y = 0; y < width; y += 1) {
    const row = qr.data[Math.floor(y / pixelsPerModule)];
    for (let x = 0; x < width; x += 1) {
      if (row?.[Math.floor(x / pixelsPerModule)]) data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  const png = encodePng({ width, height: width, data, depth: 8, channels: 4 });
  return `data:image/png;base64,${encodeBase64(png)}`;
}
