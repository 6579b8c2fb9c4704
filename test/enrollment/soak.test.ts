/**
 * A long, bad day: two wizards of one client, removals and an administrator, on the sandbox, through the real client, with
 * something going wrong all the time. The seeds are fixed, so that a failure comes again.
 */
import { MutationObserver, QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { enrolledFactorsQueryOptions } from '../../src/api/listEnrolledFactors.js';
import { factorsToEnrollQueryOptions } from '../../src/api/listFactorsToEnroll.js';
import { resetFactorMutationOptions } from '../../src/api/resetFactor.js';
import { createMfaClient } from '../../src/client/index.js';
import { createEnrollment } from '../../src/enrollment/createEnrollment.js';
import { enrollmentSteps, initialEnrollment, tokenLife } from '../../src/enrollment/enrollmentState.js';
import { createFacePhoto } from '../../src/factors/face/createFacePhoto.js';
import { builtInFactors } from '../../src/factors/index.js';
import { enrollmentPolicy, enrollmentPorts } from '../../src/hooks/enrollmentPorts.js';
import type { MfaContextValue } from '../../src/hooks/MfaContext.js';
import { createSandbox, sandboxFaultKinds, sandboxOperations } from '../../src/sandbox/index.js';
import type { SandboxFault } from '../../src/sandbox/index.js';
import { offers } from './offers.js';
import type { Offer } from './offers.js';

vi.setConfig({ testTimeout: 60_000 });
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Mulberry32: the same numbers on every machine. */
function createDice(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    of: <T>(list: readonly T[]): T | undefined => list[below(list.length)],
    oneIn: (count: number) => below(count) === 0,
  };
}

const refusals: SandboxFault[] = [
  { status: 401, apiCode: 2020 },
  { statusCode: 401 },
  { status: 403 },
  { statusCode: 404 },
  { statusCode: 409 },
  { statusCode: 422, message: 'No.' },
  { status: 429, retryAfter: 7 },
  { statusCode: 429 },
  { statusCode: 499 },
  { status: 500 },
  { status: 503 },
  { latency: 20_000 },
];
const types = builtInFactors.map(({ type }) => type);
const details: Record<string, unknown> = {
  SMS: { countryCode: '+86', number: '13912345678' },
  EMAIL: { email: 'grace@navy.example' },
};
const photo = () =>
  createFacePhoto(
    {
      blob: new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])], { type: 'image/jpeg' }),
      canvas: {} as HTMLCanvasElement,
    },
    true,
  );
const all: Offer[] = [
  'choose',
  'submit',
  'renew',
  'prove',
  'cancel',
  'back',
  'leave',
  'stay',
  'discard',
  'save',
];

const onward: Offer[] = ['choose', 'submit', 'renew', 'prove', 'stay', 'save'];

