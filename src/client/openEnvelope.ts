import { kindOfRefusal } from './errorKinds.js';
import { MfaError } from './MfaError.js';

const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);

/** One V2 sample has its apiCode as a string (contract 5.1, no. 7). */
const code = (value: unknown) => {
  const digits = typeof value === 'string' ? Number.parseInt(value, 10) : value;
  return Number.isSafeInteger(digits) ? (digits as number) : undefined;
};

/** `Retry-After` in milliseconds: seconds or an HTTP date (RFC 9110 10.2.3). */
function retryAfter(response: Response): number | undefined {
  const value = response.headers.get('retry-after');
  if (!value) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return ms > 0 ? Math.min(ms, 3_600_000) : undefined;
}

/** What a body may hold: each field is read by itself, so a wrong one spoils no other. */
interface Envelope {
  statusCode?: unknown;
  /** V2's name of the status; the upload endpoint answers so (contract 3.3). */
  code?: unknown;
  message?: unknown;
  apiCode?: unknown;
  requestId?: unknown;
  data?: unknown;
}

/**
 * The `data` of an answer and the server's id of it, or the refusal it stands for. The body's `statusCode` judges,
 * whatever the HTTP status (contract 1, 12.1); the HTTP status counts only where the body is no envelope.
 */
export function openEnvelope(
  operation: string,
  response: Response,
  body: string,
): { data: unknown; requestId: string | undefined } {
  const { status, headers } = response;
  let answer: Envelope = {};
  try {
    answer = (JSON.parse(body) as Envelope | null) ?? {};
  } catch {
    // No JSON is no envelope.
  }
  const verdict = typeof answer.statusCode === 'number' ? answer.statusCode : answer.code;
  const isEnvelope = typeof verdict === 'number';
  const requestId = text(answer.requestId)?.slice(0, 100);
  if (verdict === 200) return { data: answer.data, requestId };
  const statusCode = isEnvelope ? code(verdict) : status;
  const apiCode = isEnvelope ? code(answer.apiCode) : undefined;
  throw new MfaError({
    operation,
    retryAfter: retryAfter(response),
    // An HTTP 401 is one whatever the body calls it, but for a code that says more: a step-up ends no session.
    kind: kindOfRefusal(operation, isEnvelope && status === 401 ? status : statusCode, apiCode),
    statusCode,
    apiCode,
    ...(isEnvelope
      ? { requestId, serverMessage: text(answer.message)?.slice(0, 500) }
      : {
          detail: `No GenAuth envelope (HTTP ${status}, ${
            headers.get('content-type')?.split(';')[0] ?? 'no content type'
          }). Check baseUrl, and that no proxy answers in its place.`,
        }),
  });
}
