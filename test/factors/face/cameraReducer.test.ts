/** The camera as a machine: what each event does where, and what holds in whatever order they come. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cameraProblems, cameraReducer, initialCamera } from '../../../src/factors/face/cameraReducer.js';
import type { CameraEvent, CameraState } from '../../../src/factors/face/cameraReducer.js';

/** What comes of some events, in order. */
function after(...events: CameraEvent[]) {
  let state: CameraState = initialCamera;
  const effects: string[] = [];
  for (const event of events) {
    const next = cameraReducer(state, event);
    state = next.state;
    effects.push(
      ...next.effects.map((effect) => (effect.type === 'open' ? `open ${effect.id}` : effect.type)),
    );
  }
  return { state, effects };
}

const start: CameraEvent = { type: 'start' };
const opened = (id = 1, cameraId = 'a'): CameraEvent => {
  return { type: 'opened', id, cameraId, mirrored: true, paused: false };
};
const picture = (id = 1): CameraEvent => ({ type: 'picture', id });
const live = [start, opened(), picture()];
const cameras: CameraEvent = { type: 'cameras', cameras: [{ id: 'a', label: 'A' }] };

describe('C1 the camera', () => {
  test('is off until somebody starts it, and then asks, starts and is live', () => {
    expect(initialCamera.status).toBe('off');
    expect(after(start)).toMatchObject({ state: { status: 'asking' }, effects: ['open 1'] });
    expect(after(start, opened()).state).toMatchObject({ status: 'starting', cameraId: 'a' });
    expect(after(...live)).toMatchObject({ state: { status: 'live' }, effects: ['open 1'] });
  });

  test('opens once for two clicks', () => {
    const same: CameraEvent = { type: 'start', cameraId: 'a' };
    expect(after(start, start, opened(), start, same, picture(), start).effects).toEqual(['open 1']);
  });

  test.each(cameraProblems)('refused by %s is off and says so, until the next try', (problem) => {
    const refused: CameraEvent = { type: 'refused', id: 1, problem };
    expect(after(start, refused).state).toMatchObject({ status: 'off', problem });
    expect(after(start, refused, start).state).toMatchObject({ status: 'asking', problem: undefined });
    expect(after(start, refused, { type: 'stop' })).toMatchObject({
      state: { status: 'off', problem: undefined },
      effects: ['open 1', 'close'],
    });
  });

  test('tells what it is: seen as in a mirror or not, covered or not, and not covered when it is off', () => {
    const covered: CameraEvent = { type: 'opened', id: 1, cameraId: 'a', mirrored: false, paused: true };
    expect(after(start, covered).state).toMatchObject({ mirrored: false, paused: true });
    expect(after(start, covered, { type: 'stop' }).state).toMatchObject({ status: 'off', paused: false });
    expect(initialCamera).toMatchObject({ mirrored: true, paused: false, away: false });
  });

  test('closes the one that is on before it opens another', () => {
    const other: CameraEvent = { type: 'start', cameraId: 'b' };
    const { state, effects } = after(...live, cameras, other);
    expect(effects).toEqual(['open 1', 'close', 'open 2']);
    // Allowed already: nobody is told to answer a question.
    expect(state).toMatchObject({ status: 'starting', cameraId: 'b' });
  });

  test('that was chosen is asked for again the next time', () => {
    const { state } = after(...live, { type: 'stop' });
    expect(cameraReducer(state, start).effects).toEqual([{ type: 'open', id: 2, cameraId: 'a' }]);
  });

  test.each<CameraEvent>([
    { type: 'refused', id: 2, problem: 'busy' },
    { type: 'late', id: 2 },
  ])('that was chosen and could not be had ($type) is not asked for again: another one is', (event) => {
    const { state } = after(...live, cameras, { type: 'start', cameraId: 'b' }, event);
    expect(cameraReducer(state, start).effects).toEqual([{ type: 'open', id: 3, cameraId: undefined }]);
  });

  test('that sends no picture in time is closed; one that is paused says so itself', () => {
    const late: CameraEvent = { type: 'late', id: 1 };
    expect(after(start, opened(), late)).toMatchObject({
      state: { status: 'off', problem: 'busy' },
      effects: ['open 1', 'close'],
    });
    expect(after(...live, late).state.status).toBe('live');
    expect(after(start, opened(), { type: 'paused', id: 1, paused: true }, late).state).toMatchObject({
      status: 'starting',
      paused: true,
    });
  });
});

describe('C3 the camera', () => {
  test.each<[string, CameraEvent, Partial<CameraState>]>([
    ['stopped', { type: 'stop' }, { away: false }],
    ['unplugged', { type: 'ended', id: 1 }, { problem: 'lost' }],
    ['behind a hidden page', { type: 'hidden' }, { away: true }],
  ])('%s is closed', (_, event, why) => {
    expect(after(...live, event)).toMatchObject({
      state: { status: 'off', ...why },
      effects: ['open 1', 'close'],
    });
  });

  test('that is starting behind a hidden page is closed, and what is off already stays as it is', () => {
    const hidden = after(start, opened(), { type: 'hidden' });
    expect(hidden).toMatchObject({ state: { status: 'off', away: true }, effects: ['open 1', 'close'] });
    expect(cameraReducer(hidden.state, { type: 'stop' }).state.away).toBe(false);
    expect(cameraReducer(initialCamera, { type: 'stop' }).state).toBe(initialCamera);
  });

  test('whose permission is asked for by a window that hides the page goes on asking', () => {
    expect(after(start, { type: 'hidden' }).state.status).toBe('asking');
  });

  test('of another time changes nothing', () => {
    const second = [start, opened(), { type: 'stop' }, start] as const;
    const { state } = after(...second);
    for (const event of [opened(1), picture(1), { type: 'ended', id: 1 }, { type: 'late', id: 1 }] as const) {
      expect(cameraReducer(state, event)).toEqual({ state, effects: [] });
    }
  });

  test('in whatever order things happen, is open exactly while it is on, and opened by a start alone', () => {
    const id = fc.integer({ min: 0, max: 6 });
    const event = fc.oneof<fc.Arbitrary<CameraEvent>[]>(
      fc.record({ type: fc.constant('start' as const), cameraId: fc.constantFrom(undefined, 'a', 'b') }),
      fc.constantFrom<CameraEvent>({ type: 'stop' }, { type: 'hidden' }, cameras),
      fc.record({
        type: fc.constant('opened' as const),
        id,
        cameraId: fc.constantFrom('a', 'b', undefined),
        mirrored: fc.boolean(),
        paused: fc.boolean(),
      }),
      fc.record({ type: fc.constantFrom('picture' as const, 'ended' as const, 'late' as const), id }),
      fc.record({ type: fc.constant('paused' as const), id, paused: fc.boolean() }),
      fc.record({ type: fc.constant('refused' as const), id, problem: fc.constantFrom(...cameraProblems) }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        let state = initialCamera;
        let open = 0;
        for (const one of events) {
          const next = cameraReducer(state, one);
          for (const effect of next.effects) {
            if (effect.type === 'open') expect(one.type).toBe('start');
            open += effect.type === 'open' ? 1 : -1;
          }
          state = next.state;
          expect(open).toBe(state.status === 'off' ? 0 : 1);
          // Words for one thing at a time.
          if (state.status !== 'off') expect([state.problem, state.away]).toEqual([undefined, false]);
        }
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});
