/** The question before a removal, and what comes of each answer. */
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { MfaSettings } from '../../src/index.js';
import type { MfaSettingsProps } from '../../src/index.js';
import { domKit } from './domKit.js';
import type { KitOptions } from './renderKit.js';
import { boundNames, boundRow, errorKind, front } from './person.js';
import { names, words } from './words.js';

const { unbind, list } = words;
const two = { account: { factors: [{ factorType: 'SMS' }, { factorType: 'OTP' }] } };
const gone = () => waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
const removeButton = (name: string) =>
  screen.getByRole('button', { name: (label) => label.startsWith(list.removeNamed(name, '')) });

async function asked(name: string, options: KitOptions = {}, props: MfaSettingsProps = {}) {
  const kit = domKit({ sandbox: two, ...options }, <MfaSettings {...props} />);
  await kit.person.askToRemove(name);
  return kit;
}

describe('the question', () => {
  test('U1 names this factor and what follows, and the safe answer has the focus', async () => {
    await asked(names.sms);
    const dialog = screen.getByRole('alertdialog', { name: unbind.title(names.sms) });
    expect(dialog).toHaveAccessibleDescription(
      expect.stringContaining(unbind.consequence(names.sms, '\u2068+86 188****8888\u2069')) as string,
    );
    expect(dialog).toHaveAccessibleDescription(expect.stringContaining(unbind.others(names.otp)) as string);
    expect(front().getByRole('button', { name: unbind.keep })).toHaveFocus();
  });

  test('U1 keeping it by button or Escape asks nothing of the server', async () => {
    const { person, written } = await asked(names.sms);
    await person.press(unbind.keep);
    await gone();
    await person.askToRemove(names.sms);
    await person.hands.keyboard('{Escape}');
    await gone();
    expect(written()).toEqual([]);
    expect(boundNames()).toEqual([names.otp, names.sms]);
  });
});

describe('a yes', () => {
  test('U3 is honest: the row says “removing” until the server has answered', async () => {
    const { person, pass, written, heard } = await asked(names.sms, {
      sandbox: { ...two, latency: { 'reset-factor': 1000 } },
    });
    await person.press(unbind.confirm);
    await waitFor(() => expect(written()).toEqual(['reset-factor']));
    expect(boundRow(names.sms)).toHaveAttribute('data-state', 'removing');
    expect(boundRow(names.sms)).toHaveTextContent(list.removing);
    expect(front().getByRole('button', { name: unbind.working })).toHaveAttribute('aria-busy', 'true');
    expect(heard.unbound).toEqual([]);
    await pass(1000);
    await waitFor(() => expect(boundNames()).toEqual([names.otp]));
    expect(heard.unbound).toHaveLength(1);
    expect(screen.getByText(list.removed(names.sms))).toHaveAttribute('role', 'status');
  });

  test('E2 clicked on and on removes once', async () => {
    const { person, written } = await asked(names.sms);
    const confirm = front().getByRole('button', { name: unbind.confirm });
    await Promise.all([person.hands.click(confirm), person.hands.click(confirm)]);
    await gone();
    expect(written()).toEqual(['reset-factor']);
  });

  test('U1 the next row takes the focus, and at the end the heading', async () => {
    const { person } = await asked(names.otp);
    await person.press(unbind.confirm);
    await gone();
    await waitFor(() => expect(boundNames()).toEqual([names.sms]));
    expect(removeButton(names.sms)).toHaveFocus();
    await person.askToRemove(names.sms);
    await person.press(unbind.confirm);
    await gone();
    await waitFor(() => expect(screen.getByText(list.none)).toBeVisible());
    expect(screen.getByRole('heading', { name: list.enrolled })).toHaveFocus();
  });

  test('U3 told to the host even where the person has closed the question meanwhile', async () => {
    const { person, pass, written, heard } = await asked(names.sms, {
      sandbox: { ...two, latency: { 'reset-factor': 1000 } },
    });
    await person.press(unbind.confirm);
    await waitFor(() => expect(written()).toEqual(['reset-factor']));
    await person.hands.keyboard('{Escape}');
    await gone();
    expect(boundRow(names.sms)).toHaveAttribute('data-state', 'removing');
    await pass(1000);
    await waitFor(() => expect(boundNames()).toEqual([names.otp]));
    expect(heard.unbound).toHaveLength(1);
  });
});

