/** Why there is no picture. Each has words of its own. */
export const cameraProblems = [
  /** The person, or the browser on their behalf, has said no. */
  'denied',
  /** The question was closed without an answer. */
  'dismissed',
  /** The operating system keeps the camera from the browser. */
  'system',
  /** The page around, or a policy of the site, does not let this page use it. */
  'blocked',
  /** There is no camera. */
  'none',
  /** Something else has it, or it does not answer. */
  'busy',
  /** It was there and went: unplugged, or its permission taken back. */
  'lost',
  /** The page did not come over https. */
  'insecure',
  /** The browser can't do it. */
  'unsupported',
  /** None of these. */
  'failed',
] as const;

/** One of {@link cameraProblems}. */
export type CameraProblem = (typeof cameraProblems)[number];

/** One camera of the device. */
export interface CameraDevice {
  readonly id: string;
  /** The name that the device gives it; may be empty. */
  readonly label: string;
}

/** The camera as plain data: no stream, no element, no timer. */
export interface CameraState {
  /** `asking`: a permission may be waited for; `starting`: no picture has come yet; `live`: there is one. */
  readonly status: 'off' | 'asking' | 'starting' | 'live';
  /** Why it is off, where a person should know. */
  readonly problem: CameraProblem | undefined;
  /** It was switched off because nobody could see the page. */
  readonly away: boolean;
  /** It is on and sends nothing for the moment: a cover, a switch, another app. */
  readonly paused: boolean;
  /** Those to choose among; empty until one was allowed, for their names are private before. */
  readonly cameras: readonly CameraDevice[];
  /** The one that is on, or was last; none after it could not be had. */
  readonly cameraId: string | undefined;
  /** Shown as a mirror: any but one that looks away from the person. */
  readonly mirrored: boolean;
  /** Counts openings, so that a late answer is known as such. */
  readonly lastId: number;
}

/** What can happen. What comes from a camera carries the number of its opening. */
export type CameraEvent =
  /** A click. Without an id it is the camera of the last time, or the one that looks at the person. */
  | { readonly type: 'start'; readonly cameraId?: string | undefined }
  | { readonly type: 'stop' }
  /** Nobody can see the page. */
  | { readonly type: 'hidden' }
  | { readonly type: 'cameras'; readonly cameras: readonly CameraDevice[] }
  | {
      readonly type: 'opened';
      readonly id: number;
      readonly cameraId: string | undefined;
      readonly mirrored: boolean;
      readonly paused: boolean;
    }
  | { readonly type: 'refused'; readonly id: number; readonly problem: CameraProblem }
  /** The first picture is there. */
  | { readonly type: 'picture'; readonly id: number }
  | { readonly type: 'paused'; readonly id: number; readonly paused: boolean }
  | { readonly type: 'ended'; readonly id: number }
  /** No picture has come in all the time that one may take. */
  | { readonly type: 'late'; readonly id: number };

/** What the outside is asked to do. */
export type CameraEffect =
  | { readonly type: 'open'; readonly id: number; readonly cameraId: string | undefined }
  /** Stop every track. */
  | { readonly type: 'close' };

/** The next state and what the outside has to do for it, in this order. */
export interface CameraTransition {
  readonly state: CameraState;
  readonly effects: readonly CameraEffect[];
}

/** Off, and nothing known. */
export const initialCamera: CameraState = {
  status: 'off',
  problem: undefined,
  away: false,
  paused: false,
  cameras: [],
  cameraId: undefined,
  mirrored: true,
  lastId: 0,
};

const close: CameraEffect = { type: 'close' };

function off(state: CameraState, why: Partial<Pick<CameraState, 'problem' | 'away'>> = {}): CameraTransition {
  if (state.status === 'off' && !state.problem && !state.away) return { state, effects: [] };
  return {
    state: { ...state, status: 'off', paused: false, problem: why.problem, away: why.away ?? false },
    effects: state.status === 'off' ? [] : [close],
  };
}

function start(state: CameraState, wanted: string | undefined): CameraTransition {
  const isOn = state.status !== 'off';
  // A second click changes nothing; another camera does, for some devices can't have two open at once.
  if (isOn && (wanted === undefined || wanted === state.cameraId)) return { state, effects: [] };
  const cameraId = wanted ?? state.cameraId;
  const id = state.lastId + 1;
  return {
    state: {
      ...state,
      status: state.cameras.length > 0 ? 'starting' : 'asking',
      problem: undefined,
      away: false,
      paused: false,
      cameraId,
      lastId: id,
    },
    effects: [...(isOn ? [close] : []), { type: 'open', id, cameraId }],
  };
}

/**
 * The camera: a state and an event give the next state and the effects asked for. Pure. Nothing but `start` opens a camera,
 * every way out of being on closes it, and what an opening says that nobody waits for any more changes nothing.
 */
export function cameraReducer(state: CameraState, event: CameraEvent): CameraTransition {
  const stay: CameraTransition = { state, effects: [] };
  // There is no choice while it is off: asked for again, the one that can't be had would bar the way to the others.
  const fail = (problem: CameraProblem) => off({ ...state, cameraId: undefined }, { problem });
  if ('id' in event && (state.status === 'off' || event.id !== state.lastId)) return stay;

  switch (event.type) {
    case 'start':
      return start(state, event.cameraId);
    case 'stop':
      return off(state);
    case 'hidden':
      // A permission may be asked for by a window of the system that hides the page: the answer is waited for.
      return state.status === 'starting' || state.status === 'live' ? off(state, { away: true }) : stay;
    case 'cameras':
      return { state: { ...state, cameras: event.cameras }, effects: [] };
    case 'opened': {
      const { cameraId, mirrored, paused } = event;
      return { state: { ...state, status: 'starting', cameraId, mirrored, paused }, effects: [] };
    }
    case 'refused':
      return fail(event.problem);
    case 'picture':
      return state.status === 'starting' ? { state: { ...state, status: 'live' }, effects: [] } : stay;
    case 'paused':
      return { state: { ...state, paused: event.paused }, effects: [] };
    case 'ended':
      return off(state, { problem: 'lost' });
    case 'late':
      // Paused, it says so itself and may come back.
      return state.status === 'live' || state.paused ? stay : fail('busy');
  }
}
