/** Why a code was refused, told by the math of another library: RFC 6238's own codes and those of `otpauth`. */
import { Secret, TOTP } from 'otpauth';
import { describe, expect, test, vi } from 'vitest';
import { explainCode } from '../../../src/factors/otp/explainCode.js';
import { otpScreens } from '../../../src/factors/otp/otpScreens.js';
import { parseOtpauth } from '../../../src/factors/otp/parseOtpauth.js';
import { otp as zhCN } from '../../../src/locales/zh-CN/otp.js';
import { otp as words } from '../../../src/locales/en/otp.js';

const { refused } = words;
/** Amid a step of any length. */
const at = Date.UTC(2026, 2, 14, 9, 26, 53);

const keyOf = (seed: string) => new Secret({ buffer: new TextEncoder().encode(seed).buffer });
const key = keyOf('a key of twenty byte');
const oldKey = keyOf('another key, as long');

function appOf(
  settings: Partial<{ secret: Secret; algorithm: string; digits: number; period: number }> = {},
) {
  return new TOTP({ issuer: 'Acme', label: 'ada@example.com', secret: key, ...settings });
}

const keyIn = (app: TOTP | undefined) => app && parseOtpauth(app.toString());

const explain = (proof: string, app: TOTP, replaced?: TOTP, moment = at) =>
  explainCode({ proof, key: keyIn(app), oldKey: keyIn(replaced), at: moment }, words);

const codeAt = (app: TOTP, steps: number) => app.generate({ timestamp: at + steps * app.period * 1000 });

const otherDigit = (digit: string | undefined) => String((Number(digit) + 3) % 10);

/** One digit is another. */
function withSlip(code: string, place: number) {
  return code.slice(0, place) + otherDigit(code[place]) + code.slice(place + 1);
}

/** The first two that differ, so many places apart, change places. */
function swapped(code: string, apart = 1) {
  const place = [...code].findIndex((digit, i) => i + apart < code.length && digit !== code[i + apart]);
  const digits = [...code];
  const [first, second] = [digits[place], digits[place + apart]];
  if (first === undefined || second === undefined) throw new Error(`${code} has nothing to swap.`);
  digits[place] = second;
  digits[place + apart] = first;
  return { typed: digits.join(''), first: place, second: place + apart };
}

/** Two neighbours are off, and only one of them is the other's digit. */
function halfSwapped(code: string) {
  const { typed, first, second } = swapped(code);
  const third = '012'.replace(code[first]!, '').replace(code[second]!, '')[0]!;
  return [first, second].map((place) => typed.slice(0, place) + third + typed.slice(place + 1));
}

/** A time as people say it: “45 s”, “9 minutes”. */
const inWords = (seconds: number) =>
  seconds < 120 ? `${Math.round(seconds / 5) * 5} s` : `${Math.round(seconds / 60)} minutes`;

const ways = ['SHA1', 'SHA256', 'SHA512'].flatMap((algorithm) =>
  [6, 7, 8].flatMap((digits) => [15, 30, 37, 60].map((period) => ({ algorithm, digits, period }))),
);

describe.each(ways)('E6 a refused code of $algorithm, $digits digits, $period s', (way) => {
  const app = appOf(way);
  const oldApp = appOf({ ...way, secret: oldKey });
  const { period } = way;
  const clock = (title: string, steps: number) => ({
    title: title.replace('{time}', inWords(steps * period)),
    hint: refused.clock,
  });

  test.each([0, -1])('that is right %i steps from now is used or just over', async (steps) => {
    expect(await explain(codeAt(app, steps), app)).toBe(refused.over);
  });

  test('that was right earlier, up to ten minutes ago, means a clock that is behind, by as much', async () => {
    const last = Math.floor(600 / period);
    for (const steps of [2, 4, last]) {
      expect(await explain(codeAt(app, -steps), app, oldApp)).toEqual(clock(refused.behind, steps));
    }
  });

  test('that will be right later, up to in ten minutes, means a clock that is ahead, by as much', async () => {
    const last = Math.floor(600 / period);
    for (const steps of [1, 3, last]) {
      expect(await explain(codeAt(app, steps), app)).toEqual(clock(refused.ahead, steps));
    }
  });

  test('that is right in another time zone means a clock that was set to it, by as much', async () => {
    for (const minutes of [30, 345, 14 * 60, 14.5 * 60]) {
      const steps = Math.round((minutes * 60) / period);
      // Half an hour is where zones differ; Nepal's quarter is chance's as well, and no zone is further off than 14 hours.
      const told = (title: string) =>
        minutes % 30 === 0 && minutes <= 14 * 60 ? clock(title, steps) : undefined;
      expect(await explain(codeAt(app, -steps), app)).toEqual(told(refused.behind));
      expect(await explain(codeAt(app, steps), app)).toEqual(told(refused.ahead));
    }
  });

  test('of the QR code before this one is told as such, at any clock', async () => {
    for (const steps of [0, -1, -4, 4]) {
      expect(await explain(codeAt(oldApp, steps), app, oldApp)).toBe(refused.old);
    }
  });

  test('with one digit off or two swapped was mistyped', async () => {
    for (const steps of [-1, 0, 1]) {
      const code = codeAt(app, steps);
      for (const typed of [withSlip(code, 0), withSlip(code, code.length - 1), swapped(code).typed]) {
        expect(await explain(typed, app, oldApp)).toBe(refused.mistyped);
      }
    }
  });

  test('of which nothing is known is explained by nothing', async () => {
    const code = codeAt(app, 0);
    const far = Math.floor(600 / period) + 1;
    const unknown = [
      ...[codeAt(app, -far), codeAt(app, far)],
      ...[withSlip(withSlip(code, 1), 4), withSlip(codeAt(app, -2), 3), withSlip(codeAt(app, 2), 3)],
      ...[swapped(code, 2).typed, ...halfSwapped(code)],
      ...[codeAt(oldApp, 0), code.slice(1), `${code}0`, `${withSlip(code, 0)}0`, ''],
    ];
    for (const typed of unknown) expect(await explain(typed, app)).toBeUndefined();
  });
});

