import { abortReason } from './abortable.js';
import type { SandboxClock } from './createSandboxClock.js';
import type { EnvelopeContent } from './envelope.js';
import type { SandboxAnswerFault, SandboxFault, SandboxFaultKind } from './SandboxFault.js';

const hugeBytes = 2_000_000;
const dripMs = 250;
const redirectTarget = 'https://elsewhere.sandbox.example/';
const json = { 'content-type': 'application/json' };

/** What a fault may need to go wrong properly. */
export interface FaultSurroundings {
  readonly clock: SandboxClock;
  readonly signal: AbortSignal;
  envelope(content: EnvelopeContent): Response;
}

/** A body that gives a space now and then and never ends, until somebody stops reading. */
function dripBody({ clock, signal }: FaultSurroundings): ReadableStream<Uint8Array> {
  let cancel = () => {};
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const drip = () => {
        controller.enqueue(new Uint8Array([0x20]));
        cancel = clock.schedule(drip, dripMs);
      };
      signal.addEventListener(
        'abort',
        () => {
          cancel();
          controller.error(abortReason(signal));
        },
        { once: true },
      );
      drip();
    },
    cancel: () => cancel(),
  });
}

const deliberate = new WeakSet<object>();

/** True for an error that a fault made, as against a mistake of the sandbox's own. */
export function isFaultError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && deliberate.has(error);
}

function reject(error: Error): Promise<never> {
  deliberate.add(error);
  return Promise.reject(error);
}

type Fail = (around: FaultSurroundings, status: number) => Response | Promise<Response>;

const failures: Readonly<Record<SandboxFaultKind, Fail>> = {
  offline: () => reject(new TypeError('Failed to fetch')),
  dns: () =>
    reject(new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND sandbox.example') })),
  abort: () => reject(new DOMException('The operation was aborted.', 'AbortError')),
  timeout: () => new Promise<Response>(() => {}),
  html: (_around, status) =>
    new Response('<!doctype html><title>Service unavailable</title><h1>Service unavailable</h1>', {
      status,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    }),
  'broken-json': (_around, status) =>
    new Response('{"statusCode":200,"message":"Operation succ', { status, headers: json }),
  'wrong-shape': (_around, status) =>
    new Response('{"ok":true,"result":["not","an","envelope"]}', { status, headers: json }),
  empty: (_around, status) => new Response(null, { status, headers: json }),
  huge: (_around, status) =>
    new Response(JSON.stringify({ statusCode: 200, message: 'x'.repeat(hugeBytes) }), {
      status,
      headers: json,
    }),
  drip: (around, status) => new Response(dripBody(around), { status, headers: json }),
  redirect: (_around, status) =>
    new Response(null, {
      status: status === 200 ? 302 : status,
      headers: { location: redirectTarget },
    }),
};

function says(fault: SandboxFault): fault is SandboxAnswerFault {
  const { status, statusCode, apiCode, message, retryAfter, data } = fault as SandboxAnswerFault;
  return [status, statusCode, apiCode, message, retryAfter, data].some((value) => value !== undefined);
}

/**
 * The answer of a call that goes wrong; undefined for a fault that is only slow, where the call goes its way.
 * Rejects for the kinds that have no answer.
 */
export async function faultResponse(
  fault: SandboxFault,
  around: FaultSurroundings,
): Promise<Response | undefined> {
  if (fault.kind !== undefined) return failures[fault.kind](around, fault.status ?? 200);
  if (!says(fault)) return undefined;
  const { status, apiCode, data, message, retryAfter } = fault;
  return around.envelope({
    statusCode: fault.statusCode ?? status ?? 500,
    message: message ?? 'The sandbox was told to fail here.',
    apiCode,
    data,
    httpStatus: status,
    ...(retryAfter !== undefined && { headers: { 'retry-after': String(retryAfter) } }),
  });
}
