/** docs/server-rendering.md: its streamed page, where there is no window. */
import { PassThrough } from 'node:stream';
import type { ReactNode } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { Cache } from '../../examples/server-rendering/Cache.js';
import StreamedPage from '../../examples/server-rendering/streamedPage.js';
import { createSandbox } from '../../src/sandbox/index.js';

/** What a server streams, as it comes; `whole` resolves with all of it. */
function stream(ui: ReactNode) {
  let html = '';
  const out = new PassThrough({ encoding: 'utf8' });
  out.on('data', (chunk: string) => (html += chunk));
  const whole = new Promise<string>((resolve) => out.on('end', () => resolve(html)));
  const { pipe } = renderToPipeableStream(ui, { onShellReady: () => pipe(out) });
  return { soFar: () => html, whole };
}

test('H6 a streamed page goes out before the lists are read, and what is read follows in the same answer', async () => {
  const sandbox = createSandbox({ seed: 7 });
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  vi.stubGlobal('fetch', (request: Request) => opened.then(() => sandbox.fetch(request)));

  const page = await StreamedPage();
  const { soFar, whole } = stream(
    <Cache>
      <main>{page}</main>
    </Cache>,
  );
  await vi.waitFor(() => expect(soFar()).toContain('Second steps: …'), 5000);
  expect(sandbox.requests).toEqual([]);

  open();
  expect(await whole).toContain('Second steps: <!-- -->1');
  expect(sandbox.requests.map(({ operation }) => operation).toSorted()).toEqual([
    'list-enrolled-factors',
    'list-factors-to-enroll',
  ]);
});
