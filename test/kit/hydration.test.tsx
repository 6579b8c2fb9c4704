/** What a server has rendered and read, taken over by the browser without a difference and without a request. */
import { dehydrate, HydrationBoundary, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { DehydratedState } from '@tanstack/react-query';
import { render, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, onTestFinished, test } from 'vitest';
import {
  enrolledFactorsQueryOptions,
  EnrollWizard,
  FactorDetail,
  factorQueryOptions,
  FactorList,
  MfaProvider,
  MfaSettings,
  PasscodeField,
  prefetchFactors,
} from '../../src/index.js';
import type { Locale } from '../../src/locales/locale.js';
import en from '../../src/locales/en.js';
import zhCN from '../../src/locales/zh-CN.js';
import { list as zhList } from '../../src/locales/zh-CN/list.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { clientOf } from './renderKit.js';
import { words } from './words.js';

interface Taken {
  html: string;
  container: HTMLElement;
  /** What the browser asked of the server while it took over, by operation. */
  asked: () => string[];
  /** What React could not take over as it was. */
  mended: unknown[];
}

/** Renders on a server and takes it over in a browser, each with a client and a cache of its own. */
async function takeOver(ui: ReactNode, { locale = en, prefetch = true } = {}): Promise<Taken> {
  const page = (cache: QueryClient, client: ReturnType<typeof clientOf>, state?: DehydratedState) => (
    <QueryClientProvider client={cache}>
      <HydrationBoundary state={state}>
        <MfaProvider client={client} locale={locale satisfies Locale}>
          {ui}
        </MfaProvider>
      </HydrationBoundary>
    </QueryClientProvider>
  );
  const sandbox = createSandbox({ clock: 'manual', seed: 7 });
  const server = new QueryClient();
  const there = clientOf(sandbox);
  if (prefetch) {
    await prefetchFactors(server, there);
    const [first] = server.getQueryData(enrolledFactorsQueryOptions(there).queryKey) ?? [];
    await server.prefetchQuery(factorQueryOptions(there, first?.factorId ?? ''));
  }
  const html = renderToString(page(server, there));
  const before = sandbox.requests.length;

  const container = document.createElement('div');
  container.append(document.createRange().createContextualFragment(html));
  document.body.append(container);
  onTestFinished(() => container.remove());
  const state = JSON.parse(JSON.stringify(dehydrate(server))) as DehydratedState;
  const mended: unknown[] = [];
  render(page(new QueryClient(), clientOf(sandbox), state), {
    container,
    hydrate: true,
    onRecoverableError: (error) => mended.push(error),
  });
  // Past effects, and past what they have started.
  await new Promise((resolve) => setTimeout(resolve));
  const asked = () => sandbox.requests.slice(before).map(({ operation }) => operation);
  return { html, container, mended, asked };
}

const phone = '6349a1b2c3d4e5f607182bb3|phone';
const screens: [name: string, ui: ReactNode][] = [
  ['<MfaSettings>', <MfaSettings key={1} />],
  ['<FactorList>', <FactorList key={2} onEnroll={() => undefined} onUnbind={() => undefined} />],
  ['<FactorDetail>', <FactorDetail key={3} factorId={phone} />],
  ['<EnrollWizard>', <EnrollWizard key={4} />],
  ['<PasscodeField>', <PasscodeField key={5} label="Code" length={6} />],
];

test.each(screens)(
  'H6 %s is taken over as the server has rendered it, and asks nothing again',
  async (_, ui) => {
    const { html, asked, mended } = await takeOver(ui);
    expect(html).not.toBe('');
    expect(mended).toEqual([]);
    expect(asked()).toEqual([]);
  },
);

test('H6 the server’s HTML holds the rows, in the language that was handed in', async () => {
  const { html, container, mended, asked } = await takeOver(<MfaSettings />, { locale: zhCN });
  expect(html).toContain('+86 188****8888');
  expect(html).toContain(zhList.title);
  expect(html).not.toContain('style=');
  expect(container.querySelector('.mfa-settings')).toHaveAttribute('lang', 'zh-CN');
  expect([mended, asked()]).toEqual([[], []]);
});

test('H6 without lists read ahead the server sends the waiting page, and the browser reads each once', async () => {
  const { html, mended, asked } = await takeOver(<MfaSettings />, { prefetch: false });
  expect(html).toContain(words.list.loading);
  expect(mended).toEqual([]);
  await waitFor(() =>
    expect(asked().toSorted()).toEqual(['list-enrolled-factors', 'list-factors-to-enroll']),
  );
});
