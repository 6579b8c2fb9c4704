import { decodeBase32 } from './decodeBase32.js';

/** Hash of a time-based code, by the name it has in an otpauth URI. */
export type TotpAlgorithm = 'SHA1' | 'SHA256' | 'SHA512';

/** What a time-based code depends on. */
export interface TotpOptions {
  /** Moment of the code, ms since 1970. */
  readonly at: number;
  /** Default `SHA1`. */
  readonly algorithm?: TotpAlgorithm | undefined;
  /** Digits of the code. Default 6. */
  readonly digits?: number | undefined;
  /** Seconds that a code lasts. Default 30. */
  readonly period?: number | undefined;
}

const hashNames = { SHA1: 'SHA-1', SHA256: 'SHA-256', SHA512: 'SHA-512' } as const;

/** The number of the step in which `at` lies (RFC 6238 4.2). */
export function totpStep(at: number, period = 30): number {
  return Math.floor(at / 1000 / period);
}

/**
 * The code that an authenticator shows for a base32 secret at one moment (RFC 6238 4, RFC 4226 5.3). Needs
 * WebCrypto: in a browser a page served by https or from localhost.
 */
export async function totp(secret: string, options: TotpOptions): Promise<string> {
  const { algorithm = 'SHA1', digits = 6, period = 30 } = options;
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(totpStep(options.at, period)));
  const key = await crypto.subtle.importKey(
    'raw',
    decodeBase32(secret),
    { name: 'HMAC', hash: hashNames[algorithm] },
    false,
    ['sign'],
  );
  const mac = new DataView(await crypto.subtle.sign('HMAC', key, counter));
  const offset = mac.getUint8(mac.byteLength - 1) & 15;
  const number = mac.getUint32(offset) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}
