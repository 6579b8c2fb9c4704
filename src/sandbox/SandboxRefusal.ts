/** What a refusal may carry beside its status and words. */
export interface SandboxRefusalOptions {
  /** The finer code of the body. Absent by default. */
  readonly apiCode?: number | undefined;
  /** The HTTP status where it must not follow the switch `httpStatus`. */
  readonly httpStatus?: number | undefined;
  /** More headers, such as `retry-after`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** True where the proof itself was wrong, which may cost the token (switch `tokenOnWrongCode`). */
  readonly wrongProof?: boolean | undefined;
  /** True where the token is gone, whatever the switch says. */
  readonly voidsToken?: boolean | undefined;
}

/** Thrown inside the sandbox when a call is well understood and refused; becomes the answer's envelope. */
export class SandboxRefusal extends Error {
  override readonly name = 'SandboxRefusal';

  /**
   * @param statusCode the body's statusCode
   * @param message the human text of the body
   */
  constructor(
    readonly statusCode: number,
    message: string,
    readonly options: SandboxRefusalOptions = {},
  ) {
    super(message);
  }
}

/** A refusal said as a switch says it: `422+2001` is statusCode 422 with apiCode 2001. */
export function refusalAs(
  answer: string,
  message: string,
  options: SandboxRefusalOptions = {},
): SandboxRefusal {
  const [statusCode = '', apiCode = ''] = answer.split('+');
  const code = /^\d+$/.test(apiCode) ? { apiCode: Number(apiCode) } : {};
  return new SandboxRefusal(Number(statusCode), message, { ...code, ...options });
}
