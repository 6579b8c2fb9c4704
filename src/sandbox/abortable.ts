/** What `fetch` rejects with when its signal aborts: the signal's reason, as the Fetch standard has it. */
export function abortReason(signal: AbortSignal): Error {
  // A caller may abort with something else than an Error, and gets it back as it is.
  return (signal.reason as Error | undefined) ?? new DOMException('The operation was aborted.', 'AbortError');
}

/** Settles with the work, or rejects as soon as the signal aborts. */
export function abortable<Value>(signal: AbortSignal, work: () => Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(abortReason(signal));
    if (signal.aborted) {
      stop();
      return;
    }
    signal.addEventListener('abort', stop, { once: true });
    work()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', stop));
  });
}
