import { digits } from '../../ui/digits.js';
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
const zeroBelongs = new Set(['+39', '+378', '+225', '+241', '+242']);

/** What the national number of a country looks like, where that is simple and known. */
const shapes: Readonly<Record<string, RegExp>> = { '+86': /^1\d{10}$/, '+1': /^[2-9]\d{9}$/ };

/**
 * What was typed, as a country and a national number; undefined where it can't be a phone number. A number that brings
 * its country (`+44 …`, `0044 …`) decides the country, whatever was chosen (E.164: 15 digits at most).
 */
export function parsePhone(typed: string, country: string): ParsedPhone | undefined {
  const international = /^\s*(\+|\uFF0B|00)/u.test(typed);
  let number = digits(typed);
  let chosen = country;
  if (international) {
    number = number.replace(/^00/, '');
    // The longest code wins; among those who share it, the country that is chosen already, else the main one.
    const fits = [...dialCodes].filter(([, code]) => number.startsWith(code.slice(1)));
    const code = fits.reduce((best, [, next]) => (next.length > best.length ? next : best), '');
    const same = fits.filter(([, next]) => next === code);
    const found = same.find(([iso]) => iso === country) ?? same[0];
    if (!found) return undefined;
    chosen = found[0];
    number = number.slice(code.length - 1);
  }
  const countryCode = dialCodes.get(chosen);
  if (!countryCode) return undefined;
  if (!zeroBelongs.has(countryCode)) number = number.replace(/^0/, '');
  if (countryCode === '+1') number = number.replace(/^1(?=\d{10}$)/, '');
  const shape = shapes[countryCode] ?? /^\d{5,14}$/;
  if (!shape.test(number) || countryCode.length - 1 + number.length > 15) return undefined;
  return { country: chosen, countryCode, number };
}
