import type { MfaErrorKind } from '../client/errorKinds.js';
import type { email } from './en/email.js';
import type { face } from './en/face.js';
import type { list } from './en/list.js';
import type { otp } from './en/otp.js';
import type { sms } from './en/sms.js';
import type { unbind } from './en/unbind.js';
import type { wizard } from './en/wizard.js';

/** The words for one error kind: what happened, and what to do. */
export interface ErrorWords {
  /** What happened, one sentence with its full stop. */
  title: string;
  /** What to do next. */
  hint: string;
}

/** The words for all errors; a kind without words is a compile error. */
export interface ErrorMessages {
  requestId: string;
  copyRequestId: string;
  copied: string;
  copyFailed: string;
  retry: string;
  /** The server's own message, as such. */
  serverSays: (said: string) => string;
  /** Added to the hint where something was typed that can be sent again as it is. */
  kept: string;
  /** Why a form sends nothing while the browser says that there is no connection; its title is `kinds.offline`'s. */
  offlineHint: string;
  /** The button for those whose browser is wrong about that. */
  tryAnyway: string;
  /** The button that leads away, where this method will not do. */
  otherMethod: string;
  wait: (seconds: number) => string;
  kinds: Record<MfaErrorKind, ErrorWords>;
}

/** The list's words. */
export type ListMessages = typeof list;

/** The words of the parts that are loaded with their screens. */
export interface LazyMessages {
  wizard: typeof wizard;
  unbind: typeof unbind;
  errors: ErrorMessages;
  otp: typeof otp;
  sms: typeof sms;
  email: typeof email;
  face: typeof face;
}

/** One language: the list's words at once, the others when their screens open. */
export interface Locale {
  /** BCP 47. */
  tag: string;
  dir: 'ltr' | 'rtl';
  list: ListMessages;
  load: <Part extends keyof LazyMessages>(part: Part) => Promise<LazyMessages[Part]>;
}

/** Everything that can be said, partial: what `<MfaProvider messages>` replaces. */
export type Messages = DeepPartial<LazyMessages & { list: ListMessages }>;

type DeepPartial<T> = T extends string | readonly unknown[] | ((...values: never[]) => unknown)
  ? T
  : { [Key in keyof T]?: DeepPartial<T[Key]> | undefined };
