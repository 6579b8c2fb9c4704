/** The camera's words in each situation, and that it is off after every way out. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { domKit } from '../../kit/domKit.js';
import { fakeCamera, noAnswer, pretend, refusal } from '../../kit/fakeCamera.js';
import type { FakeCamera, FakeCameraOptions } from '../../kit/fakeCamera.js';
import { errorKind, front, step } from '../../kit/person.js';
import { names, words } from '../../kit/words.js';

const { face, wizard } = words;

let camera: FakeCamera;
const undo: (() => void)[] = [];

/** Cameras as the test wants them; taken away again after it. */
function withCamera(options?: FakeCameraOptions) {
  camera = fakeCamera(options);
  undo.push(camera.restore);
}

beforeEach(() => withCamera());
afterEach(() => {
  for (const restore of undo.splice(0).toReversed()) restore();
});

async function atTheFace() {
  const kit = domKit();
  await kit.person.open(names.face);
  await kit.person.press(face.start);
  await kit.person.seesStep('prove');
  return kit;
}

async function askedForIt() {
  const kit = await atTheFace();
  await kit.person.press(face.useCamera);
  return kit;
}

const video = () => document.querySelector('video');

/** As a browser does when the first picture has come. */
async function picture() {
  await waitFor(() => expect(video()).not.toBeNull());
  await waitFor(() => expect(camera.tracks.length).toBeGreaterThan(0));
  await act(async () => {
    fireEvent.loadedData(video()!);
  });
}

async function liveCamera() {
  const kit = await askedForIt();
  await picture();
  await front().findByRole('button', { name: face.takePhoto });
  expect(camera.on()).toBe(1);
  return kit;
}

function hide() {
  undo.push(pretend(document, 'hidden', true));
  return act(async () => document.dispatchEvent(new Event('visibilitychange')));
}

