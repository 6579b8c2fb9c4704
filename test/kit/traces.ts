/** Everything that a page keeps or gives away, as one text to look for secrets in. */
import { dehydrate } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { vi } from 'vitest';
import type { Kit } from './renderKit.js';

/** Errors lose everything in JSON: what a logger would print of one is written out. */
function withErrors(_key: string, value: unknown): unknown {
  if (!(value instanceof Error)) return value;
  return { ...value, name: value.name, message: value.message, stack: value.stack, cause: value.cause };
}

const text = (value: object) => JSON.stringify(value, withErrors);

/** What a persisted cache would write to disk, taken at its greediest. */
export function dehydrated(queryClient: QueryClient): string {
  return text(
    dehydrate(queryClient, {
      shouldDehydrateMutation: () => true,
      shouldDehydrateQuery: () => true,
      shouldRedactErrors: () => false,
    }),
  );
}

/**
 * A persister as apps have them, by hand: with each change of a cache all of it goes to the disk. What it gives back is all that
 * was ever written, since what is overwritten was there to be read.
 */
export function persist(queryClient: QueryClient): () => string {
  const written = new Set<string>();
  const write = () => {
    const all = dehydrated(queryClient);
    localStorage.setItem('query-cache', all);
    written.add(all);
  };
  queryClient.getQueryCache().subscribe(write);
  queryClient.getMutationCache().subscribe(write);
  return () => [...written].join('\n');
}

/** What trackers of errors send home of one: every property, hidden ones too, the chain of causes, JSON, and a clone. */
export function tracked(errors: readonly unknown[]): string {
  const lines: string[] = [];
  const seen = new Set<unknown>();
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) lines.push(String(value));
    else if (!seen.has(value)) {
      seen.add(value);
      for (const key of Reflect.ownKeys(value)) {
        lines.push(String(key));
        visit(Object.getOwnPropertyDescriptor(value, key)?.value);
      }
    }
  };
  for (const error of errors) {
    lines.push(String(error), text([error]), JSON.stringify(error));
    visit(error);
    visit(structuredClone(error));
  }
  return lines.join('\n');
}

/** What is said to the app's other tabs from now on. */
export function listenToTabs(): () => string {
  const said: unknown[] = [];
  const { postMessage } = BroadcastChannel.prototype;
  vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementation(function (
    this: BroadcastChannel,
    message: unknown,
  ) {
    said.push(this.name, message);
    postMessage.call(this, message);
  });
  return () => text(said);
}

/** What is in the caches at this moment, whatever would be written. */
export function cached(queryClient: QueryClient): string {
  const queries = queryClient.getQueryCache().getAll();
  const mutations = queryClient.getMutationCache().getAll();
  return text([
    queries.map(({ queryKey, state, meta }) => [queryKey, state, meta]),
    mutations.map(({ state, options, meta }) => [state, options.mutationKey, meta]),
  ]);
}

/** A document with its attributes, what stands in its fields, and the same of each frame in it. */
function whole(page: Document): string {
  const fields = [...page.querySelectorAll<HTMLInputElement>('input, textarea, select')];
  const frames = [...page.querySelectorAll('iframe')].map(({ contentDocument }) => contentDocument);
  return [
    page.documentElement.outerHTML,
    ...fields.map(({ value }) => value),
    ...frames.map((frame) => (frame ? whole(frame) : '')),
  ].join('\n');
}

/** What is on the page. */
export const drawn = (): string => whole(document);

/** Storage, address, history, the addresses of whatever was loaded, and whatever was marked on the page's time line. */
export function stored(): string {
  return text([
    { ...localStorage },
    { ...sessionStorage },
    document.cookie,
    location.href,
    history.state as unknown,
    document.title,
    window.name,
    performance
      .getEntries()
      .map((entry) => [entry.name, (entry as Partial<PerformanceMark>).detail as unknown]),
  ]);
}

/** The browser's own databases and caches, where there are any. */
export async function databases(): Promise<string> {
  const known = 'indexedDB' in globalThis ? await indexedDB.databases() : [];
  const kept = 'caches' in globalThis ? await caches.keys() : [];
  return text([known, kept]);
}

/** Writes down what is logged; errors and warnings fail a test by themselves. */
export function listenToConsole(): () => string {
  const said: unknown[] = [];
  for (const level of ['log', 'info', 'debug', 'trace', 'table', 'dir'] as const) {
    vi.spyOn(console, level).mockImplementation((...args: unknown[]) => void said.push(args));
  }
  return () => text(said);
}

/** What the host was told. */
export const told = ({ heard }: Kit) => text(heard);

/** Which of the secrets occur in a text, however they are spaced, cased or escaped. */
export function found(secrets: Readonly<Record<string, string>>, trace: string): string[] {
  const plain = (value: string) => value.replaceAll(/\s/g, '').toLowerCase();
  const haystack = plain(trace);
  return Object.entries(secrets)
    .filter(([, secret]) =>
      [secret, encodeURIComponent(secret)].some((form) => haystack.includes(plain(form))),
    )
    .map(([name]) => name);
}
