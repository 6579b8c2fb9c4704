import { describe, expect, test } from 'vitest';
import { totp, type TotpAlgorithm } from '../../src/sandbox/index.js';
import { decodeBase32 } from '../../src/sandbox/tools/decodeBase32.js';
import { encodeBase32 } from '../../src/sandbox/tools/encodeBase32.js';

/** RFC 6238 appendix B: the seeds are the digits 1-0 repeated to the length of the hash. */
const seeds: Record<TotpAlgorithm, number> = { SHA1: 20, SHA256: 32, SHA512: 64 };
const vectors: [second: number, SHA1: string, SHA256: string, SHA512: string][] = [
  [59, '94287082', '46119246', '90693936'],
  [1111111109, '07081804', '68084774', '25091201'],
  [1111111111, '14050471', '67062674', '99943326'],
  [1234567890, '89005924', '91819424', '93441116'],
  [2000000000, '69279037', '90698825', '38618901'],
  [20000000000, '65353130', '77737706', '47863826'],
];

function secretOf(length: number): string {
  const digits = '1234567890'.repeat(7).slice(0, length);
  return encodeBase32(new TextEncoder().encode(digits));
}

describe('B1 codes are those of RFC 6238', () => {
  test.each(vectors)('at second %i', async (second, SHA1, SHA256, SHA512) => {
    for (const [algorithm, code] of Object.entries({ SHA1, SHA256, SHA512 }) as [TotpAlgorithm, string][]) {
      const options = { at: second * 1000, algorithm, digits: 8 };
      expect(await totp(secretOf(seeds[algorithm]), options), algorithm).toBe(code);
    }
  });

  test('six digits, SHA-1 and 30 s are what nobody has to say', async () => {
    expect(await totp(secretOf(20), { at: 59_000 })).toBe('287082');
    expect(await totp(secretOf(20), { at: 30_000 })).toBe('287082');
    expect(await totp(secretOf(20), { at: 60_000 })).not.toBe('287082');
  });
});

describe('secrets are base32 without padding', () => {
  // RFC 4648, section 10.
  const words: [plain: string, encoded: string][] = [
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ];

  test.each(words)('%j is %j, and back', (plain, encoded) => {
    expect(encodeBase32(new TextEncoder().encode(plain))).toBe(encoded);
    expect(new TextDecoder().decode(decodeBase32(encoded))).toBe(plain);
  });

  test('a letter outside the alphabet is refused', () => {
    expect(() => decodeBase32('ABC1')).toThrow(TypeError);
  });
});
