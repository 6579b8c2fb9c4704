import { isMfaError, MfaError } from '../client/MfaError.js';
import type { EnrolledFactor } from '../api/schemas.js';
import type { EnrollStart } from '../api/sendEnrollFactorRequest.js';
import { elapsed, instant } from './clock.js';
import type { Clock, Instant } from './clock.js';
import { enrollmentReducer } from './enrollmentReducer.js';
import { initialEnrollment, isAlive, tokenLife } from './enrollmentState.js';
import type { EnrollmentEffect, EnrollmentEvent, EnrollmentState } from './enrollmentState.js';
import type { RequestLedger } from './requestLedger.js';

/** What a run needs of a factor type. */
export interface EnrollmentFactor {
  /** Reads the challenge; may throw on a wrong shape. */
  readChallenge(start: EnrollStart): unknown;
  /** Whether two challenges carry the same secret. */
  isSameChallenge(before: unknown, after: unknown): boolean;
  /** Milliseconds between two requests for one target, by the server's own limit. */
  pause: number;
  proofFirst: boolean;
  /** Makes what the server wants from what the person gave. */
  prove(proof: unknown, signal: AbortSignal): unknown;
  recoveryCode(challenge: unknown): string | undefined;
}

/** The world outside the flow, handed in: the wire, the clock and the host. */
export interface EnrollmentPorts {
  clock: Clock;
  ledger: RequestLedger<EnrollStart>;
  /**
   * Awaited once before the first request of a run: the host's step-up. False stops quietly.
   * @throws what the person should read.
   */
  allow(factorType: string, signal: AbortSignal): Promise<boolean>;
  /** @throws {MfaError} `unsupported` where the type has no definition. */
  factor(factorType: string): EnrollmentFactor;
  send(asked: {
    factorType: string;
    profile: Readonly<Record<string, string>>;
    signal: AbortSignal;
  }): Promise<EnrollStart>;
  enroll(proof: {
    factorType: string;
    enrollmentToken: string;
    enrollmentData: unknown;
    signal: AbortSignal;
  }): Promise<void>;
  /** The ids of the factors that are bound, before one more is. */
  knownIds(): ReadonlySet<string>;
  /** Awaited after the server's yes, before the person is told: reads the lists again and finds the new factor. */
  settle(factorType: string, knownIds: ReadonlySet<string>): Promise<EnrolledFactor | undefined>;
  /** A run that may have changed something on the server was given up. */
  uncertain(): void;
  onEnrolled(factorType: string, factor: EnrolledFactor | undefined): void;
  onError(error: MfaError): void;
  onClosed(): void;
}

/** One run of the flow; see {@link createEnrollment}. */
export interface Enrollment {
  getState(): EnrollmentState;
  subscribe(listener: () => void): () => void;
  dispatch(event: Unstamped): void;
  /** Milliseconds of the token's life that are left; never grows but by a new token. */
  remaining(): number;
  /** Gives up what is under way and forgets what is secret. It can be used again. */
  reset(): void;
  /** Hands in the world outside; the last one counts. Needed before the first event. */
  connect(ports: EnrollmentPorts): void;
}

/** An event before the run has stamped it with the moment. */
export type Unstamped = EnrollmentEvent extends infer E
  ? E extends EnrollmentEvent
    ? Omit<E, 'at'>
    : never
  : never;

const asMfaError = (error: unknown): MfaError =>
  isMfaError(error) ? error : new MfaError({ kind: 'bad-response', cause: error });

/**
 * Runs the reducer: stamps events with the time, carries out what it asks for, tells the outside. Starts nothing by
 * itself. `initial` is where it begins and returns to.
 */
