import type { LazyMessages, Locale } from './locale.js';

/** Fetches all parts of a language together when the first of them is asked for; a failure is not kept. */
export function loadParts(fetchAll: () => Promise<LazyMessages>): Locale['load'] {
  return async (part) => (await fetchAll())[part];
}
