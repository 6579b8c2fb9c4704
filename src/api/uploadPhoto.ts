import type { MfaClient, UploadedPhoto } from '../client/MfaClient.js';
import { read } from './read.js';

/** Milliseconds that an upload may take: 1 MB over a slow mobile line. */
const uploadLimit = 60_000;

/**
 * Stores a photo of a face by GenAuth's own endpoint, as first-party clients do: `photo` is its key.
 * @throws {MfaError} `too-large` and the kinds of the way there.
 */
export function uploadPhoto(
  client: MfaClient,
  photo: Blob,
  options: { signal?: AbortSignal | undefined } = {},
): Promise<UploadedPhoto> {
  const form = new FormData();
  form.append('folder', 'photos');
  form.append('file', photo, 'personal.jpeg');
  return client.request({
    operation: 'upload',
    path: '/api/v2/upload',
    query: { folder: 'photos', private: 'true' },
    form,
    timeout: uploadLimit,
    signal: options.signal,
    read: (data) => ({ photo: read({ key: 'string' }, data).key, isExternalPhoto: false }),
  });
}
