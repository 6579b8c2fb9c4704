/** What stands around a number, and what was never meant as one: a whole page, or a text that is made to keep a reader busy. */
import { expect, test } from 'vitest';
import { readPhone } from '../../../src/factors/sms/readPhone.js';
import { writtenDigits } from '../../../src/factors/sms/writtenDigits.js';

test.each([
  ['+1 (415) 555-2671', '+14155552671'],
  ['Phone: 415/555.2671', '4155552671'],
  ['+1 415 555 2671, ext. 42', '+14155552671'],
  ['4155552671;ext=42', '4155552671'],
  ['4155552671 доб. 42', '4155552671'],
  ['4155552671,,42#', '4155552671'],
  ['415 555 2671 - 42#', '4155552671'],
  ['tel:415-555-2671;phone-context=+1', '+14155552671'],
  ['tel:415-555-2671;phone-context=example.org', undefined],
  ['tel:415-555-2671;isub=1234;phone-context=a', '4155552671'],
])('S1 the number in %j is %s', (text, digits) => {
  expect(writtenDigits(text)).toEqual(digits ? { digits } : { fault: 'implausible' });
});

test('S1 what is longer than any number is not looked at', () => {
  const padded = (length: number) => `+1 415 555 2671${' ext. 42'.padStart(length - 15, '-')}`;
  expect(writtenDigits(padded(250))).toEqual({ digits: '+14155552671' });
  expect(writtenDigits(padded(251))).toEqual({ fault: 'too-long' });
  expect(readPhone('415 555 2671 '.repeat(10_000), 'US')).toEqual({ fault: 'too-long', country: 'US' });
});

test('S1 no text keeps the reader busy', () => {
  const starts = ['', '123', '+54', '123;phone-context=', '123;phone-context=+', 'tel:1'];
  const middles = [
    '1',
    '11.',
    '1-',
    '--1',
    ',',
    ', ',
    ',-',
    ' ',
    '( ',
    '~1',
    'x',
    'ext',
    '- 1',
    ';',
    '15',
    '9',
  ];
  const ends = ['', '!', '#', '1!', 'x', ','];
  const texts = starts.flatMap((start) =>
    middles.flatMap((middle) =>
      ends.map((end) => start + middle.repeat(250).slice(0, 250 - start.length - end.length) + end),
    ),
  );
  const slowest = Math.max(
    ...texts.map((text) => {
      const before = performance.now();
      readPhone(text, 'AR');
      return performance.now() - before;
    }),
  );
  // 20 ms on a slow machine; a pattern that tries every way to split a text takes longer than any test.
  expect(slowest).toBeLessThan(500);
});
