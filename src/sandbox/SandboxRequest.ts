/** A call that reached the sandbox. */
export interface SandboxRequest {
  /** The last part of the path, such as `enroll-factor`. */
  readonly operation: string;
  /** When it arrived, ms since 1970 by the sandbox's clock. */
  readonly at: number;
  /** The body with its secrets as `[redacted]`; null where there was none. */
  readonly body: unknown;
}

const secretFields = new Set(['passCode', 'enrollmentToken', 'totp', 'photo', 'file']);

/** A body with passcodes, tokens and photos replaced by `[redacted]`, at any depth. */
export function redactBody(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(redactBody);
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      secretFields.has(name) && value !== undefined ? '[redacted]' : redactBody(value),
    ]),
  );
}
