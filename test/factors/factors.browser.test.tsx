/** The contract over the four types that ship; examples/hardware-token runs it over one from outside. */
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { builtInFactors, email, face, otp, sms } from '../../src/index.js';
import { sandboxFactors } from '../../src/sandbox/index.js';
import { factorContract } from '../../src/testing/index.js';
import type { FactorHands, FactorPerson, FactorSubject } from '../../src/testing/index.js';
import { chooseFile } from '../kit/chooseFile.js';
import { words } from '../kit/words.js';
import { jpegFile } from '../kit/photos.js';

/** A person at a real browser: real clicks, real keys. */
const hands: FactorHands = {
  click: (element) => userEvent.click(element),
  fill: (element, text) => userEvent.fill(element, text),
};

async function typeCode({ fill, proof }: FactorPerson) {
  await fill(/code/i, String((await proof())['passCode']));
}

async function typeAndSend(person: FactorPerson) {
  await typeCode(person);
  await person.submit();
}

const half = (type: string) => {
  const found = sandboxFactors.find(({ factorType }) => factorType === type);
  if (!found) throw new Error(`The sandbox has no half of ${type}.`);
  return found;
};

const cases: FactorSubject[] = [
  {
    factor: otp,
    half: half('OTP'),
    // The code goes off with its last digit, but the same one only once.
    prove: (person, again) => (again ? typeAndSend(person) : typeCode(person)),
    shown: [{ profile: {}, as: undefined }],
  },
  {
    factor: sms,
    half: half('SMS'),
    profile: { phoneNumber: '13912345678', phoneCountryCode: '+86' },
    giveDetails: async ({ field, fill }) => {
      await userEvent.selectOptions(await field(words.sms.country), 'CN');
      await fill(words.sms.phone, '13912345678');
    },
    prove: typeAndSend,
    shown: [
      { profile: { phoneNumber: '13912345678', phoneCountryCode: '+86' }, as: '+86 139****5678' },
      { profile: { phoneNumber: '188****8888', phoneCountryCode: '+86' }, as: '+86 188****8888' },
      { profile: { phoneNumber: '13912345678' }, as: '139****5678' },
      { profile: {}, as: undefined },
    ],
    hidden: ['13912345678'],
  },
  {
    factor: email,
    half: half('EMAIL'),
    profile: { email: 'grace@navy.example' },
    giveDetails: ({ fill }) => fill(words.email.email, 'grace@navy.example'),
    prove: typeAndSend,
    shown: [
      { profile: { email: 'grace@navy.example' }, as: 'g***@navy.example' },
      { profile: { email: 'g***@navy.example' }, as: 'g***@navy.example' },
      { profile: {}, as: undefined },
    ],
    hidden: ['grace@navy.example'],
  },
  {
    factor: face,
    half: half('FACE'),
    prove: async ({ press }) => {
      chooseFile(await jpegFile());
      await press(words.face.use);
    },
    shown: [{ profile: {}, as: undefined }],
  },
];

for (const subject of cases) {
  describe(subject.factor.type, () => {
    // A photo is drawn while others are tested: two busy cores may take longer for it than for words.
    for (const { name, run } of factorContract({ ...subject, hands, patience: 20_000 })) test(name, run);
  });
}

test('every type that ships is under the contract', () => {
  const tested = cases.map(({ factor }) => factor);
  expect(builtInFactors.filter((factor) => !tested.includes(factor))).toEqual([]);
});
