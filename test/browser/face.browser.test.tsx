/** A face by a real file, through the real file field: what is sent, and what is never sent. */
import { fireEvent, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { browserHands } from '../kit/browserHands.js';
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

async function choose(file: File) {
  if (file.size < 20_000) return userEvent.upload(fileField(), file);
  // Through the test's own wire a large file takes half a minute, a photo a second.
  const files = new DataTransfer();
  files.items.add(file);
  fileField().files = files.files;
  fireEvent.change(fileField());
}

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
  await userEvent.upload(fileField(), await jpegFile());
  expect(await preview()).toBeVisible();
  expect(written()).toEqual([]);
  await person.press(face.use);
  await person.finish();
  expect(boundNames()).toContain(names.face);
  // The photo first: nobody hurries before a camera, so the token is asked for last.
  expect(written()).toEqual(['upload', 'send-enroll-factor-request', 'enroll-factor']);
  expect(sandbox.account.uploads.map(({ type }) => type)).toEqual(['image/jpeg']);
});

test('C2 place, time and device stay behind, and so does the file’s name', async () => {
  const photo = await withExif(await jpegFile());
  expect(contains(new Uint8Array(await photo.arrayBuffer()), exifMark)).toBe(true);
  const { person, sandbox } = await atTheCamera();
  await choose(photo);
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
  await choose(photo);
  await preview();
  await person.press(face.use);
  await person.seesStep('done');
  const [upload] = sandbox.account.uploads;
  expect(await sizeOf(upload!.bytes)).toEqual([1280, 960]);
  expect(upload!.bytes.length).toBeLessThanOrEqual(1_000_000);
});

test('C2 a photo of a phone held upright is sent upright', async () => {
  const { person, sandbox } = await atTheCamera();
  await choose(turned(await jpegFile(320, 240)));
  await preview();
  await person.press(face.use);
  await person.seesStep('done');
  expect(await sizeOf(sandbox.account.uploads[0]!.bytes)).toEqual([240, 320]);
});

test('C2 what was transparent is white', async () => {
  const canvas = new OffscreenCanvas(100, 100);
  canvas.getContext('2d')?.fillRect(40, 40, 20, 20);
  const { person, sandbox } = await atTheCamera();
  await choose(new File([await canvas.convertToBlob()], 'me.png', { type: 'image/png' }));
  await preview();
  await person.press(face.use);
  await person.seesStep('done');
  const drawn = new OffscreenCanvas(100, 100).getContext('2d')!;
  drawn.drawImage(await createImageBitmap(new Blob([sandbox.account.uploads[0]!.bytes])), 0, 0);
  expect([...drawn.getImageData(5, 5, 1, 1).data]).toEqual([255, 255, 255, 255]);
});

test('C2 of a GIF the first picture is sent, as a JPEG', async () => {
  const { person, sandbox } = await atTheCamera();
  await choose(gifFile());
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
    await choose(await file());
    expect(await front().findByText(why)).toBeVisible();
    expect(errorKind()).toBe('file-unusable');
    expect(fileField()).toBeInvalid();
    await person.press(face.use);
    expect(step()).toBe('prove');
    expect(written()).toEqual([]);
    await choose(await jpegFile());
    await preview();
    expect(errorKind()).toBeUndefined();
    await person.press(face.use);
    await person.seesStep('done');
  });

  test('C2 a bad choice after a good one says so, and loses nothing', async () => {
    const { person, written } = await atTheCamera();
    await choose(await jpegFile());
    await preview();
    await choose(pdfNamedJpg());
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
    await choose(await jpegFile());
    await preview();
    await person.press(face.use);
    await waitFor(() => expect(errorKind()).toBe('photo-refused'));
    expect(front().getByRole('img', { name: face.preview })).toBeVisible();
    sandbox.configure({ faceResult: 'match' });
    await choose(await jpegFile(400, 300));
    await waitFor(() => expect(front().getByRole('button', { name: face.use })).toBeVisible());
    await person.press(face.use);
    await person.seesStep('done');
    expect(written().filter((operation) => operation === 'upload')).toHaveLength(2);
  });

  test('C4 the same photo tried again after a fault on the way is not uploaded twice', async () => {
    const { person, sandbox, written } = await atTheCamera();
    sandbox.faults.set('enroll-factor', { status: 500, times: 1 });
    await choose(await jpegFile());
    await preview();
    await person.press(face.use);
    await waitFor(() => expect(errorKind()).toBe('server'));
    await person.press(face.use);
    await person.seesStep('done');
    expect(written().filter((operation) => operation === 'upload')).toHaveLength(1);
  });

  test('C4 an upload can be stopped, and nothing follows', async () => {
    const { person, written, pass } = await atTheCamera({ sandbox: { latency: { upload: 3000 } } });
    await choose(await jpegFile());
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
    await choose(await withExif(await jpegFile()));
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
    await choose(await jpegFile());
    await preview();
    await person.press(face.use);
    await waitFor(() => expect(errorKind()).toBe('too-large'));
  });
});
