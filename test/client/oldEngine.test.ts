import { expect, test, vi } from 'vitest';
import { listEnrolledFactors } from '../../src/client/index.js';
import { clientWith, fakeFetch, ok, problemOf } from './fakes.js';

// Before the client is loaded, which looks at it once.
vi.hoisted(() => Reflect.deleteProperty(AbortSignal, 'any'));

test('H10 calls, time limit and abort work without AbortSignal.any (Firefox 120 to 123)', async () => {
  expect('any' in AbortSignal).toBe(false);
  expect(await listEnrolledFactors(clientWith({ fetch: fakeFetch(ok([])).fetch }))).toEqual([]);

  const silent = fakeFetch(() => new Promise<Response>(() => {}));
  const client = clientWith({ fetch: silent.fetch, timeout: 20 });
  expect(await problemOf(listEnrolledFactors(client))).toMatchObject({ kind: 'timeout' });

  const controller = new AbortController();
  const aborted = problemOf(listEnrolledFactors(client, { signal: controller.signal }));
  setImmediate(() => controller.abort());
  expect(await aborted).toMatchObject({ kind: 'aborted' });
  expect(silent.arrived.map(({ request }) => request.signal.aborted)).toEqual([true, true]);
});
