/** One name of the standard for four things that need four different answers. */
import { expect, test } from 'vitest';
import { cameraProblemOf } from '../../../src/factors/face/cameraProblemOf.js';
import type { CameraRefusal } from '../../../src/factors/face/cameraProblemOf.js';
import type { CameraProblem } from '../../../src/factors/face/cameraReducer.js';

const calm = { message: '', permission: undefined, framed: false, quick: false } as const;

test.each<[CameraProblem, string, Partial<CameraRefusal> & { name: string }]>([
  ['denied', 'Chromium, refused by the person', { name: 'NotAllowedError', permission: 'denied' }],
  ['denied', 'a browser that tells no permissions', { name: 'NotAllowedError' }],
  ['denied', 'the same, by a remembered answer', { name: 'NotAllowedError', quick: true }],
  ['denied', 'an old WebKit', { name: 'PermissionDeniedError' }],
  ['dismissed', 'Chromium', { name: 'NotAllowedError', message: 'Permission dismissed' }],
  ['dismissed', 'an old Chromium', { name: 'PermissionDismissedError' }],
  ['dismissed', 'Firefox, closed without an answer', { name: 'NotAllowedError', permission: 'prompt' }],
  ['system', 'Chromium on macOS', { name: 'NotAllowedError', message: 'Permission denied by system' }],
  ['system', 'the site may, and still can’t', { name: 'NotAllowedError', permission: 'granted' }],
  ['blocked', 'the same in a frame', { name: 'NotAllowedError', permission: 'granted', framed: true }],
  ['denied', 'a frame, refused by the person', { name: 'NotAllowedError', framed: true }],
  ['blocked', 'a frame, before anybody could answer', { name: 'NotAllowedError', framed: true, quick: true }],
  [
    'blocked',
    'a frame whose permission was never asked for',
    { name: 'NotAllowedError', permission: 'prompt', framed: true, quick: true },
  ],
  [
    'denied',
    'a frame, by a remembered answer',
    { name: 'NotAllowedError', permission: 'denied', framed: true, quick: true },
  ],
  ['blocked', 'media switched off for the document', { name: 'SecurityError' }],
  ['none', 'no camera', { name: 'NotFoundError' }],
  ['none', 'no camera, in an old engine', { name: 'DevicesNotFoundError' }],
  ['none', 'none that fits', { name: 'OverconstrainedError' }],
  ['busy', 'another app has it', { name: 'NotReadableError' }],
  ['busy', 'another app has it, in an old engine', { name: 'TrackStartError' }],
  ['busy', 'it broke off', { name: 'AbortError' }],
  ['failed', 'anything else', { name: 'TypeError' }],
])('C1 %s: %s', (problem, _, refusal) => {
  expect(cameraProblemOf({ ...calm, ...refusal })).toBe(problem);
});
