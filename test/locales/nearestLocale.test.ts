import { describe, expect, test } from 'vitest';
import { localeLoader, localeTags, nearestLocale } from '../../src/locales/loadLocale.js';

const languageOf = (tag: string) => tag.split('-')[0];
const ships = (tag: string) => localeTags.some((known) => known === tag);

describe.each(localeTags)('H4 %s is what a reader gets', (tag) => {
  test('who asks for it, in small or capital letters', () => {
    for (const asked of [tag, tag.toLowerCase(), tag.toUpperCase()]) expect(nearestLocale(asked)).toBe(tag);
  });

  test('or at least its language, for a region that does not ship', () => {
    const language = languageOf(tag);
    const expected = language && ships(language) ? language : undefined;
    for (const asked of [`${String(language)}-ZZ`, `${String(language)}-ZZ-x-own`, String(language)]) {
      const nearest = nearestLocale(asked);
      expect(languageOf(nearest), asked).toBe(language);
      if (expected) expect(nearest, asked).toBe(expected);
    }
  });
});

test.each(['tlh', 'xx-YY', '', '-', 'e', 'english', 'constructor', '__proto__'])(
  'H4 a reader of a language that does not ship (%j) gets English',
  (tag) => {
    expect(nearestLocale(tag)).toBe('en');
    expect(localeLoader(tag)).toBeUndefined();
  },
);

test.each(['zh', 'zh-CN', 'zh-SG', 'zh-MY', 'zh-Hans', 'zh-hans-cn', 'zh-Hans-HK', 'zh-cmn-Hans-CN'])(
  'H4 a reader of simplified Chinese (%s) gets it',
  (tag) => {
    expect(nearestLocale(tag)).toBe('zh-CN');
  },
);

test.each(['zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant', 'zh-Hant-CN', 'ZH-hant-hk'])(
  'H4 a reader of traditional Chinese (%s) gets it where it ships, else simplified',
  (tag) => {
    expect(nearestLocale(tag)).toBe(ships('zh-TW') ? 'zh-TW' : 'zh-CN');
  },
);

test.each([
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['zh-Hant-HK', 'zh-TW'],
  ['de-AT', 'de'],
  // As Java and gettext write it.
  ['zh_CN', 'zh-CN'],
  ['pt_BR', 'pt-BR'],
  ['es-419', 'es'],
  ['iw', 'he'],
  ['in', 'id'],
  ['ar-EG', 'ar'],
  ['nb', 'en'],
])('H4 a reader of %s gets %s', (asked, given) => {
  expect(nearestLocale(asked)).toBe(given);
});

test('H4 English needs no loading, another language loads as itself', async () => {
  expect(localeLoader('en')).toBeUndefined();
  expect(localeLoader('en-GB')).toBeUndefined();
  for (const tag of localeTags.slice(1)) expect((await localeLoader(tag)?.())?.tag).toBe(tag);
});
