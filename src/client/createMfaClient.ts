import ky from 'ky';
import { normaliseBaseUrl } from './normaliseBaseUrl.js';
import { checkOptions } from './checkOptions.js';
import { createSession } from './createSession.js';
import { callHeaders } from './callHeaders.js';
import type { MfaClient, MfaClientOptions, MfaRequest } from './MfaClient.js';
import { MfaError } from './MfaError.js';
import { openEnvelope } from './openEnvelope.js';
import { readText, untilAborted } from './readText.js';
import { withinLimit } from './withinLimit.js';

/**
 * A connection to one GenAuth application for the user who is signed in.
 *
 * @example
 * const client = createMfaClient({
 *   baseUrl: 'https://acme.genauth.ai',
 *   appId: '64f0c2e8a1b2c3d4e5f60718',
 *   getAccessToken: ({ refresh }) => auth.getToken({ force: refresh }),
 * });
 * @throws {TypeError} when an option is missing or unsafe, saying what to pass instead.
 */
export function createMfaClient(options: MfaClientOptions): MfaClient {
  checkOptions(options);
  const baseUrl = normaliseBaseUrl(options.baseUrl);
  const withToken = createSession(options);

  async function send<T>(request: MfaRequest<T>, token: string, signal: AbortSignal): Promise<T> {
    const { operation } = request;
    const url = new URL(`${baseUrl}${request.path ?? `/api/v3/${operation}`}`);
    for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, value);
    const response = await untilAborted(
      ky(url, {
        method: request.json === undefined && !request.form ? 'get' : 'post',
        headers: callHeaders(options, token, request.language),
        json: request.json,
        body: request.form ?? null,
        fetch: async (input) => {
          // One of the host's own may not look at the signal: what was given up is not sent at all.
          signal.throwIfAborted();
          request.onSend?.();
          return (options.fetch ?? fetch)(input as Request);
        },
        signal,
        // TanStack owns the retries of reads, nobody those of writes; ky's time limit would end at the headers.
        retry: 0,
        timeout: false,
        throwHttpErrors: false,
        redirect: 'error',
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
      }),
      signal,
    );
    const { data, requestId } = openEnvelope(operation, response, await readText(response, signal));
    try {
      return request.read(data);
    } catch {
      // What was thrown may quote the data, and with it a secret: only the fact is kept.
      throw new MfaError({
        kind: 'bad-response',
        operation,
        statusCode: 200,
        requestId,
        detail: 'Its data has another shape than the API describes.',
      });
    }
  }

  function limited<T>(request: MfaRequest<T>, token: string, signal: AbortSignal): Promise<T> {
    const { operation } = request;
    const limit = request.timeout ?? options.timeout ?? 10_000;
    return withinLimit(
      limit,
      signal,
      (ending) => send(request, token, ending),
      (error, late) => {
        if (signal.aborted) throw new MfaError({ kind: 'aborted', operation });
        if (late) {
          throw new MfaError({ kind: 'timeout', operation, detail: `No whole answer within ${limit} ms.` });
        }
        if (error instanceof MfaError) throw error;
        // On a server there may be none.
        const offline = (globalThis as Partial<typeof globalThis>).navigator?.onLine === false;
        throw new MfaError({
          kind: error instanceof RangeError ? 'bad-response' : offline ? 'offline' : 'network',
          operation,
          cause: error,
        });
      },
    );
  }

  return {
    baseUrl,
    appId: options.appId,
    userKey: options.userKey ?? '',
    uploadPhoto: options.uploadPhoto,
    request: (request) => {
      const signal = request.signal ?? new AbortController().signal;
      return withToken(request, signal, (token) => limited(request, token, signal));
    },
  };
}
