// Writes docs/errors.md: every code of the server's, what it is called here, what a person reads and what they can do
// next. All of it is read from the source: `node scripts/errors.mjs`. A test holds the page against the source.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, root } from './run.mjs';

/**
 * @typedef {import('../src/client/errorKinds.js').MfaErrorKind} Kind
 * @typedef {import('../src/components/frame/errorSteps.js').NextStep} NextStep
 * @typedef {object} Source
 * @property {typeof import('../src/client/errorKinds.js').errorKinds} errorKinds
 * @property {typeof import('../src/client/errorKinds.js').kindOfRefusal} kindOfRefusal
 * @property {typeof import('../src/client/errorKinds.js').isRetryableKind} isRetryableKind
 * @property {typeof import('../src/components/frame/errorSteps.js').errorSteps} errorSteps
 * @property {import('../src/locales/locale.js').ErrorMessages} words English
 */

const markers = ['<!-- written by scripts/errors.mjs: from here -->', '<!-- to here -->'];
export const doc = join(root, 'docs/errors.md');

/** What each step means for the person. @type {Record<NextStep, string>} */
const steps = {
  retry: 'try the same again',
  wait: 'wait, then try the same again',
  reconnect: 'nothing: it goes on when the connection is back',
  'sign-in': 'sign in again, then go on',
  confirm: 'confirm who they are, then go on',
  correct: 'give something else and try again',
  'ask-anew': 'get a new code',
  'look-in-list': 'look in the list',
  'add-another': 'set up another method first',
  'other-method': 'choose another method',
  'complete-account': 'complete the account',
  'ask-administrator': 'ask the administrator',
};

/** Codes of the body's `statusCode`, or of HTTP (contract 7.1). @type {[code: number, meaning: string][]} */
const statusCodes = [
  [400, 'an argument has a bad format'],
  [401, 'not signed in'],
  [402, 'the plan does not include it'],
  [403, 'no permission'],
  [404, 'not found'],
  [409, 'a field is in conflict with another'],
  [413, 'the body is too large'],
  [422, 'well-formed, but against a rule'],
  [429, 'too many requests'],
  [499, 'general error of the client'],
  [500, 'error of the server'],
  [501, 'operation not supported'],
  [502, 'a call to another server failed'],
  [503, 'maintenance'],
  [601, 'calling a third party failed'],
  [602, 'a third party answered with an error'],
  [603, 'the customer’s own code failed'],
];

/** `apiCode`s, from the published list of V3 (contract 7.2). @type {[code: number, meaning: string][]} */
const apiCodes = [
  [1300, 'signature: invalid'],
  [1301, 'signature: another method'],
  [1302, 'signature: another version'],
  [1303, 'signature: format of the time'],
  [1304, 'signature: no date'],
  [1305, 'signature: clocks differ'],
  [1306, 'signature: sent before'],
  [1600, 'sign-in is complete'],
  [1635, 'second step of the person’s own'],
  [1636, 'second step of the application’s'],
  [1639, 'the password must be reset at first sign-in'],
  [1640, 'bind a federated identity to an account'],
  [1641, 'bind a federated identity to an account, or make one'],
  [1642, 'complete the profile'],
  [1643, 'unlock oneself'],
  [1699, 'the flow has ended early'],
  [1700, 'no photo was uploaded'],
  [1701, 'there is no photo to compare with'],
  [1702, 'the face check failed'],
  [1703, 'no phone or e-mail, so no face can be bound'],
  [1704, 'check of the phone failed while binding a face'],
  [1705, 'check of the e-mail failed while binding a face'],
  [1706, 'a face is bound already'],
  [1707, 'binding the face failed'],
  [2004, 'no such user'],
  [2005, 'the user is locked'],
  [2006, 'wrong password'],
  [2011, 'no such application'],
  [2020, 'not signed in'],
  [2031, 'sign-up is switched off'],
  [2039, 'the application’s domain is taken'],
  [2040, 'the pool’s domain is taken'],
  [2058, 'the password must be reset'],
  [2224, 'no such user pool'],
  [2333, 'wrong name or password'],
  [4021, 'a matter of billing'],
  [6001, 'wrong code of the authenticator app'],
  [6002, 'wrong recovery code'],
  [6003, 'no code of the authenticator app'],
  [6004, 'no recovery code'],
  [2120008, 'the user is suspended, or not of this tenant'],
  [2130010, 'no right to this tenant'],
  [2820002, 'bad LDAP settings'],
];

/** Older codes, and the clients’ own, that may leak through (contract 7.3). @type {[code: number, meaning: string][]} */
const olderCodes = [
  [1000, 'busy'],
  [1001, 'no permission'],
  [1108, 'step of a sign-in'],
  [1576, 'no right to sign in to the application'],
  [1644, 'step of a sign-in'],
  [1645, 'step of a sign-in'],
  [1666, 'step of a sign-in'],
  [2000, 'a captcha is needed'],
  [2001, 'wrong code'],
  [2003, 'bad format of an e-mail address'],
  [2021, 'the template could not be read'],
  [2026, 'the user exists'],
  [2028, 'a valid phone or e-mail is needed'],
  [2035, 'the phone is bound already'],
  [2057, 'locked after many errors'],
  [2061, 'step of a sign-in'],
  [2071, 'step of a sign-in'],
  [2080, 'one mail a minute'],
  [2200, 'the e-mail is bound already'],
  [2204, 'bad format of an e-mail address'],
  [2206, 'the sign-in has expired'],
  [2207, 'the sign-in is in a wrong state'],
  [2217, 'the last way to sign in'],
  [2219, 'no e-mail is bound'],
  [2229, 'the same e-mail as before'],
  [2230, 'the same phone as before'],
  [2231, 'an argument is missing'],
  [2300, 'the code has expired'],
  [2921, 'step of a sign-in'],
  [2930, 'step of a sign-in'],
  [4032, 'an invitation that is over, or a step of a sign-in'],
  [4033, 'an invitation that is over, or a step of a sign-in'],
  [10008, 'sent less than a minute ago'],
];

