/** How the tests call a sandbox: like a client, over `fetch`, and every answer checked against the contract. */
import * as v from 'valibot';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/index.js';

/** A sandbox whose time stands still, so that no test waits. */
export function stillSandbox(options: SandboxOptions = {}): Sandbox {
  return createSandbox({ clock: 'manual', ...options });
}

const envelope = v.strictObject({
  statusCode: v.number(),
  message: v.string(),
  apiCode: v.optional(v.number()),
  requestId: v.optional(v.pipe(v.string(), v.uuid())),
  data: v.optional(v.unknown()),
});

/** What an answer said. */
export interface Answer extends v.InferOutput<typeof envelope> {
  readonly http: number;
  readonly headers: Headers;
}

/** Calls one operation by its path. A body makes it a POST. */
export async function call(
  sandbox: Pick<Sandbox, 'fetch'>,
  path: string,
  body?: unknown,
  headers: Record<string, string> = { authorization: 'Bearer ada' },
): Promise<Answer> {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const response = await sandbox.fetch(`https://acme.genauth.example/api/v3/${path}`, {
    ...init,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
  });
  return {
    ...v.parse(envelope, await response.json()),
    http: response.status,
    headers: response.headers,
  };
}

const otpData = v.strictObject({
  qrCodeUri: v.string(),
  qrCodeDataUrl: v.pipe(v.string(), v.startsWith('data:image/png;base64,')),
  recoveryCode: v.pipe(v.string(), v.regex(/^([0-9a-f]{4}-){5}[0-9a-f]{4}$/)),
});
const start = v.strictObject({
  enrollmentToken: v.pipe(v.string(), v.base64(), v.length(172)),
  otpData: v.optional(otpData),
});

/** The `data` of a send-enroll-factor-request that went well. */
export type StartData = v.InferOutput<typeof start>;

/** Begins an enrolment that must go well, and gives its `data`. */
export async function begin(sandbox: Sandbox, factorType: string, profile: unknown = {}): Promise<StartData> {
  const answer = await call(sandbox, 'send-enroll-factor-request', { factorType, profile });
  if (answer.statusCode !== 200) throw new Error(`Refused: ${answer.message}`);
  return v.parse(start, answer.data);
}

/** Ends an enrolment with what a person would send. */
export function prove(
  sandbox: Sandbox,
  factorType: string,
  enrollmentToken: string,
  enrollmentData: unknown,
): Promise<Answer> {
  return call(sandbox, 'enroll-factor', { factorType, enrollmentToken, enrollmentData });
}

/** The code in the newest message. */
export function lastCode(sandbox: Sandbox): string {
  const message = sandbox.inbox.at(-1);
  if (!message) throw new Error('The inbox is empty.');
  return message.passCode;
}

/** A code that is not the one given, of the same length. */
export function otherCode(code: string): string {
  return code.replace(/.$/, (digit) => String((Number(digit) + 1) % 10));
}

const factor = v.strictObject({
  factorId: v.pipe(v.string(), v.nonEmpty()),
  factorType: v.pipe(v.string(), v.nonEmpty()),
  profile: v.record(v.string(), v.unknown()),
});

/** The bound factors, checked to have the three documented fields and no other. */
export async function listEnrolled(sandbox: Sandbox): Promise<v.InferOutput<typeof factor>[]> {
  return v.parse(v.array(factor), (await call(sandbox, 'list-enrolled-factors')).data);
}

/** The types that can be bound, in order. */
export async function listToEnroll(sandbox: Sandbox): Promise<string[]> {
  const entry = v.strictObject({ factorType: v.string() });
  const { data } = await call(sandbox, 'list-factors-to-enroll');
  return v.parse(v.array(entry), data).map(({ factorType }) => factorType);
}

/** The smallest bytes that begin as a JPEG does. */
export const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4]);

/** Uploads bytes as a browser's form would. */
export async function upload(
  sandbox: Sandbox,
  bytes: Uint8Array<ArrayBuffer> = jpeg,
  headers: Record<string, string> = {},
): Promise<{ readonly http: number; readonly body: Record<string, unknown> }> {
  const form = new FormData();
  form.append('file', new Blob([bytes], { type: 'image/jpeg' }), 'personal.jpeg');
  form.append('folder', 'photos');
  const response = await sandbox.fetch(
    'https://acme.genauth.example/api/v2/upload?folder=photos&private=true',
    {
      method: 'POST',
      body: form,
      headers,
    },
  );
  return {
    http: response.status,
    body: v.parse(v.record(v.string(), v.unknown()), await response.json()),
  };
}

/** The key that an upload gave. */
export async function uploadedKey(sandbox: Sandbox): Promise<string> {
  const { body } = await upload(sandbox);
  return v.parse(v.object({ key: v.string() }), body.data).key;
}
