import { digits } from '../../ui/digits.js';
import { asciiPhone } from './asciiPhone.js';
import { dialCodes } from './dialCodes.js';

/** A number that could exist. */
export interface ParsedPhone {
  /** ISO 3166. */
  country: string;
  /** `+86`. */
  countryCode: string;
  /** The national number, digits only, without a trunk zero. */
  number: string;
}

/** Where the zero in front belongs to the number. */
const zeroBelongs = new Set(['+39', '+378', '+225', '+229', '+241', '+242']);

/** What the numbers look like that get texts, where that is simple and known. */
export const shapes: Readonly<Record<string, RegExp>> = { '+86': /^1\d{10}$/, '+1': /^[2-9]\d{9}$/ };

/** A number that is written with its country's code, without what stands before the code: `+44 …`, `0044 …`. */
const international = /^\D*?(?:\+|00)/;

/**
 * The countries whose code a number brings along, the main one first, as soon as the code is whole; none where it brings
 * none. No code is the beginning of another (E.164).
 */
export function countriesOfCode(typed: string): string[] {
  const text = asciiPhone(typed);
  if (!international.test(text)) return [];
  const number = digits(text.replace(international, ''));
  return [...dialCodes].filter(([, code]) => number.startsWith(code.slice(1))).map(([iso]) => iso);
}

/**
 * What was typed, as a country and a national number; undefined where it can't be a phone number. A number that brings
 * its country (`+44 …`, `0044 …`) decides the country, whatever was chosen (E.164: 15 digits at most). It knows no
 * country's numbers and stands in where those rules can't be fetched: {@link readPhone} knows them.
 */
export function parsePhone(typed: string, chosen: string): ParsedPhone | undefined {
  const text = asciiPhone(typed);
  const same = countriesOfCode(text);
  const brought = same.length > 0;
  if (!brought && international.test(text)) return undefined;
  const country = brought && !same.includes(chosen) ? (same[0] ?? chosen) : chosen;
  const countryCode = dialCodes.get(country);
  if (!countryCode) return undefined;
  const written = text.replace(/(\d)\W*(?:ext|x|#|;).*$/i, '$1');
  let number = digits(brought ? written.replace(international, '') : written);
  if (brought) number = number.slice(countryCode.length - 1);
  if (!zeroBelongs.has(countryCode)) number = number.replace(/^0/, '');
  if (countryCode === '+1') number = number.replace(/^1(?=\d{10}$)/, '');
  const shape = shapes[countryCode] ?? /^\d{4,14}$/;
  if (!shape.test(number) || countryCode.length - 1 + number.length > 15) return undefined;
  return { country, countryCode, number };
}
