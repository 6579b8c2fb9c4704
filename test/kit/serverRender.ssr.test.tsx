/** What a server sends of the kit, under a policy that allows no style and no script in place. */
import { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import {
  createMfaClient,
  EnrollWizard,
  FactorDetail,
  FactorList,
  MfaProvider,
  MfaSettings,
  prefetchFactors,
} from '../../src/index.js';
import en from '../../src/locales/en.js';
import { createSandbox } from '../../src/sandbox/index.js';

async function render(ui: ReactNode): Promise<string> {
  const queryClient = new QueryClient();
  const client = createMfaClient({
    baseUrl: 'https://acme.genauth.example',
    appId: 'server-page',
    getAccessToken: () => 'test-token',
    fetch: createSandbox({ seed: 7 }).fetch,
  });
  await prefetchFactors(queryClient, client);
  return renderToString(
    <MfaProvider client={client} queryClient={queryClient} locale={en}>
      {ui}
    </MfaProvider>,
  );
}

test.each([
  ['MfaSettings', <MfaSettings key="s" />, '188****8888'],
  ['FactorList', <FactorList key="l" onEnroll={() => {}} onUnbind={() => {}} />, '188****8888'],
  ['EnrollWizard', <EnrollWizard key="w" />, 'mfa-root'],
  ['FactorDetail', <FactorDetail key="d" factorId="6349a1b2c3d4e5f607182bb3|phone" />, 'mfa-root'],
])('D3 what a server sends of <%s> has no style, no script and no nonce in it', async (_, ui, has) => {
  const html = await render(ui);
  expect(html).toContain(has);
  expect(html).not.toMatch(/\sstyle=|\snonce=|\son[a-z]+=|<style|<script|javascript:/i);
});
