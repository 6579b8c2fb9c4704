import { mayHaveArrived } from '../client/mayHaveArrived.js';
import type { EnrollmentPorts } from './EnrollmentPorts.js';
import type { LiveChallenge } from './enrollmentState.js';

/** A proof that is bound, or may be. */
export interface Proof {
  factorType: string;
  /** Before the first one that was in doubt: what is not among them is new. */
  knownIds: ReadonlySet<string> | undefined;
  hasRecoveryCode: boolean;
  world: EnrollmentPorts;
  /** Secret. What was proved on; undefined where that is certainly what is on screen. */
  challenge: LiveChallenge | undefined;
}

/** See {@link createDoubt}. */
export interface Doubt {
  /** Sends a proof; gives what is bound by it, or by one before it whose yes was lost. */
  enroll(proof: Proof, send: () => Promise<void>, signal: AbortSignal): Promise<Proof>;
  /** Looks for the proof in doubt, if there is one; undefined where the list does not show it. */
  lookUp(signal: AbortSignal | undefined, isWanted: () => boolean): Promise<Proof | undefined>;
  /** The ids that were bound before the proof in doubt. */
  knownIds(): ReadonlySet<string> | undefined;
  /** Forgets it, and looks no more. */
  end(): void;
}

/**
 * Knows of the proof that may have been taken though no yes has come: the answer was lost, or the call was given up. A
 * factor in the list that was not there before is the yes then, and what was proved on holds its recovery code.
 */
export function createDoubt(): Doubt {
  let doubted: (Proof & { knownIds: ReadonlySet<string>; controller: AbortController }) | undefined;

  async function lookUp(signal: AbortSignal | undefined, isWanted: () => boolean) {
    const asked = doubted;
    if (!asked) return undefined;
    const { world, factorType, knownIds, controller } = asked;
    const isThere = await world.find(factorType, knownIds, signal ?? controller.signal).catch(() => false);
    if (!isThere || doubted !== asked || !isWanted()) return undefined;
    doubted = undefined;
    return asked;
  }

  return {
    lookUp,
    knownIds: () => doubted?.knownIds,
    enroll: async (proof, send, signal) => {
      const { knownIds } = proof;
      const before = doubted;
      // From here on it may be bound, whether or not a yes comes back.
      const mine = knownIds && {
        ...proof,
        knownIds,
        controller: before?.controller ?? new AbortController(),
      };
      doubted = mine;
      try {
        await send();
      } catch (error) {
        const isWanted = () => !signal.aborted;
        if (isWanted() && !mayHaveArrived(error)) doubted = before;
        const found = isWanted() && (await lookUp(signal, isWanted));
        if (found) return found;
        throw error;
      }
      if (doubted === mine) doubted = undefined;
      return { ...proof, challenge: undefined };
    },
    end: () => {
      doubted?.controller.abort();
      doubted = undefined;
    },
  };
}
