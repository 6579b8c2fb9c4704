/** Bytes of picture files: what a phone writes beside the picture, and files that are no pictures. */

/** Stands for place, time and device in a planted EXIF block: to be found again byte by byte, or not. */
export const exifMark = 'GPS 48.8584N 2.2945E Secret-Phone-9';

const ascii = (text: string) => [...text].map((char) => char.charCodeAt(0));

/** The same JPEG with an EXIF block (APP1, JEITA CP-3451 4.5.4) right after its start. */
export async function withExif(jpeg: Blob): Promise<File> {
  const bytes = new Uint8Array(await jpeg.arrayBuffer());
  // TIFF header, one entry: ImageDescription (0x010e) of type ASCII.
  const described = ascii(`${exifMark}\0`);
  const tiff = [
    ...ascii('MM'), 0, 42, 0, 0, 0, 8,
    0, 1, 1, 0x0e, 0, 2, 0, 0, 0, described.length, 0, 0, 0, 26, 0, 0, 0, 0,
    ...described,
  ]; // prettier-ignore
  const body = [...ascii('Exif'), 0, 0, ...tiff];
  const length = body.length + 2;
  const app1 = new Uint8Array([0xff, 0xe1, length >> 8, length & 255, ...body]);
  return inOne([bytes.slice(0, 2), app1, bytes.slice(2)], 'holiday.jpg');
}

/** A JPEG of several parts, as a disk has it: Firefox decodes none that is put together in memory. */
async function inOne(parts: BlobPart[], name: string): Promise<File> {
  return new File([await new Blob(parts).arrayBuffer()], name, { type: 'image/jpeg' });
}

/** The same JPEG as from a phone that was held upright: its rows are the picture's columns (EXIF orientation 6). */
export function turned(jpeg: Blob): Promise<File> {
  const tiff = [...ascii('MM'), 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
  const body = [...ascii('Exif'), 0, 0, ...tiff];
  const app1 = new Uint8Array([0xff, 0xe1, 0, body.length + 2, ...body]);
  return inOne([jpeg.slice(0, 2), app1, jpeg.slice(2)], 'upright.jpg');
}

/** The beginning of a PNG of 900 million pixels: a few kilobytes of file unfold to 3.6 GB. */
export function hugePng(): File {
  const head = [0x89, ...ascii('PNG'), 13, 10, 26, 10, 0, 0, 0, 13, ...ascii('IHDR')];
  const side = [0, 0, 0x75, 0x30];
  return new File([new Uint8Array([...head, ...side, ...side, 8, 2, 0, 0, 0, 0, 0, 0, 0])], 'me.png', {
    type: 'image/png',
  });
}

/** The beginning of a file as iPhones write it: what it is, and how large. */
export function heicFile(): File {
  const ispe = [...ascii('ispe'), 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 4, 0];
  const bytes = [0, 0, 0, 24, ...ascii('ftypheic'), ...ascii('    mif1heic'), ...ispe, 0, 0, 0, 0];
  return new File([new Uint8Array(bytes)], 'IMG_0001.HEIC', { type: 'image/heic' });
}

/** Whether a text stands in some bytes. */
export function contains(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder('latin1').decode(bytes).includes(text);
}

export const pdfNamedJpg = () =>
  new File(['%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'], 'me.jpg', { type: 'image/jpeg' });

export const truncated = async (jpeg: Blob) =>
  new File([jpeg.slice(0, 180)], 'half.jpg', { type: 'image/jpeg' });

/** A GIF of two pictures, the first dark, the second light; its codes stay bytes, for the table is cleared in time (GIF89a, appendix F). */
export function gifFile(width = 200, height = 160): File {
  const u16 = (value: number) => [value & 255, value >> 8];
  const palette = Array.from({ length: 128 * 3 }, (_, at) => Math.floor(at / 3) * 2);
  const picture = (colour: number) => {
    const codes = Array.from({ length: width * height }, (_, at) =>
      at % 120 === 0 ? [128, colour] : [colour],
    );
    const bytes = [...codes.flat(), 129];
    const blocks = Array.from({ length: Math.ceil(bytes.length / 255) }, (_, at) => {
      const block = bytes.slice(at * 255, at * 255 + 255);
      return [block.length, ...block];
    });
    return [0x2c, 0, 0, 0, 0, ...u16(width), ...u16(height), 0, 7, ...blocks.flat(), 0];
  };
  const head = [...ascii('GIF89a'), ...u16(width), ...u16(height), 0xf6, 0, 0, ...palette];
  return new File([new Uint8Array([...head, ...picture(20), ...picture(110), 0x3b])], 'me.gif', {
    type: 'image/gif',
  });
}
