/** The camera in a real browser: its own media stack on a camera that it draws itself, and drawn ones where the picture counts. */
import { screen, waitFor } from '@testing-library/react';
import { Profiler } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { MfaSettings } from '../../src/index.js';
import type { MfaClientOptions } from '../../src/index.js';
import { browserHands } from '../kit/browserHands.js';
import { chooseFile } from '../kit/chooseFile.js';
import { fakeCamera } from '../kit/fakeCamera.js';
import type { FakeCameraOptions } from '../kit/fakeCamera.js';
import { boundNames, createPerson, errorKind, front, step } from '../kit/person.js';
import { jpegFile } from '../kit/photos.js';
import { renderKit } from '../kit/renderKit.js';
import type { KitOptions } from '../kit/renderKit.js';
import { names, words } from '../kit/words.js';

const { face, wizard, unbind } = words;
const undo: (() => void)[] = [];

afterEach(() => {
  for (const restore of undo.splice(0).toReversed()) restore();
});

async function atTheFace(options: KitOptions = {}, ui?: Parameters<typeof renderKit>[1]) {
  const kit = renderKit(options, ui);
  const person = createPerson(browserHands, kit);
  await person.open(names.face);
  await person.press(face.start);
  await person.seesStep('prove');
  return { ...kit, person };
}

/** The browser's own camera, and every track that it gives out. */
function watchTracks() {
  const tracks: MediaStreamTrack[] = [];
  const { mediaDevices } = navigator;
  const getUserMedia = mediaDevices.getUserMedia.bind(mediaDevices);
  vi.spyOn(mediaDevices, 'getUserMedia').mockImplementation(async (constraints) => {
    const stream = await getUserMedia(constraints);
    tracks.push(...stream.getTracks());
    return stream;
  });
  return { tracks, on: () => tracks.filter(({ readyState }) => readyState === 'live').length };
}

function drawn(options: FakeCameraOptions) {
  const camera = fakeCamera(options);
  undo.push(camera.restore);
  return camera;
}

/** Red at the left, blue at the right. */
function halves(context: CanvasRenderingContext2D) {
  const { width, height } = context.canvas;
  context.fillStyle = '#f00';
  context.fillRect(0, 0, width / 2, height);
  context.fillStyle = '#00f';
  context.fillRect(width / 2, 0, width / 2, height);
}

const photo = () => front().findByRole('img', { name: face.preview });

async function pixelsOf(bytes: Uint8Array<ArrayBuffer>) {
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const at = (x: number, y: number) => [...context.getImageData(x, y, 1, 1).data];
  return { width: bitmap.width, height: bitmap.height, at };
}

describe('the browser’s own camera', () => {
  test('C1 C2 C3 is on after a click, off with the shot, and what was taken is looked at, sent, bound and unbound', async () => {
    const { tracks, on } = watchTracks();
    const { person, written, sandbox } = await atTheFace();
    expect(tracks).toHaveLength(0);
    await person.press(face.useCamera);
    await person.press(face.takePhoto);
    expect(await photo()).toBeVisible();
    expect([tracks.length, on()]).toEqual([1, 0]);
    expect(written()).toEqual([]);
    await person.press(face.use);
    await person.finish();
    expect(boundNames()).toContain(names.face);
    expect(written()).toEqual(['upload', 'send-enroll-factor-request', 'enroll-factor']);
    const [upload] = sandbox.account.uploads;
    expect(upload).toMatchObject({ type: 'image/jpeg' });
    expect(upload!.bytes.length).toBeLessThanOrEqual(1_000_000);
    const { width, height } = await pixelsOf(upload!.bytes);
    expect(Math.max(width, height)).toBeLessThanOrEqual(1280);
    await person.askToRemove(names.face);
    await person.press(unbind.confirm);
    await waitFor(() => expect(boundNames()).not.toContain(names.face));
    expect(on()).toBe(0);
  });

  test('C2 D1 by keys alone: three times Enter on one button that never goes, and Tab to the way on', async () => {
    const { on } = watchTracks();
    const { person } = await atTheFace();
    const tabTo = async (name: string) => {
      const button = await front().findByRole('button', { name });
      for (let press = 0; press < 12 && document.activeElement !== button; press += 1) await userEvent.tab();
      expect(button).toHaveFocus();
    };
    await tabTo(face.useCamera);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toHaveTextContent(face.takePhoto));
    await userEvent.keyboard('{Enter}');
    await photo();
    await waitFor(() => expect(document.activeElement).toHaveTextContent(face.retake));
    expect(
      front()
        .getAllByRole('status')
        .map((one) => one.textContent),
    ).toContain(face.look);
    await tabTo(face.use);
    await userEvent.keyboard('{Enter}');
    await person.seesStep('done');
    expect(on()).toBe(0);
  });

  test('C3 a file that is chosen instead switches it off, and so does closing', async () => {
    const { tracks, on } = watchTracks();
    const { person } = await atTheFace();
    await person.press(face.useCamera);
    await front().findByRole('button', { name: face.takePhoto });
    expect(on()).toBe(1);
    chooseFile(await jpegFile());
    await photo();
    expect(on()).toBe(0);
    await person.press(face.useCamera);
    await front().findByRole('button', { name: face.takePhoto });
    expect([tracks.length, on()]).toEqual([2, 1]);
    await person.press(words.list.close);
    // The photo that is left would be lost.
    await person.press(wizard.discard.confirm);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(on()).toBe(0);
  });
});

