/** The button that asks anew: when it opens, what it says until then, and where a person finds themselves after it. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { EnrollWizard } from '../../src/index.js';
import { domKit } from './domKit.js';
import type { DomKit } from './domKit.js';
import { boundNames, errorKind, front, passcodeField, resend, secondsLeft, step } from './person.js';
import { photoFile, stubPictures } from './photo.js';
import type { KitOptions } from './renderKit.js';
import { names, words } from './words.js';

const { wizard } = words;
const empty = { account: { factors: [] } };
const opens = () => resend().getAttribute('aria-disabled') === null;
const spoken = () =>
  [...document.querySelectorAll('.mfa-dialog .mfa-status')].map(({ textContent }) => textContent).join('');
const sends = ({ written }: DomKit) =>
  written().filter((operation) => operation === 'send-enroll-factor-request').length;

const begins: [string, number, (kit: DomKit) => Promise<void>][] = [
  ['an authenticator app', 30, ({ person }) => person.beginOtp()],
  ['a text message', 60, ({ person }) => person.beginSms('13912345678')],
  ['an e-mail', 60, ({ person }) => person.beginEmail()],
];

/** Reads a mail and waits until its code has died of old age, before its token has. */
async function withDeadCode(options: KitOptions = {}) {
  const kit = domKit({
    ...options,
    sandbox: { config: { expiredCode: '422+2300', codeSeconds: 20 }, ...options.sandbox },
  });
  await kit.person.beginEmail();
  const code = await kit.person.code();
  await kit.pass(25_000);
  await kit.person.typeCode(code);
  await kit.person.press(wizard.verify);
  await waitFor(() => expect(errorKind()).toBe('passcode-expired'));
  return { ...kit, kit, code };
}

describe.each(begins)('%s', (_, opensAt, begin) => {
  test('E4 the button says when it opens, by the clock that opens it, and its name stays', async () => {
    const kit = domKit({ sandbox: empty });
    await begin(kit);
    const name = resend().firstElementChild?.textContent ?? '';
    for (let second = 0; second < opensAt; second += 1) {
      expect(resend()).toHaveAccessibleDescription(wizard.renewIn(opensAt - second));
      expect(resend()).toHaveTextContent(`${name} ${wizard.renewIn(opensAt - second)}`);
      expect(resend()).toHaveAccessibleName(name);
      expect(opens()).toBe(false);
      await kit.pass(1000);
    }
    expect(opens()).toBe(true);
    expect(resend()).toHaveAccessibleDescription('');
    expect(resend()).toHaveTextContent(name);
  });

  test('E4 P3 afterwards the focus is in the field, with what stood there ready to be typed over', async () => {
    const kit = domKit({ sandbox: empty });
    await begin(kit);
    await kit.person.hands.type(passcodeField(), '123');
    await kit.pass(60_000);
    await kit.person.hands.click(resend());
    await waitFor(() => expect(secondsLeft()).toBe('60'));
    const field = passcodeField();
    await waitFor(() => expect(field).toHaveFocus());
    expect(field).toHaveValue('123');
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 3]);
  });

  test('E4 also for who reads the code in another window meanwhile (WebKit’s :focus means the front one)', async () => {
    const { matches } = Element.prototype;
    vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector: string) {
      return selector !== ':focus' && matches.call(this, selector);
    });
    const kit = domKit({ sandbox: empty });
    await begin(kit);
    await kit.pass(60_000);
    await kit.person.hands.click(resend());
    await waitFor(() => expect(secondsLeft()).toBe('60'));
    await waitFor(() => expect(passcodeField()).toHaveFocus());
  });

  test('E4 but whoever has gone elsewhere meanwhile stays there', async () => {
    const kit = domKit({
      sandbox: { ...empty, latency: { 'send-enroll-factor-request': 0 } },
    });
    await begin(kit);
    await kit.pass(60_000);
    kit.sandbox.latency.set(2000, 'send-enroll-factor-request');
    await kit.person.hands.click(resend());
    await waitFor(() => expect(sends(kit)).toBe(2));
    const close = front().getByRole('button', { name: words.list.close });
    act(() => close.focus());
    await kit.pass(2000);
    await waitFor(() => expect(secondsLeft()).toBe('58'));
    expect(close).toHaveFocus();
  });

  test('E8 a renewal under way can be given up: what was typed, the old code and the focus are still there', async () => {
    const kit = domKit({ sandbox: empty });
    await begin(kit);
    await kit.person.hands.type(passcodeField(), '123');
    await kit.pass(60_000);
    kit.sandbox.latency.set(5000, 'send-enroll-factor-request');
    await kit.person.hands.click(resend());
    await waitFor(() => expect(sends(kit)).toBe(2));
    await kit.person.press(wizard.cancel);
    await waitFor(() => expect(front().queryByRole('button', { name: wizard.cancel })).toBeNull());
    expect(passcodeField()).toHaveFocus();
    expect(passcodeField()).toHaveValue('123');
    await kit.pass(5000);
    expect(errorKind()).toBeUndefined();
    expect(secondsLeft()).toBe('0');
    expect(kit.heard.errors).toEqual([]);
    kit.sandbox.latency.set(0);
    if (opensAt === 60) {
      // It may have been sent: the next one is due a minute after it, and the button says so.
      expect(opens()).toBe(false);
      expect(resend()).toHaveAccessibleDescription(wizard.renewIn(55));
      await kit.pass(55_000);
    }
    expect(opens()).toBe(true);
    await kit.person.hands.click(resend());
    await waitFor(() => expect(secondsLeft()).toBe('60'));
    expect(sends(kit)).toBe(3);
  });
});

