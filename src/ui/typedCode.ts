import { digits } from './digits.js';

export interface TypedCode {
  /** The digits that the field should hold. */
  code: string;
  /** Where its caret belongs among them. */
  caret: number;
}

/**
 * Makes a code of what a passcode field holds after typing, pasting or filling. Among words, the number that has as many
 * digits as a code is taken. More digits than the code has push out those behind the caret, as the boxes
 * suggest; a whole code replaces the one before it, wherever the caret stood.
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
  const head = digits(typed.slice(0, at));
  const tail = digits(typed.slice(at));
  const over = Math.max(0, head.length + tail.length - most);
  if (over > 0 && before.length === most) {
    const added = digits(typed.slice(Math.max(0, at - (typed.length - before.length)), at));
    if (added.length >= most) return { code: added.slice(0, most), caret: most };
  }
  return { code: (head + tail.slice(over)).slice(0, most), caret: Math.min(head.length, most) };
}

/** The first number of so many digits that stands among words, however it is grouped: “Your 2-step code is 123 456”. */
function numberIn(text: string, fewest: number, most: number): string | undefined {
  if (!/\p{L}/u.test(text)) return undefined;
  const ascii = text.replace(/\p{Nd}/gu, digits);
  const more = `{${fewest - 1},${most - 1}}`;
  const number = new RegExp(`(?:^|\\D)(\\d(?:[\\s-]?\\d)${more})(?!\\d)`).exec(ascii)?.[1];
  return number === undefined ? undefined : digits(number);
}
