/** What a reader of any language may expect of its words: plurals, no English left over, buttons that stay buttons. */
import { describe, expect, test } from 'vitest';
import en from '../../src/locales/en.js';
import { localeTags } from '../../src/locales/loadLocale.js';
import { longButtons } from './longButtons.js';
import { loadLanguage, saidBy, textsOf } from './texts.js';

const others = localeTags.filter((tag) => tag !== 'en');

/** The texts that count something, by their path. */
async function counting(tag: string) {
  const paths = [
    'wizard.secondsLeft',
    'wizard.renewIn',
    'errors.wait',
    'otp.seconds',
    'otp.minutes',
    'otp.code',
    'otp.incomplete',
    'sms.codeHintLength',
    'email.codeHintLength',
  ];
  const texts = await textsOf(await loadLanguage(tag));
  return paths.map((path) => ({ path, say: texts.get(path) as (count: number) => string }));
}

/** A text without its number. */
const shapeOf = (text: string) => text.replaceAll(/[\p{Nd}]+/gu, '#');

/** How many forms the word for seconds takes in the languages that bend it; others have one. */
const forms: Readonly<Record<string, number>> = {
  ...Object.fromEntries(['de', 'en', 'es', 'fr', 'it', 'nl', 'pt-BR'].map((tag) => [tag, 2])),
  ...Object.fromEntries(['pl', 'ru', 'uk'].map((tag) => [tag, 3])),
  he: 2,
  ar: 4,
};

describe.each(localeTags)('H4 %s counts as its grammar does', (tag) => {
  const rules = new Intl.PluralRules(tag);
  // 0, 1 and 2 may be said in words of their own.
  const counts = Array.from({ length: 118 }, (_, at) => at + 3);

  test('and says numbers of one plural category with one form', async () => {
    for (const { path, say } of await counting(tag)) {
      const shapes = new Map<string, Set<string>>();
      for (const count of counts) {
        const category = rules.select(count);
        shapes.set(category, (shapes.get(category) ?? new Set()).add(shapeOf(say(count))));
      }
      for (const [category, found] of shapes) expect([...found], `${path}, ${category}`).toHaveLength(1);
    }
  });

  test('and bends the word for seconds where the language does', async () => {
    const left = (await counting(tag))[0]!.say;
    const found = new Set([1, 2, ...counts].map((count) => shapeOf(left(count)).replace('#', '').trim()));
    expect(found.size).toBeGreaterThanOrEqual(forms[tag] ?? 1);
  });
});

/** Where a sentence bends the word in another way than a label does, or spells it otherwise. */
const bent: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ar errors.wait': { two: 'ثانيتين' },
  'ar otp.minutes': { two: 'دقيقتين' },
  he: { one: 'שנייה', two: 'שניות' },
  'he otp.minutes': { two: 'דקות' },
  'pl errors.wait': { one: 'sekundę' },
  'zh-CN': { other: '秒' },
  'zh-CN otp.minutes': { other: '分钟' },
};
/** Where a unit is abbreviated, which nobody bends. */
const abbreviated = ['pl otp.minutes', 'ru otp.minutes', 'uk otp.minutes'];

describe.each(localeTags)('H4 %s has the right form of a word for each number', (tag) => {
  const rules = new Intl.PluralRules(tag);
  // Nobody is told that a clock is one minute off.
  test.each([
    ['wizard.secondsLeft', 'second', 1],
    ['errors.wait', 'second', 1],
    ['otp.minutes', 'minute', 2],
  ])('%s, as the Unicode CLDR has it', async (path, unit, first) => {
    if (abbreviated.includes(`${tag} ${path}`)) return;
    const say = (await textsOf(await loadLanguage(tag))).get(path) as (count: number) => string;
    const number = new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' });
    const form = (count: number) => {
      const parts = number.formatToParts(count).filter(({ type }) => type === 'unit');
      const own = bent[`${tag} ${path}`] ?? bent[tag];
      return own?.[rules.select(count)] ?? parts.map(({ value }) => value.trim()).join(' ');
    };
    // A word that goes on is another form of it, but for the languages that write words together.
    const end = /^(?:ja|ko|th|zh)/.test(tag) ? '' : '(?!\\p{L})';
    for (let count = first; count <= 60; count++) {
      expect(say(count), String(count)).toMatch(new RegExp(form(count) + end, 'u'));
    }
  });
});

/** Words that no other language here has, at the beginning of nothing and the end of nothing. */
const englishOnly =
  /(?<!\p{L})(?:the|this|that|your|you|with|from|when|what|which|have|has|been|will|again|then|sign(?:ed)? in|phone number|set up|choose|wait|try)(?!\p{L})/iu;
/** Latin words that are right in the languages of other scripts: names, and what a person looks for on a screen. */
const latin =
  /^(?:qr|sms|https?|jpe?g|png|webp|heic|gif|mb|iphone|e-?mail|id|code|app|ok|authenticator|otp)$/i;

/** What a language has in common with English: a word, or a unit's sign. */
const sameAsEnglish: Readonly<Record<string, readonly string[]>> = {
  fr: ['otp.minutes'],
  it: ['otp.account'],
  nl: ['face.camera', 'otp.account'],
  pl: ['otp.seconds'],
  'pt-BR': ['otp.seconds'],
};

