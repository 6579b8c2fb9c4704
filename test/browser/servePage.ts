/** Builds and serves the page of `strict-page/` under a Content-Security-Policy. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { vi } from 'vitest';
import { bundleStyles } from '../../scripts/css.mjs';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const out = path('../../node_modules/.cache/strict-page');
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export interface ServedPage {
  url: string;
  /** What browsers have reported. */
  reports: string[];
  close(): Promise<void>;
}

/** The kit from src, as a customer's build makes it. */
async function buildPage(): Promise<void> {
  // Vitest has set it to "test", with which React comes in its development build.
  vi.stubEnv('NODE_ENV', 'production');
  await build({
    configFile: false,
    root: path('strict-page'),
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: out, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  });
  vi.unstubAllEnvs();
}

/** `policy` without its reporting, which is added here. */
export async function servePage(policy: string): Promise<ServedPage> {
  await buildPage();
  const { layered } = await bundleStyles();
  const reports: string[] = [];
  const extra: Record<string, string> = {
    // The very sheet that ships.
    '/styles.css': layered,
    '/favicon.ico': '',
    // Breaks the policy on purpose, so that the silence of the real page means something.
    '/control.html':
      '<!doctype html><p style="color: red">Styled in place</p><script>document.title</script>',
  };
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (pathname === '/reports') {
        let body = '';
        for await (const chunk of request) body += String(chunk);
        reports.push(body);
        response.writeHead(204).end();
        return;
      }
      const name = pathname === '/' ? '/index.html' : pathname;
      const text = extra[name] ?? (await readFile(join(out, name), 'utf8').catch(() => undefined));
      response
        .writeHead(text === undefined ? 404 : 200, {
          'content-type': types[extname(name)] ?? 'text/plain',
          'content-security-policy': `${policy}; report-uri /reports`,
        })
        .end(text);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    reports,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
