import type { MfaClient } from '../client/MfaClient.js';
import { read } from './read.js';

/**
 * Checks a code of the bound authenticator app, for a host's step-up. Whether that uses the code up is not
 * documented: ask for another one where the same would be given twice.
 * @returns whether it is right; a server that refuses a wrong one instead of answering `false` rejects with
 *   `passcode-wrong`; the documentation leaves open which.
 * @throws {MfaError}
 */
export function verifyTotp(
  client: MfaClient,
  options: { totp: string; signal?: AbortSignal | undefined },
): Promise<boolean> {
  return client.request({
    operation: 'mfa-totp-verify',
    json: { totp: options.totp },
    signal: options.signal,
    read: (data) => read({ verified: 'boolean' }, data).verified,
  });
}
