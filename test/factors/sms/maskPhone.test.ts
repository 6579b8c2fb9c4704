import { describe, expect, test } from 'vitest';
import { maskPhone } from '../../../src/factors/sms/maskPhone.js';

describe('L1 a phone is never shown whole, however the server writes it down', () => {
  test.each([
    ['its parts apart', '+86', '18812348888', '+86 188****8888'],
    ['E.164, the country apart as well', '+86', '+8618812348888', '+86 188****8888'],
    ['with blanks and hyphens', '+86', '+86 188-1234-8888', '+86 188****8888'],
    ['E.164 alone', '', '+8618812348888', '+86****8888'],
    ['E.164 of another country than the one beside it', '+86', '+447700900123', '+44****0123'],
    ['a country without its plus', '86', '+8618812348888', '86 188****8888'],
    ['with dots', '+33', '06.12.34.56.78', '+33 061****5678'],
    ['with a stroke', '+49', '0171/2345678', '+49 017****5678'],
    ['with an extension', '+1', '555 010 0199 x12', '+1 555****9912'],
    ['masked by the server', '+86', '188xxxx8888', '+86 188xxxx8888'],
    ['masked with its country', '+86', '+86 188****8888', '+86 188****8888'],
    ['short', '+65', '1234567', '+65 ****4567'],
    ['hardly a number', '+86', '1', '+86 ****'],
  ])('%s', (_how, countryCode, number, shown) => {
    expect(maskPhone({ countryCode, number })).toBe(shown);
  });

  test('of few digits at least two are hidden', () => {
    for (let length = 1; length <= 8; length += 1) {
      const seen = maskPhone({ countryCode: '', number: '9'.repeat(length) }).replaceAll('*', '');
      expect(seen.length).toBe(Math.max(0, length - 2 - Math.max(0, length - 6)));
    }
  });
});
