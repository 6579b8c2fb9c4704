import { expect, test } from 'vitest';
import { digits } from '../../src/ui/digits.js';

test.each([
  ['ASCII', '123456', '123456'],
  ['spaces and dashes', ' 123-456 ', '123456'],
  ['full-width', '１２３４５６', '123456'],
  ['Arabic-Indic', '٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['Persian', '۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['Devanagari', '०१२३४५६७८९', '0123456789'],
  ['mathematical, where five sets of digits touch', '𝟎𝟗𝟘𝟡𝟢𝟫𝟬𝟵𝟶𝟿', '0909090909'],
  ['Adlam, beyond the basic plane', '𞥐𞥙', '09'],
  ['letters around', 'Your code is G-48 20 91.', '482091'],
  ['nothing', 'abc', ''],
])('P2 turns pasted %s into digits', (_, typed, code) => {
  expect(digits(typed)).toBe(code);
});

test('P2 leaves superscripts and circled numbers out: they are no decimal digits', () => {
  expect(digits('1²③')).toBe('1');
});
