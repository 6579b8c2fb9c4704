import { expect, test } from 'vitest';
import { begin, listEnrolled, prove, stillSandbox } from './callSandbox.js';

test('B2 in jsdom: an authenticator is bound', async () => {
  const sandbox = stillSandbox();
  const { enrollmentToken } = await begin(sandbox, 'OTP');
  const proof = await sandbox.account.pending[0]?.solve();
  expect((await prove(sandbox, 'OTP', enrollmentToken, proof)).statusCode).toBe(200);
  expect(await listEnrolled(sandbox)).toHaveLength(2);
});

test('B2 in jsdom: the signal of its own AbortController is followed', async () => {
  const sandbox = stillSandbox({ latency: 1000 });
  const controller = new AbortController();
  const { signal } = controller;
  const init = { headers: { authorization: 'ada' }, signal };
  const pending = sandbox.fetch('/api/v3/list-enrolled-factors', init);
  controller.abort();
  await expect(pending).rejects.toMatchObject({ name: 'AbortError' });
});