describe('what is sent', () => {
  /** What arrives of a photo by the camera, and how its preview was shown. */
  async function sentByCamera() {
    const { person, sandbox } = await atTheFace();
    await person.press(face.useCamera);
    await front().findByRole('button', { name: face.takePhoto });
    const video = document.querySelector('video')!;
    const shown = {
      shape: video.clientWidth / video.clientHeight,
      scale: getComputedStyle(video).scale,
    };
    await person.press(face.takePhoto);
    await photo();
    await person.press(face.use);
    await person.seesStep('done');
    return { ...shown, ...(await pixelsOf(sandbox.account.uploads[0]!.bytes)) };
  }

  test('C2 is the right way round, though the preview is a mirror, and as much of it as was seen', async () => {
    drawn({ draw: halves, size: { width: 1280, height: 720 } });
    const { width, height, at, shape, scale } = await sentByCamera();
    expect(scale).toBe('-1 1');
    expect(height).toBe(720);
    expect(width / height).toBeCloseTo(shape, 1);
    expect(width).toBeLessThan(1280);
    expect(at(100, 300)[0]).toBeGreaterThan(200);
    expect(at(width - 100, 300)[2]).toBeGreaterThan(200);
    // The middle is the middle.
    expect(at(width / 2 - 20, 300)[0]).toBeGreaterThan(200);
    expect(at(width / 2 + 20, 300)[2]).toBeGreaterThan(200);
  });

  test('C2 is the middle of a picture that is taller than what is seen of it', async () => {
    const inMiddle = (context: CanvasRenderingContext2D) => {
      const { width, height } = context.canvas;
      context.fillStyle = '#f00';
      context.fillRect(0, 0, width, height);
      context.fillStyle = '#00f';
      context.fillRect(0, height / 2, width, height / 2);
    };
    drawn({ draw: inMiddle, size: { width: 480, height: 1280 } });
    const { width, height, at, shape } = await sentByCamera();
    expect(width).toBe(480);
    expect(width / height).toBeCloseTo(shape, 1);
    expect(at(100, height / 2 - 20)[0]).toBeGreaterThan(200);
    expect(at(100, height / 2 + 20)[2]).toBeGreaterThan(200);
  });

  test('C2 is said to have failed where nothing could be drawn, and the camera stays on for another try', async () => {
    const { on } = watchTracks();
    const { person } = await atTheFace();
    await person.press(face.useCamera);
    await front().findByRole('button', { name: face.takePhoto });
    const { drawImage } = CanvasRenderingContext2D.prototype;
    undo.push(() => (CanvasRenderingContext2D.prototype.drawImage = drawImage));
    CanvasRenderingContext2D.prototype.drawImage = () => {
      throw new DOMException('', 'InvalidStateError');
    };
    await person.press(face.takePhoto);
    expect(await front().findByText(face.shotFailed)).toBeVisible();
    expect(on()).toBe(1);
    undo.pop()?.();
    await person.press(face.takePhoto);
    expect(await photo()).toBeVisible();
    expect(on()).toBe(0);
  });

  test('C2 is never what is not on the screen: a photo that waits behind the camera can’t be sent', async () => {
    drawn({ draw: halves });
    const { person, written } = await atTheFace();
    await person.press(face.useCamera);
    await person.press(face.takePhoto);
    await photo();
    await person.press(face.retake);
    await front().findByRole('button', { name: face.takePhoto });
    await person.press(face.use);
    expect(await front().findByText(face.missing)).toBeVisible();
    expect([step(), ...written()]).toEqual(['prove']);
    await person.press(face.cameraOff);
    await photo();
    await waitFor(() => expect(document.activeElement).toHaveTextContent(face.retake));
    await person.press(face.use);
    await person.seesStep('done');
  });
});

