import type { SandboxEndpoint } from '../SandboxEndpoint.js';
import { SandboxRefusal } from '../SandboxRefusal.js';

/** What the first bytes of the formats look like that the vendor's JS SDK lets pass (contract 3.3). */
const formats = [
  { type: 'image/jpeg', extension: 'jpeg', magic: [0xff, 0xd8, 0xff] },
  { type: 'image/png', extension: 'png', magic: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/bmp', extension: 'bmp', magic: [0x42, 0x4d] },
] as const;

// By what it can do: where a test stands in for a browser, the form's Blob and the global one may be two classes.
function isFile(part: unknown): part is Blob {
  return typeof part === 'object' && part !== null && 'arrayBuffer' in part && 'size' in part;
}

function readFile(body: unknown): Blob {
  const file = typeof body === 'object' && body !== null && 'file' in body ? body.file : undefined;
  if (!isFile(file)) throw new SandboxRefusal(400, 'Send the photo as the multipart part "file".');
  return file;
}

/** Keeps a photo for a later face enrolment and gives its key and address (contract 3.3). */
export const uploadPhoto: SandboxEndpoint = {
  operation: 'upload',
  method: 'POST',
  path: '/api/v2/upload',
  bodyForm: 'multipart',
  needsSession: (config) => config.uploadAuth === 'required',
  statusField: (config) => config.uploadShape,
  async run(world, call) {
    const file = readFile(call.body);
    if (file.size > world.config().uploadMaxBytes) throw new SandboxRefusal(413, 'The photo is too large.');
    const bytes = new Uint8Array(await file.arrayBuffer());
    const format = formats.find(({ magic }) => magic.every((byte, index) => bytes[index] === byte));
    if (!format) throw new SandboxRefusal(400, 'The file is no JPEG, PNG or BMP image.');
    const key = `photos/${world.random.hex('upload', 12)}.${format.extension}`;
    const url = `https://files.sandbox.example/${key}`;
    world.account.uploads.set(key, { key, url, type: format.type, bytes, at: world.clock.now() });
    return { key, url };
  },
};
