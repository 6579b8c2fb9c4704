import { MfaError } from './MfaError.js';
import type { MfaClientOptions } from './MfaClient.js';
import { untilAborted } from './readText.js';

/** Milliseconds that the host may take to give a token. */
const tokenLimit = 30_000;

/**
 * Runs calls with the user's token. When one is refused as session-ended, which means that it was not carried out, a
 * new token is asked for once (calls that fail together share that), and the call is repeated once.
 */
export function createSession(options: MfaClientOptions) {
  let generation = 0;
  let refreshing: Promise<string> | undefined;
  let ended = -1;

  async function ask(operation: string, refresh: boolean, signal: AbortSignal): Promise<string> {
    const limit = new AbortController();
    const stop = () => limit.abort();
    const timer = setTimeout(stop, tokenLimit);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    try {
      // The extra `then` turns a host function that throws at once into a rejection.
      const asked = Promise.resolve().then(() => options.getAccessToken({ refresh, signal: limit.signal }));
      const token = await untilAborted(asked, limit.signal);
      if (typeof token === 'string' && token.trim() !== '') return token.trim();
      throw new MfaError({ kind: 'session-ended', operation, detail: 'getAccessToken gave no token.' });
    } catch (error) {
      if (error instanceof MfaError) throw error;
      if (signal.aborted) throw new MfaError({ kind: 'aborted', operation });
      throw new MfaError({
        kind: 'token-unavailable',
        operation,
        cause: error,
        detail: limit.signal.aborted
          ? `getAccessToken gave no token within ${tokenLimit} ms, so nothing was sent. Let it reject sooner.`
          : 'getAccessToken failed, so nothing was sent. Give null when nobody is signed in.',
      });
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    }
  }

  function renew(operation: string): Promise<string> {
    // Shared by all callers, so no single caller's signal may end it.
    refreshing ??= ask(operation, true, new AbortController().signal).finally(() => {
      generation += 1;
      refreshing = undefined;
    });
    return refreshing;
  }

  function end(): void {
    if (ended === generation) return;
    ended = generation;
    options.onSessionEnded?.();
  }

  const isEnded = (error: unknown) => error instanceof MfaError && error.kind === 'session-ended';

  return async function withToken<T>(
    operation: string,
    signal: AbortSignal,
    call: (token: string) => Promise<T>,
  ): Promise<T> {
    const before = generation;
    const shared = (token: Promise<string>) =>
      untilAborted(token, signal).catch((error: unknown) => {
        throw signal.aborted ? new MfaError({ kind: 'aborted', operation }) : error;
      });
    try {
      const first = refreshing ? await shared(refreshing) : await ask(operation, false, signal);
      return await call(first);
    } catch (error) {
      if (!isEnded(error)) throw error;
    }
    try {
      // Somebody else may have renewed it while this call was under way.
      const second =
        generation === before || refreshing
          ? await shared(renew(operation))
          : await ask(operation, false, signal);
      return await call(second);
    } catch (error) {
      if (isEnded(error)) end();
      throw error;
    }
  };
}