test.each(begins.slice(1))(
  'E4 P3 with %s, by Enter in the field, where the focus has nowhere to go, it is told that another one is out',
  async (_, opensAt, begin) => {
    const kit = domKit({ sandbox: empty });
    await begin(kit);
    const told = () =>
      [...document.querySelectorAll('.mfa-sent [role=status]')].flatMap((region) => [...region.children]);
    const [first] = told();
    await kit.person.hands.type(passcodeField(), '123');
    expect(told()).toEqual([first]);
    await kit.pass(opensAt * 1000);
    await kit.person.hands.keyboard('{Enter}');
    await waitFor(() => expect(secondsLeft()).toBe('60'));
    expect(passcodeField()).toHaveFocus();
    const [again] = told();
    expect(again).not.toBe(first);
    expect(again).toHaveTextContent(first?.textContent ?? '');
  },
);

describe('a code that has expired before its minute', () => {
  test('E4 E7 is told in its own words, and no countdown says otherwise', async () => {
    const { code, pass } = await withDeadCode();
    expect(screen.getByRole('alert')).toHaveTextContent(words.errors.kinds['passcode-expired'].title);
    expect(front().queryByText(wizard.expired)).toBeNull();
    expect(front().queryByText(wizard.needsNew)).toBeNull();
    expect(secondsLeft()).toBe('0');
    expect(screen.getByRole('timer')).toBeEmptyDOMElement();
    expect(passcodeField()).toHaveValue(code);
    expect(passcodeField()).toHaveFocus();
    for (let left = 35; left > 0; left -= 1) {
      expect(resend()).toHaveAccessibleDescription(wizard.renewIn(left));
      expect(spoken()).toBe('');
      await pass(1000);
    }
    expect(opens()).toBe(true);
    expect(spoken()).toBe(wizard.renewOpen);
    expect(screen.getByRole('timer')).toBeEmptyDOMElement();
    expect(front().queryByText(wizard.expired)).toBeNull();
  });

  test('E4 offers one way on, and a new code goes on with a whole minute', async () => {
    const { kit, person, pass } = await withDeadCode();
    expect(front().queryByRole('button', { name: wizard.verify })).toBeNull();
    await person.hands.keyboard('{Enter}');
    expect(sends(kit)).toBe(1);
    await pass(35_000);
    expect(resend()).toHaveAttribute('data-kind', 'main');
    await person.hands.click(resend());
    await waitFor(() => expect(secondsLeft()).toBe('60'));
    expect(spoken()).toBe('');
    expect(errorKind()).toBeUndefined();
    await person.typeCode(await person.code());
    await person.press(wizard.verify);
    await person.finish();
    expect(boundNames()).toContain(names.email);
  });

  test('E7 says what is needed when the renewal fails for another reason', async () => {
    const { person, pass, sandbox } = await withDeadCode();
    await pass(35_000);
    sandbox.faults.set('send-enroll-factor-request', { status: 500, times: 1 });
    await person.hands.click(resend());
    await waitFor(() => expect(errorKind()).toBe('server'));
    expect(front().getByText(wizard.expired)).toBeVisible();
  });
});

