import { render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { createSandbox } from '../../src/sandbox/index.js';

afterEach(() => vi.unstubAllGlobals());

test('the ten lines of the README put the list on the page', async () => {
  const sandbox = createSandbox();
  vi.stubGlobal('fetch', sandbox.fetch);
  vi.stubGlobal('auth', { getToken: () => Promise.resolve('token') });
  const { AccountSecurity } = await import('./examples/embed.js');
  render(<AccountSecurity />);
  expect(await screen.findByText('+86 188****8888')).toBeVisible();
  expect(await screen.findByRole('button', { name: 'Set up Authenticator app' })).toBeVisible();
});
