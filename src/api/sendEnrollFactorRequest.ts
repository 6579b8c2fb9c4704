import type { MfaClient } from '../client/MfaClient.js';
import type { MfaError } from '../client/MfaError.js';
import { mutationOptions } from './mutationOptions.js';
import { read } from './read.js';
import { sendOnce } from './sendOnce.js';

/** What asks for an enrolment. */
export interface SendEnrollFactorVariables {
  /** The wire name of the type. */
  factorType: string;
  /** Only the fields of that type: `{ phoneNumber, phoneCountryCode }`, `{ email }`, or nothing. */
  profile?: Readonly<Record<string, string>> | undefined;
  /** Gives the call up; the message may have been sent all the same. */
  signal?: AbortSignal | undefined;
  /** Called each time it leaves: the minute counts from the last one, which may have waited for a new access token. */
  onSend?: (() => void) | undefined;
}

/** The server's answer: a secret of one minute, and for an authenticator app what it needs. */
export interface EnrollStart {
  /** Opaque; good for one minute and one use. */
  enrollmentToken: string;
  /** What only the factor's own definition can read. */
  otpData: unknown;
}

/**
 * Asks for an enrolment: makes a secret, or sends a text message or an e-mail (one a minute per target). Sent once.
 * @throws {MfaError} `rate-limited`, `rejected`, `already-enrolled`, `session-ended` and the kinds of the way there.
 */
export function sendEnrollFactorRequest(
  client: MfaClient,
  { factorType, profile, signal, onSend }: SendEnrollFactorVariables,
): Promise<EnrollStart> {
  return client.request({
    operation: 'send-enroll-factor-request',
    // `{}` satisfies both the published schema and what shipped clients do (contract 12.12).
    json: { factorType, profile: profile ?? {} },
    signal,
    onSend,
    read: (data) => {
      const { enrollmentToken, otpData } = read({ enrollmentToken: 'string' }, data);
      return { enrollmentToken, otpData };
    },
  });
}

/** Mutation options of {@link sendEnrollFactorRequest}: sent once, never queued, forgotten when it is over. */
export function sendEnrollFactorRequestMutationOptions(client: MfaClient) {
  return mutationOptions<EnrollStart, MfaError, SendEnrollFactorVariables>({
    mutationFn: (variables) => sendEnrollFactorRequest(client, variables),
    ...sendOnce,
  });
}
