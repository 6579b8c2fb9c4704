/** What the first bytes of a file tell of the picture in it. */
export interface ImageHead {
  /** `heic` for those that most browsers can't read. */
  format: 'jpeg' | 'png' | 'gif' | 'webp' | 'bmp' | 'avif' | 'heic';
  /** Pixels, before any turning. */
  width: number;
  height: number;
}

/** Bytes in which the size of an ISO picture is looked for: it stands before the pixels. */
const isoHead = 65_536;
/** Segments of a JPEG that are looked at: a colour profile may fill many, and a broken file shall end the search. */
const maxSegments = 1000;

type Size = Pick<ImageHead, 'width' | 'height'>;

async function bytesOf(file: Blob, from: number, length: number): Promise<DataView> {
  return new DataView(await file.slice(from, from + length).arrayBuffer());
}

const textAt = (bytes: DataView, at: number, length: number) =>
  String.fromCharCode(...new Uint8Array(bytes.buffer, at, length));

/** The frame header stands behind segments of any length (ITU T.81 B.1.1.4, B.2.2); each is skipped unread. */
async function jpegSize(file: Blob): Promise<Size | undefined> {
  let at = 2;
  for (let segment = 0; segment < maxSegments; segment += 1) {
    const head = await bytesOf(file, at, 9);
    if (head.byteLength < 9 || head.getUint8(0) !== 0xff) return undefined;
    const marker = head.getUint8(1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: head.getUint16(5), width: head.getUint16(7) };
    at += 2 + head.getUint16(2);
  }
  return undefined;
}

/** The three forms of WebP (RFC 9649 2.5-2.7). */
function webpSize(head: DataView): Size | undefined {
  const form = textAt(head, 12, 4);
  const three = (at: number) => head.getUint16(at, true) + head.getUint8(at + 2) * 65_536 + 1;
  if (form === 'VP8X') return { width: three(24), height: three(27) };
  if (form === 'VP8 ')
    return { width: head.getUint16(26, true) % 16_384, height: head.getUint16(28, true) % 16_384 };
  if (form !== 'VP8L') return undefined;
  const bits = head.getUint32(21, true);
  return { width: (bits % 16_384) + 1, height: (Math.floor(bits / 16_384) % 16_384) + 1 };
}

/** The largest of the `ispe` boxes (ISO 23008-12 6.5.3): thumbnails and tiles have theirs too. */
function isoSize(head: DataView): Size | undefined {
  let largest: Size | undefined;
  for (let at = 4; at + 16 <= head.byteLength; at += 1) {
    if (head.getUint32(at) !== 0x69737065) continue;
    const found = { width: head.getUint32(at + 8), height: head.getUint32(at + 12) };
    if (!largest || found.width * found.height > largest.width * largest.height) largest = found;
  }
  return largest;
}

/**
 * Tells a picture's format and size by its bytes, whatever its name says, without decoding it: a file of a few kilobytes can
 * unfold to gigabytes. Undefined for anything that is not a picture of a known format.
 */
export async function readImageHead(file: Blob): Promise<ImageHead | undefined> {
  const head = await bytesOf(file, 0, 32);
  if (head.byteLength < 32) return undefined;
  const withSize = (format: ImageHead['format'], size: Size | undefined): ImageHead | undefined =>
    size && size.width > 0 && size.height > 0 ? { format, ...size } : undefined;

  if (head.getUint16(0) === 0xffd8) return withSize('jpeg', await jpegSize(file));
  if (head.getUint32(0) === 0x89504e47) {
    return withSize('png', { width: head.getUint32(16), height: head.getUint32(20) });
  }
  if (textAt(head, 0, 4) === 'GIF8') {
    return withSize('gif', { width: head.getUint16(6, true), height: head.getUint16(8, true) });
  }
  if (textAt(head, 0, 2) === 'BM') {
    // One that begins at its top has a height below zero.
    return withSize('bmp', { width: head.getInt32(18, true), height: Math.abs(head.getInt32(22, true)) });
  }
  if (textAt(head, 0, 4) === 'RIFF' && textAt(head, 8, 4) === 'WEBP') return withSize('webp', webpSize(head));
  if (textAt(head, 4, 4) !== 'ftyp') return undefined;
  const brand = textAt(head, 8, 4);
  const format = /^avi[fs]$/.test(brand)
    ? 'avif'
    : /^(he[iv][cfmsx]|mif1|msf1)$/.test(brand)
      ? 'heic'
      : undefined;
  return format && withSize(format, isoSize(await bytesOf(file, 0, isoHead)));
}
