/**
 * Runs something with a signal that ends with the caller's, or after `limit` milliseconds. What it throws goes to
 * `refuse`, together with whether it was late.
 */
export async function withinLimit<T>(
  limit: number,
  signal: AbortSignal,
  run: (signal: AbortSignal) => Promise<T>,
  refuse: (error: unknown, late: boolean) => T,
): Promise<T> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop();
  }, limit);
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  try {
    return await run(controller.signal);
  } catch (error) {
    return refuse(error, late);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}
