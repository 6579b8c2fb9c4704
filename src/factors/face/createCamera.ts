import { cameraProblemOf } from './cameraProblemOf.js';
import { cameraReducer, initialCamera } from './cameraReducer.js';
import type { CameraDevice, CameraEffect, CameraEvent, CameraProblem, CameraState } from './cameraReducer.js';

/** Milliseconds that the first picture may take: a camera that sleeps in a hub needs some. */
const firstPicture = 10_000;
/** Milliseconds below which no person has answered a question. */
const humanly = 150;

/** What is asked of a camera: a picture a little larger than what is sent, of the person's own face. */
const wished = { width: { ideal: 1280 }, height: { ideal: 960 } };

/** One camera and its picture; see {@link createCamera}. */
export interface Camera {
  getState(): CameraState;
  subscribe(listener: () => void): () => void;
  /** Asks for it, or for another one. To be called by a click and by nothing else. */
  start(cameraId?: string): void;
  /** Switches it off. */
  stop(): void;
  /** Where its picture is shown; null where nowhere. */
  show(video: HTMLVideoElement | null): void;
  /** The picture has come to the element. */
  seen(): void;
  /** Watches page and devices. What it returns ends that and switches the camera off. */
  connect(): () => void;
}

interface WithFeaturePolicy {
  featurePolicy?: { allowsFeature(name: string): boolean };
}

const errorOf = (thrown: unknown) =>
  thrown instanceof Error || thrown instanceof DOMException ? thrown : new Error();

/** Absent where the page is not secure, and in old engines. */
const devicesOf = ({ mediaDevices }: { mediaDevices?: MediaDevices | undefined }) => mediaDevices;

/** What stands in the way before anybody is asked. */
function obstacle(): CameraProblem | undefined {
  if (!window.isSecureContext) return 'insecure';
  if (!devicesOf(navigator)) return 'unsupported';
  // Chromium alone tells; elsewhere the refusal does.
  const policy = (document as WithFeaturePolicy).featurePolicy;
  return policy?.allowsFeature('camera') === false ? 'blocked' : undefined;
}

async function permissionNow(): Promise<PermissionState | undefined> {
  try {
    return (await navigator.permissions.query({ name: 'camera' })).state;
  } catch {
    return undefined;
  }
}

async function camerasNow(): Promise<CameraDevice[]> {
  try {
    const devices = await navigator.mediaDevices.enumerateDevices();
    return devices
      .filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '')
      .map(({ deviceId, label }) => ({ id: deviceId, label }));
  } catch {
    // It works without a choice.
    return [];
  }
}

async function openStream(cameraId: string | undefined, isWanted: () => boolean): Promise<MediaStream> {
  const { mediaDevices } = navigator;
  const anyCamera = () =>
    mediaDevices.getUserMedia({ audio: false, video: { ...wished, facingMode: 'user' } });
  if (cameraId === undefined) return anyCamera();
  try {
    return await mediaDevices.getUserMedia({
      audio: false,
      video: { ...wished, deviceId: { exact: cameraId } },
    });
  } catch (thrown) {
    // The chosen one is gone: any other is better than none.
    if (!/^(Overconstrained|NotFound)Error$/.test(errorOf(thrown).name) || !isWanted()) throw thrown;
    return anyCamera();
  }
}

function halt(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/**
 * Runs the camera's reducer on the browser's devices. Nothing is opened but by `start`; a stream that comes when nobody
 * waits for it any more is stopped in the same moment.
 */
export function createCamera(): Camera {
  const listeners = new Set<() => void>();
  let state = initialCamera;
  let stream: MediaStream | undefined;
  let video: HTMLVideoElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isWanted = (id: number) => state.status !== 'off' && state.lastId === id;

  function dispatch(event: CameraEvent): void {
    const { state: next, effects } = cameraReducer(state, event);
    const changed = next !== state;
    state = next;
    for (const effect of effects) carryOut(effect);
    if (changed) for (const listener of [...listeners]) listener();
  }

  function carryOut(effect: CameraEffect): void {
    if (effect.type === 'open') {
      void open(effect.id, effect.cameraId);
      return;
    }
    clearTimeout(timer);
    if (stream) halt(stream);
    stream = undefined;
    project();
  }

  /** Puts the picture where it is to be seen. */
  function project(): void {
    if (!video || video.srcObject === (stream ?? null)) return;
    video.srcObject = stream ?? null;
    // Refused where the element goes while it begins: there is nobody left to tell.
    if (stream) void video.play().catch(() => {});
  }

  async function open(id: number, cameraId: string | undefined): Promise<void> {
    // In a turn of its own: what is in the way at once is said after the click, as what is refused later.
    await Promise.resolve();
    const inTheWay = obstacle();
    if (inTheWay) {
      dispatch({ type: 'refused', id, problem: inTheWay });
      return;
    }
    const asked = performance.now();
    let opened: MediaStream;
    try {
      opened = await openStream(cameraId, () => isWanted(id));
    } catch (thrown) {
      const quick = performance.now() - asked < humanly;
      const { name, message } = errorOf(thrown);
      const permission = await permissionNow();
      const framed = window.parent !== window;
      const problem = cameraProblemOf({ name, message, permission, framed, quick });
      dispatch({ type: 'refused', id, problem });
      return;
    }
    if (isWanted(id)) await take(id, opened);
    else halt(opened);
  }

  async function take(id: number, opened: MediaStream): Promise<void> {
    stream = opened;
    const [track] = opened.getVideoTracks();
    if (!track) {
      dispatch({ type: 'refused', id, problem: 'failed' });
      return;
    }
    track.addEventListener('ended', () => dispatch({ type: 'ended', id }));
    track.addEventListener('mute', () => dispatch({ type: 'paused', id, paused: true }));
    track.addEventListener('unmute', () => dispatch({ type: 'paused', id, paused: false }));
    const { deviceId, facingMode } = track.getSettings();
    const mirrored = facingMode !== 'environment';
    dispatch({ type: 'opened', id, cameraId: deviceId, mirrored, paused: track.muted });
    // Allowed in a tab that nobody looks at any more.
    if (document.hidden) {
      dispatch({ type: 'hidden' });
      return;
    }
    timer = setTimeout(() => dispatch({ type: 'late', id }), firstPicture);
    project();
    await list();
  }

  async function list(): Promise<void> {
    const cameras = await camerasNow();
    if (state.status !== 'off') dispatch({ type: 'cameras', cameras });
  }

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: (cameraId) => dispatch({ type: 'start', cameraId }),
    stop: () => dispatch({ type: 'stop' }),
    show: (element) => {
      video = element;
      project();
    },
    seen: () => {
      clearTimeout(timer);
      dispatch({ type: 'picture', id: state.lastId });
    },
    connect: () => {
      const onVisibility = () => {
        if (document.hidden) dispatch({ type: 'hidden' });
      };
      const onDevices = () => {
        if (state.status !== 'off') void list();
      };
      const devices = devicesOf(navigator);
      document.addEventListener('visibilitychange', onVisibility);
      devices?.addEventListener('devicechange', onDevices);
      return () => {
        document.removeEventListener('visibilitychange', onVisibility);
        devices?.removeEventListener('devicechange', onDevices);
        dispatch({ type: 'stop' });
      };
    },
  };
}
