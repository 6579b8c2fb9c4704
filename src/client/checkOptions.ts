import { callHeaders } from './callHeaders.js';
import type { MfaClientOptions } from './MfaClient.js';

/** What `typeof` says of each option; the first two must be there. */
const kinds: Partial<Record<keyof MfaClientOptions, string>> = {
  appId: 'string',
  getAccessToken: 'function',
  userPoolId: 'string',
  userKey: 'string',
  language: 'string',
  fetch: 'function',
  onSessionEnded: 'function',
  uploadPhoto: 'function',
  timeout: 'number',
};

/** Milliseconds that a timer can count; with more it fires at once. */
const longestTimer = 2 ** 31 - 1;

/**
 * Refuses options with which calls would fail later, or go out otherwise than meant. The address has a check of its
 * own, `normaliseBaseUrl`.
 * @throws {TypeError} that says what is wrong, what would follow, and what to pass instead.
 */
export function checkOptions(options: MfaClientOptions): void {
  const check = (fine: boolean, name: string, what: string) => {
    if (fine) return;
    throw new TypeError(
      `createMfaClient: ${name} is missing or wrong, so no call could be made safely. Pass ${what}.`,
    );
  };
  // An app without types may pass anything.
  const given = options as unknown as Readonly<Record<string, unknown>> | undefined;
  check(Object(given) === given, 'its argument', '{ baseUrl, appId, getAccessToken }');
  const { authScheme = 'bearer', headerFamily = 'authing', timeout = 1 } = options;
  Object.entries(kinds).forEach(([name, kind], i) => {
    const value = given?.[name];
    // An optional text that is empty was left out: before the sign-in, say, or by an environment without it.
    check(
      i > 1 ? value === undefined || typeof value === kind : typeof value === kind && value !== '',
      name,
      `a ${kind}`,
    );
  });
  check(/^(bearer|raw)$/.test(authScheme), 'authScheme', '"bearer" or "raw"');
  check(/^(authing|genauth|both)$/.test(headerFamily), 'headerFamily', '"authing", "genauth" or "both"');
  check(timeout > 0 && timeout <= longestTimer, 'timeout', 'milliseconds above 0');
  try {
    new Headers(callHeaders(options, ''));
  } catch {
    check(false, 'appId, userPoolId, language or a header', 'plain ASCII');
  }
}
