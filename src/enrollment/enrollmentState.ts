import type { MfaError } from '../client/MfaError.js';
import type { Instant } from './clock.js';

/** Milliseconds that an enrolment token lives: one minute, by GenAuth's documentation. */
export const tokenLife = 60_000;

/** Where a person is. `done` includes keeping the recovery code. */
export const enrollmentSteps = ['choose', 'details', 'prove', 'done', 'closed'] as const;
/** A screen of the flow, in their order. */
export type EnrollmentStep = (typeof enrollmentSteps)[number];

/** What the flow must know of a factor type; its definition answers. */
export interface EnrollmentPolicy {
  /** The proof is gathered first and the token asked for with it, so nobody hurries (a photo). */
  proofFirst: boolean;
  /** Milliseconds after which a live challenge may be asked for anew. */
  renewAfter: number;
  /** The same after the server has refused a proof; the server's own pause between two requests. */
  renewAfterRefusal: number;
}

/** One challenge of the server's and the minute it has. */
export interface LiveChallenge {
  /** Secret. */
  enrollmentToken: string;
  /** What the factor's definition read from the answer; may hold a secret. */
  data: unknown;
  /** When the request for it left. */
  askedAt: Instant;
  /** Milliseconds of its life that are known to be gone; only grows. */
  spent: number;
  /** The server has said that the token is no longer taken. */
  dead: boolean;
  /**
   * Milliseconds of its life before which nothing is asked for anew, whatever else would allow it: another request was
   * given up on its way, or the server has said how long to wait.
   */
  notBefore: number;
}

/** The one request that may be under way. */
export interface LiveRequest {
  /** Tells it from those before it, whose answers count no more. */
  id: number;
  /** `prepare` stores a photo, `ask` asks for a challenge, `prove` binds; `settle`: it is bound, the lists are read. */
  kind: 'prepare' | 'ask' | 'prove' | 'settle';
}

/** The flow's whole state: plain data, no functions, no timers. */
export interface EnrollmentState {
  /** The screen that the person is on. */
  readonly step: EnrollmentStep;
  /** The wire name of the chosen type. */
  readonly factorType: string | undefined;
  /** How the chosen type enrols. */
  readonly policy: EnrollmentPolicy;
  /** What is asked with; empty for types that ask nothing of the person. */
  readonly profile: Readonly<Record<string, string>>;
  /** Names type and address, for the one-a-minute limit and for joining a request that is under way. */
  readonly target: string;
  /** What the server has answered last, and its minute; undefined before. */
  readonly challenge: LiveChallenge | undefined;
  /** The data of a challenge that a renewal replaced with another secret, to explain an old code. */
  readonly replaced: unknown;
  /** What was given as proof while it waits for its token, of types that ask for one with it; a passcode never stands here. */
  readonly proof: unknown;
  /** The request under way; undefined while there is none. */
  readonly live: LiveRequest | undefined;
  /** What went wrong last, and while doing what; undefined once it is past. */
  readonly error: { readonly during: LiveRequest['kind']; readonly error: MfaError } | undefined;
  /** The question on screen: throw the enrolment away, or leave without having kept the recovery code. */
  readonly question: 'discard' | 'unsaved' | undefined;
  /** Whether leaving `done` loses nothing. */
  readonly saved: boolean;
  /** Counts requests, so that a late answer is known as such. */
  readonly lastId: number;
}

const noPolicy: EnrollmentPolicy = { proofFirst: false, renewAfter: tokenLife, renewAfterRefusal: tokenLife };

/** Nothing chosen, nothing known. */
export const initialEnrollment: EnrollmentState = {
  step: 'choose',
  factorType: undefined,
  policy: noPolicy,
  profile: {},
  target: '',
  challenge: undefined,
  replaced: undefined,
  proof: undefined,
  live: undefined,
  error: undefined,
  question: undefined,
  saved: true,
  lastId: 0,
};

