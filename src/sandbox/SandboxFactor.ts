import type { SandboxConfig } from './switches/SandboxConfig.js';
import type { SandboxRandom } from './createSandboxRandom.js';
import type { SandboxUpload, SandboxUser } from './SandboxAccount.js';

/** What the sandbox keeps about a factor. In clear text: this is a sandbox, its accounts are nobody's. */
export type SandboxDetails = Readonly<Record<string, string | number | boolean>>;

/** What a factor's half may use. */
export interface SandboxTools {
  /** The sandbox's time in ms since 1970. */
  now(): number;
  /** The switches as they are now. */
  readonly config: SandboxConfig;
  /** The sandbox's source of chance. */
  readonly random: SandboxRandom;
  /** Whose factor it is. */
  readonly user: SandboxUser;
  /** Name of the user pool, which authenticators show. */
  readonly issuer: string;
  /** The photos uploaded so far, by key. */
  readonly uploads: ReadonlyMap<string, SandboxUpload>;
  /**
   * Puts a message into the inbox.
   * @throws SandboxRefusal when this target had one within the last minute (switch `rateLimit`).
   */
  send(message: { readonly channel: string; readonly to: string; readonly passCode: string }): void;
}

/** What somebody asked for who begins to bind a factor. */
export interface SandboxStart {
  /** `profile` of the request, `{}` where it was left out. */
  readonly profile: Readonly<Record<string, unknown>>;
  /** The details of the last challenge of this type that was begun and never finished. */
  readonly previous: SandboxDetails | undefined;
}

/** An enrolment that has begun: what the server answers, and how it will judge the proof. */
export interface SandboxChallenge {
  /** Fields of the answer's `data` beside `enrollmentToken`. None by default. */
  readonly answer?: Readonly<Record<string, unknown>> | undefined;
  /** What will be kept once it is proved. */
  readonly details: SandboxDetails;
  /**
   * Judges `enrollmentData`; gives the details to keep.
   * @throws SandboxRefusal, with `wrongProof` where the proof was wrong.
   */
  check(enrollmentData: Readonly<Record<string, unknown>>): SandboxDetails | Promise<SandboxDetails>;
  /** The `enrollmentData` that `check` takes at this moment: what a person would type. */
  solve(): Readonly<Record<string, unknown>> | Promise<Readonly<Record<string, unknown>>>;
}

/** What mfa-totp-verify finds. */
export interface SandboxVerification {
  /** Whether the code is right at this moment and was not used before. */
  readonly verified: boolean;
  /** The details to keep from now on. */
  readonly details: SandboxDetails;
}

/**
 * A factor type's half of the sandbox. The sandbox knows no type by name: it asks these. An own type is given with
 * `createSandbox({ factors: [...sandboxFactors, passkey] })`.
 */
export interface SandboxFactor {
  /** The name on the wire, as in `factorType`. */
  readonly factorType: string;
  /** What follows the `|` of a factorId. */
  readonly idTail: string;
  /** The apiCode that goes with "already bound". None by default. */
  readonly alreadyBoundApiCode?: number | undefined;
  /** The call that old deployments want instead of reset-factor. None by default. */
  readonly oldUnbindOperation?: string | undefined;
  /** Details of a factor that an account starts with: what the seed gives, and the rest made up. */
  seed(given: SandboxDetails, tools: SandboxTools): SandboxDetails;
  /**
   * Begins an enrolment, and sends the message where there is one.
   * @throws SandboxRefusal when the request can't be met.
   */
  start(start: SandboxStart, tools: SandboxTools): SandboxChallenge | Promise<SandboxChallenge>;
  /** What an enrolled factor shows as `profile`. */
  profile(details: SandboxDetails): Readonly<Record<string, unknown>>;
  /** The same with its middle hidden, for the switch `profileShape`. */
  maskedProfile(details: SandboxDetails): Readonly<Record<string, unknown>>;
  /** Judges a code for mfa-totp-verify. Left out by a type that has no such codes. */
  verifyTotp?(details: SandboxDetails, totp: string, tools: SandboxTools): Promise<SandboxVerification>;
}
