import type { CameraProblem } from './cameraReducer.js';

/** What is known when a browser has refused a camera. */
export interface CameraRefusal {
  /** The error's name and message. */
  name: string;
  message: string;
  /** What the Permissions API says now; undefined where the browser has none for cameras. */
  permission: PermissionState | undefined;
  /** Whether the page stands in a frame. */
  framed: boolean;
  /** Whether the refusal came sooner than a person can answer. */
  quick: boolean;
}

/** The errors of `getUserMedia` (Media Capture and Streams 10.3) and the older names that engines still in use give them. */
const byName: Readonly<Record<string, CameraProblem>> = {
  NotFoundError: 'none',
  DevicesNotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'busy',
  TrackStartError: 'busy',
  AbortError: 'busy',
  SecurityError: 'blocked',
};

/**
 * Which of the things that "not allowed" may mean it was. The standard has one name for a no of the person, of a remembered
 * answer, of a policy and of the operating system; each needs something else to be done about it.
 */
function whoSaidNo({ name, message, permission, framed, quick }: CameraRefusal): CameraProblem {
  // Chromium alone says these two, and says them in English whatever its language; the second was once a name.
  if (/by system/i.test(message)) return 'system';
  if (/dismissed/i.test(name + message)) return 'dismissed';
  // The site may, and still it can't: somebody else stands in between.
  if (permission === 'granted') return framed ? 'blocked' : 'system';
  if (permission === 'denied') return 'denied';
  if (framed && quick) return 'blocked';
  return permission === 'prompt' ? 'dismissed' : 'denied';
}

/** What a browser's refusal of a camera means. */
export function cameraProblemOf(refusal: CameraRefusal): CameraProblem {
  if (/^(NotAllowed|PermissionDenied|PermissionDismissed)Error$/.test(refusal.name))
    return whoSaidNo(refusal);
  return byName[refusal.name] ?? 'failed';
}
