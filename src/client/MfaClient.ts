import type { MfaError } from './MfaError.js';

/** What {@link createMfaClient} takes. Only the first three are needed. */
export interface MfaClientOptions {
  /** The app's authentication address, `https://acme.genauth.ai`; https only, but for localhost. */
  baseUrl: string;
  /** The application's id, sent as `x-authing-app-id`, or as `headerFamily` says. */
  appId: string;
  /**
   * Gives the signed-in user's own access token from GenAuth's sign-in; asked for each call. `refresh` is true once, after the server has said
   * that the session has ended, or there was no token: give a new one, or nothing. Rejecting means that none can be
   * had right now, as does taking more than 30 seconds.
   */
  getAccessToken: (ask: { refresh: boolean; signal: AbortSignal }) => TokenAnswer | Promise<TokenAnswer>;
  /** The user pool's id, where a deployment asks for it. */
  userPoolId?: string | undefined;
  /** Anything that tells one signed-in user from another, never shown or sent; it keeps their data apart. @default '' */
  userKey?: string | undefined;
  /** `Bearer <token>` or the bare token; GenAuth's own clients send either. @default 'bearer' */
  authScheme?: 'bearer' | 'raw' | undefined;
  /** Which header names carry app id and language. @default 'authing' */
  headerFamily?: 'authing' | 'genauth' | 'both' | undefined;
  /** More headers for each call; they can't replace the kit's own. */
  headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Language of the server's messages, texts and mails: `en`, `zh-CN`, `zh-TW`, `ja`. @default for what an enrolment sends,
   * and for a refused removal, the nearest to the language on screen, for all else the server's own (Chinese)
   */
  language?: string | undefined;
  /** Milliseconds that one call may take, its body included; a photo's upload has a minute. @default 10000 */
  timeout?: number | undefined;
  /** Replaces `globalThis.fetch`; the sandbox goes in here. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /**
   * Called when the session has ended and a new token did not help: send the user to sign in. Once, until a call has
   * gone through again.
   */
  onSessionEnded?: (() => void) | undefined;
  /** Stores a photo of a face and says where it is; by default GenAuth's own upload endpoint does. */
  uploadPhoto?: UploadPhoto | undefined;
}

type TokenAnswer = string | null | undefined;

/** Stores one JPEG. `progress` may be called with a share from 0 to 1. */
export type UploadPhoto = (
  photo: Blob,
  options: { signal: AbortSignal; progress: (share: number) => void },
) => Promise<UploadedPhoto>;

/** Where a stored photo is: GenAuth's key, or an https address of the host's own. */
export interface UploadedPhoto {
  /** The key that the server gave it, or an address of the host’s own. */
  photo: string;
  /** True for an address outside GenAuth. */
  isExternalPhoto: boolean;
}

/** One call as the API layer asks for it. */
export interface MfaRequest<T> {
  /** The path's last part; names the call in errors. */
  operation: string;
  /** @default `/api/v3/<operation>` */
  path?: string | undefined;
  /** Query parameters, encoded here. */
  query?: Readonly<Record<string, string>> | undefined;
  /** JSON body; makes the call a POST. */
  json?: unknown;
  /** Multipart body; makes the call a POST. */
  form?: FormData | undefined;
  /** Milliseconds; replaces the client's limit. */
  timeout?: number | undefined;
  /** Language of what the server says and sends, where the client has none of its own. @default the server's */
  language?: string | undefined;
  /** Gives the call up. @default never */
  signal?: AbortSignal | undefined;
  /** Whether a refusal as session-ended is one for `onSessionEnded`, or may mean something else. @default each is */
  endsSession?: ((refusal: MfaError) => boolean) | undefined;
  /** Called each time it leaves, a second time where the access token had to be renewed. */
  onSend?: (() => void) | undefined;
  /** Reads the envelope's `data`; anything it throws becomes `bad-response`. */
  read: (data: unknown) => T;
}

/** A connection to one GenAuth application for one signed-in user; made by {@link createMfaClient}. */
export interface MfaClient {
  /** Where calls go, without a trailing slash. */
  readonly baseUrl: string;
  /** The application, as in the console. */
  readonly appId: string;
  /** Tells one signed-in user from another; empty where the host gave none. */
  readonly userKey: string;
  /** The host's own photo store, where it gave one. */
  readonly uploadPhoto: UploadPhoto | undefined;
  /**
   * One call: address, token, language, limits, envelope.
   * @throws {MfaError} for everything that is not the asked-for data.
   */
  request<T>(request: MfaRequest<T>): Promise<T>;
}
