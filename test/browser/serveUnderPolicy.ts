/** Serves files under a Content-Security-Policy and keeps what browsers report. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export interface ServedPage {
  url: string;
  /** What browsers have reported. */
  reports: string[];
  close(): Promise<void>;
}

/** The strictest policy that a host can set; `api` is where the calls go. */
export const strictPolicy = (api: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src ${api}`,
    "require-trusted-types-for 'script'",
  ].join('; ');

/** Breaks such a policy on purpose, so that the silence of the real page means something. */
const control = '<!doctype html><p style="color: red">Styled in place</p><script>document.title</script>';

/** `policy` without its reporting, which is added here. `read` gives the text of a path, such as `/index.html`. */
export async function serveUnderPolicy(
  policy: string,
  read: (path: string) => Promise<string | undefined>,
): Promise<ServedPage> {
  const reports: string[] = [];
  const extra: Record<string, string> = { '/favicon.ico': '', '/control.html': control };
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
      const text = extra[name] ?? (await read(name));
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
