/** Where a person finds themselves when what had the focus goes (WCAG 2.4.3): at the way on, and never on nothing. */
import { QueryClient } from '@tanstack/react-query';
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { email, EnrollWizard, FactorDetail, FactorList, otp, UnbindDialog } from '../../src/index.js';
import type { Factor } from '../../src/index.js';
import en from '../../src/locales/en.js';
import type { SandboxOperation } from '../../src/sandbox/index.js';
import { setOnline } from './connection.js';
import { domKit } from './domKit.js';
import type { DomKit } from './domKit.js';
import { boundNames, errorKind, front, passcodeField, resend } from './person.js';
import { names, words } from './words.js';

const { errors, list, unbind, wizard } = words;
const button = (name: string) => front().getByRole('button', { name });
const heading = () => screen.getByRole('heading', { name: list.enrolled });
const empty = { account: { factors: [] } };
const two = { account: { factors: [{ factorType: 'SMS' }, { factorType: 'OTP' }] } };

describe('in the wizard', () => {
  test('E8 P3 who cancels what was asked without a field is at the button that asks', async () => {
    const { start } = words.otp;
    const { person, sandbox, written } = domKit({}, <EnrollWizard factorType="OTP" />);
    sandbox.latency.set(60_000, 'send-enroll-factor-request');
    await person.press(start);
    await waitFor(() => expect(written()).toHaveLength(1));
    await person.press(wizard.cancel);
    await waitFor(() => expect(button(start)).toHaveFocus());
  });

  test('E4 P3 at the end of the minute “Verify” makes room, and the focus goes to the button that asks anew', async () => {
    const { person, pass } = domKit({ sandbox: empty });
    await person.beginSms('13912345678');
    await act(async () => button(wizard.verify).focus());
    await pass(60_000);
    expect(screen.queryByRole('button', { name: wizard.verify })).toBeNull();
    expect(resend()).toHaveFocus();
  });

  test('E4 P3 who is in the field then stays there', async () => {
    const { person, pass } = domKit({ sandbox: empty });
    await person.beginSms('13912345678');
    await person.typeCode('12');
    await pass(60_000);
    expect(passcodeField()).toHaveFocus();
  });

  test('X3 P3 back on the net, who was at “Try anyway” is at the way on', async () => {
    const { person } = domKit({}, <EnrollWizard factorType="EMAIL" />);
    await person.fill(words.email.email, 'ada@example.com');
    await setOnline(false);
    await act(async () => button(errors.tryAnyway).focus());
    await setOnline(true);
    expect(button(words.email.send)).toHaveFocus();
  });

  test('X4 P3 screens that come at the second try have the focus in their field', async () => {
    let up = false;
    const load: typeof email.load = async (locale) => {
      if (!up) throw new TypeError('Failed to fetch');
      return email.load(locale);
    };
    const flaky: Factor = { ...email, load };
    const { person } = domKit({ provider: { factors: [otp, flaky] } });
    await person.hands.click(await screen.findByRole('button', { name: list.addNamed(names.email) }));
    await waitFor(() => expect(errorKind()).toBe('chunk-failed'));
    up = true;
    await email.load(en);
    await person.press(list.retry);
    await waitFor(() => expect(front().getByRole('textbox', { name: words.email.email })).toHaveFocus());
  });
});