describe('what a person reads', () => {
  test('C1 consent first: no camera is asked for by opening, agreeing or waiting', async () => {
    const { person } = domKit();
    await person.open(names.face);
    expect(await front().findByText(face.consent)).toBeVisible();
    await person.press(face.start);
    await front().findByRole('button', { name: face.useCamera });
    expect(camera.asked).toEqual([]);
  });

  const refused: [keyof typeof face.problems, string, string][] = [
    ['denied', 'NotAllowedError', 'Permission denied'],
    ['dismissed', 'NotAllowedError', 'Permission dismissed'],
    ['system', 'NotAllowedError', 'Permission denied by system'],
    ['blocked', 'SecurityError', ''],
    ['none', 'NotFoundError', ''],
    ['none', 'OverconstrainedError', ''],
    ['busy', 'NotReadableError', ''],
    ['busy', 'AbortError', ''],
    ['failed', 'UnknownError', ''],
  ];
  test.each(refused)('C1 %s, by %s: what to do, and the other ways', async (problem, name, message) => {
    withCamera({ answer: () => refusal(name, message) });
    const { person, written } = await askedForIt();
    const { title, hint } = face.problems[problem];
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(`${title}${hint} ${face.instead}`);
    expect(errorKind()).toBe(`camera-${problem}`);
    expect(document.querySelector('.mfa-file-input')).toBeEnabled();
    // The way on is where the person was.
    expect(front().getByRole('button', { name: face.useCamera })).toHaveFocus();
    expect(camera.on()).toBe(0);
    await person.press(face.useCamera);
    expect(camera.asked).toHaveLength(2);
    expect(written()).toEqual([]);
  });

  test('C1 on a page without https: nobody is asked', async () => {
    undo.push(pretend(window, 'isSecureContext', false));
    await askedForIt();
    expect(await front().findByText(face.problems.insecure.title)).toBeVisible();
    expect(camera.asked).toEqual([]);
  });

  test('C1 in a browser without cameras, and under a policy that forbids them', async () => {
    undo.push(pretend(document, 'featurePolicy', { allowsFeature: () => false }));
    const { person } = await askedForIt();
    expect(await front().findByText(face.problems.blocked.title)).toBeVisible();
    expect(camera.asked).toEqual([]);
    undo.push(pretend(navigator, 'mediaDevices', undefined));
    await person.press(face.useCamera);
    expect(await front().findByText(face.problems.unsupported.title)).toBeVisible();
  });

  test('C1 while the browser asks, while it starts, and when it is on: each is said, once', async () => {
    let allow: () => void = () => {};
    withCamera({ answer: () => new Promise((resolve) => (allow = resolve)) });
    await askedForIt();
    const said = () =>
      front()
        .getAllByRole('status')
        .map((one) => one.textContent);
    expect(said()).toEqual([face.asking]);
    expect(front().getByRole('button', { name: face.useCamera })).toHaveAttribute('aria-busy', 'true');
    await act(async () => allow());
    await waitFor(() => expect(said()).toEqual([face.starting]));
    await picture();
    expect(said()).toEqual([face.live]);
    // An iPhone would play it over the whole screen, or wait for a tap, or not play what may make a noise.
    const video = screen.getByLabelText<HTMLVideoElement>(face.camera);
    expect([video.playsInline, video.autoplay, video.muted]).toEqual([true, true, true]);
    // Nor has a session replay any business with a face.
    for (const picture of document.querySelectorAll('video, canvas')) {
      expect(picture).toHaveAttribute('data-sentry-block');
      expect(picture).toHaveClass('ph-no-capture', 'fs-exclude', 'rr-block');
    }
    expect(front().getByRole('button', { name: face.takePhoto })).toHaveFocus();
  });

  test('C1 paused by a cover, it says so, takes nothing, and goes on by itself', async () => {
    await liveCamera();
    act(() => camera.pause(true));
    expect(front().getByText(face.paused)).toBeVisible();
    expect(front().getByRole('button', { name: face.takePhoto })).toHaveAttribute('aria-disabled', 'true');
    act(() => camera.pause(false));
    expect(front().getByText(face.live)).toBeVisible();
  });

  test('C1 one that never sends a picture is given up', async () => {
    await atTheFace();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    undo.push(() => void vi.useRealTimers());
    fireEvent.click(front().getByRole('button', { name: face.useCamera }));
    await act(() => vi.advanceTimersByTimeAsync(9_999));
    expect(camera.on()).toBe(1);
    await act(() => vi.advanceTimersByTimeAsync(1));
    vi.useRealTimers();
    expect(await front().findByText(face.problems.busy.title)).toBeVisible();
    expect(camera.on()).toBe(0);
  });
});

describe('which camera', () => {
  const two = [
    { id: 'front', label: 'Front camera', facing: 'user' as const },
    { id: 'back', label: '', facing: 'environment' as const },
  ];
  const choice = () => front().findByRole('combobox', { name: face.camera });

  test('C1 one of several is chosen, is the only one that is on, and looks as it sees', async () => {
    withCamera({ devices: two });
    const { person } = await liveCamera();
    expect(document.querySelector('.mfa-camera')).toHaveAttribute('data-mirrored');
    expect(await choice()).toHaveDisplayValue('Front camera');
    // A camera may be called after its owner.
    expect(await choice()).toHaveAttribute('data-sentry-block');
    await person.hands.selectOptions(await choice(), 'back');
    await waitFor(() => expect(camera.tracks).toHaveLength(2));
    await picture();
    expect(await choice()).toHaveDisplayValue(`${face.camera} 2`);
    expect(await choice()).toHaveFocus();
    expect(camera.on()).toBe(1);
    expect(document.querySelector('.mfa-camera')).not.toHaveAttribute('data-mirrored');
  });

  test('C1 one that has gone meanwhile is replaced by another', async () => {
    withCamera({ devices: two });
    const { person } = await liveCamera();
    const select = await choice();
    camera.plug([two[0]!]);
    fireEvent.change(select, { target: { value: 'back' } });
    await waitFor(() => expect(camera.tracks).toHaveLength(2));
    await picture();
    expect(camera.on()).toBe(1);
    await waitFor(() => expect(front().queryByRole('combobox')).toBeNull());
    await person.press(face.cameraOff);
    expect(camera.on()).toBe(0);
  });

  test('C1 one that is plugged in appears among them', async () => {
    await liveCamera();
    expect(front().queryByRole('combobox')).toBeNull();
    await act(async () => camera.plug([{ id: 'built-in', label: 'Built-in camera' }, ...two]));
    expect(await choice()).toHaveDisplayValue('Built-in camera');
  });

  test('C1 no choice where the browser does not list them', async () => {
    undo.push(
      pretend(navigator.mediaDevices, 'enumerateDevices', () =>
        Promise.reject(new DOMException('', 'NotAllowedError')),
      ),
    );
    await liveCamera();
    expect(front().queryByRole('combobox')).toBeNull();
  });
});

