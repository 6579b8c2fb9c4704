import { dialCodes } from './dialCodes.js';

/** A country that a number may belong to. */
export interface Country {
  /** ISO 3166. */
  iso: string;
  /** `+44`. */
  code: string;
  /** In the reader's language. */
  name: string;
}

/** The countries by their names in a language, in that language's order; `allowed` limits them, in whatever letter case. */
export function listCountries(tag: string, allowed: readonly string[] | undefined): Country[] {
  const wanted = allowed?.map((iso) => iso.toUpperCase());
  const names = new Intl.DisplayNames(tag, { type: 'region' });
  const { compare } = new Intl.Collator(tag);
  return [...dialCodes]
    .filter(([iso]) => !wanted || wanted.includes(iso))
    .map(([iso, code]) => ({ iso, code, name: names.of(iso) ?? iso }))
    .sort((a, b) => compare(a.name, b.name));
}