describe('E6 an explanation', () => {
  test.each([
    ['SHA1', '12345678901234567890', '94287082'],
    ['SHA256', '12345678901234567890123456789012', '46119246'],
    ['SHA512', '1234567890123456789012345678901234567890123456789012345678901234', '90693936'],
  ])('knows the code of RFC 6238, appendix B, for %s', async (algorithm, seed, code) => {
    const app = appOf({ secret: keyOf(seed), algorithm, digits: 8 });
    expect(await explain(code, app, undefined, 59_000)).toBe(refused.over);
    expect(await explain(code, app, undefined, 59_000 + 120_000)).toEqual({
      title: refused.behind.replace('{time}', '2 minutes'),
      hint: refused.clock,
    });
  });

  test('reads a key of any length', async () => {
    for (let length = 10; length <= 64; length += 1) {
      const app = appOf({ secret: keyOf('k'.repeat(length)) });
      expect(await explain(codeAt(app, 0), app), String(length)).toBe(refused.over);
    }
  });

  test.each([
    [30, 2, '60 s'],
    [37, 3, '110 s'],
    [30, 4, '2 minutes'],
    [30, 7, '4 minutes'],
    [30, 19, '10 minutes'],
  ])('of steps of %i s, %i of them off, says %s', async (period, steps, time) => {
    const app = appOf({ period });
    expect((await explain(codeAt(app, -steps), app))?.title).toBe(refused.behind.replace('{time}', time));
    expect((await explain(codeAt(app, steps), app))?.title).toBe(refused.ahead.replace('{time}', time));
  });

  test.each([30, 37])(
    'of a clock in another zone allows for a step to each side, of %i s, and no more',
    async (period) => {
      const app = appOf({ period });
      const zone = Math.round(1800 / period);
      for (const beside of [-2, -1, 0, 1, 2]) {
        const steps = zone + beside;
        const title = refused.ahead.replace('{time}', inWords(steps * period));
        const told = (await explain(codeAt(app, steps), app))?.title;
        expect(told).toBe(Math.abs(beside) < 2 ? title : undefined);
      }
    },
  );

  test('is the nearest: a code that is right by chance for another moment, too, is no fault of the clock', async () => {
    const app = appOf();
    const moment = at + 22_794 * 30_000;
    const code = app.generate({ timestamp: moment });
    expect(app.generate({ timestamp: moment - 7 * 30_000 })).toBe(code);
    expect(await explain(code, app, undefined, moment)).toBe(refused.over);
  });

  test('says the time in the language on screen', async () => {
    const app = appOf();
    const told = await explainCode({ proof: codeAt(app, -4), key: keyIn(app), oldKey: undefined, at }, zhCN);
    expect(told?.title).toContain('2 分钟');
  });

  test('is none without a challenge, for a URI that is no key, and where the page has no WebCrypto', async () => {
    const app = appOf();
    const proof = codeAt(app, 0);
    const { explainRefusal } = otpScreens(words);
    const from = (qrCodeUri: string) => ({ qrCodeUri, qrCodeDataUrl: '', recoveryCode: '' });
    const given = { proof, replaced: undefined, at };
    expect(await explainRefusal?.({ ...given, challenge: from(app.toString()) })).toBe(refused.over);
    expect(await explainRefusal?.({ ...given, challenge: undefined })).toBeUndefined();
    const noKey = from('https://example.com/?secret=JBSWY3DPEHPK3PXP');
    expect(await explainRefusal?.({ ...given, challenge: noKey })).toBeUndefined();
    vi.stubGlobal('crypto', { getRandomValues: () => {} });
    expect(await explain(proof, app)).toBeUndefined();
    vi.stubGlobal('crypto', undefined);
    expect(await explain(proof, app)).toBeUndefined();
  });
});
