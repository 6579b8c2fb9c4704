import { digits } from './digits.js';

export interface TypedCode {
  /** The digits that the field should hold. */
  code: string;
  /** Where its caret belongs among them. */
  caret: number;
}

/**
 * Makes a code of what a passcode field holds after typing, pasting or filling. Among words, the number that is most
 * like a code is taken. More digits than the code has push out those behind the caret, as the boxes
 * suggest; a whole code replaces what was there before it, wherever the caret stood.
 */
export function typedCode(
  /** The field's value. */
  typed: string,
  /** The field's caret in it. */
  at: number,
  /** The digits that it held before. */
  before: string,
  /** Fewest digits of a code. */
  fewest: number,
  /** Most digits of a code. */
  most: number,
): TypedCode {
  const named = numberIn(typed, fewest, most);
  if (named !== undefined) return { code: named, caret: named.length };
  const added = digits(typed.slice(Math.max(0, at - (typed.length - before.length)), at));
  if (added.length >= most) return { code: added.slice(0, most), caret: most };
  const head = digits(typed.slice(0, at));
  const tail = digits(typed.slice(at));
  const over = Math.max(0, head.length + tail.length - most);
  return { code: (head + tail.slice(over)).slice(0, most), caret: Math.min(head.length, most) };
}

/** Digits that most codes have. */
const usual = 6;

/** A day in numbers, with its year in front or behind. */
const days = /\d{4}([-./])\d\d?\1\d\d?|\d\d?([-./])\d\d?\2\d{4}/g;

/**
 * The number of so many digits that stands among words, however it is grouped: “Your 2-step code is 123 456”. Of several the
 * one that is nearest to the usual length, then the last; a day only where there is no other.
 */
function numberIn(text: string, fewest: number, most: number): string | undefined {
  if (!/\p{L}/u.test(text)) return undefined;
  const ascii = text.replace(/\p{Nd}/gu, digits);
  const number = new RegExp(`(?:^|\\D)(\\d(?:[\\s-]?\\d){${fewest - 1},${most - 1}})(?!\\d)`, 'g');
  const far = (code: string) => Math.abs(code.length - usual);
  const best = (words: string) =>
    [...words.matchAll(number)]
      .map(([, code = '']) => digits(code))
      .reverse()
      .sort((a, b) => far(a) - far(b))[0];
  return best(ascii.replace(days, '/')) ?? best(ascii);
}
