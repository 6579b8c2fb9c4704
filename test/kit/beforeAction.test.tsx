/** The host's step-up: awaited before anything is asked of the server, and after it the flow goes on where it was. */
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { MfaError, verifyTotp } from '../../src/index.js';
import type { BeforeAction, MfaAction } from '../../src/index.js';
import { domKit } from './domKit.js';
import { boundNames, boundRow, errorKind, front, passcodeField, step } from './person.js';
import { names, words } from './words.js';

const closed = () => waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());

/** A step-up that waits until the test answers. */
function waitingAction() {
  const asked: MfaAction[] = [];
  let answer: (goOn: boolean) => void = () => undefined;
  const beforeAction: BeforeAction = (action) => {
    asked.push(action);
    return new Promise<boolean>((resolve) => (answer = resolve));
  };
  return { asked, beforeAction, answer: (goOn: boolean) => answer(goOn) };
}

describe('before a factor is bound', () => {
  test('H2 is asked with the type before the server is, and then goes on with what was typed', async () => {
    const host = waitingAction();
    const { person, written } = domKit({ provider: { beforeAction: host.beforeAction } });
    await person.open(names.email);
    await person.fill(words.email.email, 'grace@navy.example');
    await person.press(words.email.send);
    await waitFor(() => expect(host.asked).toHaveLength(1));
    expect(host.asked[0]).toMatchObject({ action: 'enroll', factorType: 'EMAIL' });
    expect(written()).toEqual([]);
    host.answer(true);
    await person.seesStep('prove');
    expect(written()).toEqual(['send-enroll-factor-request']);
  });

  test('H2 once for one enrolment, however often it is renewed', async () => {
    const beforeAction = vi.fn(() => true);
    const { person, pass } = domKit({ provider: { beforeAction } });
    await person.beginOtp();
    await pass(61_000);
    await person.press(words.otp.renew);
    await person.typeCode(await person.code());
    await person.seesStep('done');
    expect(beforeAction).toHaveBeenCalledTimes(1);
  });

  test('H2 false stops it quietly, with what was typed', async () => {
    const { person, written, heard } = domKit({ provider: { beforeAction: () => false } });
    await person.open(names.email);
    await person.fill(words.email.email, 'grace@navy.example');
    await person.press(words.email.send);
    await waitFor(() =>
      expect(front().getByRole('button', { name: words.email.send })).not.toHaveAttribute('aria-busy'),
    );
    expect(step()).toBe('details');
    expect(front().queryByRole('alert')).toBeNull();
    expect(front().getByRole('textbox', { name: words.email.email })).toHaveValue('grace@navy.example');
    expect(written()).toEqual([]);
    expect(heard.errors).toEqual([]);
  });

  test('H2 a throw stops it with its words, and the next click asks again', async () => {
    let goOn = false;
    const beforeAction = vi.fn(() => {
      if (!goOn) throw new Error('Confirm with your badge first.');
    });
    const { person, written } = domKit({ provider: { beforeAction } });
    await person.open(names.otp);
    await person.press(words.otp.start);
    expect(await screen.findByRole('alert')).toHaveTextContent('Confirm with your badge first.');
    expect(errorKind()).toBe('not-allowed');
    expect(written()).toEqual([]);
    goOn = true;
    await person.press(words.otp.start);
    await person.seesStep('prove');
    expect(beforeAction).toHaveBeenCalledTimes(2);
  });

  test('H2 leaving meanwhile tells the host to stop, and its late yes changes nothing', async () => {
    const host = waitingAction();
    const { person, written } = domKit({ provider: { beforeAction: host.beforeAction } });
    await person.open(names.otp);
    await person.press(words.otp.start);
    await waitFor(() => expect(host.asked).toHaveLength(1));
    await person.press(words.list.close);
    await person.press(words.wizard.discard.confirm);
    await closed();
    expect(host.asked[0]?.signal.aborted).toBe(true);
    host.answer(true);
    await Promise.resolve();
    expect(written()).toEqual([]);
  });

  test('H2 a server that asks for a step-up by itself is said in its own words, and what was typed stays', async () => {
    const { person, sandbox } = domKit({ sandbox: { config: { stepUp: 'bind-and-unbind' } } });
    await person.open(names.email);
    await person.fill(words.email.email, 'grace@navy.example');
    await person.press(words.email.send);
    expect(await screen.findByRole('alert')).toHaveTextContent('Confirm first that it is you.');
    sandbox.account.confirmStepUp();
    await person.press(words.email.send);
    await person.seesStep('prove');
    expect(passcodeField()).toHaveFocus();
  });

  test('H2 where the server wants more than the host’s yes, the next try asks the host again', async () => {
    const beforeAction = vi.fn(() => true);
    const { person, sandbox } = domKit({
      sandbox: { config: { stepUp: 'bind-and-unbind' } },
      provider: { beforeAction },
    });
    await person.open(names.email);
    await person.fill(words.email.email, 'grace@navy.example');
    await person.press(words.email.send);
    await screen.findByRole('alert');
    expect(beforeAction).toHaveBeenCalledTimes(1);
    sandbox.account.confirmStepUp();
    await person.press(words.email.send);
    await person.seesStep('prove');
    expect(beforeAction).toHaveBeenCalledTimes(2);
  });

  test('H2 so it does where the server wants more only when the code comes, and the code goes once', async () => {
    const beforeAction = vi.fn(() => true);
    const { person, sandbox, written } = domKit({ provider: { beforeAction } });
    await person.beginOtp();
    sandbox.faults.set('enroll-factor', { statusCode: 403, apiCode: 1635, times: 1 });
    await person.typeCode(await person.code());
    await waitFor(() => expect(errorKind()).toBe('not-allowed'));
    expect(beforeAction).toHaveBeenCalledTimes(1);
    await person.press(words.wizard.verify);
    await person.seesStep('done');
    expect(beforeAction).toHaveBeenCalledTimes(2);
    expect(written().filter((operation) => operation === 'enroll-factor')).toHaveLength(2);
  });

  test('H2 X1 a wrong code of the step-up does not mark the address as wrong', async () => {
    const wrong = new MfaError({ kind: 'passcode-wrong', operation: 'mfa-totp-verify', statusCode: 422 });
    const { person } = domKit({ provider: { beforeAction: () => Promise.reject(wrong) } });
    await person.open(names.email);
    await person.fill(words.email.email, 'grace@navy.example');
    await person.press(words.email.send);
    await waitFor(() => expect(errorKind()).toBe('passcode-wrong'));
    expect(front().getByRole('textbox', { name: words.email.email })).toBeValid();
  });
});

