import { expect, test } from 'vitest';

test('H6 H8 on a server the entry loads, defines nothing and leaves no trace', async () => {
  expect(typeof HTMLElement).toBe('undefined');
  const globals = Object.getOwnPropertyNames(globalThis);
  const { MfaElement } = await import('../../src/element/index.js');
  expect(MfaElement.observedAttributes).toContain('base-url');
  expect(Object.getOwnPropertyNames(globalThis)).toEqual(globals);
});