function createDay(seed: number) {
  const dice = createDice(seed);
  const sandbox = createSandbox({ clock: 'manual', seed });
  const client = createMfaClient({
    baseUrl: 'https://acme.genauth.example',
    appId: 'soak',
    getAccessToken: () => 'ada',
    fetch: sandbox.fetch,
  });
  const queryClient = new QueryClient();
  const told = { enrolled: 0, started: 0, ended: 0 };
  const mfa: MfaContextValue = {
    client,
    queryClient,
    factors: undefined,
    locale: undefined,
    messages: undefined,
    beforeAction: undefined,
    clock: sandbox.clock,
    theme: undefined,
    slots: {},
    events: {
      onEnrolled: () => void (told.enrolled += 1),
      onEvent: ({ name }) => {
        if (name === 'enroll-started') told.started += 1;
        if (name === 'enroll-left' || name === 'enroll-done') told.ended += 1;
      },
    },
  };
  const wizards = [createEnrollment(), createEnrollment()];
  for (const wizard of wizards) {
    wizard.connect(
      enrollmentPorts(mfa, builtInFactors, { onEnrolled: undefined, onClosed: () => wizard.reset() }),
    );
  }

  // A page that shows both lists.
  const page = [
    new QueryObserver(queryClient, enrolledFactorsQueryOptions(client)).subscribe(() => {}),
    new QueryObserver(queryClient, factorsToEnrollQueryOptions(client)).subscribe(() => {}),
  ];

  /** Lets both times go by: the server's and the person's, and that of the client's limits. */
  async function pass(ms: number) {
    sandbox.clock.advance(ms);
    await vi.advanceTimersByTimeAsync(ms);
  }

  /** What would prove it at this moment, at times with a slip. */
  async function proofFor(token: string | undefined, factorType: string | undefined) {
    if (factorType === 'FACE') return photo();
    const pending = sandbox.account.pending.find(({ enrollmentToken }) => enrollmentToken === token);
    if (!pending || dice.oneIn(4)) return dice.oneIn(2) ? '000000' : '';
    return String((await pending.solve())['passCode']);
  }

  async function act(wizard: (typeof wizards)[number], offer: Offer | undefined) {
    const state = wizard.getState();
    const factor = builtInFactors.find(({ type }) => type === state.factorType);
    if (offer === 'choose') {
      const chosen = dice.of(builtInFactors);
      if (chosen) {
        wizard.dispatch({ type: 'choose', factorType: chosen.type, policy: enrollmentPolicy(chosen) });
      }
    } else if (offer === 'submit') {
      if (!factor) return;
      const profile = factor.profile?.(details[factor.type]) ?? {};
      wizard.dispatch({ type: 'ask', profile, target: [factor.type, ...Object.values(profile)].join(' ') });
    } else if (offer === 'prove') {
      const proof = await proofFor(state.challenge?.enrollmentToken, state.factorType);
      wizard.dispatch({ type: 'prove', proof });
    } else if (offer) wizard.dispatch({ type: offer });
  }

  function unbind() {
    const bound = dice.of(sandbox.account.factors);
    const factorId = bound && !dice.oneIn(8) ? bound.factorId : 'nobody|otp';
    const mutation = new MutationObserver(queryClient, resetFactorMutationOptions(client, queryClient));
    mutation.mutate({ factorId }).catch(() => undefined);
  }

  function administer() {
    const bound = dice.of(sandbox.account.factors);
    if (bound && dice.oneIn(2)) sandbox.account.unbind(bound.factorId);
    else sandbox.account.setEnabledFactorTypes(types.filter(() => !dice.oneIn(6)));
  }

  function upset() {
    const operation = dice.of(sandboxOperations);
    if (!operation) return;
    // A huge one takes a second of a busy machine.
    const kinds = sandboxFaultKinds.filter((kind) => kind !== 'huge' || dice.oneIn(20));
    const kind = dice.oneIn(2) ? dice.of(kinds) : undefined;
    const fault = kind === undefined ? dice.of(refusals) : { kind };
    if (!fault) return;
    sandbox.faults.set(operation, { ...fault, times: 1 + dice.below(3), after: dice.oneIn(4) });
  }

  /** Mostly what leads on: who does anything at all gets nowhere. */
  function choice(wizard: (typeof wizards)[number]) {
    if (dice.oneIn(8)) return dice.of(all);
    const shown = offers(wizard.getState());
    const onwards = shown.filter((offer) => onward.includes(offer));
    return dice.of(onwards.length > 0 && !dice.oneIn(4) ? onwards : shown);
  }

  async function step() {
    if (dice.oneIn(8)) upset();
    if (dice.oneIn(24)) sandbox.faults.clear();
    if (dice.oneIn(12))
      sandbox.latency.set(dice.oneIn(2) ? 0 : dice.below(8_000), dice.of(sandboxOperations));
    const wizard = dice.of(wizards);
    const what = dice.below(20);
    if (what === 0) unbind();
    else if (what === 1) administer();
    else if (what === 2) wizard?.reset();
    else if (what === 3) void queryClient.invalidateQueries();
    else if (what < 8) await pass(dice.oneIn(4) ? dice.below(70_000) : dice.below(4_000));
    else if (wizard) await act(wizard, choice(wizard));
    await vi.advanceTimersByTimeAsync(1);
  }

  return { sandbox, client, queryClient, page, wizards, told, pass, step, act };
}

