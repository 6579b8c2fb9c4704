/** Our reader beside libphonenumber-js itself: what is typed by hand, pasted or mistyped gets the same answer from both. */
import { expect, test } from 'vitest';
import { readPhone } from '../../../src/factors/sms/readPhone.js';
import { readByLibrary } from './readByLibrary.js';
import { typedAtRandom, typedByPattern, typedExamples } from './typedPhones.js';
import type { Typed } from './typedPhones.js';

const seed = 20_260_101;

/** The first ones that are read otherwise: all of them would be a long list. */
function readOtherwise(typed: Typed[]) {
  const answers = typed.map((one) => ({
    typed: one,
    ours: readPhone(...one),
    theirs: readByLibrary(...one),
  }));
  const differs = (a: object, b: object) => JSON.stringify(a) !== JSON.stringify(b);
  return answers.filter(({ ours, theirs }) => differs(ours, theirs)).slice(0, 5);
}

test('S1 a number of any country is read as libphonenumber reads it, however it is typed and whatever is chosen', () => {
  const typed = typedExamples();
  expect(typed.length).toBeGreaterThan(15_000);
  expect(readOtherwise(typed)).toEqual([]);
});

test('S1 a number of any kind that a country gives out is read as libphonenumber reads it', () => {
  expect(readOtherwise(typedByPattern(seed, 10))).toEqual([]);
});

test('S1 anything that looks like a number is read as libphonenumber reads it', () => {
  expect(readOtherwise(typedAtRandom(seed, 12_000))).toEqual([]);
});

test('S1 what holds hardly a number is refused as libphonenumber refuses it', () => {
  const texts = [
    '',
    '+',
    '1',
    '12',
    '+1',
    '+44',
    '0',
    '00',
    '+800',
    '+8001',
    '+~123',
    '12~345',
    '12x3',
    '(12',
  ];
  const addressed = ['~123', '(~123', '', '12', 'x123', ';isub=1'].map((text) => `${text};phone-context=b`);
  const typed = [...texts, ...addressed].flatMap((text) =>
    ['US', 'CN', 'AR', 'XX'].map((chosen) => [text, chosen] as const),
  );
  expect(readOtherwise(typed)).toEqual([]);
});
