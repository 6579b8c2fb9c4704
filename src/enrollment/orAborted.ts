import { MfaError } from '../client/MfaError.js';

/**
 * An answer, or `aborted` as soon as it is given up: who never answers must not keep alive what is held meanwhile.
 * @throws {MfaError} `aborted`, and whatever the answer is refused with.
 */
export function orAborted<T>(answer: T | Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const giveUp = () => reject(new MfaError({ kind: 'aborted' }));
    // Taken away again: a signal that somebody keeps would keep the answer.
    const over = () => signal.removeEventListener('abort', giveUp);
    // A host may end the run in the very call that asks it.
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    Promise.resolve(answer).finally(over).then(resolve, reject);
  });
}
