import { isMfaError, MfaError } from '../client/MfaError.js';
import type { EnrollStart } from '../api/sendEnrollFactorRequest.js';
import { instant } from './clock.js';
import type { Instant } from './clock.js';
import { createDoubt } from './createDoubt.js';
import type { Proof } from './createDoubt.js';
import { createLifeWatch } from './createLifeWatch.js';
import type { Enrollment, Unstamped } from './Enrollment.js';
import type { EnrollmentFactor, EnrollmentPorts } from './EnrollmentPorts.js';
import { enrollmentReducer } from './enrollmentReducer.js';
import type { EnrollmentTransition } from './enrollmentReducer.js';
import { initialEnrollment, isAlive, renewsFrom, tokenLife } from './enrollmentState.js';
import type { EnrollmentEffect, EnrollmentState } from './enrollmentState.js';
import { notAllowed } from './notAllowed.js';
import { orAborted } from './orAborted.js';
import { hasRecoveryCode, readChallenge } from './readChallenge.js';
import type { RequestLedger } from './requestLedger.js';
import { tooSoon } from './tooSoon.js';

export type { Enrollment } from './Enrollment.js';
export type { EnrollmentFactor, EnrollmentPorts } from './EnrollmentPorts.js';

type Effect<Type extends EnrollmentEffect['type']> = EnrollmentEffect & { type: Type };

/** What the server's yes leaves to do, and the request that waits for it, if one does. */
type Bound = Proof & { id: number | undefined };

/**
 * Runs the reducer: stamps events with the time, carries out what it asks for, tells the outside. Starts nothing by
 * itself. `initial` is where it begins and returns to.
 */