describe.each(others)('H4 %s', (tag) => {
  test('holds no leftover of English', async () => {
    const left = (await saidBy(await loadLanguage(tag)))
      .filter(({ path }) => path !== 'wizard.recovery.fileName')
      // An example address, a code and a name come from outside.
      .map(({ path, text, values }) => ({
        path,
        text: values.reduce<string>((rest, value) => rest.replaceAll(String(value), ''), String(text)),
      }))
      .filter(({ text }) => englishOnly.test(text.replaceAll(/\S+@\S+/g, '')))
      .map(({ path, text }) => `${path}: ${text}`);
    expect(left).toEqual([]);
  });

  test('says nothing letter for letter as English does, but for what is the same word', async () => {
    const english = new Map((await saidBy(en)).map(({ path, values, text }) => [path + values.join(), text]));
    const same = (await saidBy(await loadLanguage(tag)))
      .filter(({ path, values, text }) => english.get(path + values.join()) === text)
      .map(({ path }) => path);
    expect([...new Set(same)]).toEqual(sameAsEnglish[tag] ?? []);
  });

  test('keeps what stands for a value, and takes the same places', async () => {
    const [own, english] = await Promise.all([textsOf(await loadLanguage(tag)), textsOf(en)]);
    const places = (text: unknown) => (typeof text === 'string' ? (text.match(/\{\w+\}/g) ?? []) : []);
    for (const [path, text] of english) expect(places(own.get(path)), path).toEqual(places(text));
  });
});

const script: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  he: 'Hebrew',
  hi: 'Devanagari',
  th: 'Thai',
  ru: 'Cyrillic',
  uk: 'Cyrillic',
  ko: 'Hangul',
};

test.each(Object.entries(script))('H4 every text of %s is in its script (%s)', async (tag, name) => {
  const letters = new RegExp(`\\p{Script=${name}}`, 'u');
  const foreign = (await saidBy(await loadLanguage(tag)))
    .filter(({ path }) => path !== 'wizard.recovery.fileName')
    .flatMap(({ path, text, values }) => {
      const own = values.reduce<string>((rest, value) => rest.replaceAll(String(value), ' '), String(text));
      if (own === 'SMS') return [];
      const words = own.replaceAll(/\S+@\S+|\{\w+\}/g, '').match(/[A-Za-z]{2,}/g) ?? [];
      const wrong = words.filter((word) => !latin.test(word));
      return letters.test(own) && wrong.length === 0 ? [] : [`${path}: ${String(text)}`];
    });
  expect(foreign).toEqual([]);
});

/** Texts that stand on buttons. */
const buttons = [
  ...['add', 'remove', 'retry', 'reload'].map((key) => `list.${key}`),
  ...['back', 'cancel', 'close', 'verify', 'done', 'renew'].map((key) => `wizard.${key}`),
  ...['discard', 'unsaved'].flatMap((key) => [`wizard.${key}.confirm`, `wizard.${key}.cancel`]),
  ...['copy', 'copied', 'save', 'print'].map((key) => `wizard.recovery.${key}`),
  ...['keep', 'confirm', 'close', 'first', 'changed.dismiss'].map((key) => `unbind.${key}`),
  ...['copyRequestId', 'retry', 'tryAnyway', 'otherMethod'].map((key) => `errors.${key}`),
  ...['start', 'openApp', 'copyKey', 'renew'].map((key) => `otp.${key}`),
  ...['send', 'change', 'renew', 'useAnyway'].map((key) => `sms.${key}`),
  ...['send', 'change', 'renew'].map((key) => `email.${key}`),
  ...['start', 'useCamera', 'takePhoto', 'retake', 'cameraOff', 'choose', 'chooseAnother', 'use'].map(
    (key) => `face.${key}`,
  ),
];

/** Px in a proportional font, roughly: a full-width letter is as wide as two others. */
const widthOf = (text: string) =>
  [...text.normalize('NFC').replaceAll(/\p{M}/gu, '')].reduce(
    (sum, letter) => sum + (/[\u1100-\u11ff\u2e80-\ud7af\uff00-\uff60]/.test(letter) ? 2 : 1),
    0,
  );

test('H4 a button that grows past 2.2 times the English one is known, and none else does', async () => {
  const english = await textsOf(en);
  const long: string[] = [];
  for (const tag of others) {
    const texts = await textsOf(await loadLanguage(tag));
    for (const path of buttons) {
      const [own, base] = [String(texts.get(path)), String(english.get(path))];
      if (widthOf(own) > 2.2 * widthOf(base)) long.push(`${tag} ${path}: ${base} → ${own}`);
    }
  }
  expect(long).toEqual(longButtons);
});

/** What comes from outside: an address, a type's wire name, a server's words. A recovery code has a line of its own. */
const isForeign = (value: string | number): value is string =>
  typeof value === 'string' && /[\d@*]/.test(value) && !value.startsWith('b471');

test.each(['ar', 'he'])(
  'H4 in %s what comes from outside is isolated, so that a number in it is not turned around',
  async (tag) => {
    const said = await saidBy(await loadLanguage(tag));
    const texts = said.flatMap(({ path, values, text }) =>
      values.filter(isForeign).map((value) => ({ path, value, text: String(text) })),
    );
    expect(new Set(texts.map(({ path }) => path)).size).toBeGreaterThanOrEqual(8);
    const bare = texts.filter(({ value, text }) => !text.includes(`\u2068${value}\u2069`));
    expect(bare).toEqual([]);
  },
);