describe('before a factor is unbound', () => {
  test('H2 U3 what the host says of the next try takes the place of what the server said of the last', async () => {
    let goOn = true;
    const beforeAction = () => {
      if (!goOn) throw new Error('Confirm with your badge first.');
    };
    const { person } = domKit({
      provider: { beforeAction },
      sandbox: { faults: { 'reset-factor': { status: 500 } } },
    });
    await person.askToRemove(names.sms);
    await person.press(words.unbind.confirm);
    await waitFor(() => expect(errorKind()).toBe('server'));
    goOn = false;
    await person.press(words.unbind.confirm);
    await waitFor(() => expect(errorKind()).toBe('not-allowed'));
    expect(front().getByRole('alert')).toHaveTextContent('Confirm with your badge first.');
  });

  test('H2 is asked with the factor before the server is', async () => {
    const host = waitingAction();
    const { person, written, sandbox } = domKit({ provider: { beforeAction: host.beforeAction } });
    await person.askToRemove(names.sms);
    await person.press(words.unbind.confirm);
    await waitFor(() => expect(host.asked).toHaveLength(1));
    expect(host.asked[0]).toMatchObject({
      action: 'unbind',
      factor: { factorId: sandbox.account.factors[0]?.factorId, factorType: 'SMS' },
    });
    expect(written()).toEqual([]);
    host.answer(true);
    await waitFor(() => expect(boundNames()).toEqual([]));
  });

  test('H2 false stops it quietly', async () => {
    const { person, written } = domKit({ provider: { beforeAction: async () => false } });
    await person.askToRemove(names.sms);
    await person.press(words.unbind.confirm);
    await waitFor(() =>
      expect(front().getByRole('button', { name: words.unbind.confirm })).not.toHaveAttribute('aria-busy'),
    );
    expect(front().queryByRole('alert')).toBeNull();
    expect(written()).toEqual([]);
  });

  test('H2 a throw stops it with its words', async () => {
    const { person, written } = domKit({
      provider: { beforeAction: () => Promise.reject(new Error('Confirm with your badge first.')) },
    });
    await person.askToRemove(names.sms);
    await person.press(words.unbind.confirm);
    expect(await front().findByRole('alert')).toHaveTextContent('Confirm with your badge first.');
    expect(written()).toEqual([]);
  });

  test('H2 the kit’s own error keeps its kind', async () => {
    const { person } = domKit({
      provider: { beforeAction: () => Promise.reject(new MfaError({ kind: 'locked' })) },
    });
    await person.askToRemove(names.sms);
    await person.press(words.unbind.confirm);
    await waitFor(() => expect(errorKind()).toBe('locked'));
  });

  test('H2 says nothing of removing while the host asks, and one that never answers can be given up', async () => {
    const host = waitingAction();
    const { person, written } = domKit({ provider: { beforeAction: host.beforeAction } });
    await person.askToRemove(names.sms);
    await person.press(words.unbind.confirm);
    await waitFor(() => expect(host.asked).toHaveLength(1));
    expect(front().getByRole('button', { name: words.unbind.asking })).toHaveAttribute('aria-busy', 'true');
    expect(boundRow(names.sms)).toHaveAttribute('data-state', 'idle');
    await person.press(words.unbind.keep);
    await closed();
    expect(host.asked[0]?.signal.aborted).toBe(true);
    host.answer(true);
    await Promise.resolve();
    expect(written()).toEqual([]);
    expect(boundNames()).toEqual([names.sms]);
  });

  test('H2 a host’s step-up is told to stop when the page goes, question and all', async () => {
    const host = waitingAction();
    const { person, unmount } = domKit({ provider: { beforeAction: host.beforeAction } });
    await person.askToRemove(names.sms);
    await person.press(words.unbind.confirm);
    await waitFor(() => expect(host.asked).toHaveLength(1));
    unmount();
    expect(host.asked[0]?.signal.aborted).toBe(true);
  });

  test('H2 a host that throws because it was told to stop leaves no trace', async () => {
    const { person, heard } = domKit({
      provider: {
        beforeAction: ({ signal }) =>
          new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('Stopped.')))),
      },
    });
    await person.askToRemove(names.sms);
    await person.press(words.unbind.confirm);
    await person.hands.keyboard('{Escape}');
    await closed();
    expect(heard.errors).toEqual([]);
    expect(screen.queryByText('Stopped.')).toBeNull();
  });

  test('H2 what the server asks for by itself is said, and the same button goes on after it', async () => {
    const { person, sandbox } = domKit({ sandbox: { config: { stepUp: 'unbind' } } });
    await person.askToRemove(names.sms);
    await person.press(words.unbind.confirm);
    expect(await front().findByRole('alert')).toHaveTextContent('Confirm first that it is you.');
    sandbox.account.confirmStepUp();
    await person.press(words.unbind.confirm);
    await waitFor(() => expect(boundNames()).toEqual([]));
  });

  test('H2 X1 a step-up that is not there is not taken for the factor’s having gone', async () => {
    const { client, person } = domKit({
      sandbox: { faults: { 'mfa-totp-verify': { status: 404 } } },
      provider: { beforeAction: ({ signal }) => verifyTotp(client, { totp: '123456', signal }) },
    });
    await person.askToRemove(names.sms);
    await person.press(words.unbind.confirm);
    await waitFor(() => expect(errorKind()).toBe('not-found'));
    expect(front().queryByText(words.unbind.kinds['not-found'].title)).toBeNull();
    expect(front().getByRole('button', { name: words.unbind.confirm })).toBeEnabled();
  });

  test('H2 X1 a step-up that is refused is not told as a removal that is refused', async () => {
    // The server refuses to check the code of an app where none is bound.
    const { client, person } = domKit({
      provider: { beforeAction: ({ signal }) => verifyTotp(client, { totp: '123456', signal }) },
    });
    await person.askToRemove(names.sms);
    await person.press(words.unbind.confirm);
    await waitFor(() => expect(errorKind()).toBe('rejected'));
    expect(front().getByRole('alert')).toHaveTextContent(words.errors.kinds.rejected.title);
  });
});
