/** What can be told of a number without the rules: for the moment before they come, and where they never do. */
import { expect, test } from 'vitest';
import { countriesOfCode, parsePhone } from '../../../src/factors/sms/parsePhone.js';

test.each([
  ['+86 138 0013 8000', 'US', 'CN', '+86', '13800138000'],
  ['0086 138-0013-8000', 'US', 'CN', '+86', '13800138000'],
  ['+49 (0)30 901820', 'US', 'DE', '+49', '30901820'],
  ['07400 123456', 'GB', 'GB', '+44', '7400123456'],
  ['06 698 12345', 'IT', 'IT', '+39', '0669812345'],
  ['1 (415) 555-2671 ext. 12', 'US', 'US', '+1', '4155552671'],
  ['07400 123456 EXT 12', 'GB', 'GB', '+44', '7400123456'],
  ['+44 1234567890123', 'US', 'GB', '+44', '1234567890123'],
  ['+1 416 555 0123', 'CA', 'CA', '+1', '4165550123'],
  ['＋٤٤ ٧٤٠٠ ١٢٣٤٥٦', 'US', 'GB', '+44', '7400123456'],
])('S1 %s with %s chosen can be a number of %s', (typed, chosen, country, countryCode, number) => {
  expect(parsePhone(typed, chosen)).toEqual({ country, countryCode, number });
});

test.each([
  ['', 'US'],
  ['abc', 'US'],
  ['415 555 267', 'US'],
  ['415 555 26711', 'US'],
  ['138 0013 800', 'CN'],
  ['2138 0013 8000', 'CN'],
  ['+999 123 4567', 'US'],
  ['+44', 'US'],
  ['+44 12345678901234', 'US'],
  ['12345678901234567', 'GB'],
  ['12345', ''],
])('S1 %j with %j chosen can’t be a number', (typed, chosen) => {
  expect(parsePhone(typed, chosen)).toBeUndefined();
});

test.each([
  ['+', []],
  ['+4', []],
  ['+44', ['GB', 'GG', 'IM', 'JE']],
  ['0044 7', ['GB', 'GG', 'IM', 'JE']],
  ['+7', ['RU', 'KZ']],
  ['+35', []],
  ['44', []],
  ['0', []],
])('S1 %s brings the code of %j', (typed, countries) => {
  expect(countriesOfCode(typed)).toEqual(countries);
});
