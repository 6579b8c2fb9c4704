import { describe, expect, test } from 'vitest';
import { errorKinds } from '../../src/client/errorKinds.js';
import en from '../../src/locales/en.js';
import { localeTags } from '../../src/locales/loadLocale.js';
import { sources } from '../architecture/sources.js';
import { loadLanguage, saidBy, samples, textsOf } from './texts.js';

const others = localeTags.filter((tag) => tag !== 'en');

test('H4 every language in the package can be asked for by its tag', () => {
  const onDisk = sources('.ts').flatMap(
    ({ file }) => /^locales\/([^/]+)\/list\.ts$/.exec(file)?.slice(1) ?? [],
  );
  expect(localeTags.toSorted()).toEqual(onDisk.toSorted());
});

test('every text that takes values is tried with some', async () => {
  const takesValues = [...(await textsOf(en))].filter(([, text]) => typeof text === 'function');
  expect(Object.keys(samples).toSorted()).toEqual(takesValues.map(([path]) => path).toSorted());
});

describe.each(localeTags)('H4 %s', (tag) => {
  test('says by which tag, script and direction it is read', async () => {
    const locale = await loadLanguage(tag);
    expect(locale.tag).toBe(tag);
    expect(Intl.getCanonicalLocales(locale.tag)).toEqual([tag]);
    expect(locale.dir).toBe(/^(ar|fa|he|ur)\b/.test(tag) ? 'rtl' : 'ltr');
  });

  test('has every text that English has, of the same kind, and no other', async () => {
    const kinds = async (locale: typeof en) =>
      [...(await textsOf(locale))].map(([path, text]) => `${path}: ${typeof text}`).toSorted();
    expect(await kinds(await loadLanguage(tag))).toEqual(await kinds(en));
  });

  test('leaves no text empty, whatever value it is given', async () => {
    const empty = (await saidBy(await loadLanguage(tag))).filter(
      ({ text }) => typeof text !== 'string' || text.trim() === '' || /undefined|NaN|\[object/.test(text),
    );
    expect(empty).toEqual([]);
  });

  test('names the method, address, number or code that a text is about', async () => {
    const locale = await loadLanguage(tag);
    const number = new Intl.NumberFormat(locale.tag);
    const missing = (await saidBy(locale)).filter(({ path, values, text }) =>
      values.some((value, i) => {
        // A language may say "one second" or "the time is over" in words.
        if (value === 0 || value === 1 || value === '') return false;
        // The identity alone says what will no longer be asked for.
        if (path === 'unbind.consequence' && i === 0 && values[1] !== '') return false;
        const shown = typeof value === 'number' ? [String(value), number.format(value)] : [value];
        return !shown.some((one) => String(text).includes(one));
      }),
    );
    expect(missing).toEqual([]);
  });

  test('has a title and a hint for each thing that can go wrong', async () => {
    const { kinds } = await (await loadLanguage(tag)).load('errors');
    expect(Object.keys(kinds).toSorted()).toEqual(errorKinds.toSorted());
    for (const kind of errorKinds) expect(kinds[kind].title, kind).not.toBe(kinds[kind].hint);
  });

  test('calls no two methods or strengths by the same name', async () => {
    const { names, strength } = (await loadLanguage(tag)).list;
    const called = [...Object.values(names).map(({ name }) => name), ...Object.values(strength)];
    expect(new Set(called).size).toBe(called.length);
  });

  test('keeps the word on a button within the name that a screen reader says for it', async () => {
    const { list } = await loadLanguage(tag);
    expect(list.addNamed('Passkey')).toContain(list.add);
    expect(list.removeNamed('Passkey', '+86 188****8888')).toContain(list.remove);
  });

  test('gives the recovery code a text file that holds it on a line of its own', async () => {
    const { recovery } = await (await loadLanguage(tag)).load('wizard');
    // What Windows, macOS and Linux all take as a file's name.
    expect(recovery.fileName).toMatch(/^[^\\/:*?"<>|]+\.txt$/);
    expect(recovery.fileText('b471-8ec0', 'Acme:me@example.com').split('\n')).toContain('b471-8ec0');
  });
});

describe.each(others)('H4 %s', (tag) => {
  test('leaves no English sentence untranslated', async () => {
    const english = new Map(
      (await saidBy(en)).map(({ path, values, text }) => [path + String(values), text]),
    );
    const untranslated = (await saidBy(await loadLanguage(tag))).filter(
      ({ path, values, text }) =>
        english.get(path + String(values)) === text && /\p{L}+\s+\p{L}+\s+\p{L}+/u.test(String(text)),
    );
    expect(untranslated).toEqual([]);
  });
});
