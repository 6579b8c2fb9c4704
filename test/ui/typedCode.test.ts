import { expect, test } from 'vitest';
import { typedCode } from '../../src/ui/typedCode.js';

/** The bar is the caret. */
function settle(typed: string, before = '', [fewest, most]: readonly [number, number] = [6, 6]) {
  const at = typed.indexOf('|');
  const { code, caret } = typedCode(typed.replace('|', ''), at, before, fewest, most);
  return `${code.slice(0, caret)}|${code.slice(caret)}`;
}

test.each([
  ['Your code is 123456.|', '123456|'],
  ['Your 2-step code is 123456, valid for 10 minutes.|', '123456|'],
  ['【Acme】验证码 123-456，5 分钟内有效|', '123456|'],
  ['رمزك في الخطوة ٢ هو ١٢٣٤٥٦|', '123456|'],
  ['G-123456|', '123456|'],
  // No number of that many digits: all there are, as they come.
  ['Code 48 20 9|', '48209|'],
  ['Code 12345678|', '123456|'],
])('P2 among words, %s', (typed, settled) => {
  expect(settle(typed)).toBe(settled);
});

test.each([
  ['Your 2-step code is 4711.|', '4711|'],
  ['Your 2-step code is 47111174, valid for 10 minutes.|', '47111174|'],
  // Of several the one that is most like a code.
  ['Acme 2025-11-02: your code is 483920|', '483920|'],
  ['2. 11. 2025 – your code is 4711|', '4711|'],
  ['02/11/2025 Your code is 4711. Acme|', '4711|'],
  ['Your code is 4711, sent 2025-11-02|', '4711|'],
  ['Code 4711, good from 2025-11-02 to 2025-11-09|', '4711|'],
  ['© Acme 2025. Code: 4711|', '4711|'],
  ['© Acme 2025. Code: 483920|', '483920|'],
  ['Order 20871234: code 483 920, or call 555 0199|', '483920|'],
  ['Your 2-step code is 2025-11-02|', '20251102|'],
])('P2 among words, where nobody knows its length, %s', (typed, settled) => {
  expect(settle(typed, '', [4, 8])).toBe(settled);
});

test.each([
  // typed into a full field: it takes the place of the digit behind the caret
  ['129|3456', '123456', '129|456'],
  ['9|123456', '123456', '9|23456'],
  ['1234567|', '123456', '123456|'],
  ['123|x456', '123456', '123|456'],
  // pasted into a full field
  ['123987654|456', '123456', '987654|'],
  ['123 987-654|456', '123456', '987654|'],
  ['12398765432|456', '123456', '987654|'],
  ['1299|3456', '123456', '1299|56'],
  // into one that is not full
  ['12 34|', '12', '1234|'],
  ['12999|345', '12345', '12999|5'],
  ['12987654|', '12', '987654|'],
  ['12345678|', '', '123456|'],
])('P2 %s, where %s was, becomes %s', (typed, before, settled) => {
  expect(settle(typed, before)).toBe(settled);
});
