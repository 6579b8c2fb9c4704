import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';

import { abortable } from '../abortable.js';
import { assembleSandbox } from '../assembleSandbox.js';
import { isFaultError } from '../faultResponse.js';
import type { Sandbox } from '../Sandbox.js';
import type { SandboxOptions } from '../SandboxOptions.js';
import { createControlApp } from './createControlApp.js';
import { isLoopbackHost } from './isLoopbackHost.js';

/** How to serve a sandbox, beside what `createSandbox` takes. */
export interface ServeSandboxOptions extends SandboxOptions {
  /** Port to listen on; 0 takes a free one. Default 4010. */
  readonly port?: number | undefined;
  /** Loopback name or address to listen on. Default `127.0.0.1`. */
  readonly host?: string | undefined;
}

/** A sandbox on a port. */
export interface ServedSandbox {
  /** Where it listens, such as `http://127.0.0.1:4010`, without a slash at the end. */
  readonly url: string;
  /** The sandbox that answers there. */
  readonly sandbox: Sandbox;
  /** Stops listening and drops the connections that are open. */
  close(): Promise<void>;
}

function createServedApp(options: SandboxOptions): {
  readonly sandbox: Sandbox;
  readonly served: Hono<{ Bindings: HttpBindings }>;
} {
  const { app, sandbox } = assembleSandbox(options);
  const served = new Hono<{ Bindings: HttpBindings }>();
  served.use(async (context, next) => {
    if (isLoopbackHost(context.req.header('host') ?? '')) return next();
    return context.json({ error: 'The sandbox answers to loopback names only.' }, 403);
  });
  served.route('/sandbox', createControlApp(sandbox));
  served.all('*', async (context) => {
    const request = context.req.raw;
    const { signal } = request;
    try {
      return await abortable(signal, async () => app.fetch(request, { signal }));
    } catch (error) {
      if (!signal.aborted && !isFaultError(error)) throw error;
      // A fault without an answer is a connection that breaks; an abort is one that broke already.
      context.env.outgoing.destroy();
      return RESPONSE_ALREADY_SENT;
    }
  });
  return { sandbox, served };
}

/**
 * Serves a sandbox over HTTP for other processes and languages, with the control calls under `/sandbox`. Resolves
 * when it listens.
 * @throws TypeError for a host that is not loopback; the server's own error where the port is taken.
 */
export async function serveSandbox(options: ServeSandboxOptions = {}): Promise<ServedSandbox> {
  const { host = '127.0.0.1', port = 4010, ...rest } = options;
  if (!isLoopbackHost(host)) {
    throw new TypeError(`The sandbox signs everybody in, so it listens on loopback only, not on ${host}.`);
  }
  const { sandbox, served } = createServedApp(rest);
  const server = createAdaptorServer({ fetch: served.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  const address = server.address();
  const listening = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${listening}`,
    sandbox,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
