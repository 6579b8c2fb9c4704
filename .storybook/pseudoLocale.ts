import en from '../src/locales/en.js';
import type { ListMessages, Locale } from '../src/locales/locale.js';

const accented: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aáeéiíoóuúyýnñcçsšzžAÁEÉIÍOÓUÚNÑCÇSŠZŽ'].flatMap((letter, i, all) =>
    i % 2 === 0 ? [[letter, all[i + 1] ?? letter]] : [],
  ),
);

/** A place in a sentence whose value must come out as it went in. */
const slot = /(\{\w+\}|[\uE000-\uE0FF])/;

/** Accents, and every vowel twice: about two fifths longer, and still to be read. */
const stretch = (text: string) =>
  [...text]
    .map((letter) => {
      const one = accented[letter] ?? letter;
      return /[aeiouy]/i.test(letter) ? one + one.toLowerCase() : one;
    })
    .join('');

/** A text as translators' nightmares are made of: 40 % longer, accented, in brackets that show where it ends. */
export function pseudo(text: string): string {
  const longer = text
    .split(slot)
    .map((part) => (slot.test(part) ? part : stretch(part)))
    .join('');
  return `⟦${longer}⟧`;
}

/** Names of files and lists of places for values are no words. */
const kept = new Set(['fileName', 'fileText']);

function pseudoOf(value: unknown, key = ''): unknown {
  if (kept.has(key)) return value;
  if (typeof value === 'string') return pseudo(value);
  if (Array.isArray(value)) return value.map((one) => pseudoOf(one));
  if (typeof value === 'function') {
    const say = value as (...values: unknown[]) => string;
    return (...values: unknown[]) => {
      const placed = values.map((one, i) =>
        typeof one === 'string' && one ? String.fromCharCode(0xe000 + i) : one,
      );
      return pseudo(say(...placed)).replace(/[\uE000-\uE0FF]/g, (place) =>
        String(values[place.charCodeAt(0) - 0xe000]),
      );
    };
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, below]) => [name, pseudoOf(below, name)]));
  }
  return value;
}

/** English, stretched: shows what is cut, and what does not come from the words (BCP 47's `en-XA`). */
export const pseudoLocale: Locale = {
  tag: 'en-XA',
  dir: 'ltr',
  list: pseudoOf(en.list) as ListMessages,
  load: async (part) => pseudoOf(await en.load(part)) as Awaited<ReturnType<typeof en.load<typeof part>>>,
};

/** What a provider takes for the value of the toolbar. */
export const localeOf = (value: string): string | Locale =>
  value === pseudoLocale.tag ? pseudoLocale : value;
