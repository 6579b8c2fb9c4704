/**
 * Cameras for tests and stories where there are none: what a browser's media devices answer, and every track that was handed
 * out, so that one can count those that are still on.
 */

export interface FakeCameraDevice {
  id: string;
  label: string;
  facing?: 'user' | 'environment' | undefined;
}

export interface FakeCameraOptions {
  /** @default one, built in */
  devices?: FakeCameraDevice[] | undefined;
  /** Comes before the stream: rejects to refuse, never settles to let the person think. */
  answer?: ((constraints: MediaStreamConstraints, count: number) => Promise<void>) | undefined;
  /** Draws the picture; without it, or where no canvas gives a stream, there is a track without one. */
  draw?: ((context: CanvasRenderingContext2D, device: FakeCameraDevice) => void) | undefined;
  /** Pixels. @default 640 x 480 */
  size?: { width: number; height: number } | undefined;
}

export interface FakeCamera {
  /** What was asked for, in order. */
  readonly asked: MediaStreamConstraints[];
  /** All tracks that were handed out. */
  readonly tracks: MediaStreamTrack[];
  /** How many are on. */
  on(): number;
  /** The devices change, as by a plug. */
  plug(devices: FakeCameraDevice[]): void;
  /** The last track ends by itself. */
  unplug(): void;
  /** The last track sends nothing, or again. */
  pause(paused: boolean): void;
  restore(): void;
}

/** Puts a value in the place of a property; what it returns puts it back. */
export function pretend(object: object, key: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(object, key);
  Object.defineProperty(object, key, { configurable: true, writable: true, value });
  return () => {
    if (own) Object.defineProperty(object, key, own);
    else Reflect.deleteProperty(object, key);
  };
}

/** A browser's refusal. */
export const refusal = (name: string, message = '') => Promise.reject(new DOMException(message, name));

/** The question that the person leaves open. */
export const noAnswer = () => new Promise<void>(() => {});

const builtIn: FakeCameraDevice = { id: 'built-in', label: 'Built-in camera' };

/** A track and its stream, of as much as this environment has. */
function openStream(
  device: FakeCameraDevice,
  { draw, size = { width: 640, height: 480 } }: FakeCameraOptions,
) {
  const canvas = document.createElement('canvas');
  if (!draw || !('captureStream' in canvas)) {
    const track = Object.assign(new EventTarget(), {
      kind: 'video',
      muted: false,
      readyState: 'live',
      getSettings: () => ({}),
      stop() {
        this.readyState = 'ended';
      },
    }) as unknown as MediaStreamTrack;
    return {
      track,
      stream: { getTracks: () => [track], getVideoTracks: () => [track] } as unknown as MediaStream,
    };
  }
  Object.assign(canvas, size);
  const context = canvas.getContext('2d');
  const stream = canvas.captureStream();
  const [track] = stream.getVideoTracks();
  if (!context || !track) throw new Error('This browser makes no stream of a canvas.');
  // Firefox tells a track's listeners nothing that a script dispatches.
  const told = new EventTarget();
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent'] as const) {
    pretend(track, name, told[name].bind(told));
  }
  const paint = () => {
    if (track.readyState === 'ended') clearInterval(timer);
    // Always the same picture: a stream that is looked at late has missed those before.
    else draw(context, device);
  };
  const timer = setInterval(paint, 50);
  paint();
  return { track, stream };
}

/** Stands in for the browser's cameras until `restore`. */
export function fakeCamera(options: FakeCameraOptions = {}): FakeCamera {
  let { devices = [builtIn] } = options;
  const asked: MediaStreamConstraints[] = [];
  const tracks: MediaStreamTrack[] = [];

  const wanted = ({ video }: MediaStreamConstraints) => {
    const exact =
      typeof video === 'object' ? (video.deviceId as { exact?: string } | undefined)?.exact : undefined;
    const device = exact === undefined ? devices[0] : devices.find(({ id }) => id === exact);
    if (device) return device;
    throw new DOMException('', exact === undefined ? 'NotFoundError' : 'OverconstrainedError');
  };

  const mediaDevices = Object.assign(new EventTarget(), {
    async getUserMedia(constraints: MediaStreamConstraints) {
      asked.push(constraints);
      await options.answer?.(constraints, asked.length);
      const device = wanted(constraints);
      const { track, stream } = openStream(device, options);
      track.getSettings = () => ({
        deviceId: device.id,
        ...(device.facing && { facingMode: device.facing }),
      });
      tracks.push(track);
      return stream;
    },
    enumerateDevices: async () =>
      devices.map(({ id, label }) => ({ kind: 'videoinput', deviceId: id, label, groupId: '' })),
  });
  const restores = [pretend(navigator, 'mediaDevices', mediaDevices)];
  // jsdom does not say.
  if (!('isSecureContext' in window)) restores.push(pretend(window, 'isSecureContext', true));
  // jsdom only says that it can't.
  if (!('captureStream' in HTMLCanvasElement.prototype)) {
    restores.push(pretend(HTMLMediaElement.prototype, 'play', () => Promise.resolve()));
  }

  const last = () => {
    const track = tracks.at(-1);
    if (!track) throw new Error('No camera was opened.');
    return track;
  };
  return {
    asked,
    tracks,
    on: () => tracks.filter(({ readyState }) => readyState === 'live').length,
    plug(now) {
      devices = now;
      mediaDevices.dispatchEvent(new Event('devicechange'));
    },
    unplug() {
      last().stop();
      last().dispatchEvent(new Event('ended'));
    },
    pause(paused) {
      pretend(last(), 'muted', paused);
      last().dispatchEvent(new Event(paused ? 'mute' : 'unmute'));
    },
    restore() {
      for (const track of tracks) track.stop();
      for (const restore of restores) restore();
    },
  };
}