describe('off after every way out', () => {
  type Kit = Awaited<ReturnType<typeof liveCamera>>;
  const exits: [string, (kit: Kit) => unknown][] = [
    ['“Stop the camera”', ({ person }) => person.press(face.cameraOff)],
    ['back', ({ person }) => person.press(wizard.back)],
    ['closing', ({ person }) => person.press(words.list.close)],
    ['Escape', ({ person }) => person.hands.keyboard('{Escape}')],
    ['the app taking the kit away', ({ unmount }) => unmount()],
    ['a hidden tab', hide],
    ['unplugging', () => act(() => camera.unplug())],
    [
      'another user’s sign-in',
      ({ change, client }) => change({ client: { ...client, userKey: 'somebody else' } }),
    ],
  ];
  test.each(exits)('C3 %s', async (_, exit) => {
    const kit = await liveCamera();
    await exit(kit);
    await waitFor(() => expect(camera.on()).toBe(0));
    if (video()) await waitFor(() => expect(video()).toBeNull());
  });

  const meanwhile: [string, (kit: Kit) => unknown][] = [
    ['the kit is gone', ({ unmount }) => unmount()],
    ['the person has gone back', ({ person }) => person.press(wizard.back)],
    ['the person has stopped asking', ({ person }) => person.press(face.cameraOff)],
    ['nobody sees the page', hide],
  ];
  test.each(meanwhile)('C3 a permission that is given when %s', async (_, exit) => {
    let allow: () => void = () => {};
    withCamera({ answer: () => new Promise((resolve) => (allow = resolve)) });
    const kit = await askedForIt();
    await waitFor(() => expect(camera.asked).toHaveLength(1));
    await exit(kit);
    await act(async () => allow());
    await waitFor(() => expect(camera.tracks).toHaveLength(1));
    await waitFor(() => expect(camera.on()).toBe(0));
  });

  test('C3 a question that nobody answers keeps nothing from going on', async () => {
    withCamera({ answer: noAnswer });
    const { person } = await askedForIt();
    expect(front().getByText(face.asking)).toBeVisible();
    await person.press(face.cameraOff);
    expect(front().getByRole('button', { name: face.useCamera })).toHaveFocus();
    await person.press(face.useCamera);
    await waitFor(() => expect(camera.asked).toHaveLength(2));
  });

  test('C3 after a hidden tab it says why it is off, and only a click brings it back', async () => {
    const { person } = await liveCamera();
    await hide();
    undo.pop()?.();
    await act(async () => document.dispatchEvent(new Event('visibilitychange')));
    expect(front().getByText(face.away)).toBeVisible();
    expect(front().getByRole('button', { name: face.useCamera })).toHaveFocus();
    expect(camera.asked).toHaveLength(1);
    await person.press(face.useCamera);
    await picture();
    expect(camera.on()).toBe(1);
  });

  test('C3 two clicks open one camera, and a double click does not go on to the next thing', async () => {
    await atTheFace();
    const button = await front().findByRole('button', { name: face.useCamera });
    fireEvent.click(button, { detail: 1 });
    fireEvent.click(button, { detail: 2 });
    await picture();
    fireEvent.click(button, { detail: 2 });
    expect(camera.asked).toHaveLength(1);
    expect(step()).toBe('prove');
    expect(front().getByText(face.live)).toBeVisible();
  });
});
