/**
 * The slow person of `test/kit/slowUser.test.tsx` at every server at once: the whole table of rules that the contract leaves
 * open about codes, and each way of saying no in turn, on the real client and the sandbox. Without screens, so that
 * hundreds of cells take seconds: the person takes what `offers` says that the screens offer.
 */
import { QueryClient } from '@tanstack/react-query';
import { describe, expect, test, vi } from 'vitest';
import { createMfaClient } from '../../src/client/createMfaClient.js';
import { createEnrollment } from '../../src/enrollment/createEnrollment.js';
import { initialEnrollment } from '../../src/enrollment/enrollmentState.js';
import { builtInFactors } from '../../src/factors/index.js';
import { enrollmentPolicy, enrollmentPorts } from '../../src/hooks/enrollmentPorts.js';
import { createSandbox } from '../../src/sandbox/index.js';
import type { SandboxConfigChange } from '../../src/sandbox/index.js';
import { covering } from '../kit/covering.js';
import { offers } from './offers.js';

vi.setConfig({ testTimeout: 120_000 });

const servers = {
  tokenOnWrongCode: ['keeps', 'voids'],
  secondRequest: ['voids-first', 'keeps-first'],
  expiredToken: ['422', '400', '401'],
} as const;

/** Every combination of some rules; the words of a refusal take turns. */
function table(rules: Record<string, readonly unknown[]>, words: Record<string, readonly unknown[]>) {
  const said = covering(words, Object.keys(words).length);
  return covering({ ...servers, ...rules }, 9).map(
    // One further each time round, so that no word stays with one rule.
    (cell, at) => ({
      ...cell,
      ...said[(at + Math.floor(at / said.length)) % said.length],
    }),
  );
}

const app = table(
  { tokenSeconds: [60, 40], renewedSecret: ['new', 'same'], totpWindow: [0, 1], totpLockAfter: [0, 1] },
  { wrongTotp: ['422+6001', '400+6001', '422', '400'] },
);
const message = table(
  { sendSeconds: [60, 0, 90], codeSeconds: [60, 20, 300], verifyCodeMaxAttempts: [0, 1, 5] },
  { wrongCode: ['422', '422+2001'], expiredCode: ['422', '422+2300'], rateLimit: ['422', '429+retry-after'] },
);

/** Binds a factor slowly; gives back what went wrong, if anything. */
async function walk(type: string, profile: Record<string, string>, config: SandboxConfigChange) {
  const sandbox = createSandbox({ clock: 'manual', seed: 7, account: { factors: [] }, config });
  let repeats = 0;
  const client = createMfaClient({
    baseUrl: 'https://acme.genauth.example',
    appId: 'test-app',
    getAccessToken: ({ refresh }) => {
      if (refresh) repeats += 1;
      return 'token';
    },
    fetch: sandbox.fetch,
  });
  const factor = builtInFactors.find((one) => one.type === type);
  if (!factor) throw new Error(`There is no ${type}.`);
  const told: string[] = [];
  const run = createEnrollment({
    ...initialEnrollment,
    step: 'details',
    factorType: type,
    policy: enrollmentPolicy(factor),
  });
  run.connect(
    enrollmentPorts(
      {
        client,
        queryClient: new QueryClient(),
        factors: undefined,
        locale: undefined,
        messages: undefined,
        events: { onEvent: ({ name }) => told.push(name) },
        beforeAction: undefined,
        clock: sandbox.clock,
        theme: undefined,
        slots: {},
      },
      builtInFactors,
      { onEnrolled: undefined, onClosed: () => undefined },
    ),
  );
  const answered = () =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (run.getState().live) return;
        stop();
        resolve();
      };
      const stop = run.subscribe(look);
      look();
    });
  /** The code that the person reads now: of the newest request that the server still knows, else of the newest message. */
  const code = async () => {
    const known = (await sandbox.account.pending.at(-1)?.solve())?.['passCode'];
    return typeof known === 'string' ? known : (sandbox.inbox.at(-1)?.passCode ?? '');
  };
  const clicks = { sends: 1, proofs: 0 };

  sandbox.clock.advance(70_000);
  run.dispatch({ type: 'ask', profile, target: type });
  await answered();
  sandbox.clock.advance(70_000);
  let wrongLeft = 1;
  let spent = false;
  for (let turn = 0; run.getState().step === 'prove'; turn += 1) {
    if (turn > 40) return 'never ends';
    const offered = offers(run.getState());
    if (offered.includes('prove') && (wrongLeft > 0 || !spent)) {
      const right = await code();
      const isWrong = wrongLeft > 0;
      wrongLeft -= 1;
      spent = !isWrong;
      run.dispatch({
        type: 'prove',
        proof: isWrong ? `${(Number(right[0]) + 5) % 10}${right.slice(1)}` : right,
      });
      clicks.proofs += 1;
      await answered();
    } else if (offered.includes('renew')) {
      run.dispatch({ type: 'renew' });
      clicks.sends += 1;
      await answered();
      spent = false;
      if (run.getState().error) sandbox.clock.advance(10_000);
    } else sandbox.clock.advance(Math.max(1_000, run.renewsIn()));
  }
  const count = (operation: string) =>
    sandbox.requests.filter((request) => request.operation === operation).length;
  return {
    step: run.getState().step,
    bound: sandbox.account.factors.length,
    sends: count('send-enroll-factor-request') - clicks.sends,
    proofs: count('enroll-factor') - clicks.proofs - repeats,
    ended: told.filter((name) => name === 'enroll-done' || name === 'enroll-left').length,
  };
}

describe('E2 E4 E7 a slow person, at every server', () => {
  test.each([
    ['OTP', {}, app],
    ['SMS', { phoneNumber: '13912345678', phoneCountryCode: '+86' }, message],
    ['EMAIL', { email: 'ada@example.com' }, message],
  ] as const)('%s: one factor in the end, and no request without a click', async (type, profile, cells) => {
    const wrong: unknown[] = [];
    for (const config of cells) {
      const end = await walk(type, profile, config);
      const good = { step: 'done', bound: 1, sends: 0, proofs: 0, ended: 1 };
      if (JSON.stringify(end) !== JSON.stringify(good)) wrong.push([config, end]);
    }
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(cells).toHaveLength(type === 'OTP' ? 192 : 324);
  });
});
