/** Finding a country by whatever a person knows of it. */
import { describe, expect, test } from 'vitest';
import { findCountries } from '../../../src/factors/sms/findCountries.js';
import { listCountries } from '../../../src/factors/sms/listCountries.js';

const english = listCountries('en', undefined);
const chinese = listCountries('zh-CN', undefined);
const isos = (countries: typeof english) => countries.map(({ iso }) => iso);

test.each([
  // By name: its beginning, a word of it, a part of it, without accents, case and punctuation.
  ['united k', 'GB'],
  ['kingdom', 'GB'],
  ['GERMANY', 'DE'],
  ['cote d’iv', 'CI'],
  ["Côte d'Ivoire", 'CI'],
  ['aland', 'AX'],
  ['reunion', 'RE'],
  ['sao tome', 'ST'],
  // A beginning before a word, a word before a part.
  ['guin', 'GN'],
  ['man', 'IM'],
  ['stan', 'AF'],
  ['ｊａｐａｎ', 'JP'],
  // By what people call it.
  ['usa', 'US'],
  ['uk', 'GB'],
  ['america', 'US'],
  ['england', 'GB'],
  ['engl', 'GB'],
  ['great britain', 'GB'],
  ['scotland', 'GB'],
  ['wales', 'GB'],
  ['uae', 'AE'],
  ['holland', 'NL'],
  // By ISO code.
  ['gb', 'GB'],
  ['CN', 'CN'],
  ['de', 'DE'],
  // By dial code; of those who share one the main country leads.
  ['+44', 'GB'],
  ['44', 'GB'],
  ['0044', 'GB'],
  ['+4', 'RO'],
  ['+1', 'US'],
  ['1', 'US'],
  ['+7', 'RU'],
  ['+852', 'HK'],
  ['٤٤', 'GB'],
  ['８６', 'CN'],
  // By its name in a language that is not on screen.
  ['英国', 'GB'],
  ['中国', 'CN'],
  ['德', 'DE'],
  ['guinée', 'GN'],
])('S1 %s finds %s first, with English on screen', (typed, iso) => {
  expect(isos(findCountries(english, typed))[0]).toBe(iso);
});

test.each([
  ['英国', 'GB'],
  ['英', 'GB'],
  ['germany', 'DE'],
  ['fr', 'FR'],
  ['+86', 'CN'],
])('S1 %s finds %s first, with Chinese on screen', (typed, iso) => {
  expect(isos(findCountries(chinese, typed))[0]).toBe(iso);
});

describe('S1 the search', () => {
  test('finds every country by its name, ISO code and dial code', () => {
    for (const { iso, code, name } of english) {
      expect(isos(findCountries(english, name)), name).toContain(iso);
      expect(isos(findCountries(english, iso))[0]).toBe(iso);
      expect(isos(findCountries(english, code)), code).toContain(iso);
    }
  });

  test('finds nothing where nothing fits, and everything where nothing is typed', () => {
    expect(findCountries(english, 'atlantis')).toEqual([]);
    for (const typed of ['+999', '44b', 'b44']) expect(findCountries(english, typed)).toEqual([]);
    expect(findCountries(english, '  ')).toEqual(english);
    expect(findCountries(english, '+')).toEqual(english);
  });

  test('finds only what the host allows', () => {
    expect(isos(findCountries(listCountries('en', ['DE', 'at']), 'aus'))).toEqual(['AT']);
  });
});

test('S1 the list is in the order of its language', () => {
  expect(english.slice(0, 3).map(({ name }) => name)).toEqual(['Afghanistan', 'Åland Islands', 'Albania']);
  expect(chinese.map(({ name }) => name)).toEqual(
    chinese.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'zh-CN')),
  );
});
