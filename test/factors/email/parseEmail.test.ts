/** Addresses as people type and paste them: what the server is asked with, or what is wrong. */
import { domainToUnicode } from 'node:url';
import { expect, test } from 'vitest';
import { parseEmail } from '../../../src/factors/email/parseEmail.js';
import { readableEmail } from '../../../src/factors/email/readableEmail.js';
import { suggestEmail } from '../../../src/factors/email/suggestEmail.js';

const ofBytes = (bytes: number) => `ada@${'a.'.repeat(120)}${'b'.repeat(bytes - 248)}.com`;

test.each([
  ['ada@example.com', 'ada@example.com'],
  ['  ada@example.com\n', 'ada@example.com'],
  ['Ada.Lovelace+mfa@Mail.Example.COM', 'Ada.Lovelace+mfa@Mail.Example.COM'],
  ["o'brien@example.co.uk", "o'brien@example.co.uk"],
  // Copied with what stood around it.
  ['Ada Lovelace <ada@example.com>', 'ada@example.com'],
  ['Ada < ada@example.com >', 'ada@example.com'],
  ['Ada Lovelace <ada@example.com>;', 'ada@example.com'],
  ['mailto:ada@example.com?subject=Hello', 'ada@example.com'],
  [' MAILTO:ada@example.com', 'ada@example.com'],
  ['ada@example.com.', 'ada@example.com'],
  ['ada@example.com,', 'ada@example.com'],
  ['\u200Bada@\u200Eexample.com\uFEFF', 'ada@example.com'],
  // From a Chinese or Japanese keyboard.
  ['ada＠example。com', 'ada@example.com'],
  ['ada。lovelace﹫mail。example。com', 'ada.lovelace@mail.example.com'],
  ['ａｄａ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'ada@example.com'],
  // In its own letters: the domain goes out as mail servers know it.
  ['ada@bücher.example', 'ada@xn--bcher-kva.example'],
  ['ada@BÜCHER.example', 'ada@xn--bcher-kva.example'],
  ['ada@bu\u0308cher.example', 'ada@xn--bcher-kva.example'],
  ['jose\u0301@example.com', 'jos\u00E9@example.com'],
  ['用户@例子.中国', '用户@xn--fsqu00a.xn--fiqs8s'],
  ['用户@例子。中国', '用户@xn--fsqu00a.xn--fiqs8s'],
  ['ada@xn--bcher-kva.example', 'ada@xn--bcher-kva.example'],
  [`${'a'.repeat(64)}@example.com`, `${'a'.repeat(64)}@example.com`],
  [ofBytes(254), ofBytes(254)],
])('S2 %j goes out as %s', (typed, email) => {
  expect(parseEmail(typed)).toEqual({ email });
});

test.each([
  ['', 'missing'],
  ['   ', 'missing'],
  ['\u200B', 'missing'],
  ['ada lovelace@example.com', 'spaces'],
  ['ada @example.com', 'spaces'],
  ['ada\u00A0lovelace@example.com', 'spaces'],
  ['ada.example.com', 'noAt'],
  ['a@b', 'noDomain'],
  ['ada@', 'noDomain'],
  ['ada@.com', 'noDomain'],
  ['ada@.example.com', 'noDomain'],
  ['ada@example..com', 'noDomain'],
  ['ada@example.c', 'noDomain'],
  ['ada@127.0.0.1', 'noDomain'],
  ['ada@[127.0.0.1]', 'noDomain'],
  ['ada@example.com/inbox', 'noDomain'],
  ['ada@exa<mple.com', 'noDomain'],
  ['ada@exa^mple.com', 'noDomain'],
  ['@example.com', 'implausible'],
  ['ada@@example.com', 'implausible'],
  ['<ada@example.com><grace@example.com>', 'implausible'],
  ['ada@home@example.com', 'implausible'],
  [`${'a'.repeat(65)}@example.com`, 'tooLong'],
  [ofBytes(255), 'tooLong'],
  [`${'é'.repeat(33)}@example.com`, 'tooLong'],
])('S2 %j is refused: %s', (typed, fault) => {
  expect(parseEmail(typed)).toEqual({ fault });
});

test.each(
  [
    ...[
      'gmial.com',
      'gmai.com',
      'gamil.com',
      'gnail.com',
      'gmail.con',
      'gmail.co',
      'gmail.cm',
      'gmai.con',
      'GMIAL.COM',
    ].map((slip) => [slip, 'gmail.com']),
    ...['hotmial.com', 'hotmal.com', 'hotmail.cmo'].map((slip) => [slip, 'hotmail.com']),
    ...['outlok.com', 'outloo.com', 'outlook.con'].map((slip) => [slip, 'outlook.com']),
    ...['yaho.com', 'yahooo.com', 'yhaoo.com'].map((slip) => [slip, 'yahoo.com']),
    ...['iclud.com', 'icoud.com', 'icloud.co'].map((slip) => [slip, 'icloud.com']),
    ...['qq.con', 'qq.comm', 'qqq.com', 'qq.cm', 'qq.ocm'].map((slip) => [slip, 'qq.com']),
    ...['163.con', '1163.com', '613.com'].map((slip) => [slip, '163.com']),
    ...['126.co', '216.com'].map((slip) => [slip, '126.com']),
    // The nearest one, where several are near.
    ['fozmail.com', 'foxmail.com'],
  ].map(([slip = '', meant = '']) => ({ slip, meant })),
)('S2 $slip was probably $meant', ({ slip, meant }) => {
  expect(suggestEmail(`Ada@${slip}`)).toBe(`Ada@${meant}`);
});

test.each([
  ...['gmail.com', 'Gmail.com', 'qq.com', '163.com', '126.com', 'vip.qq.com', 'icloud.com', 'yahoo.com'],
  // Near to one of those, and right.
  ...['mail.com', 'ymail.com', 'email.com', 'gmx.com', 'me.com', 'live.com', 'aol.com', '139.com', '188.com'],
  ...['yahoo.co.uk', 'yahoo.ca', 'yahoo.co.jp', 'yahoo.com.br', 'hotmail.fr', 'hotmail.co.uk', 'outlook.de'],
  ...['example.com', 'navy.example', 'acme.io', 'hotel.com', 'look.com', 'tsinghua.edu.cn', 'live.cn'],
  // Of a short name one letter at most is a slip, or two that have changed places.
  ...['hp.com', '316.com', '236.com'],
])('S2 %s is nobody’s slip', (domain) => {
  expect(suggestEmail(`ada@${domain}`)).toBeUndefined();
});

test.each([
  'xn--bcher-kva.example',
  'xn--strae-oqa.de',
  'xn--fsqu00a.xn--fiqs8s',
  'xn--wgv71a119e.jp',
  'xn--mgbh0fb.xn--kgbechtv',
  'xn--80ak6aa92e.com',
  'xn--i-7iq.ws',
  'xn--n3h.net',
  'xn--h1alffa9f.xn--p1ai',
  'xn--hxajbheg2az3al.xn--jxalpdlp',
  'xn--r8jz45g.xn--11b5bs3a9aj6g',
  'xn--egbpdaj6bu4bxfgehfvwxn.example',
  'xn--porqunopuedensimplementehablarenespaol-fmd56a.example',
  'xn--mllerstrae-e4a35am384h154bsiz9e.example',
  'mail.example.com',
])('S3 %s is shown in its own letters', (domain) => {
  expect(readableEmail(`ada@${domain}`)).toBe(`ada@${domainToUnicode(domain)}`);
});

test('S3 what is no domain in disguise is shown as it is', () => {
  for (const domain of ['xn--', 'xn--\u00FC', 'xn--99999999999', 'xn---', 'xn--a-ecp.ru\u0000']) {
    expect(readableEmail(`ada@${domain}`)).toMatch(/^ada@/);
  }
  expect(readableEmail('xn--bcher-kva')).toBe('bücher');
  expect(readableEmail('')).toBe('');
});