/** What can happen. Each carries the moment at which it did. */
export type EnrollmentEvent = { readonly at: Instant } & (
  | { readonly type: 'choose'; readonly factorType: string; readonly policy: EnrollmentPolicy }
  | { readonly type: 'ask'; readonly profile: Readonly<Record<string, string>>; readonly target: string }
  | {
      readonly type: 'asked';
      readonly id: number;
      readonly enrollmentToken: string;
      readonly data: unknown;
      readonly askedAt: Instant;
      /** Whether the answer carries another secret than the challenge before it. */
      readonly changed: boolean;
    }
  | { readonly type: 'renew' }
  | { readonly type: 'prove'; readonly proof: unknown }
  | { readonly type: 'prepared'; readonly id: number }
  /**
   * The server has said yes; the lists are still to be read. Or the list has said it of a proof whose answer was lost:
   * while a later request waits, or none.
   */
  | {
      readonly type: 'bound';
      readonly id: number | undefined;
      readonly hasRecoveryCode: boolean;
      /** What was proved on, where it may be another than the last. */
      readonly challenge?: LiveChallenge | undefined;
    }
  /** The lists are true again. */
  | { readonly type: 'proved'; readonly id: number | undefined; readonly hasRecoveryCode: boolean }
  | { readonly type: 'refused'; readonly id: number; readonly error: MfaError }
  | { readonly type: 'cancel' }
  | { readonly type: 'back' }
  | { readonly type: 'leave' }
  | { readonly type: 'stay' }
  | { readonly type: 'discard' }
  /** Whether the recovery code is kept, by default yes; it may be taken back until the person leaves. */
  | { readonly type: 'save'; readonly kept?: boolean | undefined }
  | { readonly type: 'time' }
  | { readonly type: 'reset' }
);

/** The names of all events, for tests and diagrams. */
export type EnrollmentEventType = EnrollmentEvent['type'];

/** What the outside is asked to do. */
export type EnrollmentEffect =
  | {
      readonly type: 'ask';
      readonly id: number;
      readonly factorType: string;
      readonly profile: Readonly<Record<string, string>>;
      readonly target: string;
      readonly before: LiveChallenge | undefined;
    }
  | { readonly type: 'prepare'; readonly id: number; readonly factorType: string; readonly proof: unknown }
  | {
      readonly type: 'prove';
      readonly id: number;
      readonly factorType: string;
      readonly enrollmentToken: string;
      readonly proof: unknown;
      readonly data: unknown;
    }
  /** Give up the request; its answer changes nothing. */
  | { readonly type: 'cancel'; readonly live: LiveRequest }
  /** A proof was given up by a person who stays: it may have been taken all the same, and only the list can tell. */
  | { readonly type: 'look' }
  /** Drop every secret that belongs to the run. */
  | { readonly type: 'forget' }
  /** The person is through or has left. */
  | { readonly type: 'closed' };

/** Whether a challenge's token can still be proved on, as far as is known. */
export const isAlive = (challenge: LiveChallenge | undefined): challenge is LiveChallenge =>
  challenge !== undefined && !challenge.dead && challenge.spent < tokenLife;

/** Milliseconds of the challenge's life from which on it may be asked for anew. */
export function renewsFrom({ challenge, policy, error }: EnrollmentState): number {
  if (!challenge) return Infinity;
  // After a renewal that failed too: it was open a moment ago, and asking for it is what the person has just done.
  const refused = challenge.dead || error !== undefined;
  return Math.max(challenge.notBefore, refused ? policy.renewAfterRefusal : policy.renewAfter);
}

/** Whether asking anew is open to the person now. */
export function canRenew(state: EnrollmentState): boolean {
  const { step, challenge, live, policy } = state;
  if (step !== 'prove' || policy.proofFirst || live || !challenge) return false;
  return challenge.spent >= renewsFrom(state);
}

/** Whether leaving now would throw something away. */
export function isStarted({ step, live, saved, challenge }: EnrollmentState): boolean {
  if (live) return true;
  if (step === 'done') return !saved;
  // What was typed beside a token that is over is still worth a question; the token itself is nothing any more.
  return step === 'prove' ? challenge !== undefined : isAlive(challenge);
}