export function createEnrollment(initial: EnrollmentState = initialEnrollment): Enrollment {
  let ports: EnrollmentPorts;
  const listeners = new Set<() => void>();
  /** How each request is given up, and the world in which it was begun. */
  const begun = new Map<number, { controller: AbortController; world: EnrollmentPorts }>();
  const holder = {};
  let state = initial;
  /** The answer that this run holds or waits for. */
  let held: { ledger: RequestLedger<EnrollStart>; target: string; askedAt: Instant } | undefined;
  /** The run that the host was told of, until it is bound or left. */
  let started: { factorType: string; world: EnrollmentPorts } | undefined;
  /** Whether the host has let this run go on. */
  let allowed = false;
  const life = createLifeWatch(() => ports.clock);
  /** What was made of the last proof, so that a repeated try does not store a photo twice. */
  let prepared: { proof: unknown; data: unknown } | undefined;
  const doubt = createDoubt();

  const isLive = (id: number | undefined) => state.live?.id === id;
  /** Whom to tell of what began in a world: of the same client the newest host, of another client never the next one's. */
  const hostOf = (world: EnrollmentPorts) => (ports.ledger === world.ledger ? ports : world);

  function dispatch(event: Unstamped): void {
    const { challenge } = state;
    const spent = challenge ? life.spent(challenge) : 0;
    const aged =
      challenge && spent > challenge.spent ? { ...state, challenge: { ...challenge, spent } } : state;
    move(enrollmentReducer(aged, { ...event, at: instant(ports.clock) }));
  }

  function move({ state: next, effects }: EnrollmentTransition): void {
    const before = state;
    state = next;
    try {
      for (const effect of effects) carryOut(effect);
    } finally {
      // Even if the host's own code has thrown: what is on screen must be true.
      keepHold();
      // Whoever goes back gives another photo next time.
      if (state.step !== 'prove') prepared = undefined;
      if (state !== before) {
        watch();
        for (const listener of [...listeners]) listener();
      }
    }
  }

  /** Wakes the flow at the next moment at which time alone changes what a person can do. */
  function watch(): void {
    life.stop();
    const { challenge, policy } = state;
    if (state.step !== 'prove' || !challenge) return;
    const moments = [tokenLife, policy.renewAfter, policy.renewAfterRefusal, challenge.notBefore];
    const next = Math.min(...moments.filter((moment) => moment > challenge.spent));
    if (Number.isFinite(next)) life.wake(challenge, next, () => dispatch({ type: 'time' }));
  }

  /** Carries out a request. What it throws is refused, unless nobody waits for it any more. */
  async function carry<T>(
    { id, factorType }: { id: number; factorType: string },
    work: (signal: AbortSignal, world: EnrollmentPorts) => Promise<T>,
  ): Promise<T | undefined> {
    const controller = new AbortController();
    begun.set(id, { controller, world: ports });
    try {
      return await work(controller.signal, ports);
    } catch (thrown) {
      if (!isLive(id)) return undefined;
      const error = isMfaError(thrown) ? thrown : new MfaError({ kind: 'bad-response', cause: thrown });
      // The server wants more than the host's yes: with the next try the host is asked again.
      if (error.kind === 'not-allowed') allowed = false;
      dispatch({ type: 'refused', id, error });
      if (error.kind !== 'aborted') ports.onError(error, factorType);
      return undefined;
    } finally {
      begun.delete(id);
    }
  }

  /** Asks the host once a run; what it throws is for the person to read. */
  async function allow(id: number, factorType: string, signal: AbortSignal): Promise<void> {
    if (allowed) return;
    if (!started) {
      started = { factorType, world: ports };
      ports.onStarted(factorType);
    }
    let yes: boolean;
    try {
      yes = await orAborted(ports.allow(factorType, signal), signal);
    } catch (thrown) {
      throw notAllowed(thrown);
    }
    if (!yes) throw new MfaError({ kind: 'aborted' });
    // A yes that comes late was meant for what has been given up.
    if (isLive(id)) allowed = true;
  }

  /** The yes that was lost, if the list shows it. */
  async function lookUp(id: number | undefined, signal?: AbortSignal): Promise<Bound | undefined> {
    const found = await doubt.lookUp(signal, () => isLive(id));
    return found && { ...found, id };
  }

  async function ask(effect: Effect<'ask'>, signal: AbortSignal): Promise<Bound | undefined> {
    const { id, factorType, profile, target, before } = effect;
    const factor = ports.factor(factorType);
    await allow(id, factorType, signal);
    if (!isLive(id)) return undefined;
    const { ledger, clock } = ports;
    if (held && held.ledger !== ledger) letGo();
    const asked = ledger.ask({
      holder,
      target,
      pause: factor.pause,
      share: !factor.proofFirst,
      clock,
      send: (stop, onSend) =>
        ports.send({ factorType, profile, renews: before !== undefined, signal: stop, onSend }),
    });
    if (asked.type === 'wait') throw tooSoon(asked.waitMs);
    const { askedAt } = asked;
    held = { ledger, target, askedAt };
    let start: EnrollStart;
    try {
      start = await asked.answer;
    } catch (error) {
      // It may be refused for the very reason that it is bound by now.
      const bound = isLive(id) && (await lookUp(id, signal));
      if (bound) return bound;
      throw error;
    }
    if (!isLive(id)) return undefined;
    const data = readChallenge(factor, start);
    const changed = before !== undefined && !factor.isSameChallenge(before.data, data);
    const { enrollmentToken } = start;
    dispatch({ type: 'asked', id, enrollmentToken, data, askedAt, changed });
    return undefined;
  }

  async function makeProof(factor: EnrollmentFactor, proof: unknown, signal: AbortSignal): Promise<unknown> {
    if (prepared && prepared.proof === proof) return prepared.data;
    return orAborted(factor.prove(proof, signal), signal);
  }

  async function prepare({ id, factorType, proof }: Effect<'prepare'>, signal: AbortSignal): Promise<void> {
    await allow(id, factorType, signal);
    if (!isLive(id)) return;
    const data = await makeProof(ports.factor(factorType), proof, signal);
    if (!isLive(id)) return;
    prepared = { proof, data };
    dispatch({ type: 'prepared', id });
  }

  async function bind(
    effect: Effect<'prove'>,
    signal: AbortSignal,
    world: EnrollmentPorts,
  ): Promise<Bound | undefined> {
    const { id, factorType, enrollmentToken, proof, data } = effect;
    await allow(id, factorType, signal);
    if (!isLive(id)) return undefined;
    const factor = world.factor(factorType);
    const knownIds = doubt.knownIds() ?? world.knownIds();
    const enrollmentData = await makeProof(factor, proof, signal);
    if (!isLive(id)) return undefined;
    const has = hasRecoveryCode(factor, data);
    const bound = await doubt.enroll(
      { factorType, knownIds, hasRecoveryCode: has, world, challenge: state.challenge },
      () => world.enroll({ factorType, enrollmentToken, enrollmentData, signal }),
      signal,
    );
    prepared = undefined;
    return { ...bound, id };
  }

  /** Bound, whatever comes now: the list is made true first, so that "done" never stands beside an old list. */
  async function settle(bound: Bound): Promise<void> {
    const { id, factorType, knownIds, world, challenge } = bound;
    if (isLive(id)) started = undefined;
    dispatch({ type: 'bound', id, hasRecoveryCode: bound.hasRecoveryCode, challenge });
    // Where they can't be read it is bound all the same: the list says so when it can be.
    const factor = await world.settle(factorType, knownIds).catch(() => undefined);
    dispatch({ type: 'proved', id, hasRecoveryCode: bound.hasRecoveryCode });
    // Told to the host even if the person has left meanwhile, for it is a fact by now; to another client's host never.
    hostOf(world).onEnrolled(factorType, factor);
  }

  // Apart from the request, so that what was proved with is forgotten while the list is read.
  const andSettle = (request: Promise<Bound | undefined>) =>
    void request.then((bound) => bound && settle(bound));

  function carryOut(effect: EnrollmentEffect): void {
    switch (effect.type) {
      case 'ask':
        andSettle(carry(effect, (signal) => ask(effect, signal)));
        break;
      case 'prepare':
        void carry(effect, (signal) => prepare(effect, signal));
        break;
      case 'prove':
        andSettle(carry(effect, (signal, world) => bind(effect, signal, world)));
        break;
      case 'cancel': {
        const request = begun.get(effect.live.id);
        request?.controller.abort();
        // It may have been bound before the call was given up: only the list can tell.
        if (effect.live.kind === 'prove') request?.world.uncertain();
        break;
      }
      case 'look':
        andSettle(lookUp(undefined));
        break;
      case 'forget': {
        prepared = undefined;
        doubt.end();
        allowed = false;
        letGo();
        const left = started;
        started = undefined;
        if (left) hostOf(left.world).onLeft(left.factorType);
        break;
      }
      case 'closed':
        ports.onClosed();
        break;
    }
  }

  /** Lets go of an answer that this run has no use for; nobody else shall join one whose token is used up or dead. */
  function keepHold(): void {
    const { live, challenge, target } = state;
    const used = challenge !== undefined && (challenge.dead || live?.kind === 'settle');
    const wanted = live?.kind === 'ask' || (held?.askedAt === challenge?.askedAt && !used);
    if (held?.target !== target || !wanted) letGo(used);
  }

  function letGo(used = false): void {
    held?.ledger.release(holder, held.target, used);
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
      return isAlive(challenge) ? Math.max(0, tokenLife - life.spent(challenge)) : 0;
    },
    renewsIn: () => {
      const { challenge } = state;
      return challenge ? Math.max(0, renewsFrom(state) - life.spent(challenge)) : 0;
    },
    reset: () => {
      if (state === initial) return;
      const { effects } = enrollmentReducer(state, { type: 'reset', at: instant(ports.clock) });
      move({ state: { ...initial, lastId: state.lastId }, effects });
    },
    connect: (next) => {
      ports = next;
    },
  };
}
