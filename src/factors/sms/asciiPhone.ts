import { digits } from '../../ui/digits.js';

/**
 * What was typed or pasted as ASCII, so that it can be read as a phone number: digits of any script, pluses of any width,
 * and without the invisible marks that address books put around a number.
 */
export function asciiPhone(typed: string): string {
  return typed
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, (digit) => digits(digit))
    .replace(/[\uFF0B\uFE62]/gu, '+')
    .replace(/\s+/gu, ' ')
    .trim();
}
