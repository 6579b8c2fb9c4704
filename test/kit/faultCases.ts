/** What can go wrong with any call, and what it is called then: for the client alone and for the whole kit. */
import type { MfaErrorKind } from '../../src/client/index.js';
import type { SandboxFault, SandboxOperation } from '../../src/sandbox/index.js';

export interface FaultCase {
  name: string;
  fault: SandboxFault;
  /** What it is, where the operation makes no difference. */
  kind: MfaErrorKind | ((operation: SandboxOperation) => MfaErrorKind);
}

/** No code says why: of a proof it can only be said that it was refused. */
const refused = (operation: SandboxOperation): MfaErrorKind =>
  operation === 'enroll-factor' ? 'proof-refused' : 'rejected';

/** Nothing but the id of one factor can be against a rule. */
const againstRule = (operation: SandboxOperation): MfaErrorKind =>
  operation === 'get-factor' ? 'not-found' : refused(operation);

const conflict = (operation: SandboxOperation): MfaErrorKind =>
  operation === 'send-enroll-factor-request' ? 'already-enrolled' : 'conflict';

export const faultCases: readonly FaultCase[] = [
  { name: 'no network', fault: { kind: 'offline' }, kind: 'network' },
  { name: 'no name', fault: { kind: 'dns' }, kind: 'network' },
  { name: 'no answer', fault: { kind: 'timeout' }, kind: 'timeout' },
  { name: 'an abort that nobody asked for', fault: { kind: 'abort' }, kind: 'network' },
  { name: 'a redirect', fault: { kind: 'redirect' }, kind: 'network' },
  { name: '401 in the body', fault: { statusCode: 401 }, kind: 'session-ended' },
  { name: 'HTTP 401', fault: { status: 401, apiCode: 2020 }, kind: 'session-ended' },
  { name: 'HTTP 401 with a page', fault: { kind: 'html', status: 401 }, kind: 'session-ended' },
  { name: '403', fault: { statusCode: 403 }, kind: 'forbidden' },
  { name: 'HTTP 403', fault: { status: 403 }, kind: 'forbidden' },
  { name: '404', fault: { statusCode: 404 }, kind: 'not-found' },
  { name: '409', fault: { statusCode: 409 }, kind: conflict },
  { name: '413', fault: { statusCode: 413 }, kind: 'too-large' },
  { name: 'a page, HTTP 413', fault: { kind: 'html', status: 413 }, kind: 'too-large' },
  { name: '422', fault: { statusCode: 422, message: 'Not on a Sunday.' }, kind: againstRule },
  { name: '429', fault: { status: 429 }, kind: 'rate-limited' },
  { name: '429 with Retry-After', fault: { status: 429, retryAfter: 12 }, kind: 'rate-limited' },
  { name: 'a page, HTTP 429', fault: { kind: 'html', status: 429 }, kind: 'rate-limited' },
  { name: '499', fault: { statusCode: 499 }, kind: refused },
  { name: '500', fault: { status: 500 }, kind: 'server' },
  { name: '500 in the body', fault: { statusCode: 500 }, kind: 'server' },
  { name: '501', fault: { statusCode: 501 }, kind: 'unsupported' },
  { name: '502', fault: { statusCode: 502 }, kind: 'server' },
  { name: '503', fault: { status: 503 }, kind: 'server' },
  { name: '601', fault: { statusCode: 601 }, kind: 'server' },
  { name: '602', fault: { statusCode: 602 }, kind: 'server' },
  { name: '603', fault: { statusCode: 603 }, kind: 'server' },
  { name: 'a page', fault: { kind: 'html' }, kind: 'bad-response' },
  { name: 'a page, HTTP 502', fault: { kind: 'html', status: 502 }, kind: 'server' },
  { name: 'broken JSON', fault: { kind: 'broken-json' }, kind: 'bad-response' },
  { name: 'broken JSON, HTTP 201', fault: { kind: 'broken-json', status: 201 }, kind: 'bad-response' },
  { name: 'another shape', fault: { kind: 'wrong-shape' }, kind: 'bad-response' },
  { name: 'an empty body', fault: { kind: 'empty' }, kind: 'bad-response' },
  { name: 'an empty body, HTTP 503', fault: { kind: 'empty', status: 503 }, kind: 'server' },
  { name: 'a huge body', fault: { kind: 'huge' }, kind: 'bad-response' },
  { name: 'a drip', fault: { kind: 'drip' }, kind: 'timeout' },
];

export const kindOf = ({ kind }: FaultCase, operation: SandboxOperation): MfaErrorKind =>
  typeof kind === 'function' ? kind(operation) : kind;
