/** The camera's words in each situation, and that it is off after every way out. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createCamera } from '../../../src/factors/face/createCamera.js';
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
    undo.push(pretend(document, 'featurePolicy', { allowsFeature: (name: string) => name !== 'camera' }));
    const { person } = await askedForIt();
    expect(await front().findByText(face.problems.blocked.title)).toBeVisible();
    expect(camera.asked).toEqual([]);
    undo.push(pretend(navigator, 'mediaDevices', undefined));
    await person.press(face.useCamera);
    expect(await front().findByText(face.problems.unsupported.title)).toBeVisible();
  });

  test('C1 in a browser that has never heard of cameras the screen stands all the same', async () => {
    undo.push(pretend(navigator, 'mediaDevices', undefined));
    await askedForIt();
    expect(await front().findByText(face.problems.unsupported.title)).toBeVisible();
  });

  test('C1 who said no is asked of the browser, where it tells', async () => {
    const query = async ({ name }: { name: string }) => ({ state: name === 'camera' ? 'granted' : 'denied' });
    undo.push(pretend(navigator, 'permissions', { query }));
    withCamera({ answer: () => refusal('NotAllowedError') });
    await askedForIt();
    expect(await front().findByText(face.problems.system.title)).toBeVisible();
  });

  test.each([
    ['before anybody could answer, it is the page around that forbids it', 149, 'blocked'],
    ['later, it was the person', 150, 'denied'],
  ] as const)('C1 refused in a frame %s', async (_, milliseconds, problem) => {
    let now = performance.now();
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    undo.push(pretend(window, 'parent', {}));
    withCamera({
      answer: () => {
        now += milliseconds;
        return refusal('NotAllowedError');
      },
    });
    await askedForIt();
    expect(await front().findByText(face.problems[problem].title)).toBeVisible();
  });

  test('C1 D1 the same obstacle met twice is spoken of twice', async () => {
    undo.push(pretend(window, 'isSecureContext', false));
    const { person } = await askedForIt();
    const first = await screen.findByRole('alert');
    await person.press(face.useCamera);
    await waitFor(() => expect(screen.getByRole('alert')).not.toBe(first));
    expect(screen.getByRole('alert')).toHaveTextContent(face.problems.insecure.title);
  });

  test('C1 a stream without a picture has failed, and what else is in it is stopped', async () => {
    const stop = vi.fn();
    const stream = { getTracks: () => [{ stop }], getVideoTracks: () => [] };
    undo.push(pretend(navigator.mediaDevices, 'getUserMedia', async () => stream));
    await askedForIt();
    expect(await front().findByText(face.problems.failed.title)).toBeVisible();
    expect(stop).toHaveBeenCalledOnce();
  });

  test('C1 a camera that is covered from the start says so', async () => {
    const { mediaDevices } = navigator;
    const open = mediaDevices.getUserMedia.bind(mediaDevices);
    const covered = async (constraints: MediaStreamConstraints) => {
      const stream = await open(constraints);
      pretend(camera.tracks[0]!, 'muted', true);
      return stream;
    };
    undo.push(pretend(mediaDevices, 'getUserMedia', covered));
    await liveCamera();
    expect(front().getByText(face.paused)).toBeVisible();
  });

  test('C1 X2 a browser that refuses to play at once, for the picture is gone, troubles nobody', async () => {
    undo.push(pretend(HTMLMediaElement.prototype, 'play', () => refusal('AbortError')));
    await liveCamera();
    expect(front().getByText(face.live)).toBeVisible();
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
    const size = { width: { ideal: 1280 }, height: { ideal: 960 } };
    expect(camera.asked).toEqual([{ audio: false, video: { ...size, facingMode: 'user' } }]);
    expect(document.querySelector('.mfa-camera')).toHaveAttribute('data-mirrored');
    expect(await choice()).toHaveDisplayValue('Front camera');
    // A camera may be called after its owner.
    expect(await choice()).toHaveAttribute('data-sentry-block');
    await person.hands.selectOptions(await choice(), 'back');
    await waitFor(() => expect(camera.tracks).toHaveLength(2));
    const chosen = { audio: false, video: { ...size, deviceId: { exact: 'back' } } };
    expect(camera.asked[1]).toEqual(chosen);
    await picture();
    expect(await choice()).toHaveDisplayValue(`${face.camera} 2`);
    expect(await choice()).toHaveFocus();
    expect(camera.on()).toBe(1);
    expect(document.querySelector('.mfa-camera')).not.toHaveAttribute('data-mirrored');
    await person.press(face.cameraOff);
    await person.press(face.useCamera);
    await waitFor(() => expect(camera.asked[2]).toEqual(chosen));
  });

  test('C1 the picture of the last one does not stand there while the next one begins', async () => {
    let allow: () => void = () => {};
    const answer = (_: MediaStreamConstraints, count: number) =>
      count === 1 ? Promise.resolve() : new Promise<void>((resolve) => (allow = resolve));
    withCamera({ devices: two, answer });
    const { person } = await liveCamera();
    const before = video()?.srcObject;
    expect(before).toBeTruthy();
    await person.hands.selectOptions(await choice(), 'back');
    await waitFor(() => expect(camera.asked).toHaveLength(2));
    expect(video()?.srcObject).toBeNull();
    await act(async () => allow());
    await waitFor(() => expect(video()?.srcObject).toBeTruthy());
    expect(video()?.srcObject).not.toBe(before);
  });

  test('C1 the chosen one is replaced only where there is none such, and only while somebody waits', async () => {
    let refuse: (thrown: unknown) => void = () => {};
    const answer = (_: MediaStreamConstraints, count: number) =>
      count % 2 === 1 ? Promise.resolve() : new Promise<void>((_resolve, reject) => (refuse = reject));
    withCamera({ devices: two, answer });
    const { person } = await liveCamera();
    const choose = async (asked: number) => {
      fireEvent.change(await choice(), { target: { value: 'back' } });
      await waitFor(() => expect(camera.asked).toHaveLength(asked));
    };
    await choose(2);
    await act(async () => refuse(new DOMException('', 'NotFoundError')));
    await waitFor(() => expect(camera.asked).toHaveLength(3));
    await picture();
    await choose(4);
    await act(async () => refuse(new DOMException('', 'NotReadableError')));
    expect(await front().findByText(face.problems.busy.title)).toBeVisible();
    expect(camera.asked).toHaveLength(4);
    // Nor does it bar the way to the others.
    await person.press(face.useCamera);
    expect(camera.asked[4]).toEqual(camera.asked[0]);
    await picture();
    await choose(6);
    await person.press(face.cameraOff);
    await act(async () => refuse(new DOMException('', 'OverconstrainedError')));
    expect(camera.asked).toHaveLength(6);
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
    // A laptop's does not say where it looks.
    expect(document.querySelector('.mfa-camera')).toHaveAttribute('data-mirrored');
    expect(front().queryByRole('combobox')).toBeNull();
    await act(async () => camera.plug([{ id: 'built-in', label: 'Built-in camera' }, ...two]));
    expect(await choice()).toHaveDisplayValue('Built-in camera');
  });

  test('C1 neither a microphone nor a camera that the browser does not name is one of them', async () => {
    const listed = [
      { kind: 'videoinput', deviceId: 'front', label: 'Front camera' },
      { kind: 'videoinput', deviceId: '', label: '' },
      { kind: 'audioinput', deviceId: 'microphone', label: 'Microphone' },
    ];
    undo.push(pretend(navigator.mediaDevices, 'enumerateDevices', async () => listed));
    await liveCamera();
    await act(async () => {});
    expect(front().queryByRole('combobox')).toBeNull();
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

  test('C3 of two permissions, for the question that was stopped and for the next one, one camera is on', async () => {
    const allow: (() => void)[] = [];
    withCamera({ answer: () => new Promise((resolve) => allow.push(resolve)) });
    const { person } = await askedForIt();
    await person.press(face.cameraOff);
    await person.press(face.useCamera);
    await waitFor(() => expect(allow).toHaveLength(2));
    await act(async () => allow[0]!());
    await waitFor(() => expect(camera.tracks).toHaveLength(1));
    expect(camera.on()).toBe(0);
    await act(async () => allow[1]!());
    await picture();
    expect([camera.tracks.length, camera.on()]).toEqual([2, 1]);
    await person.press(face.cameraOff);
    expect(camera.on()).toBe(0);
  });

  test('C3 whoever has stopped listening to it hears nothing more', async () => {
    const one = createCamera();
    const heard = vi.fn();
    const stop = one.subscribe(heard);
    one.start();
    expect(heard).toHaveBeenCalledOnce();
    stop();
    one.stop();
    expect(heard).toHaveBeenCalledOnce();
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
    // Nor is being seen again a reason to go off.
    await act(async () => document.dispatchEvent(new Event('visibilitychange')));
    expect(camera.on()).toBe(1);
  });

  test('C3 what has ended watching the page and its devices hears nothing of them', async () => {
    const one = createCamera();
    one.connect()();
    one.start();
    await waitFor(() => expect(one.getState().cameras).toHaveLength(1));
    await hide();
    await act(async () => camera.plug([]));
    expect(one.getState()).toMatchObject({ status: 'starting', cameras: [{ id: 'built-in' }] });
    one.stop();
    expect(camera.on()).toBe(0);
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
