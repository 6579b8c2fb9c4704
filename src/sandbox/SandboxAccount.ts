import type { SandboxDetails } from './SandboxFactor.js';

/** The person whom every token of the sandbox stands for. */
export interface SandboxUser {
  /** 24 hex digits, as in `<userId>|phone`. */
  readonly userId: string;
  /** The profile's e-mail; also the account name in an authenticator. */
  readonly email?: string | undefined;
  /** The profile's phone, national. */
  readonly phoneNumber?: string | undefined;
  /** The profile's country code, such as `+86`. */
  readonly phoneCountryCode?: string | undefined;
  /** Account name in an authenticator where there is no e-mail. */
  readonly username?: string | undefined;
}

/** A factor that an account starts with. */
export interface SandboxFactorSeed {
  /** The name on the wire. A type that the sandbox has no half of is listed all the same. */
  readonly factorType: string;
  /** Fixed id. Default: made as the switch `factorIdForm` says. */
  readonly factorId?: string | undefined;
  /** What the server knows about it, such as `{ phoneNumber, phoneCountryCode }`. The half makes up the rest. */
  readonly details?: SandboxDetails | undefined;
  /** What the wire shows as `profile`, word for word, null included. Default: as the half and the switches say. */
  readonly profile?: unknown;
}

/** A factor that is bound. */
export interface SandboxEnrolledFactor {
  /** Opaque; holds `|` unless `factorIdForm` says otherwise. */
  readonly factorId: string;
  /** The wire name. */
  readonly factorType: string;
  /** In clear text, an authenticator's `secret` included, so that tests can compute codes. Sandbox only. */
  readonly details: SandboxDetails;
  /** When it was bound, ms since 1970 by the sandbox's clock. */
  readonly boundAt: number;
}

/** An enrolment that has begun and is not over. */
export interface SandboxPendingEnrollment {
  /** The wire name. */
  readonly factorType: string;
  /** The token that proves it belongs to this request. */
  readonly enrollmentToken: string;
  /** When the token ends, ms since 1970 by the sandbox's clock. */
  readonly expiresAt: number;
  /** What will be kept, in clear text. Sandbox only. */
  readonly details: SandboxDetails;
  /** The `enrollmentData` that would be accepted at this moment. */
  solve(): Promise<Readonly<Record<string, unknown>>>;
}

/** A photo that was uploaded. */
export interface SandboxUpload {
  /** What `enroll-factor` names it by. */
  readonly key: string;
  /** Where the server says that it is. */
  readonly url: string;
  /** What the first bytes say it is, such as `image/jpeg`. */
  readonly type: string;
  /** `Uint8Array<ArrayBuffer>`, in words that TypeScript before 5.7 reads too. */
  readonly bytes: ReturnType<Uint8ArrayConstructor['of']>;
  /** When it arrived, ms since 1970 by the sandbox's clock. */
  readonly at: number;
}

/** The sandbox's one account: to look at, and to change as an administrator or another tab would. */
export interface SandboxAccount {
  /** Whose account it is. */
  readonly user: SandboxUser;
  /** The bound factors, oldest first. */
  readonly factors: readonly SandboxEnrolledFactor[];
  /** The enrolments whose token is alive, oldest first. */
  readonly pending: readonly SandboxPendingEnrollment[];
  /** The uploaded photos, oldest first. */
  readonly uploads: readonly SandboxUpload[];
  /** The types that the application has switched on, in the order they are listed. */
  readonly enabledFactorTypes: readonly string[];
  /** Binds a factor without a proof, as an administrator could. Returns it. */
  bind(seed: SandboxFactorSeed): SandboxEnrolledFactor;
  /** Removes a factor behind the client's back. False where there is none with this id. */
  unbind(factorId: string): boolean;
  /** Switches types on or off in the application's settings. */
  setEnabledFactorTypes(factorTypes: readonly string[]): void;
  /** Confirms who the person is, for five minutes, where the switch `stepUp` asks for it. */
  confirmStepUp(): void;
}