describe('in the list', () => {
  /** A second try by the keyboard, with two seconds in which there is nothing on the page. */
  async function failsAgain({ sandbox, pass, asked }: DomKit, operation: SandboxOperation) {
    sandbox.latency.set(2_000, operation);
    await act(async () => button(list.retry).focus());
    await act(async () => button(list.retry).click());
    await waitFor(() => expect(asked().filter((name) => name === operation)).toHaveLength(2));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    await pass(2_000);
    await screen.findByRole('alert');
  }

  test('L3 P3 a second try that fails, too, leaves the focus to the third, not to what copies the error’s id', async () => {
    const kit = domKit({ sandbox: { faults: { 'list-enrolled-factors': { status: 403 } } } });
    await screen.findByRole('alert');
    expect(screen.getByRole('button', { name: errors.copyRequestId })).toBeVisible();
    await failsAgain(kit, 'list-enrolled-factors');
    await waitFor(() => expect(button(list.retry)).toHaveFocus());
  });

  test('L3 P3 a second try that fails in the same words is told of again, with the list still there', async () => {
    const queryClient = new QueryClient();
    const { person, sandbox, asked } = domKit({ provider: { queryClient } });
    await person.seesList();
    sandbox.faults.set('list-enrolled-factors', { status: 403 });
    await act(() => queryClient.refetchQueries());
    const first = await screen.findByRole('alert');
    const words = first.textContent;
    await person.hands.click(button(list.retry));
    await waitFor(() => expect(asked().filter((name) => name === 'list-enrolled-factors')).toHaveLength(3));
    await waitFor(() => expect(first).not.toBeInTheDocument());
    expect(screen.getByRole('alert')).toHaveTextContent(words);
    expect(button(list.retry)).toHaveFocus();
  });

  test('L4 P3 a factor that is read again keeps the focus in its place', async () => {
    const kit = domKit(
      { sandbox: { faults: { 'get-factor': { status: 403 } } } },
      <FactorDetail factorId="any" />,
    );
    await screen.findByRole('alert');
    await failsAgain(kit, 'get-factor');
    await waitFor(() => expect(document.body).not.toHaveFocus());
  });

  test('L3 P3 a list that comes at the second try has the focus on its heading', async () => {
    const { person, sandbox } = domKit({
      sandbox: { ...two, faults: { 'list-enrolled-factors': { status: 403 } } },
    });
    const again = await screen.findByRole('button', { name: list.retry });
    sandbox.faults.set('list-enrolled-factors', null);
    await person.hands.click(again);
    await person.seesList();
    await waitFor(() => expect(heading()).toHaveFocus());
  });

  /** A list whose first row has the focus on its button, from which that row is taken elsewhere. */
  async function rowGoes(leave: () => void) {
    const queryClient = new QueryClient();
    const { person, sandbox } = domKit(
      { sandbox: two, provider: { queryClient } },
      <FactorList onUnbind={() => undefined} />,
    );
    await person.seesList();
    const [first, second] = screen.getAllByRole('button');
    await act(async () => {
      first!.focus();
      leave();
    });
    const gone = boundNames()[0] === names.otp ? 'OTP' : 'SMS';
    sandbox.account.unbind(
      sandbox.account.factors.find(({ factorType }) => factorType === gone)?.factorId ?? '',
    );
    await act(() => queryClient.refetchQueries());
    await waitFor(() => expect(boundNames()).toHaveLength(1));
    expect(first).not.toBeInTheDocument();
    return second!;
  }

  test('L6 P3 a row that is taken away elsewhere leaves the focus to the next one', async () => {
    const second = await rowGoes(() => undefined);
    await waitFor(() => expect(second).toHaveFocus());
  });

  test('P3 who has left the list by then is not called back', async () => {
    await rowGoes(() => (document.activeElement as HTMLElement).blur());
    await act(async () => undefined);
    expect(document.body).toHaveFocus();
  });
});

describe('in the question before a removal', () => {
  const phone = { factorId: 'u|phone', factorType: 'SMS', profile: {} };

  test('U2 P3 a list that comes at the second try leaves the focus to what keeps', async () => {
    const { person, sandbox } = domKit(
      {
        sandbox: {
          account: { factors: [phone, { factorType: 'OTP' }] },
          faults: { 'list-enrolled-factors': { status: 403 } },
        },
      },
      <UnbindDialog factor={phone} onClose={() => undefined} lastFactor="forbid" />,
    );
    const again = await front().findByRole('button', { name: errors.retry });
    sandbox.faults.set('list-enrolled-factors', null);
    await person.hands.click(again);
    await waitFor(() => expect(screen.queryByRole('button', { name: errors.retry })).toBeNull());
    await waitFor(() => expect(button(unbind.keep)).toHaveFocus());
  });

  test('X3 P3 back on the net, who was at “Try anyway” is at what keeps', async () => {
    const { person } = domKit({ sandbox: two });
    await person.askToRemove(names.sms);
    await setOnline(false);
    await act(async () => button(errors.tryAnyway).focus());
    await setOnline(true);
    await waitFor(() => expect(button(unbind.keep)).toHaveFocus());
  });
});
