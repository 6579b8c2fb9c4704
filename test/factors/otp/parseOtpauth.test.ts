import { describe, expect, test } from 'vitest';
import { parseOtpauth } from '../../../src/factors/otp/parseOtpauth.js';

const secret = 'JBSWY3DPEHPK3PXP';
const uri = (label: string, rest = '') => `otpauth://totp/${label}?secret=${secret}${rest}`;

describe('O2 whose key it is', () => {
  test.each([
    ['Acme:ada@example.com', '', 'Acme', 'ada@example.com'],
    ['Acme:ada@example.com', '&issuer=Acme', 'Acme', 'ada@example.com'],
    // The parameter wins: apps show it.
    ['Old%20name:ada@example.com', '&issuer=New%20name', 'New name', 'ada@example.com'],
    ['Acme:ada', '&issuer=', 'Acme', 'ada'],
    ['Acme:ada', '&issuer=Acme?', 'Acme?', 'ada'],
    ['%20Acme%20:ada', '&issuer=%20', 'Acme', 'ada'],
    ['ada@example.com', '&issuer=Acme', 'Acme', 'ada@example.com'],
    ['ada@example.com', '', '', 'ada@example.com'],
    ['Acme%3A%20ada%2Bmfa@example.com', '', 'Acme', 'ada+mfa@example.com'],
    ['Acme%3A%20Staging:ada%40example.com', '&issuer=Acme%3A%20Staging', 'Acme: Staging', 'ada@example.com'],
    ['Acme%3A%20Staging:ada', '', 'Acme: Staging', 'ada'],
    ['Acme:urn:user:7', '', 'Acme', 'urn:user:7'],
    ['%E7%BB%9F%E4%B8%80%E8%AE%A4%E8%AF%81:%E7%88%B1%E8%BE%BE', '', '统一认证', '爱达'],
    ['统一认证:爱达', '&issuer=统一认证', '统一认证', '爱达'],
    ['a', '&issuer=%D8%B4%D8%B1%D9%83%D8%A9', 'شركة', 'a'],
    ['S%C3%B6hne%20%26%20Co:a', '&issuer=S%C3%B6hne%20%26%20Co', 'Söhne & Co', 'a'],
    // Not encoded as it should be: shown as it is, rather than not at all.
    ['100%:ada', '', '100%', 'ada'],
    ['', '', '', ''],
  ])('%s %s', (label, rest, issuer, account) => {
    expect(parseOtpauth(uri(label, rest))).toMatchObject({ issuer, account });
  });
});

describe('O2 how it counts', () => {
  test('as RFC 6238 does, where nothing is said', () => {
    expect(parseOtpauth(uri('a'))).toEqual({
      secret,
      issuer: '',
      account: 'a',
      algorithm: 'SHA1',
      digits: 6,
      period: 30,
    });
  });

  test.each([
    ['&algorithm=SHA1&digits=6&period=15', 'SHA1', 6, 15],
    ['&algorithm=SHA256&digits=7&period=30', 'SHA256', 7, 30],
    ['&algorithm=sha512&digits=8&period=60', 'SHA512', 8, 60],
    ['&algorithm=SHA-256', 'SHA256', 6, 30],
  ])('%s', (rest, algorithm, digits, period) => {
    expect(parseOtpauth(uri('a', rest))).toMatchObject({ algorithm, digits, period });
  });

  test.each([
    ...['&digits=5', '&digits=9', '&digits=six', '&digits=6.5'],
    ...['&period=14', '&period=61', '&period=', '&algorithm=MD5', '&algorithm='],
    ...['&algorithm=HMACSHA1', '&algorithm=SHA384', '&algorithm=SHA512/256'],
  ])('is not told as a fact where no app would take it: %s', (rest) => {
    expect(parseOtpauth(uri('a', rest))).toBeUndefined();
  });
});

test('O2 the secret is read in any grouping and case, without padding', () => {
  expect(parseOtpauth('otpauth://totp/a?secret=jbsw%20y3dp-ehpk+3pxp%3D%3D')?.secret).toBe(secret);
  expect(parseOtpauth(`OTPAUTH://TOTP/a?secret=${secret}`)?.secret).toBe(secret);
});

test.each([
  'https://acme.example/?secret=JBSWY3DPEHPK3PXP',
  'otpauth://hotp/a?secret=JBSWY3DPEHPK3PXP&counter=0',
  'otpauth://totp/a',
  'otpauth://totp/a?issuer=Acme',
  'otpauth://totp/a?secret=',
  'otpauth://totp/a?secret=TOOSHORT',
  'otpauth://totp/a?secret=JBSWY3DPEHPK3PX',
  'otpauth://totp/a?secret=0JBSWY3DPEHPK3PXP',
  'otpauth://totp/a?secret=JBSWY3DPEHPK3PXP1',
  'otpauth://totp/a?secret=JBSWY3DPEHPK3PXP\njavascript:alert(1)',
  'javascript:alert(1)//otpauth://totp/a?secret=JBSWY3DPEHPK3PXP',
  '',
])('O2 %j is no key, and no link is made of it', (text) => {
  expect(parseOtpauth(text)).toBeUndefined();
});
