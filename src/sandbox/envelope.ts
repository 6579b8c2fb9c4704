import type { SandboxRandom } from './createSandboxRandom.js';
import type { SandboxConfig } from './switches/SandboxConfig.js';

/** What an envelope says (contract 1). */
export interface EnvelopeContent {
  readonly statusCode: number;
  readonly message: string;
  readonly apiCode?: number | string | undefined;
  readonly data?: unknown;
  /** HTTP status where the switch `httpStatus` must not decide. */
  readonly httpStatus?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

function httpStatusOf(statusCode: number, method: string, config: SandboxConfig): number {
  if (config.httpStatus === '201') return method === 'POST' ? 201 : 200;
  if (config.httpStatus === '200') return 200;
  // 601-603 are about third parties and no HTTP status.
  return statusCode >= 200 && statusCode < 600 ? statusCode : 502;
}

function requestId(random: SandboxRandom): string {
  const hex = random.hex('request-id', 16);
  // The fixed digits of a UUID of version 4 (RFC 9562 5.4).
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** Puts an answer into the envelope of the V3 calls; of the V2 ones with `statusField: 'code'`. */
export function envelope(
  content: EnvelopeContent,
  around: {
    readonly method: string;
    readonly config: SandboxConfig;
    readonly random: SandboxRandom;
    readonly statusField?: 'statusCode' | 'code' | undefined;
  },
): Response {
  const { statusCode, message, apiCode, data } = content;
  const { config, method, random, statusField = 'statusCode' } = around;
  const failed = statusCode !== 200;
  const withId = config.requestId === 'always' || (config.requestId === 'on-failure' && failed);
  const code = apiCode ?? (!failed && config.successApiCode === 'zero' ? 0 : undefined);
  const body = {
    [statusField]: statusCode,
    message,
    ...(code !== undefined && { apiCode: code }),
    ...(withId && { requestId: requestId(random) }),
    ...(data !== undefined && { data }),
  };
  const status = content.httpStatus ?? httpStatusOf(statusCode, method, config);
  const headers = content.headers ?? {};
  // These statuses have no body, and a Response refuses one.
  if ([204, 205, 304].includes(status)) return new Response(null, { status, headers });
  // `Response.json` is missing in browsers that the kit still runs in.
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
}
