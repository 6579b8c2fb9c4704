/** The contract over the four types that ship and over one that this folder brings along. */
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { browserHands } from '../kit/browserHands.js';
import { builtInFactors, email, face, otp, sms } from '../../src/index.js';
import { sandboxFactors } from '../../src/sandbox/index.js';
import { front } from '../kit/person.js';
import type { Person } from '../kit/person.js';
import { words } from '../kit/words.js';
import { jpegFile } from '../kit/photos.js';
import { factorContract } from './factorContract.js';
import type { FactorCase } from './factorContract.js';
import { passkey, passkeySandbox, passkeyText } from './passkey.js';

async function typeAndSend(person: Person) {
  await person.typeCode(await person.code());
  await person.press(words.wizard.verify);
}

const half = (type: string) => {
  const found = sandboxFactors.find(({ factorType }) => factorType === type);
  if (!found) throw new Error(`The sandbox has no half of ${type}.`);
  return found;
};

const cases: FactorCase[] = [
  {
    factor: otp,
    half: half('OTP'),
    // The code goes off with its last digit, but the same one only once.
    prove: async (person, again) => (again ? typeAndSend(person) : person.typeCode(await person.code())),
    shown: [{ profile: {}, as: undefined }],
  },
  {
    factor: sms,
    half: half('SMS'),
    profile: { phoneNumber: '13912345678', phoneCountryCode: '+86' },
    giveDetails: async ({ hands, fill }) => {
      await hands.selectOptions(await front().findByRole('combobox', { name: words.sms.country }), 'CN');
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
      await userEvent.upload(document.querySelector('.mfa-file-input')!, await jpegFile());
      await press(words.face.use);
    },
    shown: [{ profile: {}, as: undefined }],
  },
  {
    factor: passkey,
    half: passkeySandbox,
    profile: { name: 'Laptop of Grace' },
    giveDetails: ({ fill }) => fill(passkeyText.label, 'Laptop of Grace'),
    prove: async ({ hands, press }) => {
      const touch = front().getByRole<HTMLInputElement>('checkbox', { name: passkeyText.touch });
      if (!touch.checked) await hands.click(touch);
      await press(passkeyText.prove);
    },
    shown: [
      { profile: { name: 'Laptop of Grace' }, as: 'Lap…' },
      { profile: {}, as: undefined },
    ],
    hidden: ['Laptop of Grace'],
  },
];

for (const subject of cases) factorContract(subject, browserHands);

test('every type that ships is under the contract', () => {
  const tested = cases.map(({ factor }) => factor);
  expect(builtInFactors.filter((factor) => !tested.includes(factor))).toEqual([]);
});
