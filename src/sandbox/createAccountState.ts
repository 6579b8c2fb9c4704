import type {
  SandboxEnrolledFactor,
  SandboxFactorSeed,
  SandboxUpload,
  SandboxUser,
} from './SandboxAccount.js';
import type { SandboxRandom } from './createSandboxRandom.js';
import type { SandboxChallenge, SandboxDetails, SandboxFactor, SandboxTools } from './SandboxFactor.js';
import type { SandboxConfig } from './switches/SandboxConfig.js';

/** A bound factor as the sandbox keeps it. */
export interface StoredFactor {
  readonly factorType: string;
  readonly boundAt: number;
  /** The id without the user, which the switch `factorIdForm` may ask for. */
  readonly hexId: string;
  /** 0, but for a seed that wants more of one type: ids must not meet. */
  readonly twin: number;
  /** An id that the seed fixed. */
  readonly fixedId: string | undefined;
  /** A profile that the seed fixed, boxed since it may be null. */
  readonly fixedProfile: { readonly value: unknown } | undefined;
  details: SandboxDetails;
}

/** An enrolment that has begun. */
export interface PendingEnrollment {
  readonly factorType: string;
  readonly enrollmentToken: string;
  readonly expiresAt: number;
  readonly challenge: SandboxChallenge;
}

/** All that changes in the account. Inside the sandbox only. */
export interface AccountState {
  user: SandboxUser;
  enabledFactorTypes: readonly string[];
  readonly factors: StoredFactor[];
  /** By enrollmentToken; may hold some that are over. */
  readonly pending: Map<string, PendingEnrollment>;
  /** Details of the last challenge of a type that was not finished. */
  readonly unfinished: Map<string, SandboxDetails>;
  /** When a target had its last message, by channel and address. */
  readonly lastSent: Map<string, number>;
  readonly uploads: Map<string, SandboxUpload>;
  /** Until when the person counts as confirmed. */
  steppedUpUntil: number;
  factorId(factor: StoredFactor): string;
  find(factorId: string): StoredFactor | undefined;
  isBound(factorType: string): boolean;
  add(factorType: string, details: SandboxDetails, seed?: SandboxFactorSeed): StoredFactor;
  remove(factor: StoredFactor): void;
  seed(seed: SandboxFactorSeed): StoredFactor;
  view(factor: StoredFactor): SandboxEnrolledFactor;
}

/** What the account needs from the rest of the sandbox. */
export interface AccountSurroundings {
  readonly user: SandboxUser;
  readonly enabledFactorTypes: readonly string[];
  readonly random: SandboxRandom;
  config(): SandboxConfig;
  half(factorType: string): SandboxFactor | undefined;
  tools(): SandboxTools;
}

/** Makes an account with nothing bound. */
export function createAccountState(around: AccountSurroundings): AccountState {
  const factors: StoredFactor[] = [];

  function factorId(factor: StoredFactor): string {
    if (factor.fixedId !== undefined) return factor.fixedId;
    if (around.config().factorIdForm === 'bare-hex') return factor.hexId;
    const tail = around.half(factor.factorType)?.idTail ?? factor.factorType.toLowerCase();
    const base = `${state.user.userId}|${tail}`;
    return factor.twin > 0 ? `${base}-${factor.twin + 1}` : base;
  }

  function nextTwin(factorType: string): number {
    let twin = 0;
    for (const other of factors) if (other.factorType === factorType) twin = Math.max(twin, other.twin + 1);
    return twin;
  }

  const state: AccountState = {
    user: around.user,
    enabledFactorTypes: around.enabledFactorTypes,
    factors,
    pending: new Map(),
    unfinished: new Map(),
    lastSent: new Map(),
    uploads: new Map(),
    steppedUpUntil: -Infinity,
    factorId,
    find: (id) => factors.find((factor) => factorId(factor) === id),
    isBound: (factorType) => factors.some((factor) => factor.factorType === factorType),
    add(factorType, details, seed) {
      const factor: StoredFactor = {
        factorType,
        boundAt: around.tools().now(),
        twin: nextTwin(factorType),
        hexId: around.random.hex('factor-id', 12),
        fixedId: seed?.factorId,
        fixedProfile: seed && 'profile' in seed ? { value: seed.profile } : undefined,
        details,
      };
      factors.push(factor);
      return factor;
    },
    remove(factor) {
      factors.splice(factors.indexOf(factor), 1);
    },
    seed(seed) {
      const given = seed.details ?? {};
      const details = around.half(seed.factorType)?.seed(given, around.tools()) ?? given;
      return state.add(seed.factorType, details, seed);
    },
    view: (factor) => ({
      factorId: factorId(factor),
      factorType: factor.factorType,
      details: factor.details,
      boundAt: factor.boundAt,
    }),
  };
  return state;
}
