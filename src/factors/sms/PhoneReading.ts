import type { ParsedPhone } from './parsePhone.js';

/** What is wrong with a number: words for each stand in the locale. */
export type PhoneFault =
  /** No digits, or not read as a number at all. */
  | 'implausible'
  /** It begins with the code of no country. */
  | 'no-country'
  | 'too-short'
  | 'too-long'
  /** It has a possible length, but that country gives out no such numbers. */
  | 'not-of-country';

/** What stands in the field, read by the rules of the world's numbering plans. */
export interface PhoneReading {
  /** The number; missing where it can't be one. With the fault `not-of-country` it may be newer than the rules. */
  phone?: ParsedPhone;
  fault?: PhoneFault;
  /** The country by whose rules it was judged. */
  country: string;
}

/** Reads what was typed: a number that brings its country's code counts there, any other in the chosen country. */
export type PhoneReader = (typed: string, chosen: string) => PhoneReading;