/** Where a kind comes from that no code stands for. @type {Partial<Record<Kind, string>>} */
const withoutCode = {
  'token-unavailable': '`getAccessToken` failed, or took longer than 30 s',
  'enrollment-expired': 'the token’s minute is over, by the kit’s own clock',
  offline: 'no answer, and the browser says that there is no connection',
  network: 'no answer: no way to the server, a name that is unknown, a redirect',
  timeout: 'no whole answer within the client’s `timeout`',
  aborted: 'given up, by the person or the app',
  'bad-response': 'an answer that is no GenAuth envelope, has another shape, or is larger than 1 MB',
  'chunk-failed': 'a part of the kit did not load',
};

/** Every code on the page. */
export const codesOnPage = [...statusCodes, ...apiCodes, ...olderCodes].map(([code]) => code);

/** @param {string[]} cells */
const row = (...cells) => `| ${cells.join(' | ')} |`;

/** @param {string[]} heads */
const head = (...heads) => [row(...heads), row(...heads.map(() => '---'))];

/** The kinds by operation: `kind`, and `kind` in `operation` where it differs. @param {(operation: string) => Kind} kindIn */
function kindsOf(kindIn) {
  const usual = kindIn('');
  const others = ['send-enroll-factor-request', 'enroll-factor', 'get-factor'].flatMap((operation) =>
    kindIn(operation) === usual ? [] : [`\`${kindIn(operation)}\` in \`${operation}\``],
  );
  return [`\`${usual}\``, ...others].join(', ');
}

/** What stands between the markers. @param {Source} source */
export function writeErrors({ errorKinds, kindOfRefusal, isRetryableKind, errorSteps, words }) {
  /** @param {Kind} kind */
  const said = (kind) => `${words.kinds[kind].title} ${words.kinds[kind].hint}`;
  /** @param {number} code */
  const nextOf = (code) => {
    // A code that says nothing by itself leaves it to the statusCode: there 403 and 500 differ.
    const [kind, other] = [kindOfRefusal('', 403, code), kindOfRefusal('', 500, code)];
    return kind === other ? kind : undefined;
  };
  /** @param {[code: number, meaning: string][]} codes */
  const byApiCode = (codes) =>
    codes.map(([code, meaning]) => {
      const kind = nextOf(code);
      if (!kind) return row(String(code), meaning, 'by its `statusCode`', '', '');
      return row(String(code), meaning, `\`${kind}\``, said(kind), steps[errorSteps[kind].next]);
    });
  const heads = head('code', 'the server means', 'kind', 'a person reads', 'next step');

  return [
    '## By kind',
    '',
    ...head('kind', 'a person reads', 'next step', 'besides'),
    ...errorKinds.map((kind) => {
      const { next, kept, quoted, support } = errorSteps[kind];
      const besides = [
        isRetryableKind(kind) && kind !== 'chunk-failed' && 'a read is tried again',
        kept && 'what was typed can be sent again',
        quoted && 'the server is quoted',
        support && (support === 'folded' ? 'with the id for support, folded' : 'with the id for support'),
      ];
      return row(`\`${kind}\``, said(kind), steps[next], besides.filter(Boolean).join('; ') || '–');
    }),
    '',
    '## By `statusCode`',
    '',
    ...heads,
    ...statusCodes.map(([code, meaning]) => {
      const kind = kindOfRefusal('', code, undefined);
      return row(
        String(code),
        meaning,
        kindsOf((operation) => kindOfRefusal(operation, code, undefined)),
        said(kind),
        steps[errorSteps[kind].next],
      );
    }),
    '',
    '## By `apiCode`',
    '',
    ...heads,
    ...byApiCode(apiCodes),
    '',
    '## By older codes',
    '',
    ...heads,
    ...byApiCode(olderCodes),
    '',
    '## Without a code',
    '',
    ...head('kind', 'comes from'),
    ...Object.entries(withoutCode).map(([kind, from]) => row(`\`${kind}\``, from)),
    '',
  ].join('\n');
}

/**
 * The document with these tables in it.
 * @param {string} text
 * @param {Source} source
 */
export function withErrors(text, source) {
  const [from = '', to = ''] = markers;
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`docs/errors.md lacks its markers: ${markers.join(' ')}`);
  return `${text.slice(0, start + from.length)}\n\n${writeErrors(source)}\n${text.slice(end)}`;
}

if (isMain(import.meta.url)) {
  const { tsImport } = await import('tsx/esm/api');
  /** @param {string} file */
  const load = (file) => tsImport(`../src/${file}`, import.meta.url);
  const source = {
    ...(await load('client/errorKinds.ts')),
    ...(await load('components/frame/errorSteps.ts')),
    words: (await load('locales/en/errors.ts')).errors,
  };
  writeFileSync(doc, withErrors(readFileSync(doc, 'utf8'), source));
  console.log('docs/errors.md is written.');
}
