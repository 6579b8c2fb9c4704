import { looseObject, number, safeParse } from 'valibot';
import { kindOfRefusal } from './errorKinds.js';
import { MfaError } from './MfaError.js';

const envelope = looseObject({ statusCode: number() });
/** The upload endpoint answers in V2's form, where the status is called `code` (contract 3.3). */
const oldEnvelope = looseObject({ code: number() });

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** One V2 sample has its apiCode as a string (contract 5.1, no. 7). */
const code = (value: unknown) => {
  const digits =
    typeof value === 'number' ? value : typeof value === 'string' ? Number.parseInt(value, 10) : NaN;
  return Number.isSafeInteger(digits) ? digits : undefined;
};

/** `Retry-After` in milliseconds: seconds or an HTTP date (RFC 9110 10.2.3). */
function retryAfter(response: Response): number | undefined {
  const value = response.headers.get('retry-after');
  if (!value) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return ms > 0 ? Math.min(ms, 3_600_000) : undefined;
}

/**
 * The `data` of an answer and the server's id of it, or the refusal it stands for. The body's `statusCode` judges, whatever the HTTP status
 * (contract 1, 12.1); the HTTP status counts only where the body is no envelope.
 */
export function openEnvelope(
  operation: string,
  response: Response,
  body: string,
): { data: unknown; requestId: string | undefined } {
  const refusal = { operation, retryAfter: retryAfter(response) };
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    parsed = undefined;
  }
  const now = safeParse(envelope, parsed);
  const old = now.success ? undefined : safeParse(oldEnvelope, parsed);
  const answer: Record<string, unknown> | undefined = now.success
    ? now.output
    : old?.success
      ? { ...old.output, statusCode: old.output.code }
      : undefined;
  if (!answer) {
    const status = response.status;
    throw new MfaError({
      ...refusal,
      kind: status >= 400 ? kindOfRefusal(operation, status, undefined) : 'bad-response',
      statusCode: status,
      detail: `The answer is no GenAuth envelope (HTTP ${status}, ${
        response.headers.get('content-type')?.split(';')[0] ?? 'no content type'
      }). Check that baseUrl is the app's authentication address and that no proxy answers in its place.`,
    });
  }
  const requestId = text(answer['requestId']);
  if (answer['statusCode'] === 200) return { data: answer['data'], requestId };
  const statusCode = code(answer['statusCode']);
  const apiCode = code(answer['apiCode']);
  throw new MfaError({
    ...refusal,
    kind: response.status === 401 ? 'session-ended' : kindOfRefusal(operation, statusCode, apiCode),
    statusCode,
    apiCode,
    requestId,
    serverMessage: text(answer['message'])?.slice(0, 500),
  });
}
