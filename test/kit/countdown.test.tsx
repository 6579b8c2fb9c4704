/** The token's minute: shown as time that has passed, spoken seldom, and never the end of what a person typed. */
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { EnrollWizard } from '../../src/index.js';
import { domKit } from './domKit.js';
import type { DomKit } from './domKit.js';
import { errorKind, front, passcodeField, resend, secondsLeft, step } from './person.js';
import { words } from './words.js';

const begins: Record<string, (kit: DomKit) => Promise<void>> = {
  'an authenticator app': ({ person }) => person.beginOtp(),
  'a text message': ({ person }) => person.beginSms('13912345678'),
  'an e-mail': ({ person }) => person.beginEmail(),
};
const open = () => domKit({ sandbox: { account: { factors: [] } } });
const theEnd = `${words.wizard.expired} ${words.wizard.expiredHint}`;
const spoken = () =>
  [...document.querySelectorAll('.mfa-dialog .mfa-status')].map(({ textContent }) => textContent).join('');
const canResend = () => resend().getAttribute('aria-disabled') === null;

describe.each(Object.entries(begins))('%s', (_, begin) => {
  test('E3 E4 counts down to 0 and stays there, editable, with what was typed', async () => {
    const kit = open();
    await begin(kit);
    expect(secondsLeft()).toBe('60');
    await kit.person.hands.type(passcodeField(), '123');
    await kit.pass(1000);
    expect(secondsLeft()).toBe('59');
    await kit.pass(58_500);
    expect(secondsLeft()).toBe('1');
    await kit.pass(500);
    expect(secondsLeft()).toBe('0');
    await kit.pass(3_600_000);
    expect(secondsLeft()).toBe('0');
    expect(step()).toBe('prove');
    expect(front().getByText(words.wizard.expired)).toBeVisible();
    expect(passcodeField()).toHaveValue('123');
    await kit.person.hands.type(passcodeField(), '4');
    expect(passcodeField()).toHaveValue('1234');
    expect(kit.written()).toEqual(['send-enroll-factor-request']);
  });

  test('E4 one button asks anew, a whole minute begins, and what was typed is still there', async () => {
    const kit = open();
    await begin(kit);
    await kit.person.hands.type(passcodeField(), '123');
    await kit.pass(61_000);
    expect(canResend()).toBe(true);
    await kit.person.hands.click(resend());
    await waitFor(() => expect(secondsLeft()).toBe('60'));
    expect(passcodeField()).toHaveValue('123');
    expect(front().queryByText(words.wizard.expired)).toBeNull();
    await kit.person.typeCode(await kit.person.code());
    if (step() === 'prove' && !kit.written().includes('enroll-factor'))
      await kit.person.press(words.wizard.verify);
    await kit.person.seesStep('done');
    expect(kit.written()).toEqual([
      'send-enroll-factor-request',
      'send-enroll-factor-request',
      'enroll-factor',
    ]);
  });

  test('E4 there is no end to renewals', async () => {
    const kit = open();
    await begin(kit);
    for (let round = 1; round <= 5; round += 1) {
      await kit.pass(61_000);
      await kit.person.hands.click(resend());
      await waitFor(() => expect(secondsLeft()).toBe('60'));
      expect(kit.written()).toHaveLength(round + 1);
    }
  });

  test('E4 the end passes by who sends at it: the whole code goes out with the new token’s screen, not to a dead one', async () => {
    const kit = open();
    await begin(kit);
    await kit.pass(60_000);
    await kit.person.typeCode('123456');
    await kit.person.hands.keyboard('{Enter}');
    await waitFor(() => expect(secondsLeft()).toBe('60'));
    expect(passcodeField()).toHaveValue('123456');
    expect(kit.written()).toEqual(['send-enroll-factor-request', 'send-enroll-factor-request']);
  });
});

test('E3 speaks at thirty seconds and at the end, not in between', async () => {
  const kit = open();
  await kit.person.beginOtp();
  const said: string[] = [];
  for (let second = 60; second > 0; second -= 1) {
    await kit.pass(1000);
    const now = spoken();
    if (now !== said.at(-1)) said.push(now);
  }
  expect(said).toEqual(['', words.wizard.secondsLeft(30), theEnd]);
});

test('E3 a code from a message can be asked for anew when the minute is over, not before', async () => {
  const kit = open();
  await kit.person.beginEmail();
  await kit.pass(59_000);
  expect(canResend()).toBe(false);
  await kit.person.hands.click(resend());
  expect(kit.written()).toHaveLength(1);
  await kit.pass(1000);
  expect(canResend()).toBe(true);
});

