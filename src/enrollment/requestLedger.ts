import { elapsed, instant } from './clock.js';
import type { Clock, Instant } from './clock.js';
import { tokenLife } from './enrollmentState.js';

/** One answer to an enrolment request, shared by all who asked for the same target. */
interface Entry<T> {
  askedAt: Instant;
  /** Milliseconds for which its moment matters to the next request. */
  pause: number;
  /** Undefined once nobody holds it: only the moment is kept then, never the secret. */
  answer: Promise<T> | undefined;
  arrived: boolean;
  controller: AbortController;
  holders: Set<object>;
}

/** What {@link RequestLedger.ask} found. */
export type LedgerAnswer<T> =
  | { type: 'answer'; answer: Promise<T>; askedAt: Instant }
  /** It is too soon for this target. */
  | { type: 'wait'; waitMs: number };

/** See {@link createRequestLedger}. */
export interface RequestLedger<T> {
  ask(asked: {
    /** Who asks; the secret is forgotten when all holders have let go. */
    holder: object;
    target: string;
    /** Milliseconds that must lie between two requests for this target. */
    pause: number;
    /** Whether a token that somebody else holds and that still lives may be shared. */
    share: boolean;
    clock: Clock;
    /** @param onSend to be called when it leaves: the minute and the pause count from then. */
    send: (signal: AbortSignal, onSend: () => void) => Promise<T>;
  }): LedgerAnswer<T>;
  /** @param used The token is of no more use: nobody else may join it. */
  release(holder: object, target: string, used?: boolean): void;
}

/**
 * What was asked for, by target. One request at a time for each: a second wizard joins the one that is under way, or
 * the challenge that another wizard holds. The moment of the last request outlives the wizard, for the server's limit of
 * one message a minute; the answer, which is secret, doesn't.
 */
export function createRequestLedger<T>(): RequestLedger<T> {
  const entries = new Map<string, Entry<T>>();

  return {
    ask({ holder, target, pause, share, clock, send }) {
      const now = instant(clock);
      // An address is kept no longer than the server's limit asks for.
      for (const [name, { holders, askedAt, pause: needed }] of entries) {
        if (holders.size === 0 && elapsed(askedAt, now) >= needed) entries.delete(name);
      }
      const entry = entries.get(target);
      if (entry) {
        const age = elapsed(entry.askedAt, now);
        const usable = !entry.arrived || (share && age < tokenLife && !entry.holders.has(holder));
        if (entry.answer && usable) {
          entry.holders.add(holder);
          return { type: 'answer', answer: entry.answer, askedAt: entry.askedAt };
        }
        if (age < pause) return { type: 'wait', waitMs: pause - age };
      }
      const controller = new AbortController();
      const made: Entry<T> = {
        askedAt: now,
        pause,
        answer: undefined,
        arrived: false,
        controller,
        holders: new Set([holder]),
      };
      // The same moment, moved: whoever has joined counts from it too.
      made.answer = send(controller.signal, () => Object.assign(now, instant(clock)));
      made.answer.then(
        () => {
          made.arrived = true;
        },
        () => {
          // Whoever reads why it failed may try again: the server judges whether the first one has arrived.
          if (!controller.signal.aborted) entries.delete(target);
        },
      );
      entries.set(target, made);
      return { type: 'answer', answer: made.answer, askedAt: now };
    },
    release(holder, target, used = false) {
      const entry = entries.get(target);
      if (!entry?.holders.delete(holder)) return;
      if (used && entry.arrived) entry.answer = undefined;
      if (entry.holders.size > 0) return;
      entry.answer = undefined;
      if (entry.pause === 0) entries.delete(target);
      // Its moment stays: what was given up on its way may have arrived, and nobody would read why the next is refused.
      if (!entry.arrived) entry.controller.abort();
    },
  };
}