describe('a server that refuses to send anew', () => {
  test('E7 and says for how long: the button waits that long, says so, and opens by itself', async () => {
    const kit = domKit({ sandbox: empty });
    await kit.person.beginEmail();
    await kit.pass(60_000);
    kit.sandbox.faults.set('send-enroll-factor-request', { status: 429, retryAfter: 17, times: 1 });
    await kit.person.hands.click(resend());
    await waitFor(() => expect(errorKind()).toBe('rate-limited'));
    expect(opens()).toBe(false);
    expect(resend()).toHaveAccessibleDescription(wizard.renewIn(17));
    await kit.pass(17_000);
    expect(opens()).toBe(true);
    await kit.person.hands.click(resend());
    await waitFor(() => expect(secondsLeft()).toBe('60'));
    expect(sends(kit)).toBe(3);
  });

  test('E4 another wizard’s newer message counts: the button waits for that one’s minute', async () => {
    const kit = domKit({ sandbox: empty }, <Two />);
    const wizards = () => [...document.querySelectorAll<HTMLElement>('.mfa-wizard')];
    await waitFor(() => expect(screen.getAllByRole('textbox', { name: words.email.email })).toHaveLength(2));
    for (const each of wizards()) {
      await kit.person.hands.type(
        within(each).getByRole('textbox', { name: words.email.email }),
        'ada@example.com',
      );
      await kit.person.hands.click(within(each).getByRole('button', { name: words.email.send }));
    }
    await waitFor(() => expect(document.querySelectorAll('[data-step="prove"]')).toHaveLength(2));
    await kit.pass(60_000);
    const [first, second] = wizards();
    const renew = (at: HTMLElement | undefined) =>
      within(at!).getByRole('button', { name: words.email.renew });
    await kit.person.hands.click(renew(first));
    await waitFor(() => expect(sends(kit)).toBe(2));
    await kit.pass(10_000);
    await kit.person.hands.click(within(first!).getByRole('button', { name: words.list.close }));
    await kit.person.press(wizard.discard.confirm);
    await kit.person.hands.click(renew(second));
    await waitFor(() => expect(errorKind()).toBe('rate-limited'));
    expect(renew(second)).toHaveAccessibleDescription(wizard.renewIn(50));
    expect(sends(kit)).toBe(2);
  });
});

describe('a send that was given up on its way', () => {
  test('E4 E8 is not sent a second time within the minute, and it says how long', async () => {
    const kit = domKit({ sandbox: { latency: { 'send-enroll-factor-request': 5000 } } });
    const { person } = kit;
    await person.open(names.email);
    await person.fill(words.email.email, 'ada@example.com');
    await person.press(words.email.send);
    await waitFor(() => expect(sends(kit)).toBe(1));
    await kit.pass(1000);
    await person.press(wizard.cancel);
    await waitFor(() => expect(front().queryByRole('button', { name: wizard.cancel })).toBeNull());
    expect(front().getByRole('textbox', { name: words.email.email })).toHaveFocus();
    await person.press(words.email.send);
    await waitFor(() => expect(errorKind()).toBe('rate-limited'));
    expect(screen.getByRole('alert')).toHaveTextContent(words.errors.wait(59));
    expect(sends(kit)).toBe(1);
    kit.sandbox.latency.set(0);
    await kit.pass(59_000);
    await person.press(words.email.send);
    await person.seesStep('prove');
    expect(sends(kit)).toBe(2);
  });
});