export function createEnrollment(initial: EnrollmentState = initialEnrollment): Enrollment {
  let ports: EnrollmentPorts;
  const listeners = new Set<() => void>();
  const controllers = new Map<number, AbortController>();
  const holder = {};
  let state = initial;
  let held: string | undefined;
  /** Whether the host has let this run go on. */
  let allowed = false;
  let stopTimer: (() => void) | undefined;
  /** The most life that was ever seen gone, so that a clock set back gives nothing back. */
  let seen: { askedAt: Instant; spent: number } | undefined;
  /** What was made of the last proof, so that a repeated try does not store a photo twice. */
  let prepared: { proof: unknown; data: unknown } | undefined;

  function dispatch(event: Unstamped): void {
    const before = state;
    const transition = enrollmentReducer(state, { ...event, at: instant(ports.clock) });
    state = transition.state;
    for (const effect of transition.effects) carryOut(effect);
    if (state !== before) watch();
    if (state !== before) for (const listener of [...listeners]) listener();
  }

  /** Wakes the flow at the next moment at which time alone changes what a person can do. */
  function watch(): void {
    stopTimer?.();
    stopTimer = undefined;
    const { challenge, policy } = state;
    if (state.step !== 'prove' || !challenge) return;
    const moments = [tokenLife, policy.renewAfter, policy.renewAfterRefusal];
    const next = Math.min(...moments.filter((moment) => moment > challenge.spent));
    if (Number.isFinite(next)) {
      stopTimer = ports.clock.schedule(() => dispatch({ type: 'time' }), next - challenge.spent);
    }
  }

  function fail(id: number, thrown: unknown): void {
    if (state.live?.id !== id) return;
    const error = asMfaError(thrown);
    if (error.kind !== 'aborted') ports.onError(error);
    dispatch({ type: 'refused', id, error });
  }

  /** Asks the host once a run; what it throws is for the person to read. */
  async function allow(id: number, factorType: string): Promise<void> {
    if (allowed) return;
    const controller = controllers.get(id) ?? new AbortController();
    controllers.set(id, controller);
    try {
      allowed = await ports.allow(factorType, controller.signal);
    } catch (error) {
      if (isMfaError(error)) throw error;
      const serverMessage = error instanceof Error ? error.message : undefined;
      throw new MfaError({ kind: 'not-allowed', serverMessage, cause: error });
    }
    if (!allowed) throw new MfaError({ kind: 'aborted' });
  }

  async function ask(effect: EnrollmentEffect & { type: 'ask' }): Promise<void> {
    const { id, factorType, profile, target, before } = effect;
    try {
      const factor = ports.factor(factorType);
      await allow(id, factorType);
      if (state.live?.id !== id) return;
      if (held !== undefined && held !== target) ports.ledger.release(holder, held);
      held = target;
      const asked = ports.ledger.ask({
        holder,
        target,
        pause: factor.pause,
        share: !factor.proofFirst,
        clock: ports.clock,
        send: (signal) => ports.send({ factorType, profile, signal }),
      });
      if (asked.type === 'wait') {
        throw new MfaError({
          kind: 'rate-limited',
          operation: 'send-enroll-factor-request',
          retryAfter: asked.waitMs,
          detail: 'Not sent: the server takes one request a minute for this address.',
        });
      }
      const start = await asked.answer;
      if (state.live?.id !== id) return;
      let data: unknown;
      try {
        data = factor.readChallenge(start);
      } catch {
        throw new MfaError({
          kind: 'bad-response',
          operation: 'send-enroll-factor-request',
          detail: 'The challenge has another shape than its type describes.',
        });
      }
      const changed = before !== undefined && !factor.isSameChallenge(before.data, data);
      const { enrollmentToken } = start;
      dispatch({ type: 'asked', id, enrollmentToken, data, askedAt: asked.askedAt, changed });
    } catch (error) {
      fail(id, error);
    }
  }

  async function makeProof(factorType: string, proof: unknown, signal: AbortSignal): Promise<unknown> {
    if (prepared && prepared.proof === proof) return prepared.data;
    const data = await ports.factor(factorType).prove(proof, signal);
    return data;
  }

  async function prepare(effect: EnrollmentEffect & { type: 'prepare' }): Promise<void> {
    const { id, factorType, proof } = effect;
    const controller = new AbortController();
    controllers.set(id, controller);
    try {
      await allow(id, factorType);
      if (state.live?.id !== id) return;
      const data = await makeProof(factorType, proof, controller.signal);
      if (state.live?.id !== id) return;
      prepared = { proof, data };
      dispatch({ type: 'prepared', id });
    } catch (error) {
      fail(id, error);
    } finally {
      controllers.delete(id);
    }
  }

  async function prove(effect: EnrollmentEffect & { type: 'prove' }): Promise<void> {
    const { id, factorType, enrollmentToken, proof, data } = effect;
    const controller = new AbortController();
    controllers.set(id, controller);
    const { signal } = controller;
    const knownIds = ports.knownIds();
    try {
      const enrollmentData = await makeProof(factorType, proof, signal);
      await ports.enroll({ factorType, enrollmentToken, enrollmentData, signal });
    } catch (error) {
      controllers.delete(id);
      fail(id, error);
      return;
    }
    // Bound, whatever comes now: the list is made true first, so that "done" never stands beside an old list.
    const factor = await ports.settle(factorType, knownIds);
    controllers.delete(id);
    prepared = undefined;
    const hasRecoveryCode = ports.factor(factorType).recoveryCode(data) !== undefined;
    dispatch({ type: 'proved', id, hasRecoveryCode });
    // Told to the host even if the person has left meanwhile: it is a fact by now.
    ports.onEnrolled(factorType, factor);
  }

  function carryOut(effect: EnrollmentEffect): void {
    switch (effect.type) {
      case 'ask':
        void ask(effect);
        break;
      case 'prepare':
        void prepare(effect);
        break;
      case 'prove':
        void prove(effect);
        break;
      case 'cancel':
        controllers.get(effect.live.id)?.abort();
        controllers.delete(effect.live.id);
        if (effect.live.kind === 'ask') letGo();
        // It may have been bound before the call was given up: only the list can tell.
        if (effect.live.kind === 'prove') ports.uncertain();
        break;
      case 'forget':
        prepared = undefined;
        allowed = false;
        letGo();
        break;
      case 'closed':
        ports.onClosed();
        break;
    }
  }

  function letGo(): void {
    if (held !== undefined) ports.ledger.release(holder, held);
    held = undefined;
  }

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch,
    remaining: () => {
      const { challenge } = state;
      if (!challenge || !isAlive(challenge)) return 0;
      const { askedAt } = challenge;
      const before = seen?.askedAt === askedAt ? seen.spent : 0;
      seen = { askedAt, spent: Math.max(before, challenge.spent, elapsed(askedAt, instant(ports.clock))) };
      return Math.max(0, tokenLife - seen.spent);
    },
    reset: () => {
      if (state === initial) return;
      dispatch({ type: 'reset' });
      state = { ...initial, lastId: state.lastId };
      for (const listener of [...listeners]) listener();
    },
    connect: (next) => {
      ports = next;
    },
  };
}
