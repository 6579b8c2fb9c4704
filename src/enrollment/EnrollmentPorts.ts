import type { EnrolledFactor } from '../api/readEnrolledFactors.js';
import type { EnrollStart } from '../api/sendEnrollFactorRequest.js';
import type { MfaError } from '../client/MfaError.js';
import type { Clock } from './clock.js';
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
  /** One for each client: another ledger is another client, and may be another person. */
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
    /** It takes the place of a challenge that the person has had. */
    renews: boolean;
    signal: AbortSignal;
    /** Called each time it leaves. */
    onSend: () => void;
  }): Promise<EnrollStart>;
  enroll(proof: {
    factorType: string;
    enrollmentToken: string;
    enrollmentData: unknown;
    signal: AbortSignal;
  }): Promise<void>;
  /** The ids of the factors that are bound, before one more is; undefined where no list has been read. */
  knownIds(): ReadonlySet<string> | undefined;
  /** Reads the list: whether a factor of this type stands there that was not known. Asked where a proof's answer was lost. */
  find(factorType: string, knownIds: ReadonlySet<string>, signal: AbortSignal): Promise<boolean>;
  /** Awaited after the server's yes, before the person is told: reads the lists again and finds the new factor. */
  settle(factorType: string, knownIds: ReadonlySet<string> | undefined): Promise<EnrolledFactor | undefined>;
  /** A run that may have changed something on the server was given up. */
  uncertain(): void;
  /** Before the first request of a run. Each run that has started is told to be bound or left, once. */
  onStarted(factorType: string): void;
  onEnrolled(factorType: string, factor: EnrolledFactor | undefined): void;
  /** A run that had started has ended without the server's yes. */
  onLeft(factorType: string): void;
  onError(error: MfaError, factorType: string): void;
  /** The person is through or has left; the wizard is over. */
  onClosed(): void;
}
