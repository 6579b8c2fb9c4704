/** What the compiler knows of results: the kit's hooks fail with the kit's error, and a style may hold tokens. */
import {
  useEnrolledFactors,
  useEnrollFactor,
  useFactor,
  useFactorsToEnroll,
  useResetFactor,
  useSendEnrollFactorRequest,
} from '../../src/index.js';
import type { MfaElement } from '../../src/element/index.js';
import type { Locale, MfaError, OtpChallenge, TokenStyle } from '../../src/index.js';
import type { Expect, Same } from './expectType.js';

type ErrorOf<Result extends { error: unknown }> = NonNullable<Result['error']>;

export type Checks = [
  Expect<Same<ErrorOf<ReturnType<typeof useEnrolledFactors>>, MfaError>>,
  Expect<Same<ErrorOf<ReturnType<typeof useFactorsToEnroll>>, MfaError>>,
  Expect<Same<ErrorOf<ReturnType<typeof useFactor>>, MfaError>>,
  Expect<Same<ErrorOf<ReturnType<typeof useSendEnrollFactorRequest>>, MfaError>>,
  Expect<Same<ErrorOf<ReturnType<typeof useEnrollFactor>>, MfaError>>,
  Expect<Same<ErrorOf<ReturnType<typeof useResetFactor>>, MfaError>>,
  // What `await import('genauth-mfa-react/locales/fr')` gives.
  Expect<{ default: Locale } extends MfaElement['locale'] ? true : false>,
  Expect<Same<OtpChallenge['qrCodeUri'], string>>,
];

const brand: TokenStyle = { '--mfa-accent': 'teal' };
export const drawn = [<div key={1} style={brand} />, <div key={2} style={{ ...brand, color: 'red' }} />];
