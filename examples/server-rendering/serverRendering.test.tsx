/** docs/server-rendering.md: its pages, rendered on a server and taken over in a browser, each with a cache of its own. */
import { HydrationBoundary } from '@tanstack/react-query';
import type { DehydratedState } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createSandbox } from 'genauth-mfa-react/sandbox';
import type { Sandbox } from 'genauth-mfa-react/sandbox';
import { cloneElement } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { list as zh } from '../../src/locales/zh-CN/list.js';
import { expectConsoleError } from '../../test/setup/expectConsole.js';
import { browserToken } from './browserToken.js';
import { Cache } from './Cache.js';
import Page from './page.js';
import SecurityRoute, { headers, loader } from './route.js';
import { requireSession } from './session.js';
import StreamedPage from './streamedPage.js';
import { POST } from './tokenRoute.js';

vi.setConfig({ testTimeout: 30_000 });

let sandbox: Sandbox;
const asked = () => sandbox.requests.map(({ operation }) => operation);

// Both sides have the platform's `fetch`: it goes to GenAuth, or to the app's own server.
beforeEach(() => {
  sandbox = createSandbox({ clock: 'manual', seed: 7 });
  vi.stubGlobal('fetch', (input: Request | string, init?: RequestInit) =>
    typeof input === 'string'
      ? POST(new Request(new URL(input, 'https://app.example'), { method: init?.method ?? 'GET' }))
      : sandbox.fetch(input),
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const overTheWire = <T,>(data: T): T => JSON.parse(JSON.stringify(data)) as T;

type Boundary = ReactElement<{ state: DehydratedState; children: ReactElement }>;

/** A server component's answer as the browser gets it: what it renders, with its props sent as data. */
function sent(page: Boundary): Boundary {
  expect(page.type).toBe(HydrationBoundary);
  return cloneElement(page, { state: overTheWire(page.props.state) });
}

/** Takes a server's HTML over. Gives what React could not take over as it was. */
async function takeOver(html: string, ui: ReactNode) {
  const container = document.createElement('div');
  container.append(document.createRange().createContextualFragment(html));
  document.body.append(container);
  onTestFinished(() => container.remove());
  const mended: unknown[] = [];
  await act(async () => {
    render(<Cache>{ui}</Cache>, {
      container,
      hydrate: true,
      onRecoverableError: (error) => mended.push(error),
    });
    // Past effects, and past what they have started.
    await new Promise((resolve) => setTimeout(resolve));
  });
  return mended;
}

const bothLists = ['list-enrolled-factors', 'list-factors-to-enroll'];

test('H6 the page is taken over as it came, in the person’s language, and nothing is read again', async () => {
  const page = await Page();
  const html = renderToString(<Cache>{page}</Cache>);
  expect(html).toContain('+86 188****8888');
  expect(html).toContain(zh.title);
  expect(asked().toSorted()).toEqual(bothLists);

  const mended = await takeOver(html, sent(page));
  expect(mended).toEqual([]);
  expect(asked().toSorted()).toEqual(bothLists);
});

test('H6 the server’s token is in nothing that goes to the browser', async () => {
  const { accessToken } = await requireSession();
  const page = await Page();
  const route = await loader();
  const html = renderToString(<Cache>{page}</Cache>);
  const all = [html, JSON.stringify(page.props), JSON.stringify(route)].join('\n');
  expect(all).toContain('ada');
  expect(all).not.toContain(accessToken);
});

test('H6 in the browser calls go out with a token from the app’s server, renewed where the session has ended', async () => {
  const user = userEvent.setup();
  const page = await Page();
  await takeOver(renderToString(<Cache>{page}</Cache>), sent(page));
  const tokens: (string | null)[] = [];
  const toServers = fetch;
  vi.stubGlobal('fetch', (input: Request | string, init?: RequestInit) => {
    if (typeof input !== 'string') tokens.push(input.headers.get('authorization'));
    return toServers(input, init);
  });
  sandbox.faults.set('send-enroll-factor-request', { status: 401, times: 1 });
  await user.click(screen.getByRole('button', { name: zh.addNamed(zh.names.EMAIL.name) }));
  await user.type(await screen.findByRole('textbox'), 'ada@example.com{Enter}');
  await waitFor(() => expect(sandbox.inbox).toHaveLength(1));
  expect(tokens.slice(0, 2)).toEqual(['Bearer token-of-ada', 'Bearer token-of-ada-renewed']);
});

test('H1 no token where nobody is signed in, a failure where the app’s server has one', async () => {
  const ask = { refresh: false, signal: new AbortController().signal };
  vi.stubGlobal('fetch', async () => new Response(null, { status: 401 }));
  expect(await browserToken(ask)).toBeNull();
  vi.stubGlobal('fetch', async () => new Response('<h1>Oops</h1>', { status: 500 }));
  await expect(browserToken(ask)).rejects.toThrow('No token: 500.');
});

test('H6 a page that arrives late shows its rows at once, and reads again behind them', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const page = await Page();
  const html = renderToString(<Cache>{page}</Cache>);
  vi.setSystemTime(Date.now() + 6_000);
  const mended = await takeOver(html, sent(page));
  expect(screen.getByText('+86 188****8888')).toBeVisible();
  expect(mended).toEqual([]);
  await waitFor(() => expect(asked().toSorted()).toEqual([...bothLists, ...bothLists].toSorted()));
});

test('H6 a server that can’t read ahead sends the waiting page, and the browser reads by itself', async () => {
  sandbox.faults.set('list-enrolled-factors', { status: 403, times: 1 });
  const page = await Page();
  const html = renderToString(<Cache>{page}</Cache>);
  expect(html).toContain(zh.loading);
  const mended = await takeOver(html, sent(page));
  expect(mended).toEqual([]);
  expect(await screen.findByText('+86 188****8888')).toBeVisible();
});

test('H6 a loader’s data does the same', async () => {
  const loaderData = await loader();
  const html = renderToString(
    <Cache>
      <SecurityRoute loaderData={loaderData} />
    </Cache>,
  );
  expect(html).toContain('+86 188****8888');
  const mended = await takeOver(html, <SecurityRoute loaderData={overTheWire(loaderData)} />);
  expect(mended).toEqual([]);
  expect(asked().toSorted()).toEqual(bothLists);
  expect(headers()).toEqual({ 'Cache-Control': 'private, no-store' });
});

test('H6 what a streamed page is still reading arrives in the browser, which asks for nothing itself', async () => {
  const page = await StreamedPage();
  // A server component's answer carries promises as they are; how its HTML comes is tested in Node.
  await act(async () => render(<Cache>{page}</Cache>));
  expect(await screen.findByText('Second steps: 1')).toBeVisible();
  expect(asked().toSorted()).toEqual(bothLists);
});

test('H6 what the server could not read while it streamed, the browser reads by itself', async () => {
  // TanStack tells the developer.
  expectConsoleError('dehydrated as pending ended up rejecting');
  sandbox.faults.set('list-enrolled-factors', { status: 403, times: 1 });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const page = await StreamedPage();
  await act(async () => render(<Cache>{page}</Cache>));
  await act(() => vi.advanceTimersByTimeAsync(2_000));
  vi.useRealTimers();
  expect(await screen.findByText('Second steps: 1')).toBeVisible();
  expect(asked().toSorted()).toEqual(['list-enrolled-factors', ...bothLists].toSorted());
});
