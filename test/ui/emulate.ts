import { cdp } from 'vitest/browser';

interface Protocol {
  send(method: string, params: unknown): Promise<unknown>;
}

/** Speaks to the browser itself, for what no script in a page can do. */
export function send(method: string, params: unknown): Promise<unknown> {
  return (cdp() as unknown as Protocol).send(method, params);
}

/** Sets what the reader prefers; what is not named is as at the start of each test: light, calm, no forced colours. */
export function emulate(preferences: Record<string, string> = {}): Promise<unknown> {
  const all = { 'prefers-color-scheme': 'light', 'prefers-reduced-motion': 'reduce', ...preferences };
  return send('Emulation.setEmulatedMedia', {
    features: Object.entries(all).map(([name, value]) => ({ name, value })),
  });
}
