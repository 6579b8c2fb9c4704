import type { SandboxSwitch } from './SandboxSwitch.js';

/**
 * How each refusal is said, where no code is published for it. `422+2001` reads: the body's statusCode is 422 and
 * its apiCode 2001; without a plus there is no apiCode.
 */
export const refusalSwitches = {
  wrongCode: {
    about: 'A wrong code from a message.',
    values: ['422', '400', '422+2001', '499+2001'],
    default: '422',
    confidence: 'unknown',
    source: 'contract 7.3, 10.2, 11',
  },
  expiredCode: {
    about: 'A code from a message that is too old or was tried too often.',
    values: ['422', '400', '422+2300'],
    default: '422',
    confidence: 'unknown',
    source: 'contract 7.3, 10.2',
  },
  wrongTotp: {
    about: 'A wrong code from an authenticator, while it is being bound.',
    values: ['422+6001', '400+6001', '422', '400'],
    default: '422+6001',
    confidence: 'L',
    source: 'contract 7.2, 7.3, 11',
  },
  totpVerify: {
    about: 'mfa-totp-verify with a wrong code: success with `verified: false`, or 422 + 6001.',
    values: ['verified-false', '422+6001'],
    default: 'verified-false',
    confidence: 'unknown',
    source: 'contract 8',
  },
  expiredToken: {
    about: 'An enrollmentToken that is over, used up or unknown.',
    values: ['422', '400', '401'],
    default: '422',
    confidence: 'unknown',
    source: 'contract 10.2, 11',
  },
  tokenMismatch: {
    about: 'An enrollmentToken that was given out for another type.',
    values: ['422', '400'],
    default: '422',
    confidence: 'unknown',
    source: 'contract 10.2',
  },
  rateLimit: {
    about:
      'A second message to one target within a minute; the two forms of 429 are HTTP 429 too, and `+retry-after` has the header.',
    values: ['422', '422+2080', '429', '429+retry-after'],
    default: '422',
    confidence: 'M',
    source: 'contract 3, 11',
  },
  alreadyBound: {
    about: 'Binding a type that is bound: refused with 409 or 422, or the new one takes its place.',
    values: ['409', '422', 'replace'],
    default: '409',
    confidence: 'unknown',
    source: 'contract 10.2, 10.5, 11',
  },
  disabledType: {
    about: 'Binding a type that the application has switched off.',
    values: ['422', '403', '400'],
    default: '422',
    confidence: 'unknown',
    source: 'contract 7.2, 10.2',
  },
  unknownFactor: {
    about: 'get-factor and reset-factor with an id that the account does not have.',
    values: ['404', '422'],
    default: '404',
    confidence: 'unknown',
    source: 'contract 10.2, 11',
  },
  resetRefusesMessages: {
    about: 'Old deployments: reset-factor refuses (422) what was bound by message and names another call.',
    values: [false, true],
    default: false,
    confidence: 'M',
    source: 'contract 3.1',
  },
  stepUp: {
    about:
      'Which actions are refused (403 + 1635) until the person has confirmed who they are in the last five minutes.',
    values: ['none', 'unbind', 'bind-and-unbind'],
    default: 'none',
    confidence: 'unknown',
    source: 'contract 3.1, 10.6',
  },
  faceResult: {
    about: 'What the comparison of a photo finds: a match, or one of apiCodes 1701, 1702, 1704, 1705, 1707.',
    values: ['match', 'comparison-missing', 'mismatch', 'phone-check-failed', 'email-check-failed', 'failed'],
    default: 'match',
    confidence: 'H',
    source: 'contract 7.2',
  },
} as const satisfies Record<string, SandboxSwitch>;
