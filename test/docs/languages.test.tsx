/** docs/languages.md: its examples are compiled, and run here. */
import { render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { expect, test } from 'vitest';
import { createMfaClient, EnrollWizard, MfaProvider } from '../../src/index.js';
import { list as en } from '../../src/locales/en/list.js';
import * as screens from '../../src/locales/en/screens.js';
import { list as ja } from '../../src/locales/ja/list.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { danish } from './languages/danish.js';
import { Account as Imported } from './languages/imported.js';
import { Account as Replaced } from './languages/replaced.js';

const client = () =>
  createMfaClient({
    baseUrl: 'https://acme.genauth.ai',
    appId: 'app',
    getAccessToken: () => 'token',
    fetch: createSandbox().fetch,
  });

test('H4 an imported language is there at once', async () => {
  render(<Imported client={client()} />, { wrapper: StrictMode });
  expect(screen.getByRole('heading', { name: ja.title })).toBeVisible();
  expect(await screen.findByRole('list', { name: ja.enrollable })).toBeVisible();
});

test('H4 replaced words stand where the kit’s stood', async () => {
  render(<Replaced client={client()} />, { wrapper: StrictMode });
  expect(screen.getByRole('heading', { name: 'Your keys to Acme' })).toBeVisible();
  expect(await screen.findByText('Acme Guard')).toBeVisible();
});

test('H4 a language of one’s own has its list and its screens', async () => {
  const locale = danish(en, { ...screens, wizard: { ...screens.wizard, title: 'Tilføj' } });
  render(
    <MfaProvider client={client()} locale={locale}>
      <EnrollWizard />
    </MfaProvider>,
    { wrapper: StrictMode },
  );
  expect(await screen.findByRole('heading', { name: 'Tilføj' })).toBeVisible();
  expect(document.querySelector('[lang="da"]')).not.toBeNull();
});
