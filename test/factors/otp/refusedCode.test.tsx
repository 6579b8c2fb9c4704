/** What a person reads when the server has refused a code of their authenticator app. */
import { act, screen, waitFor } from '@testing-library/react';
import { TOTP } from 'otpauth';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { builtInFactors, otp } from '../../../src/index.js';
import type { Factor } from '../../../src/index.js';
import { otp as zhOtp } from '../../../src/locales/zh-CN/otp.js';
import { domKit } from '../../kit/domKit.js';
import type { DomKit } from '../../kit/domKit.js';
import { errorKind, passcodeField, resend, secondsLeft } from '../../kit/person.js';
import type { KitOptions } from '../../kit/renderKit.js';
import { words } from '../../kit/words.js';

const { refused } = words.otp;
const general = words.errors.kinds['passcode-wrong'];

/** The app of somebody who has just scanned the QR code. */
function scan({ sandbox }: DomKit): TOTP {
  const { secret, algorithm, digits, period } = sandbox.account.pending.at(-1)?.details ?? {};
  return new TOTP({
    secret: String(secret),
    algorithm: String(algorithm),
    digits: Number(digits),
    period: Number(period),
  });
}

/** What the app shows where its clock is off by so many seconds. */
const shows = (app: TOTP, { sandbox }: DomKit, seconds = 0) =>
  app.generate({ timestamp: sandbox.clock.now() + seconds * 1000 });

async function begin(options: KitOptions = {}) {
  const kit = domKit(options);
  await kit.person.beginOtp();
  return { kit, app: scan(kit) };
}

async function alertWith(title: string) {
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(title));
  return screen.getByRole('alert');
}

/** Every text that stood in an alert, in order. */
function hearAlerts() {
  const heard: string[] = [];
  const listen = () => {
    const text = document.querySelector('[role=alert]')?.textContent ?? '';
    if (text && heard.at(-1) !== text) heard.push(text);
  };
  const observer = new MutationObserver(listen);
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  onTestFinished(() => observer.disconnect());
  return heard;
}

/** The authenticator app, but with other explanations. */
function otpExplainedBy(
  explainRefusal: () => Promise<{ title: string; hint: string } | undefined>,
): Factor[] {
  const load: Factor['load'] = async (locale) => ({ ...(await otp.load(locale)), explainRefusal });
  return builtInFactors.map((factor) => (factor === otp ? { ...otp, load } : factor));
}

const wrongOnce = { statusCode: 422, apiCode: 6001, message: 'Wrong.', times: 1 } as const;

