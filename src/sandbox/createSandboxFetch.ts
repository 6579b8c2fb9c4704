import type { Hono } from 'hono';

import { abortable } from './abortable.js';
import type { SandboxAppEnv } from './createSandboxApp.js';

/** Where a path without an origin lies when there is no page around. Only the path counts. */
const anywhere = 'https://sandbox.example/';

// A page at about:blank or on disk can't be the base of a path.
function pageUrl(): string {
  return typeof location === 'object' && location.protocol.startsWith('http') ? location.href : anywhere;
}

function readRequest(input: Request | string | URL, init: RequestInit): Request {
  // The signal is followed here. Left to Request, a signal from another realm (jsdom's) would be refused.
  const { signal: _signal, ...rest } = init;
  if (typeof input === 'object' && 'method' in input) {
    return Object.keys(rest).length > 0 ? new Request(input, rest) : input;
  }
  return new Request(new URL(String(input), pageUrl()), rest);
}

/** One signal for both places in which a caller may have put one. */
function followSignals(signals: readonly (AbortSignal | null | undefined)[]): AbortSignal {
  const controller = new AbortController();
  for (const signal of signals) {
    const abort = () => controller.abort(signal?.reason);
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  }
  return controller.signal;
}

/** Does with a redirect what the request asks for, as a browser would (Fetch standard, 4.3 and 4.4). */
function redirected(request: Request, response: Response): Response {
  const target = response.headers.get('location');
  if (target === null || response.status < 300 || response.status > 399) return response;
  if (request.redirect === 'error') throw new TypeError('Failed to fetch');
  if (request.redirect === 'manual') {
    // No constructor makes an opaque redirect, so a plain response is dressed as one.
    return Object.defineProperties(new Response(null), {
      type: { value: 'opaqueredirect' },
      status: { value: 0 },
      ok: { value: false },
    });
  }
  return Object.defineProperties(
    new Response('<!doctype html><title>Elsewhere</title>', { headers: { 'content-type': 'text/html' } }),
    { redirected: { value: true }, url: { value: target } },
  );
}

/** Makes a `fetch` of the app. */
export function createSandboxFetch(
  app: Hono<SandboxAppEnv>,
): (input: Request | string | URL, init?: RequestInit) => Promise<Response> {
  return async (input, init = {}) => {
    const request = readRequest(input, init);
    const signal = followSignals([request.signal, init.signal]);
    return abortable(signal, async () => redirected(request, await app.fetch(request, { signal })));
  };
}
