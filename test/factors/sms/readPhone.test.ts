/** Numbers of every country, as people there write, dial, paste and mistype them: what the server is asked with, and what is shown. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/core';
import type { CountryCode } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, test } from 'vitest';
import { sms } from '../../../src/index.js';
import { dialCodes } from '../../../src/factors/sms/dialCodes.js';
import { maskPhone } from '../../../src/factors/sms/maskPhone.js';
import { parsePhone } from '../../../src/factors/sms/parsePhone.js';
import { readPhone } from '../../../src/factors/sms/readPhone.js';

const countries = Object.keys(metadata.countries) as CountryCode[];

/** A mobile number of a country, as its people write it and as others do. */
function exampleOf(country: CountryCode) {
  const number = examples[country];
  const code = `+${metadata.countries[country]?.[0]}`;
  const written = parsePhoneNumberFromString(`${code}${number}`, metadata);
  if (!written) throw new Error(`The library does not know its own example of ${country}.`);
  return {
    country,
    number,
    code,
    national: written.formatNational(),
    // Some countries share their numbers with the one whose code they have: the digits tell no more than that one.
    told: written.country,
    international: written.formatInternational(),
  };
}

const table = countries.map(exampleOf);
const spaced = (text: string) => [...text.replace(/\D/g, '')].join(' ');
const inScript = (text: string, zero: number) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

/** The server's two fields, and the country that the form shows for them. */
function wire(typed: string, chosen: string) {
  const { phone, fault } = readPhone(typed, chosen);
  return fault ?? { profile: sms.profile?.({ ...phone, typed }), country: phone?.country };
}

test('S1 offers every country that the rules know, with its code, the main one of a shared code first', () => {
  const known = Object.entries(metadata.country_calling_codes).map(([code, sharing]) => ({
    code: `+${code}`,
    main: sharing[0],
    all: sharing.toSorted(),
  }));
  const offered = [...new Set(dialCodes.values())].map((code) => {
    const sharing = [...dialCodes].filter(([, other]) => other === code).map(([iso]) => iso);
    return { code, main: sharing[0], all: sharing.toSorted() };
  });
  const byCode = (a: { code: string }, b: { code: string }) => a.code.localeCompare(b.code);
  expect(offered.toSorted(byCode)).toEqual(known.toSorted(byCode));
  expect(countries.length).toBeGreaterThan(240);
});

describe.each(table)(
  'S1 $country $international',
  ({ country, number, code, national, international, told }) => {
    const profile = { phoneNumber: number, phoneCountryCode: code };

    test('is sent the same, however it is written', () => {
      // Whatever is chosen, a number that brings its country's code counts there.
      const elsewhere = country === 'FR' ? 'DE' : 'FR';
      for (const [typed, chosen] of [
        [national, country],
        [number, country],
        [spaced(national), country],
        [inScript(national, 0x660), country],
        [inScript(national, 0x6f0), country],
        [inScript(national, 0xff10), country],
        [international, country],
        [international, elsewhere],
        [`${code}${number}`, elsewhere],
        [` ${international.replace(/ /g, '-')} `, elsewhere],
        [`\u202A${international}\u202C`, elsewhere],
        [international.replace('+', '\uFF0B'), elsewhere],
        [international.replace('+', '00'), 'FR'],
        [international.replace('+', '00 '), 'US'],
        [international.replace('+', '011 '), 'US'],
        [international.replace('+', '010 '), 'JP'],
        [`tel:${code}-${number}`, elsewhere],
        [`${international} ext. 42`, elsewhere],
      ] as const) {
        expect({ typed, chosen, wire: wire(typed, chosen) }).toEqual({
          typed,
          chosen,
          wire: { profile, country: chosen === country ? country : told },
        });
      }
    });

    test('is plausible without the rules too, where it brings its code', () => {
      expect(parsePhone(international, country)).toEqual({ country, countryCode: code, number });
      expect(parsePhone(number, country)).toEqual({ country, countryCode: code, number });
    });

    test('is shown without the digits that make it this very number', () => {
      const shown = maskPhone({ countryCode: code, number });
      expect(shown).toMatch(new RegExp(`^\\${code} \\d{0,3}\\*{4}\\d{1,4}$`));
      expect(shown).not.toContain(number);
      expect(shown.endsWith(number.slice(-2))).toBe(true);
    });

    test('is not taken with half of its digits, or with twice as many', () => {
      expect(readPhone(`${code}${number.slice(0, 2)}`, country).fault).toBe('too-short');
      expect(readPhone(`${code}${number}${number.padEnd(9, '5')}`, country).fault).toBe('too-long');
    });
  },
);