describe('a photo', () => {
  test('C4 E3 has no minute to watch and nothing to ask anew, at no moment of its way', async () => {
    await stubPictures();
    const seen = new Set<string>();
    const look = () => {
      for (const slot of ['countdown', 'resend', 'life', 'opens-in']) {
        if (document.querySelector(`.mfa-${slot}`)) seen.add(slot);
      }
    };
    const watch = new MutationObserver(look);
    watch.observe(document.body, { childList: true, subtree: true });
    const kit = domKit({
      sandbox: { latency: { upload: 1000, 'send-enroll-factor-request': 1000, 'enroll-factor': 1000 } },
    });
    await kit.person.open(names.face);
    await kit.person.press(words.face.start);
    await kit.person.seesStep('prove');
    await kit.person.hands.upload(document.querySelector<HTMLElement>('.mfa-file-input')!, photoFile());
    await front().findByRole('img', { name: words.face.preview });
    await kit.person.press(words.face.use);
    for (const operation of ['upload', 'send-enroll-factor-request', 'enroll-factor']) {
      await waitFor(() => expect(kit.written()).toContain(operation));
      look();
      await kit.pass(1000);
    }
    await kit.person.seesStep('done');
    watch.disconnect();
    expect([...seen]).toEqual([]);
  });
});

describe('back', () => {
  test('E1 twice loses nothing: the message that was sent is good, and asks nothing', async () => {
    const kit = domKit({ sandbox: empty }, <EnrollWizard />);
    const choose = async (name: string) =>
      kit.person.hands.click(await screen.findByRole('button', { name: new RegExp(`^${name}`) }));
    await choose(names.email);
    await kit.person.fill(words.email.email, 'ada@example.com');
    await kit.person.press(words.email.send);
    await kit.person.seesStep('prove');
    await kit.person.press(wizard.back);
    await kit.person.press(wizard.back);
    await kit.person.seesStep('choose');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    await choose(names.email);
    expect(await front().findByRole('textbox', { name: words.email.email })).toHaveValue('ada@example.com');
    await kit.person.press(words.email.send);
    await kit.person.seesStep('prove');
    expect(kit.written()).toEqual(['send-enroll-factor-request']);
    await kit.person.typeCode(await kit.person.code());
    await kit.person.press(wizard.verify);
    await kit.person.seesStep('done');
  });

  test('E1 and then leaving asks, for there is something to lose', async () => {
    const kit = domKit({ sandbox: empty }, <EnrollWizard />);
    await kit.person.hands.click(await screen.findByRole('button', { name: new RegExp(`^${names.otp}`) }));
    await kit.person.press(words.otp.start);
    await kit.person.seesStep('prove');
    await kit.person.press(wizard.back);
    await kit.person.press(wizard.back);
    await kit.person.seesStep('choose');
    await kit.person.press(words.list.close);
    expect(await screen.findByRole('alertdialog', { name: wizard.discard.title })).toBeVisible();
    expect(step()).toBe('choose');
  });
});