describe('a refusal', () => {
  test('U3 brings the row back with its reason, announced', async () => {
    const { person, sandbox, heard } = await asked(names.sms);
    sandbox.faults.set('reset-factor', { statusCode: 422, message: 'Not on a Sunday.' });
    await person.press(unbind.confirm);
    const alert = await front().findByRole('alert');
    expect(alert).toHaveTextContent('Not on a Sunday.');
    expect(boundRow(names.sms)).toHaveAttribute('data-state', 'idle');
    expect(heard.unbound).toEqual([]);
    expect(heard.errors.map(({ kind }) => kind)).toEqual(['rejected']);
    sandbox.faults.clear();
    await person.press(unbind.confirm);
    await waitFor(() => expect(boundNames()).toEqual([names.otp]));
  });

  test('U5 an old server that refuses messages says so, and names the way on in its own words', async () => {
    const { person } = await asked(names.sms, {
      sandbox: { ...two, config: { resetRefusesMessages: true } },
    });
    await person.press(unbind.confirm);
    expect(await front().findByRole('alert')).toHaveTextContent('unbind-phone');
    expect(boundNames()).toContain(names.sms);
  });

  test('U3 one that is gone already leaves the list all the same, and the words say it is gone', async () => {
    const { person, sandbox } = await asked(names.sms);
    const [phone] = sandbox.account.factors;
    sandbox.account.unbind(phone!.factorId);
    await person.press(unbind.confirm);
    await waitFor(() => expect(errorKind()).toBe('not-found'));
    await waitFor(() => expect(boundNames()).toEqual([names.otp]));
  });

  test.each([
    [{ kind: 'offline' }, 'network'],
    [{ status: 500 }, 'server'],
    [{ status: 429, retryAfter: 5 }, 'rate-limited'],
    [{ kind: 'html' }, 'bad-response'],
    [{ status: 403 }, 'forbidden'],
  ] as const)('X2 %j is said as %s and is not tried again by itself', async (fault, kind) => {
    const { person, sandbox, written } = await asked(names.sms);
    sandbox.faults.set('reset-factor', fault);
    await person.press(unbind.confirm);
    await waitFor(() => expect(errorKind()).toBe(kind));
    expect(front().getByRole('button', { name: unbind.confirm })).not.toHaveAttribute('aria-busy');
    expect(written()).toEqual(['reset-factor']);
  });
});

describe('the last factor', () => {
  const one = { sandbox: {} };

  test('U2 “warn”, which is the default, says more and removes', async () => {
    const { person } = await asked(names.sms, one);
    expect(screen.getByText(unbind.last)).toBeVisible();
    expect(screen.getByText(unbind.lastHint)).toBeVisible();
    await person.press(unbind.confirm);
    expect(await screen.findByText(list.none)).toBeVisible();
  });

  test('U2 “forbid” says why and has no button that removes', async () => {
    const { person, written } = await asked(names.sms, one, { lastFactor: 'forbid' });
    expect(screen.getByText(unbind.forbidden)).toBeVisible();
    expect(front().queryByRole('button', { name: unbind.confirm })).toBeNull();
    await person.press(unbind.keep);
    expect(written()).toEqual([]);
  });

  test('U2 “forbid” is about the last one only', async () => {
    const { person } = await asked(names.sms, {}, { lastFactor: 'forbid' });
    await person.press(unbind.confirm);
    await waitFor(() => expect(boundNames()).toEqual([names.otp]));
  });

  test('U2 “allow” says nothing special', async () => {
    await asked(names.sms, one, { lastFactor: 'allow' });
    expect(screen.queryByText(unbind.last)).toBeNull();
    expect(front().getByRole('button', { name: unbind.confirm })).toBeVisible();
  });

  test('U2 the host’s own reason stands in the question, and it has all factors to judge by', async () => {
    const canUnbind = vi.fn((factor: { factorType: string }) =>
      factor.factorType === 'SMS' ? 'Your employer wants this one.' : (true as const),
    );
    const { person } = await asked(names.sms, {}, { canUnbind });
    expect(screen.getByText('Your employer wants this one.')).toBeVisible();
    expect(front().queryByRole('button', { name: unbind.confirm })).toBeNull();
    expect(canUnbind).toHaveBeenCalledWith(
      expect.objectContaining({ factorType: 'SMS' }),
      expect.arrayContaining([
        expect.objectContaining({ factorType: 'OTP' }),
        expect.objectContaining({ factorType: 'SMS' }),
      ]),
    );
    await person.press(unbind.keep);
    await person.askToRemove(names.otp);
    await person.press(unbind.confirm);
    await waitFor(() => expect(boundNames()).toEqual([names.sms]));
  });
});