test.each([
  // What the number says counts more than what was chosen, among countries that share a code too.
  ['(415) 555-2671', 'US', 'US', '+1', '4155552671'],
  ['1 415 555 2671', 'US', 'US', '+1', '4155552671'],
  ['416-555-0123', 'US', 'CA', '+1', '4165550123'],
  ['+1 246 250 1234', 'US', 'BB', '+1', '2462501234'],
  ['8 (912) 345-67-89', 'RU', 'RU', '+7', '9123456789'],
  ['+7 701 234 5678', 'RU', 'KZ', '+7', '7012345678'],
  ['07400 123456', 'GB', 'GB', '+44', '7400123456'],
  ['07781 123456', 'GB', 'GG', '+44', '7781123456'],
  ['+44 (0)7400 123456', 'US', 'GB', '+44', '7400123456'],
  ['312 345 6789', 'IT', 'IT', '+39', '3123456789'],
  ['06 698 12345', 'IT', 'VA', '+39', '0669812345'],
  ['041 2345678', 'FI', 'FI', '+358', '412345678'],
  ['+358 18 123456', 'FI', 'AX', '+358', '18123456'],
  ['0412 345 678', 'AU', 'AU', '+61', '412345678'],
  ['+599 9 518 1234', 'BQ', 'CW', '+599', '95181234'],
  ['+590 690 00 12 34', 'FR', 'GP', '+590', '690001234'],
  ['+262 692 12 34 56', 'FR', 'RE', '+262', '692123456'],
  ['0650-123456', 'MA', 'MA', '+212', '650123456'],
  ['406 12 345', 'NO', 'NO', '+47', '40612345'],
  ['06 20 123 4567', 'HU', 'HU', '+36', '201234567'],
  ['011 15-2345-6789', 'AR', 'AR', '+54', '91123456789'],
  ['0 11 96123-4567', 'BR', 'BR', '+55', '11961234567'],
  ['138 0013 8000', 'CN', 'CN', '+86', '13800138000'],
  ['8613800138000', 'CN', 'CN', '+86', '13800138000'],
  ['0086 138-0013-8000', 'US', 'CN', '+86', '13800138000'],
  ['Tel.: +49 (0)1512 3456789', 'US', 'DE', '+49', '15123456789'],
  ['+1 (415) 555-2671;ext=3', 'GB', 'US', '+1', '4155552671'],
  ['+९१ ८१२३४ ५६७८९', 'US', 'IN', '+91', '8123456789'],
])('S1 %s with %s chosen is a number of %s', (typed, chosen, country, code, number) => {
  expect(readPhone(typed, chosen)).toEqual({ country, phone: { country, countryCode: code, number } });
});

test.each([
  ['', 'US', 'implausible'],
  ['call me', 'US', 'implausible'],
  ['+', 'US', 'implausible'],
  ['+999 123 4567', 'US', 'no-country'],
  // A satellite, and a free call of no country.
  ['+881 6 1234 5678', 'US', 'no-country'],
  ['+800 1234 5678', 'US', 'no-country'],
  ['415 555 267', 'US', 'too-short'],
  ['415 555 26711', 'US', 'too-long'],
  ['138 0013 800', 'CN', 'too-short'],
  ['138 0013 80001', 'CN', 'too-long'],
  ['238 0013 8000', 'CN', 'not-of-country'],
  ['415 555 2671', 'GB', 'not-of-country'],
  ['1-800-FLOWERS', 'US', 'too-short'],
])('S1 %j with %s chosen is refused: %s', (typed, chosen, fault) => {
  expect(readPhone(typed, chosen).fault).toBe(fault);
});

test('S1 a number too long for its country is never taken for another country’s', () => {
  // +41 would be Switzerland.
  expect(readPhone('41555526711', 'US')).toMatchObject({ fault: 'too-long', country: 'US' });
});
