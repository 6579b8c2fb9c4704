/** A number is judged by the rules where they come, and nobody waits for ever where they don't. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { judgePhone } from '../../../src/factors/sms/judgePhone.js';
import type { PhoneReader } from '../../../src/factors/sms/PhoneReading.js';
import { phoneReader } from '../../../src/factors/sms/phoneReader.js';
import { createLazy } from '../../../src/ui/createLazy.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const never = () => createLazy(() => new Promise<PhoneReader>(() => {}));

test('S1 the rules know what plausibility does not', async () => {
  expect(await judgePhone('4155552671', 'GB', phoneReader)).toMatchObject({ fault: 'not-of-country' });
  expect(phoneReader.peek().status).toBe('ready');
});

test('S1 rules that are on their way for five seconds are not waited for any longer', async () => {
  const judged = vi.fn();
  void judgePhone('07400 123456', 'GB', never()).then(judged);
  await vi.advanceTimersByTimeAsync(4999);
  expect(judged).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(judged).toHaveBeenCalledWith({
    country: 'GB',
    phone: { country: 'GB', countryCode: '+44', number: '7400123456' },
  });
  expect(vi.getTimerCount()).toBe(0);
});

test('S1 rules that can’t be had are asked for anew with each number, and keep nobody', async () => {
  const load = vi.fn(() => Promise.reject<PhoneReader>(new TypeError('Failed to fetch')));
  const reader = createLazy(load);
  expect(await judgePhone('+86 138 0013 8000', 'US', reader)).toMatchObject({ country: 'CN' });
  expect(await judgePhone('12', 'US', reader)).toEqual({ country: 'US', fault: 'implausible' });
  expect(load).toHaveBeenCalledTimes(2);
  expect(vi.getTimerCount()).toBe(0);
});
