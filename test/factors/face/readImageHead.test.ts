/** Format and size by a file's first bytes, whatever it is called. */
import { describe, expect, test } from 'vitest';
import { readImageHead } from '../../../src/factors/face/readImageHead.js';

const ascii = (text: string) => [...text].map((char) => char.charCodeAt(0));
const big = (value: number, bytes = 4) =>
  Array.from({ length: bytes }, (_, i) => (value >>> (8 * (bytes - 1 - i))) & 255);
const little = (value: number, bytes = 4) => big(value, bytes).toReversed();
const fill = (length: number) => Array.from({ length }, () => 0);
const file = (...parts: (number[] | string)[]) =>
  new Blob([new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? ascii(part) : part)))]);

const segment = (marker: number, length: number) => [0xff, marker, ...big(length + 2, 2), ...fill(length)];
const frame = (marker: number, width: number, height: number) => [
  ...[0xff, marker, 0, 17, 8],
  ...big(height, 2),
  ...big(width, 2),
  ...fill(12),
];
const soi = [0xff, 0xd8];
const ispe = (width: number, height: number) => [...ascii('ispe'), ...fill(4), ...big(width), ...big(height)];
const ftyp = (brand: string) => [...big(24), ...ascii(`ftyp${brand}`), ...fill(12)];

describe('C2 a picture tells its format and size', () => {
  test.each<[string, Blob, string]>([
    ['a JPEG', file(soi, segment(0xe0, 14), frame(0xc0, 800, 600)), 'jpeg 800 600'],
    ['a progressive one', file(soi, segment(0xe0, 14), frame(0xc2, 4000, 3000)), 'jpeg 4000 3000'],
    ['one that is coded arithmetically', file(soi, segment(0xe0, 14), frame(0xca, 800, 600)), 'jpeg 800 600'],
    ['one behind a mark below those of frames', file(soi, segment(0xbf, 14), frame(0xc0, 8, 6)), 'jpeg 8 6'],
    [
      'one behind a thumbnail, a profile of many parts, tables and fill bytes',
      file(
        soi,
        segment(0xe1, 60_000),
        ...Array.from({ length: 9 }, () => segment(0xe2, 65_000)),
        segment(0xc4, 100),
        segment(0xc8, 10),
        segment(0xcc, 10),
        [0xff],
        frame(0xc1, 5, 7),
      ),
      'jpeg 5 7',
    ],
    [
      'a PNG',
      file([0x89], 'PNG', [13, 10, 26, 10], big(13), 'IHDR', big(30_000), big(40_000), fill(9)),
      'png 30000 40000',
    ],
    ['a GIF', file('GIF89a', little(320, 2), little(240, 2), fill(30)), 'gif 320 240'],
    ['a BMP that begins at its top', file('BM', fill(16), little(64), little(-48), fill(10)), 'bmp 64 48'],
    [
      'a WebP, which may ask to be shown larger',
      file('RIFF', fill(4), 'WEBPVP8 ', fill(10), little(640 + 0x4000, 2), little(480 + 0x8000, 2), fill(4)),
      'webp 640 480',
    ],
    [
      'a lossless one, as large as it can be and transparent',
      file('RIFF', fill(4), 'WEBPVP8L', fill(5), little(2 ** 29 - 1), fill(9)),
      'webp 16384 16384',
    ],
    [
      'an extended one',
      file('RIFF', fill(4), 'WEBPVP8X', fill(8), little(99_999, 3), little(69_999, 3), fill(4)),
      'webp 100000 70000',
    ],
    ['an AVIF', file(ftyp('avif'), fill(40), ispe(640, 480), fill(9)), 'avif 640 480'],
    [
      'an iPhone’s',
      file(ftyp('heic'), fill(41), ispe(512, 512), ispe(4032, 3024), ispe(240, 180)),
      'heic 4032 3024',
    ],
    ['a moving AVIF', file(ftyp('avis'), fill(40), ispe(640, 480), fill(9)), 'avif 640 480'],
    ...['heix', 'hevc', 'msf1'].map((brand): [string, Blob, string] => [
      `one of the brand ${brand}`,
      file(ftyp(brand), fill(40), ispe(4032, 3024)),
      'heic 4032 3024',
    ]),
    ['another’s', file(ftyp('mif1'), fill(40), ispe(4032, 3024)), 'heic 4032 3024'],
  ])('%s', async (_, picture, expected) => {
    const head = await readImageHead(picture);
    expect(head && `${head.format} ${head.width} ${head.height}`).toBe(expected);
  });

  test.each<[string, Blob]>([
    ['nothing', file()],
    ['a text', file('Dear Ada, this is no picture at all, and long enough.')],
    ['a PDF', file('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n')],
    ['a film', file(ftyp('isom'), fill(40), ispe(640, 480))],
    ['a JPEG cut off before its frame', file(soi, segment(0xe0, 40))],
    [
      'a JPEG whose parts never end',
      file(soi, ...Array.from({ length: 1200 }, () => segment(0xfe, 0)), frame(0xc0, 5, 7)),
    ],
    ['a JPEG that turns to noise', file(soi, segment(0xe0, 14), fill(60))],
    ['a JPEG whose frame has lost its mark', file(soi, segment(0xe0, 14), [0], frame(0xc0, 5, 7).slice(1))],
    [
      'a PNG without breadth',
      file([0x89], 'PNG', [13, 10, 26, 10], big(13), 'IHDR', big(0), big(40), fill(9)),
    ],
    [
      'a PNG without height',
      file([0x89], 'PNG', [13, 10, 26, 10], big(13), 'IHDR', big(40), big(0), fill(9)),
    ],
    ['a WebP cut off', file('RIFF', fill(4), 'WEBPVP8 ', fill(10))],
    ['an iPhone’s that hides its size', file(ftyp('heic'), fill(90))],
    ['one whose size stands behind the pixels', file(ftyp('heic'), fill(65_536), ispe(640, 480))],
    ['one that is cut off within its size', file(ftyp('heic'), fill(40), ispe(640, 480).slice(0, -1))],
    ['one of another box', file(big(24), 'moovheic', fill(52), ispe(640, 480))],
    [
      'a film that is written as a WebP is',
      file('RIFF', fill(4), 'AVI VP8 ', fill(10), little(640 + 2 ** 24), fill(9)),
    ],
    [
      'a WebP of another wrapping',
      file('RIFX', fill(4), 'WEBPVP8 ', fill(10), little(640 + 2 ** 24), fill(9)),
    ],
    ['a WebP of no known form', file('RIFF', fill(4), 'WEBPVP9 ', fill(30))],
  ])('and %s is none', async (_, picture) => {
    expect(await readImageHead(picture)).toBeUndefined();
  });
});