test('E3 an authenticator’s code can be renewed from thirty seconds on', async () => {
  const kit = open();
  await kit.person.beginOtp();
  await kit.pass(29_000);
  expect(canResend()).toBe(false);
  await kit.pass(1000);
  expect(canResend()).toBe(true);
});

test.each([
  ['looked at', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['come back to', () => window.dispatchEvent(new Event('pageshow'))],
])('E3 a tab that slept shows the end as soon as it is %s', async (_when, wake) => {
  const kit = open();
  let slept = 0;
  const clock = {
    ...kit.sandbox.clock,
    now: () => kit.sandbox.clock.now() + slept,
    // Timers of a sleeping tab don't fire.
    schedule: () => () => undefined,
  };
  kit.change({ clock });
  await kit.person.beginOtp();
  expect(secondsLeft()).toBe('60');
  slept = 90_000;
  await act(async () => void wake());
  expect(secondsLeft()).toBe('0');
  expect(front().getByText(words.wizard.expired)).toBeVisible();
});

test('E3 a clock set back gives no life back', async () => {
  const kit = open();
  let shift = 0;
  kit.change({ clock: { ...kit.sandbox.clock, now: () => kit.sandbox.clock.now() + shift } });
  await kit.person.beginOtp();
  await kit.pass(30_000);
  shift = -600_000;
  await kit.pass(10_000);
  expect(secondsLeft()).toBe('20');
});

describe('E3 a machine that slept, with nobody telling', () => {
  /** Its two clocks, moved apart: what stands still while it sleeps depends on the system. */
  async function asleep(stands: 'steady' | 'wall', begin = (kit: DomKit) => kit.person.beginEmail()) {
    const kit = open();
    const shift = { wall: 0, steady: 0 };
    const { clock } = kit.sandbox;
    kit.change({
      clock: {
        now: () => clock.now() + shift.wall,
        monotonic: () => clock.monotonic() + shift.steady,
        schedule: (run, ms) => clock.schedule(run, ms),
      },
    });
    await begin(kit);
    await kit.pass(5_000);
    if (stands === 'steady') shift.wall += 3_600_000;
    else shift.steady += 3_600_000;
    return kit;
  }

  test.each(['steady', 'wall'] as const)(
    'is right a second after it woke up, though its %s clock stood still',
    async (stands) => {
      const kit = await asleep(stands);
      expect(secondsLeft()).toBe('55');
      await kit.pass(1_000);
      expect(secondsLeft()).toBe('0');
      expect(front().getByText(words.wizard.expired)).toBeVisible();
      expect(canResend()).toBe(true);
      expect(resend()).toHaveAccessibleDescription('');
    },
  );

  test('a code that is sent in the very moment in which it woke up is not sent to a dead token', async () => {
    const kit = await asleep('steady');
    await kit.person.typeCode('123456');
    await kit.person.press(words.wizard.verify);
    expect(kit.written()).toEqual(['send-enroll-factor-request']);
    await waitFor(() => expect(front().getByText(words.wizard.expired)).toBeVisible());
    expect(passcodeField()).toHaveValue('123456');
  });

  test('and at once where the page is looked at again', async () => {
    const kit = await asleep('wall', async ({ person }) => person.beginOtp());
    await act(async () => window.dispatchEvent(new Event('focus')));
    expect(secondsLeft()).toBe('0');
    expect(canResend()).toBe(true);
    expect(spoken()).toBe(theEnd);
    await kit.person.hands.click(resend());
    await waitFor(() => expect(secondsLeft()).toBe('60'));
  });
});

test('E3 a clock that is set forward only ends it early, and setting it back gives nothing back', async () => {
  const kit = open();
  let shift = 0;
  kit.change({ clock: { ...kit.sandbox.clock, now: () => kit.sandbox.clock.now() + shift } });
  await kit.person.beginEmail();
  shift = 20_000;
  await kit.pass(1_000);
  expect(secondsLeft()).toBe('39');
  expect(resend()).toHaveAccessibleDescription(words.wizard.renewIn(39));
  shift = -600_000;
  await kit.pass(1_000);
  expect(secondsLeft()).toBe('39');
  expect(resend()).toHaveAccessibleDescription(words.wizard.renewIn(39));
  await kit.pass(60_000);
  expect(secondsLeft()).toBe('0');
  expect(canResend()).toBe(true);
});

test('E3 a background tab whose timers fire once a minute is right each time they do', async () => {
  const kit = open();
  const { clock } = kit.sandbox;
  kit.change({
    clock: { ...clock, schedule: (run, ms) => clock.schedule(run, Math.max(45_000, ms)) },
  });
  await kit.person.beginEmail();
  await kit.pass(44_000);
  expect(secondsLeft()).toBe('60');
  await kit.pass(1_000);
  expect(secondsLeft()).toBe('15');
  expect(spoken()).toBe(words.wizard.secondsLeft(15));
  await kit.pass(45_000);
  expect(secondsLeft()).toBe('0');
  expect(canResend()).toBe(true);
});

test('E3 the minute counts from the request’s leaving, so a slow answer has less', async () => {
  const kit = domKit({ sandbox: { latency: { 'send-enroll-factor-request': 8000 } } });
  await kit.person.open('Authenticator app');
  await kit.person.press(words.otp.start);
  await waitFor(() => expect(kit.written()).toHaveLength(1));
  await kit.pass(8000);
  await kit.person.seesStep('prove');
  expect(secondsLeft()).toBe('52');
});

test('E4 what is sent in the last seconds is not called over before its answer comes', async () => {
  const { person, sandbox, pass } = open();
  await person.beginOtp();
  await pass(58_000);
  sandbox.faults.set('enroll-factor', { latency: 5_000, after: true });
  await person.typeCode(await person.code());
  await pass(3_000);
  expect(secondsLeft()).toBe('0');
  expect(front().getByRole('button', { name: words.wizard.verify })).toHaveAttribute('aria-busy', 'true');
  expect(document.querySelector('.mfa-dialog')).not.toHaveTextContent(words.wizard.expiredHint);
  await pass(2_000);
  await person.seesStep('done');
});

describe('an access token that takes its time', () => {
  /** Sends an e-mail, and a second one as soon as that is open: to the server the first one is a whole minute old then. */
  async function sendsTwice(kit: DomKit, wait: number) {
    await kit.pass(wait);
    await kit.person.seesStep('prove');
    expect(secondsLeft()).toBe('60');
    await kit.pass(59_000);
    expect(canResend()).toBe(false);
    await kit.pass(1_000);
    await kit.person.hands.click(resend());
    await waitFor(() => expect(kit.sandbox.inbox).toHaveLength(2));
    expect(errorKind()).toBeUndefined();
  }

  test('E3 E4 the minute and the pause begin when it has come', async () => {
    let wait = 0;
    let waiting = false;
    const kit: DomKit = domKit(
      {
        client: {
          getAccessToken: () =>
            wait
              ? new Promise((resolve) => {
                  waiting = true;
                  kit.sandbox.clock.schedule(() => resolve('test-token'), wait);
                })
              : 'test-token',
        },
      },
      <EnrollWizard factorType="EMAIL" />,
    );
    await kit.person.fill(words.email.email, 'ada@example.com');
    await kit.pass(100);
    wait = 3000;
    await kit.person.press(words.email.send);
    await waitFor(() => expect(waiting).toBe(true));
    await kit.pass(3000);
    wait = 0;
    await sendsTwice(kit, 100);
  });

  test('E3 E4 the minute and the pause begin with the call that the server took, after a refusal and a new token', async () => {
    let token = 'test-token';
    let renewing = false;
    const kit: DomKit = domKit(
      {
        client: {
          getAccessToken: ({ refresh }) =>
            refresh
              ? new Promise((resolve) => {
                  renewing = true;
                  kit.sandbox.clock.schedule(() => resolve((token = 'renewed')), 2000);
                })
              : token,
        },
      },
      <EnrollWizard factorType="EMAIL" />,
    );
    await kit.person.fill(words.email.email, 'ada@example.com');
    token = 'expired';
    await kit.person.press(words.email.send);
    await waitFor(() => expect(renewing).toBe(true));
    await sendsTwice(kit, 2000);
  });
});

test('E7 a renewal that fails stays, says why, and can be tried again', async () => {
  const kit = open();
  await kit.person.beginOtp();
  await kit.person.hands.type(passcodeField(), '12');
  await kit.pass(60_000);
  kit.sandbox.faults.set('send-enroll-factor-request', { status: 500, times: 1 });
  await kit.person.hands.click(resend());
  await waitFor(() => expect(errorKind()).toBe('server'));
  expect(passcodeField()).toHaveValue('12');
  expect(screen.queryByRole('alert')).toBeVisible();
  await kit.person.hands.click(resend());
  await waitFor(() => expect(secondsLeft()).toBe('60'));
  expect(errorKind()).toBeUndefined();
});