describe('a server that answers 401 to a dead token', () => {
  test('E7 H1 it is the code that is over, not the session: nobody is sent to sign in', async () => {
    const onSessionEnded = vi.fn();
    const kit = domKit({
      sandbox: { config: { expiredToken: '401', tokenOnWrongCode: 'voids' } },
      client: { onSessionEnded },
    });
    await kit.person.beginOtp();
    const code = await kit.person.code();
    await kit.person.typeCode(code === '000000' ? '111111' : '000000');
    await waitFor(() => expect(errorKind()).toBe('passcode-wrong'));
    await kit.person.typeCode(code);
    expect(await front().findByText(wizard.needsNew)).toBeVisible();
    expect(errorKind()).toBeUndefined();
    expect(onSessionEnded).not.toHaveBeenCalled();
    expect(kit.heard.errors.at(-1)?.kind).toBe('enrollment-expired');
    await kit.person.hands.click(resend());
    await waitFor(() => expect(secondsLeft()).toBe('60'));
    await kit.person.typeCode(await kit.person.code());
    await kit.person.seesStep('done');
  });

  test.each(begins)('E7 %s: that it is over is spoken, too', async (_, opensAt, begin) => {
    const kit = domKit({ sandbox: empty });
    await begin(kit);
    kit.sandbox.faults.set('enroll-factor', { statusCode: 401 });
    await kit.person.typeCode('123456');
    if (opensAt === 60) await kit.person.press(wizard.verify);
    expect(await front().findByText(wizard.needsNew)).toBeVisible();
    expect(spoken()).toBe(`${wizard.needsNew} ${opensAt === 60 ? wizard.expiredHint : wizard.renewOpen}`);
  });

  test('E7 H1 where the session has ended too, it says that, once', async () => {
    const onSessionEnded = vi.fn();
    const kit = domKit({ client: { onSessionEnded } });
    await kit.person.beginOtp();
    for (const operation of ['enroll-factor', 'list-enrolled-factors', 'list-factors-to-enroll'] as const) {
      kit.sandbox.faults.set(operation, { statusCode: 401 });
    }
    await kit.person.typeCode(await kit.person.code());
    await waitFor(() => expect(errorKind()).toBe('session-ended'));
    expect(onSessionEnded).toHaveBeenCalledTimes(1);
    await kit.person.press(wizard.verify);
    const refused = () => kit.heard.errors.filter(({ operation }) => operation === 'enroll-factor');
    await waitFor(() => expect(refused()).toHaveLength(2));
    expect(onSessionEnded).toHaveBeenCalledTimes(1);
  });
});

test('E9 done is said though the list never answers: after four seconds of the provider’s clock', async () => {
  const kit = domKit();
  await kit.person.beginEmail();
  await kit.person.typeCode(await kit.person.code());
  kit.sandbox.latency.set(3_600_000, 'list-enrolled-factors');
  await kit.person.press(wizard.verify);
  await waitFor(() => expect(kit.sandbox.account.factors).toHaveLength(2));
  await act(async () => kit.sandbox.clock.advance(3_999));
  expect(step()).toBe('prove');
  await act(async () => kit.sandbox.clock.advance(1));
  await kit.person.seesStep('done');
});

function Two() {
  return (
    <>
      <EnrollWizard factorType="EMAIL" />
      <EnrollWizard factorType="EMAIL" />
    </>
  );
}

test('E4 P2 the same code may go by itself again when it answers another message', async () => {
  const kit = domKit({ sandbox: empty }, <EnrollWizard factorType="EMAIL" passcodeLength={6} />);
  const proofs = () => kit.written().filter((operation) => operation === 'enroll-factor').length;
  await kit.person.fill(words.email.email, 'ada@example.com');
  await kit.person.press(words.email.send);
  await kit.person.seesStep('prove');
  kit.sandbox.faults.set('enroll-factor', { statusCode: 422 });
  await kit.person.typeCode('123456');
  await waitFor(() => expect(errorKind()).toBe('proof-refused'));
  await kit.person.typeCode('123456');
  expect(proofs()).toBe(1);
  await kit.pass(60_000);
  await kit.person.hands.click(resend());
  await waitFor(() => expect(secondsLeft()).toBe('60'));
  await kit.person.typeCode('123456');
  await waitFor(() => expect(proofs()).toBe(2));
});

test('X4 a clock of the host’s may be an object of a class', async () => {
  class HostClock {
    readonly #clock = kit.sandbox.clock;
    now() {
      return this.#clock.now();
    }
    monotonic() {
      return this.#clock.monotonic();
    }
    schedule(callback: () => void, delayMs: number) {
      return this.#clock.schedule(callback, delayMs);
    }
  }
  const kit = domKit({ sandbox: empty });
  kit.change({ clock: new HostClock() });
  await kit.person.beginOtp();
  await kit.person.typeCode('000000');
  await waitFor(() => expect(errorKind()).toBeDefined());
  await kit.pass(1000);
  expect(secondsLeft()).toBe('59');
});
