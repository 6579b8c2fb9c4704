/** What every fault may say beside what goes wrong. */
export interface SandboxFaultOptions {
  /** Ms of the sandbox's time before the answer, or before it fails. Default 0. */
  readonly latency?: number | undefined;
  /** How many calls fail so. Default: every call until `set(operation, null)`. */
  readonly times?: number | undefined;
  /**
   * True carries the call out first and then loses its answer to the fault: the message is sent, the factor is
   * bound, nobody is told. `latency` lies between the two. Default false: nothing is carried out.
   */
  readonly after?: boolean | undefined;
}

/** The call answers an error, or anything else that an envelope can say. */
export interface SandboxAnswerFault extends SandboxFaultOptions {
  /** Absent: the server answers. */
  readonly kind?: undefined;
  /** HTTP status. Default: 200, or what the switch `httpStatus` makes of `statusCode`. */
  readonly status?: number | undefined;
  /** The body's statusCode. Default: `status`, else 500. */
  readonly statusCode?: number | undefined;
  /** The body's apiCode; text is taken too, as one documented sample has it. */
  readonly apiCode?: number | string | undefined;
  /** The body's message. */
  readonly message?: string | undefined;
  /** The header `retry-after`: seconds, or an HTTP date as text. */
  readonly retryAfter?: number | string | undefined;
  /** The body's `data`. */
  readonly data?: unknown;
}

/** The call is only slow: after `latency` it is carried out and answered as ever. */
export interface SandboxLatencyFault extends SandboxFaultOptions {
  /** Absent: the server answers, only late. */
  readonly kind?: undefined;
  readonly latency: number;
}

/**
 * Ways in which a call goes wrong below the envelope:
 * `offline` and `dns` reject as `fetch` does without a network or a name; `abort` rejects though nobody aborted;
 * `timeout` never answers; `html` is a page instead of JSON; `broken-json` stops in the middle; `wrong-shape` is
 * JSON but no envelope; `empty` has no body; `huge` is an envelope of more than 1 MB; `drip` is a body that never
 * ends; `redirect` points to another origin.
 */
export const sandboxFaultKinds = [
  'offline',
  'dns',
  'abort',
  'timeout',
  'html',
  'broken-json',
  'wrong-shape',
  'empty',
  'huge',
  'drip',
  'redirect',
] as const;

/** The name of a way to go wrong below the envelope. Closed. */
export type SandboxFaultKind = (typeof sandboxFaultKinds)[number];

/** The call goes wrong below the envelope. */
export interface SandboxTransportFault extends SandboxFaultOptions {
  /** How the way there or back fails. */
  readonly kind: SandboxFaultKind;
  /** HTTP status of the kinds that have one. Default 200, and 302 for `redirect`. */
  readonly status?: number | undefined;
}

/** What goes wrong with a call. */
export type SandboxFault = SandboxAnswerFault | SandboxLatencyFault | SandboxTransportFault;