const days = [1, 2, 3, 4, 5];
const stepsOfDay = 2_000;

test.each(days)('X2 B1 a day of 2,000 random steps and faults, by seed %i', async (seed) => {
  const { sandbox, client, queryClient, page, wizards, told, pass, step, act } = createDay(seed);
  const unheard: unknown[] = [];
  const hear = (reason: unknown) => void unheard.push(reason);
  process.on('unhandledRejection', hear);
  let acted = 0;
  for (let count = 0; count < stepsOfDay; count += 1) {
    acted += 1;
    await step();
    for (const wizard of wizards) {
      const { step: at, live, challenge } = wizard.getState();
      expect(enrollmentSteps).toContain(at);
      expect(wizard.remaining()).toBeLessThanOrEqual(tokenLife);
      // Nothing is under way that nobody sees. A challenge outlives "back" (decision 4), and nothing else.
      if (at === 'choose') expect(live).toBeUndefined();
      if (at === 'closed') expect([live, challenge]).toEqual([undefined, undefined]);
    }
    const boundTypes = sandbox.account.factors.map(({ factorType }) => factorType);
    expect(boundTypes).toEqual([...new Set(boundTypes)]);
  }
  expect(acted).toBe(stepsOfDay);
  const asked = sandbox.requests.map(({ operation }) => operation);
  expect(new Set(asked)).toEqual(
    new Set(sandboxOperations.filter((operation) => !['get-factor', 'mfa-totp-verify'].includes(operation))),
  );

  // The evening: all is well again, and whatever hangs runs into its limit.
  sandbox.faults.clear();
  sandbox.latency.set(0);
  for (let minute = 0; minute < 3; minute += 1) await pass(60_000);
  for (const wizard of wizards) wizard.reset();
  await pass(1_000);
  for (const wizard of wizards) {
    expect(wizard.getState()).toEqual({ ...initialEnrollment, lastId: wizard.getState().lastId });
  }
  expect(told.started).toBeGreaterThan(20);
  expect(told.ended).toBe(told.started);
  expect(told.enrolled).toBeGreaterThan(5);

  // The screens and the account agree.
  sandbox.account.setEnabledFactorTypes(types);
  await queryClient.invalidateQueries();
  const list = await queryClient.fetchQuery({ ...enrolledFactorsQueryOptions(client), staleTime: 0 });
  const offered = await queryClient.fetchQuery({ ...factorsToEnrollQueryOptions(client), staleTime: 0 });
  expect(list.map(({ factorId }) => factorId)).toEqual(
    sandbox.account.factors.map(({ factorId }) => factorId),
  );
  const bound = new Set(list.map(({ factorType }) => factorType));
  expect(new Set(offered.map(({ factorType }) => factorType))).toEqual(
    new Set(types.filter((type) => !bound.has(type))),
  );

  // And the next one gets through as if nothing had been.
  for (const factor of sandbox.account.factors) sandbox.account.unbind(factor.factorId);
  const otp = builtInFactors.find(({ type }) => type === 'OTP')!;
  const [wizard] = wizards;
  wizard!.dispatch({ type: 'choose', factorType: otp.type, policy: enrollmentPolicy(otp) });
  await act(wizard!, 'submit');
  await pass(10);
  const solved = await sandbox.account.pending.at(-1)!.solve();
  wizard!.dispatch({ type: 'prove', proof: String(solved['passCode']) });
  await vi.waitFor(() => expect(wizard!.getState().step).toBe('done'), 5000);
  expect(sandbox.account.factors.map(({ factorType }) => factorType)).toEqual(['OTP']);
  wizard!.reset();

  for (const leave of page) leave();
  queryClient.clear();
  process.off('unhandledRejection', hear);
  expect(unheard).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});
