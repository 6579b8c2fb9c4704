/** What the tests of the client share: a client, a fetch that answers as told, and a real server on loopback. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { createMfaClient, MfaError, type MfaClient, type MfaClientOptions } from '../../src/client/index.js';

/** An option set that works; single options are replaced. */
export function clientOptions(options: Partial<MfaClientOptions> = {}): MfaClientOptions {
  return {
    baseUrl: 'https://acme.genauth.example',
    appId: 'app-1',
    getAccessToken: () => 'token-1',
    ...options,
  };
}

export function clientWith(options: Partial<MfaClientOptions> = {}): MfaClient {
  return createMfaClient(clientOptions(options));
}

/** How a fake server answers one call. */
export type Answer = (request: Request) => Response | Promise<Response>;

export const json =
  (body: unknown, init?: ResponseInit): Answer =>
  () =>
    Response.json(body, init);

/** A success with this `data`. */
export const ok = (data?: unknown): Answer => json({ statusCode: 200, message: '', data });

/** A refusal in the body, HTTP 200 around it. */
export const refused = (statusCode: number, apiCode?: number | string): Answer =>
  json({ statusCode, message: 'No.', apiCode, requestId: 'request-1' });

export const text =
  (body: string, init?: ResponseInit): Answer =>
  () =>
    new Response(body, init);

/** What arrived at a fake server. */
export interface Arrived {
  readonly request: Request;
  readonly path: string;
  readonly body: string;
}

/** A fetch that gives its answers in turn, the last one again and again, and notes what arrived. */
export function fakeFetch(...answers: Answer[]) {
  const arrived: Arrived[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const answer = answers[Math.min(arrived.length, answers.length - 1)];
    const { pathname, search } = new URL(request.url);
    const entry = { request, path: pathname + search, body: '' };
    arrived.push(entry);
    entry.body = await request.clone().text();
    if (!answer) throw new Error('The fake server was given no answers.');
    return answer(request);
  };
  return { fetch, arrived };
}

/** The error that a call must end with. */
export async function problemOf(call: Promise<unknown>): Promise<MfaError> {
  try {
    await call;
  } catch (error) {
    if (error instanceof MfaError) return error;
    throw new Error(`It ended with something else than an MfaError: ${String(error)}`, { cause: error });
  }
  throw new Error('It went well, though it must not.');
}

/** A promise that a test settles by hand. */
export function gate<T = void>() {
  let open!: (value: T) => void;
  const opened = new Promise<T>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

/** A real server on 127.0.0.1 that goes when the test does. */
export async function serve(handle: (request: IncomingMessage, response: ServerResponse) => void) {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, requests };
}

/** The whole body that a real server receives. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('latin1');
}