describe('on its way', () => {
  /** A host's own store that tells how far it is, as fast as the test wants. */
  function store() {
    let tell: (share: number) => void = () => {};
    let done: () => void = () => {};
    const uploadPhoto: NonNullable<MfaClientOptions['uploadPhoto']> = async (_photo, { progress }) => {
      tell = progress;
      await new Promise<void>((resolve) => (done = resolve));
      return { photo: 'https://cdn.acme.example/1.jpeg', isExternalPhoto: true };
    };
    return { client: { uploadPhoto }, tell: (share: number) => tell(share), done: () => done() };
  }

  async function sending(options: KitOptions, ui?: Parameters<typeof renderKit>[1]) {
    const kit = await atTheFace(options, ui);
    chooseFile(await jpegFile());
    await photo();
    await kit.person.press(face.use);
    expect(await front().findByText(face.uploading)).toBeVisible();
    return kit;
  }

  test('C4 the share that a store tells is shown without a commit each, and only where one tells', async () => {
    const host = store();
    let commits = 0;
    const ui = (
      <Profiler id="kit" onRender={() => (commits += 1)}>
        <MfaSettings />
      </Profiler>
    );
    const { person } = await sending({ client: host.client }, ui);
    expect(front().queryByRole('progressbar')).toBeNull();
    host.tell(0.1);
    const bar = await front().findByRole('progressbar', { name: face.uploading });
    const before = commits;
    for (let percent = 11; percent <= 80; percent += 1) host.tell(percent / 100);
    expect(bar).toHaveValue(0.8);
    expect(front().getByText('80%')).toBeVisible();
    for (const [told, shown] of [
      [Number.NaN, '0%'],
      [7, '100%'],
      [-1, '0%'],
    ] as const) {
      host.tell(told);
      expect(front().getByText(shown)).toBeVisible();
    }
    expect(commits).toBe(before);
    host.done();
    await person.seesStep('done');
  });

  test('C4 what a stopped upload tells is not heard any more', async () => {
    const host = store();
    const { person } = await sending({ client: host.client });
    host.tell(0.5);
    await front().findByRole('progressbar');
    await person.press(wizard.cancel);
    expect(front().queryByRole('progressbar')).toBeNull();
    host.tell(0.9);
    await person.press(face.use);
    expect(await front().findByText(face.uploading)).toBeVisible();
    expect(front().queryByRole('progressbar')).toBeNull();
  });

  test('C4 each of the server’s reasons has words of its own, and goes with the next photo', async () => {
    const { person, sandbox } = await atTheFace();
    chooseFile(await jpegFile());
    await photo();
    const { kinds } = words.errors;
    const reasons: Record<number, { title: string }> = {
      ...face.refused,
      1703: kinds['account-incomplete'],
      1706: kinds['already-enrolled'],
    };
    expect(Object.keys(reasons)).toEqual(['1700', '1701', '1702', '1703', '1704', '1705', '1706', '1707']);
    for (const [code, { title }] of Object.entries(reasons)) {
      sandbox.faults.set('enroll-factor', { statusCode: 422, apiCode: Number(code), times: 1 });
      await person.press(face.use);
      await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(title));
    }
    expect(new Set(Object.values(reasons).map(({ title }) => title)).size).toBe(8);
    chooseFile(await jpegFile(400, 300));
    await waitFor(() => expect(errorKind()).toBeUndefined());
    await person.press(face.use);
    await person.seesStep('done');
  });
});
