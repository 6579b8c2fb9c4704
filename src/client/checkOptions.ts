import { callHeaders } from './headers.js';
import type { MfaClientOptions } from './MfaClient.js';

type Given = Readonly<Partial<Record<keyof MfaClientOptions, unknown>>>;

/** Milliseconds that a timer can count; with more it fires at once. */
const longestTimer = 2 ** 31 - 1;

const wrong = (what: string, todo: string) => new TypeError(`createMfaClient: ${what}. ${todo}`);

/**
 * Refuses options with which calls would fail later, or go out otherwise than meant. The address has a check of its
 * own, `normaliseBaseUrl`.
 * @throws {TypeError} that says what is wrong, what would follow, and what to pass instead.
 */
export function checkOptions(options: unknown): asserts options is MfaClientOptions {
  if (typeof options !== 'object' || options === null) {
    throw wrong(
      'no options were given, so there is nowhere to call',
      'Pass { baseUrl, appId, getAccessToken }.',
    );
  }
  const given: Given = options;
  if (typeof given.appId !== 'string' || given.appId.trim() === '') {
    throw wrong('appId is missing, so the server could not tell which app asks', 'Pass the application id.');
  }
  if (typeof given.getAccessToken !== 'function') {
    throw wrong(
      'getAccessToken is missing, so no call could be authorised',
      "Pass a function that gives the signed-in user's access token.",
    );
  }
  const optional = (
    fits: (value: unknown) => boolean,
    what: string,
    ...names: (keyof MfaClientOptions)[]
  ) => {
    for (const name of names) {
      if (given[name] !== undefined && !fits(given[name])) {
        throw wrong(`${name} is not ${what}, so it could not be used`, `Pass ${what}, or leave it out.`);
      }
    }
  };
  const oneOf = (...values: string[]) =>
    [
      (value: unknown) => values.some((known) => known === value),
      values.map((known) => `'${known}'`).join(' or '),
    ] as const;
  optional((value) => typeof value === 'function', 'a function', 'fetch', 'onSessionEnded', 'uploadPhoto');
  optional((value) => typeof value === 'string', 'a string', 'userPoolId', 'userKey', 'language');
  optional(...oneOf('bearer', 'raw'), 'authScheme');
  optional(...oneOf('authing', 'genauth', 'both'), 'headerFamily');
  optional(
    (value) => typeof value === 'number' && value > 0 && value <= longestTimer,
    `a number of milliseconds from 1 to ${longestTimer}`,
    'timeout',
  );
  optional(
    // A Headers object has no properties of its own: taken for a record it would be dropped without a word.
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      !(Symbol.iterator in value) &&
      Object.values(value).every((one) => typeof one === 'string'),
    'an object of names and strings',
    'headers',
  );
  for (const [name, value] of Object.entries(callHeaders(options as MfaClientOptions, ''))) {
    try {
      new Headers({ [name]: value });
    } catch {
      throw wrong(
        `the header ${JSON.stringify(name)} has a name or value that HTTP can't carry, so every call would fail`,
        'Use plain ASCII in appId, userPoolId, language and headers.',
      );
    }
  }
}
