import { redactBody } from './SandboxRequest.js';

const maxJsonLength = 1_000_000;

/** A body as it was read, and as it may be logged. */
export interface ReadRequest {
  /** JSON as parsed, or the parts of a form; undefined where there was none or it could not be read. */
  readonly body: unknown;
  /** The same for the log: no secrets; `[unreadable]` where it could not be read, null where there was none. */
  readonly logged: unknown;
  /** True for JSON beyond a megabyte. */
  readonly tooLarge: boolean;
}

const unreadable: ReadRequest = { body: undefined, logged: '[unreadable]', tooLarge: false };

/** The first bytes of a JPEG. */
const someJpeg = Uint8Array.of(0xff, 0xd8, 0xff);

async function formParts(request: Request): Promise<Record<string, unknown>> {
  try {
    return Object.fromEntries(await request.formData());
  } catch (error) {
    // WebKit sends a form with a file in it, but gives it back to no script. A picture stands in for the one that nobody
    // can read, so that a photo can be tried there, too.
    if (error instanceof DOMException && error.name === 'InvalidStateError')
      return { file: new Blob([someJpeg], { type: 'image/jpeg' }) };
    throw error;
  }
}

async function readForm(request: Request): Promise<ReadRequest> {
  try {
    const body = await formParts(request);
    return { body, logged: redactBody(body), tooLarge: false };
  } catch {
    return unreadable;
  }
}

async function readJson(request: Request): Promise<ReadRequest> {
  const text = await request.text();
  if (text === '') return { body: undefined, logged: null, tooLarge: false };
  if (text.length > maxJsonLength) return { ...unreadable, tooLarge: true };
  try {
    const body: unknown = JSON.parse(text);
    return { body, logged: redactBody(body), tooLarge: false };
  } catch {
    return unreadable;
  }
}

/** Reads a request's body once, for the operation and for the log. Never throws for what is in it. */
export function readRequest(request: Request, form: 'json' | 'multipart'): Promise<ReadRequest> {
  return form === 'multipart' ? readForm(request) : readJson(request);
}
