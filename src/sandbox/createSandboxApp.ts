import { Hono, type Context } from 'hono';
import { cors } from 'hono/cors';

import { abortable, abortReason } from './abortable.js';
import { envelope, type EnvelopeContent } from './envelope.js';
import { faultResponse } from './faultResponse.js';
import { endpoints } from './operations/endpoints.js';
import { readRequest, type ReadRequest } from './readRequest.js';
import { requireSession } from './requireSession.js';
import type { SandboxEndpoint } from './SandboxEndpoint.js';
import { SandboxRefusal } from './SandboxRefusal.js';
import type { SandboxWorld } from './SandboxWorld.js';

/** What the app is handed beside the request. */
export interface SandboxAppEnv {
  readonly Bindings: { readonly signal: AbortSignal };
}

function wait(world: SandboxWorld, ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.reject(abortReason(signal));
  if (ms <= 0) return Promise.resolve();
  let cancel = () => {};
  return abortable(
    signal,
    () => new Promise<void>((resolve) => (cancel = world.clock.schedule(resolve, ms))),
  ).finally(() => cancel());
}

/** Builds the API on hono: one app, in a browser, under Node and in tests. Inside the sandbox only. */
export function createSandboxApp(world: SandboxWorld): Hono<SandboxAppEnv> {
  const app = new Hono<SandboxAppEnv>();
  // One call at a time changes the account, so that two with one token can't both win.
  let turn: Promise<unknown> = Promise.resolve();

  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const result = turn.then(work);
    turn = result.catch(() => undefined);
    return result;
  }

  function answer(content: EnvelopeContent, endpoint: SandboxEndpoint): Response {
    const config = world.config();
    const { method, statusField } = endpoint;
    return envelope(content, { method, config, random: world.random, statusField: statusField?.(config) });
  }

  async function carryOut(endpoint: SandboxEndpoint, request: Request, read: ReadRequest): Promise<Response> {
    try {
      const config = world.config();
      if (endpoint.needsSession?.(config) ?? true) requireSession(request.headers, config);
      if (read.tooLarge) throw new SandboxRefusal(413, 'The body is too large.');
      const call = { body: read.body, query: new URL(request.url).searchParams };
      const data = await inTurn(async () => endpoint.run(world, call));
      return answer({ statusCode: 200, message: world.config().successMessage, data }, endpoint);
    } catch (error) {
      if (!(error instanceof SandboxRefusal)) throw error;
      const { statusCode, message, options } = error;
      return answer({ statusCode, message, ...options }, endpoint);
    }
  }

  async function handle(endpoint: SandboxEndpoint, context: Context<SandboxAppEnv>): Promise<Response> {
    const { operation } = endpoint;
    const { signal } = context.env;
    const at = world.clock.now();
    const read = await readRequest(context.req.raw, endpoint.bodyForm ?? 'json');
    world.log({ operation, at, body: read.logged });

    const fault = world.faults.take(operation);
    const around = {
      clock: world.clock,
      signal,
      envelope: (content: EnvelopeContent) => answer(content, endpoint),
    };
    const fail = async () => fault && faultResponse(fault, around);
    const work = () => carryOut(endpoint, context.req.raw, read);

    await wait(world, world.latency.of(operation) + (fault?.after ? 0 : (fault?.latency ?? 0)), signal);
    if (!fault?.after) return (await fail()) ?? work();
    const done = await work();
    await wait(world, fault.latency ?? 0, signal);
    return (await fail()) ?? done;
  }

  // Without a list of headers, hono allows those that the preflight asks for (contract 4: no check by default).
  const open = { origin: '*', allowMethods: ['GET', 'POST'], maxAge: 600 };
  const exposed = cors({ ...open, exposeHeaders: ['retry-after', 'date', 'content-length'] });
  const hidden = cors(open);
  app.use((context, next) => (world.config().exposedHeaders === 'exposed' ? exposed : hidden)(context, next));
  for (const endpoint of endpoints) {
    app.on(endpoint.method, endpoint.path, (context) => handle(endpoint, context));
  }
  app.notFound((context) => {
    const { method, path } = context.req;
    world.log({ operation: path.split('/').at(-1) ?? '', at: world.clock.now(), body: null });
    return envelope(
      { statusCode: 404, message: `Cannot ${method} ${path}`, httpStatus: 404 },
      { method, config: world.config(), random: world.random },
    );
  });
  // A refusal never gets here: what does is a fault without an answer, or a mistake of the sandbox's own.
  app.onError((error) => {
    throw error;
  });
  return app;
}
