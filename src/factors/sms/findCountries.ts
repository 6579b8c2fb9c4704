import { localeTags } from '../../locales/loadLocale.js';
import { asciiPhone } from './asciiPhone.js';
import { dialCodes } from './dialCodes.js';
import type { Country } from './listCountries.js';

/** What people call countries and no dictionary of names does. */
const nicknames: Readonly<Record<string, readonly string[]>> = {
  US: ['usa', 'america'],
  GB: ['uk', 'great britain', 'england', 'scotland', 'wales'],
  AE: ['uae'],
  NL: ['holland'],
};

/** Without case, accents, punctuation, and the width of letters. */
const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

let known: ReadonlyMap<string, readonly string[]> | undefined;

/** What each country is called in the languages that ship, folded; made when the reader's own names do not fit: it takes a moment. */
function namesEverywhere(): ReadonlyMap<string, readonly string[]> {
  if (known) return known;
  const dictionaries = localeTags.map((tag) => new Intl.DisplayNames(tag, { type: 'region' }));
  known = new Map(
    [...dialCodes.keys()].map((iso) => [
      iso,
      [...new Set(dictionaries.map((dictionary) => fold(dictionary.of(iso) ?? '')))],
    ]),
  );
  return known;
}

/** How well a country fits a search by its own name, 0 the best; undefined where it does not. */
function fit({ iso, name }: Country, query: string): number | undefined {
  const own = fold(name);
  const others = nicknames[iso] ?? [];
  if (iso.toLowerCase() === query || own === query || others.includes(query)) return 0;
  if (own.startsWith(query)) return 1;
  if (own.includes(` ${query}`)) return 2;
  if (own.includes(query)) return 3;
  return others.some((other) => other.startsWith(query)) ? 4 : undefined;
}

/** The same by its names in all languages. */
function fitAnywhere({ iso }: Country, query: string): number | undefined {
  const names = namesEverywhere().get(iso) ?? [];
  if (names.includes(query)) return 0;
  return names.some((name) => name.startsWith(query)) ? 1 : undefined;
}

/**
 * The countries that fit what is typed: a name or its beginning in the reader's language, else in any that ships, `GB`, `+44`,
 * `0044`. The best first; among equals the given order, but for a shared code, whose main country leads.
 */
export function findCountries(countries: readonly Country[], typed: string): Country[] {
  const query = fold(typed);
  const number = /^(?:\+|00)? ?(\d+)$/.exec(asciiPhone(typed))?.[1];
  if (!query) return [...countries];
  const mains = [...dialCodes.keys()];
  const ranked = (rankOf: (country: Country) => number | undefined) =>
    countries
      .map((country) => ({ country, rank: rankOf(country) }))
      .filter(({ rank }) => rank !== undefined)
      .sort(
        (a, b) =>
          (a.rank ?? 0) - (b.rank ?? 0) ||
          (number === undefined ? 0 : mains.indexOf(a.country.iso) - mains.indexOf(b.country.iso)),
      )
      .map(({ country }) => country);
  // No code is the beginning of another: of those that fit none fits better.
  if (number !== undefined) return ranked(({ code }) => (code.startsWith(`+${number}`) ? 0 : undefined));
  const found = ranked((country) => fit(country, query));
  return found.length > 0 ? found : ranked((country) => fitAnywhere(country, query));
}
