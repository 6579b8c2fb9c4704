import { MfaError } from './MfaError.js';
import type { MfaErrorFacts } from './MfaError.js';
import type { MfaClientOptions, MfaRequest } from './MfaClient.js';
import { untilAborted } from './readText.js';
import { withinLimit } from './withinLimit.js';

/** Milliseconds that the host may take to give a token. */
const tokenLimit = 30_000;

/** What came of asking for a token. The facts have no operation: calls that wait together each name their own. */
type Asked = { token: string } | { problem: MfaErrorFacts };

/**
 * Runs calls with the user's token. When one is refused as session-ended, which means that it was not carried out, a
 * new token is asked for once (calls that fail together share that), and the call is repeated once.
 */
export function createSession(options: MfaClientOptions) {
  /** Calls under way. With the last one the renewed token goes: nothing of it is kept for calls to come. */
  let running = 0;
  /** Whether the host knows that the session has ended: until a call has gone through again. */
  let told = false;
  let renewing = false;
  let renewal: Promise<Asked> | undefined;

  function ask(refresh: boolean, signal: AbortSignal): Promise<Asked> {
    const unavailable = (detail: string, cause?: unknown): Asked => ({
      problem: { kind: 'token-unavailable', detail, cause },
    });
    return withinLimit<Asked>(
      tokenLimit,
      signal,
      async (ending) => {
        // The extra `then` turns a host function that throws at once into a rejection.
        const asked = Promise.resolve().then(() => options.getAccessToken({ refresh, signal: ending }));
        const token = (await untilAborted(asked, ending))?.trim();
        if (!token) return { problem: { kind: 'session-ended', detail: 'getAccessToken gave no token.' } };
        // Checked here, since a platform that refuses a header quotes it in its error.
        return /^[ -~]+$/.test(token)
          ? { token }
          : unavailable('The token holds a character that no header can carry.');
      },
      (error, late) =>
        unavailable(
          late
            ? `getAccessToken gave no token within ${tokenLimit} ms.`
            : 'getAccessToken failed. Give null when nobody is signed in.',
          error,
        ),
    );
  }

  function renew(): Promise<Asked> {
    renewing = true;
    // Shared by all callers, so no single caller's signal may end it.
    renewal = ask(true, new AbortController().signal).then((asked) => {
      renewing = false;
      // One that failed on its way changes nothing, and where all have gone nobody needs it.
      if (!running || ('problem' in asked && asked.problem.kind !== 'session-ended')) renewal = undefined;
      return asked;
    });
    return renewal;
  }

  function end(): void {
    if (told) return;
    told = true;
    try {
      options.onSessionEnded?.();
    } catch (error) {
      // The host's mistake goes to its console (Node has no `reportError`); the call still says what became of it.
      (globalThis as Partial<typeof globalThis>).reportError?.(error);
    }
  }

  const isEnded = (error: unknown): error is MfaError =>
    error instanceof MfaError && error.kind === 'session-ended';

  return async function withToken<T>(
    { operation, path, endsSession }: Pick<MfaRequest<T>, 'operation' | 'path' | 'endsSession'>,
    signal: AbortSignal,
    call: (token: string) => Promise<T>,
  ): Promise<T> {
    const aborted = () => new MfaError({ kind: 'aborted', operation });
    const run = async (asking: Promise<Asked>): Promise<T> => {
      const asked = await untilAborted(asking, signal).catch(() => {
        throw aborted();
      });
      if ('problem' in asked) throw new MfaError({ ...asked.problem, operation });
      const answer = await call(asked.token);
      // What has a path of its own, the upload, goes through without a session too (contract 3.3).
      if (!path) told = false;
      return answer;
    };
    const refuse = (error: unknown) => {
      if (isEnded(error) && endsSession?.(error) !== false) end();
      throw error;
    };
    if (signal.aborted) throw aborted();
    const before = renewal;
    const joined = renewing ? renewal : undefined;
    running += 1;
    try {
      return await run(joined ?? ask(false, signal)).catch((error: unknown) => {
        if (joined || !isEnded(error)) refuse(error);
        // Another call may have had the token renewed while this one was under way: its new token is this one's too.
        return run((renewing || renewal !== before ? renewal : undefined) ?? renew()).catch(refuse);
      });
    } finally {
      if (!--running && !renewing) renewal = undefined;
    }
  };
}