describe('a refused code of an app', () => {
  test('E6 whose clock is two minutes behind: says by how much, once, and the right code still counts', async () => {
    const { kit, app } = await begin();
    const heard = hearAlerts();
    const code = shows(app, kit, -120);
    await kit.person.typeCode(code);
    const alert = await alertWith(refused.behind.replace('{time}', '2 minutes'));
    expect(alert).toHaveTextContent(refused.clock);
    expect(alert.closest('.mfa-error')).toHaveAttribute('data-kind', 'passcode-wrong');
    expect(passcodeField()).toHaveAccessibleDescription(/2 minutes/);
    expect(passcodeField()).toHaveFocus();
    expect(heard).toHaveLength(1);
    expect(JSON.stringify(kit.heard)).not.toContain(code);
    expect(document.body.innerHTML).not.toContain(code);
    await kit.person.typeCode(shows(app, kit));
    await kit.person.seesStep('done');
  });

  test('E6 H4 is explained in the language that the page changes to', async () => {
    const { kit, app } = await begin();
    await kit.person.typeCode(shows(app, kit, -120));
    await alertWith(refused.behind.replace('{time}', '2 minutes'));
    kit.change({ locale: 'zh-CN' });
    await alertWith(zhOtp.refused.behind.replace('{time}', zhOtp.minutes(2)));
  });

  test.each([
    { totpAlgorithm: 'SHA256', totpDigits: 7, totpPeriod: 15 },
    { totpAlgorithm: 'SHA512', totpDigits: 8, totpPeriod: 60 },
  ] as const)('E6 whose clock is ahead says so, however the pool counts: %o', async (config) => {
    const { kit, app } = await begin({ sandbox: { config } });
    await kit.person.typeCode(shows(app, kit, 300));
    await alertWith(refused.ahead.replace('{time}', '5 minutes'));
  });

  test('E5 E6 from the QR code before the renewal: says that it belongs to the old one', async () => {
    const { kit, app: oldApp } = await begin({ sandbox: { config: { renewedSecret: 'new' } } });
    await kit.pass(61_000);
    await kit.person.hands.click(resend());
    await waitFor(() => expect(secondsLeft()).toBe('60'));
    await kit.person.typeCode(shows(oldApp, kit));
    const alert = await alertWith(refused.old.title);
    expect(alert).toHaveTextContent(refused.old.hint);
    await kit.person.typeCode(shows(scan(kit), kit));
    await kit.person.seesStep('done');
  });

  test('E6 of a moment ago: says to wait for the next one', async () => {
    const { kit, app } = await begin({ sandbox: { config: { totpWindow: 0 } } });
    await kit.person.typeCode(shows(app, kit, -30));
    expect(await alertWith(refused.over.title)).toHaveTextContent(refused.over.hint);
  });

  test('E6 with two digits swapped: says that it was mistyped, whatever number the server gives', async () => {
    for (const [wrongTotp, kind] of [
      ['400+6001', 'passcode-wrong'],
      ['422', 'proof-refused'],
    ] as const) {
      const { kit, app } = await begin({ sandbox: { config: { wrongTotp } } });
      const code = shows(app, kit);
      const place = [...code].findIndex((digit, i) => i < 5 && digit !== code[i + 1]);
      await kit.person.typeCode(
        `${code.slice(0, place)}${code[place + 1]}${code[place]}${code.slice(place + 2)}`,
      );
      await alertWith(refused.mistyped.title);
      expect(errorKind()).toBe(kind);
      kit.unmount();
    }
  });

  test('E6 of which nothing is known, or in a page without WebCrypto, gets the general words', async () => {
    const { kit, app } = await begin();
    await kit.person.typeCode(shows(app, kit, -1000));
    expect(await alertWith(general.title)).toHaveTextContent(general.hint);
    const code = shows(app, kit);
    vi.spyOn(crypto, 'subtle', 'get').mockReturnValue(undefined as unknown as SubtleCrypto);
    kit.sandbox.faults.set('enroll-factor', wrongOnce);
    await kit.person.typeCode(code);
    await waitFor(() => expect(kit.heard.errors).toHaveLength(2));
    expect(await alertWith(general.title)).toHaveTextContent(general.hint);
  });
});

describe('an explanation', () => {
  test('E6 goes with the next try, and each refusal gets its own', async () => {
    const { kit, app } = await begin();
    await kit.person.typeCode(shows(app, kit, -120));
    await alertWith(refused.behind.replace('{time}', '2 minutes'));
    await kit.person.typeCode(shows(app, kit, 180));
    await alertWith(refused.ahead.replace('{time}', '3 minutes'));
    await kit.person.typeCode(shows(app, kit, -1000));
    await alertWith(general.title);
    expect(errorKind()).toBe('passcode-wrong');
  });

  test('E6 is for refusals alone: a lost connection keeps its own words', async () => {
    const { kit, app } = await begin();
    kit.sandbox.faults.set('enroll-factor', { kind: 'dns', times: 1 });
    await kit.person.typeCode(shows(app, kit));
    await alertWith(words.errors.kinds.network.title);
  });

  test('E6 that takes long does not hold back the general words for more than a moment', async () => {
    let say: (words: { title: string; hint: string }) => void = () => {};
    const later = new Promise<{ title: string; hint: string }>((resolve) => (say = resolve));
    const { kit, app } = await begin({ provider: { factors: otpExplainedBy(() => later) } });
    await kit.person.typeCode(shows(app, kit, -1000));
    await waitFor(() => expect(kit.heard.errors).toHaveLength(1));
    expect(screen.queryByRole('alert')).toBeNull();
    await kit.pass(200);
    await alertWith(general.title);
    await act(async () => say({ title: 'The moon was in the way.', hint: 'Wait for the next one.' }));
    await alertWith('The moon was in the way.');
  });

  test('E6 that fails leaves the general words', async () => {
    const fails = otpExplainedBy(() => Promise.reject(new Error('no chunk')));
    const { kit, app } = await begin({ provider: { factors: fails } });
    await kit.person.typeCode(shows(app, kit, -1000));
    await alertWith(general.title);
  });
});
