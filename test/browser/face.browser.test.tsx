/** A face by a real file, through the real file field: what is sent, and what is never sent. */
import { waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { browserHands } from '../kit/browserHands.js';
import { chooseFile } from '../kit/chooseFile.js';
import { boundNames, createPerson, errorKind, front, step } from '../kit/person.js';
import {
  contains,
  exifMark,
  gifFile,
  heicFile,
  hugePng,
  pdfNamedJpg,
  truncated,
  turned,
  withExif,
} from '../kit/photoBytes.js';
import { jpegFile } from '../kit/photos.js';
import { renderKit } from '../kit/renderKit.js';
import type { KitOptions } from '../kit/renderKit.js';
import { names, words } from '../kit/words.js';

const { face } = words;
const fileField = () => document.querySelector<HTMLInputElement>('.mfa-file-input')!;

const preview = () => front().findByRole('img', { name: face.preview });

async function atTheCamera(options: KitOptions = {}) {
  const kit = renderKit(options);
  const person = createPerson(browserHands, kit);
  await person.open(names.face);
  await person.press(face.start);
  await person.seesStep('prove');
  return { ...kit, person };
}

async function sizeOf(bytes: Uint8Array<ArrayBuffer>) {
  const { width, height } = await createImageBitmap(new Blob([bytes]));
  return [width, height];
}

test('C1 C2 says what happens with the photo first, shows it, sends it only on the button, and binds', async () => {
  const { person, written, sandbox } = await atTheCamera();
  await browserHands.upload(fileField(), await jpegFile());
  expect(await preview()).toBeVisible();
  expect(written()).toEqual([]);
  await person.press(face.use);
  await person.finish();
  expect(boundNames()).toContain(names.face);
  // The photo first: nobody hurries before a camera, so the token is asked for last.
  expect(written()).toEqual(['upload', 'send-enroll-factor-request', 'enroll-factor']);
  expect(sandbox.account.uploads.map(({ type }) => type)).toEqual(['image/jpeg']);
});

test('E1 C2 the photo stands there again after going back, as it was', async () => {
  const { person } = await atTheCamera();
  await browserHands.upload(fileField(), await jpegFile());
  const pixels = async () => {
    const canvas = (await preview()) as HTMLCanvasElement;
    return [...canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data].join(' ');
  };
  const before = await pixels();
  expect(new Set(before.split(' ')).size).toBeGreaterThan(1);
  await person.press(words.wizard.back);
  await person.press(face.start);
  await person.seesStep('prove');
  expect(await pixels()).toBe(before);
});

test('C2 place, time and device stay behind, and so does the file’s name', async () => {
  const photo = await withExif(await jpegFile());
  expect(contains(new Uint8Array(await photo.arrayBuffer()), exifMark)).toBe(true);
  const { person, sandbox } = await atTheCamera();
  chooseFile(photo);
  await preview();
  await person.press(face.use);
  await person.seesStep('done');
  const [upload] = sandbox.account.uploads;
  expect(contains(upload!.bytes, exifMark)).toBe(false);
  expect(contains(upload!.bytes, 'Exif')).toBe(false);
  expect(JSON.stringify(sandbox.requests)).not.toContain('holiday');
});

test('C2 the longest edge is at most 1280 and the file at most 1 MB, in the picture’s own shape', async () => {
  const photo = await jpegFile(3000, 2250);
  expect(photo.size).toBeGreaterThan(1_000_000);
  const { person, sandbox } = await atTheCamera();
  chooseFile(photo);
  await preview();
  await person.press(face.use);
  await person.seesStep('done');
  const [upload] = sandbox.account.uploads;
  expect(await sizeOf(upload!.bytes)).toEqual([1280, 960]);
  expect(upload!.bytes.length).toBeLessThanOrEqual(1_000_000);
});

test('C2 one too busy for 1 MB is sent with less quality, as large as it is', async () => {
  const { person, sandbox } = await atTheCamera();
  chooseFile(await jpegFile(1280, 1280));
  await preview();
  await person.press(face.use);
  await person.seesStep('done');
  const { bytes } = sandbox.account.uploads[0]!;
  expect(await sizeOf(bytes)).toEqual([1280, 1280]);
  expect(bytes.length).toBeLessThanOrEqual(1_000_000);
  // The best quality that fits.
  expect(bytes.length).toBeGreaterThan(700_000);
});

test.each([
  [1280, 'large'],
  [960, 'a little smaller'],
  [640, 'small'],
])('C2 where no quality is little enough above %i pixels it is sent %s, whole', async (edge) => {
  const { person, sandbox } = await atTheCamera();
  const toBlob = HTMLCanvasElement.prototype.toBlob;
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(function (
    this: HTMLCanvasElement,
    give,
    ...rest
  ) {
    if (this.width > edge) give(new Blob([new Uint8Array(1_000_001)], { type: 'image/jpeg' }));
    else toBlob.call(this, give, ...rest);
  });
  chooseFile(await jpegFile(1280, 960));
  const shown = (await preview()) as HTMLCanvasElement;
  expect([shown.width, shown.height]).toEqual([edge, edge * 0.75]);
  expect(shown.getContext('2d')!.getImageData(edge - 5, edge * 0.75 - 5, 1, 1).data).not.toEqual(
    Uint8ClampedArray.of(255, 255, 255, 255),
  );
  await person.press(face.use);
  await person.seesStep('done');
  expect(await sizeOf(sandbox.account.uploads[0]!.bytes)).toEqual([edge, edge * 0.75]);
});

test('C2 a browser that has no room to draw, or makes no file of it, sends no black picture: it says so', async () => {
  const { written } = await atTheCamera();
  const { prototype } = HTMLCanvasElement;
  const photo = await jpegFile();
  const drawing = vi.spyOn(prototype, 'getContext').mockReturnValue(null);
  chooseFile(photo);
  expect(await front().findByText(face.notAnImage)).toBeVisible();
  drawing.mockRestore();
  chooseFile(photo);
  await preview();
  vi.spyOn(prototype, 'toBlob').mockImplementation((give) => give(null));
  chooseFile(photo);
  expect(await front().findByText(`${face.notAnImage} ${face.kept}`)).toBeVisible();
  expect(written()).toEqual([]);
});

test('C2 a photo of a phone held upright is sent upright', async () => {
  const { person, sandbox } = await atTheCamera();
  chooseFile(await turned(await jpegFile(320, 240)));
  await preview();
  await person.press(face.use);
  await person.seesStep('done');
  expect(await sizeOf(sandbox.account.uploads[0]!.bytes)).toEqual([240, 320]);
});

test('C2 what was transparent is white', async () => {
  const canvas = new OffscreenCanvas(100, 100);
  canvas.getContext('2d')?.fillRect(40, 40, 20, 20);
  const { person, sandbox } = await atTheCamera();
  chooseFile(new File([await canvas.convertToBlob()], 'me.png', { type: 'image/png' }));
  await preview();
  await person.press(face.use);
  await person.seesStep('done');
  const drawn = new OffscreenCanvas(100, 100).getContext('2d')!;
  drawn.drawImage(await createImageBitmap(new Blob([sandbox.account.uploads[0]!.bytes])), 0, 0);
  expect([...drawn.getImageData(5, 5, 1, 1).data]).toEqual([255, 255, 255, 255]);
  expect(drawn.getImageData(50, 50, 1, 1).data[0]).toBeLessThan(50);
});

test('C2 of a GIF the first picture is sent, as a JPEG', async () => {
  const { person, sandbox } = await atTheCamera();
  chooseFile(gifFile());
  await preview();
  await person.press(face.use);
  await person.seesStep('done');
  const [upload] = sandbox.account.uploads;
  expect(upload!.type).toBe('image/jpeg');
  expect(await sizeOf(upload!.bytes)).toEqual([200, 160]);
});

describe('a file that is no usable photo', () => {
  const files: [string, () => Promise<File> | File, string][] = [
    ['a PDF that is named .jpg', pdfNamedJpg, face.notAnImage],
    ['a picture of one pixel', () => jpegFile(1, 1), face.tooSmall],
    ['a strip', () => jpegFile(1200, 80), face.tooSmall],
    ['a picture that would unfold to gigabytes', hugePng, face.tooManyPixels],
    ['an iPhone’s own format', heicFile, face.heic],
    ['a JPEG that ends too early', async () => truncated(await jpegFile()), face.notAnImage],
    ['an empty file', () => new File([], 'me.jpg', { type: 'image/jpeg' }), face.notAnImage],
    [
      'a file of more than 20 MB',
      () => new File([new Uint8Array(20_000_001)], 'me.jpg', { type: 'image/jpeg' }),
      face.tooLarge,
    ],
  ];

  test.each(files)('C2 %s gets words, sends nothing, and another choice goes on', async (_, file, why) => {
    const { person, written } = await atTheCamera();
    chooseFile(await file());
    expect(await front().findByText(why)).toBeVisible();
    expect(errorKind()).toBe('file-unusable');
    expect(fileField()).toBeInvalid();
    await person.press(face.use);
    expect(step()).toBe('prove');
    expect(written()).toEqual([]);
    chooseFile(await jpegFile());
    await preview();
    expect(errorKind()).toBeUndefined();
    await person.press(face.use);
    await person.seesStep('done');
  });

  test('C2 a bad choice after a good one says so, and loses nothing', async () => {
    const { person, written } = await atTheCamera();
    chooseFile(await jpegFile());
    await preview();
    chooseFile(pdfNamedJpg());
    expect(await front().findByText(`${face.notAnImage} ${face.kept}`)).toBeVisible();
    expect(await preview()).toBeVisible();
    await person.press(face.use);
    await person.seesStep('done');
    expect(written()).toContain('upload');
  });

  test('C2 going on without any says what is missing', async () => {
    const { person } = await atTheCamera();
    await person.press(face.use);
    expect(await front().findByText(face.missing)).toBeVisible();
  });
});

describe('the photo’s way', () => {
  test('C4 a refused photo stays on the screen and is not stored again, another one can be chosen', async () => {
    const { person, sandbox, written } = await atTheCamera({
      sandbox: { config: { faceResult: 'mismatch' } },
    });
    chooseFile(await jpegFile());
    await preview();
    await person.press(face.use);
    await waitFor(() => expect(errorKind()).toBe('photo-refused'));
    expect(front().getByRole('img', { name: face.preview })).toBeVisible();
    sandbox.configure({ faceResult: 'match' });
    chooseFile(await jpegFile(400, 300));
    // What was refused is said of the photo before, and goes with it.
    await waitFor(() => expect(errorKind()).toBeUndefined());
    await person.press(face.use);
    await person.seesStep('done');
    expect(written().filter((operation) => operation === 'upload')).toHaveLength(2);
  });

  test('C2 C4 is the one of the photo on the screen: a file that is still being read comes too late', async () => {
    const { person, sandbox } = await atTheCamera({ sandbox: { config: { faceResult: 'mismatch' } } });
    chooseFile(await jpegFile(320, 240));
    await preview();
    const decode = window.createImageBitmap.bind(window);
    let read: () => void = () => {};
    const waits = new Promise<void>((resolve) => (read = resolve));
    vi.spyOn(window, 'createImageBitmap').mockImplementation(async (image: ImageBitmapSource) => {
      await waits;
      return decode(image);
    });
    chooseFile(await jpegFile(400, 300));
    await person.press(face.use);
    await waitFor(() => expect(errorKind()).toBe('photo-refused'));
    const toBlob = HTMLCanvasElement.prototype.toBlob;
    const drawn = vi.fn();
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(function (
      this: HTMLCanvasElement,
      give,
      ...rest
    ) {
      toBlob.call(
        this,
        (blob) => {
          give(blob);
          drawn();
        },
        ...rest,
      );
    });
    read();
    await waitFor(() => expect(drawn).toHaveBeenCalled());
    const shown = await preview();
    expect([shown.getAttribute('width'), shown.getAttribute('height')]).toEqual(['320', '240']);
    expect(errorKind()).toBe('photo-refused');
    expect(await sizeOf(sandbox.account.uploads[0]!.bytes)).toEqual([320, 240]);
  });

  test('C4 the same photo tried again after a fault on the way is not uploaded twice', async () => {
    const { person, sandbox, written } = await atTheCamera();
    sandbox.faults.set('enroll-factor', { status: 500, times: 1 });
    chooseFile(await jpegFile());
    await preview();
    await person.press(face.use);
    await waitFor(() => expect(errorKind()).toBe('server'));
    await person.press(face.use);
    await person.seesStep('done');
    expect(written().filter((operation) => operation === 'upload')).toHaveLength(1);
  });

  test('C4 an upload can be stopped, and nothing follows', async () => {
    const { person, written, pass } = await atTheCamera({ sandbox: { latency: { upload: 3000 } } });
    chooseFile(await jpegFile());
    await preview();
    await person.press(face.use);
    expect(await front().findByText(face.uploading)).toBeVisible();
    await waitFor(() => expect(written()).toEqual(['upload']));
    await person.press(words.wizard.cancel);
    await pass(3000);
    expect(step()).toBe('prove');
    expect(front().getByRole('img', { name: face.preview })).toBeVisible();
    expect(written()).toEqual(['upload']);
  });

  test('C4 a host’s own store takes it, and its address goes to the server as an outside one', async () => {
    const uploadPhoto = vi.fn(async (_photo: Blob) => ({
      photo: 'https://cdn.acme.example/1.jpeg',
      isExternalPhoto: true,
    }));
    const { person, written, sandbox } = await atTheCamera({ client: { uploadPhoto } });
    chooseFile(await withExif(await jpegFile()));
    await preview();
    await person.press(face.use);
    await person.seesStep('done');
    expect(written()).toEqual(['send-enroll-factor-request', 'enroll-factor']);
    expect(sandbox.account.factors.at(-1)?.details).toMatchObject({ isExternalPhoto: true });
    const [photo] = uploadPhoto.mock.calls[0]!;
    expect(photo.type).toBe('image/jpeg');
    expect(contains(new Uint8Array(await photo.arrayBuffer()), exifMark)).toBe(false);
  });

  test('C4 a server that takes no photo that large says so', async () => {
    const { person } = await atTheCamera({ sandbox: { config: { uploadMaxBytes: 100 } } });
    chooseFile(await jpegFile());
    await preview();
    await person.press(face.use);
    await waitFor(() => expect(errorKind()).toBe('too-large'));
  });
});
