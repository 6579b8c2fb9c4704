/** What stands on the page once something has changed: what, when, and what the host offers then. */
import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { MfaSettings } from '../../src/index.js';
import type { FactorChange, MfaSlots } from '../../src/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { domKit } from './domKit.js';
import type { DomKit } from './domKit.js';
import { boundNames } from './person.js';
import { clientOf } from './renderKit.js';
import { names, words } from './words.js';

const { changed } = words.unbind;
const two = { account: { factors: [{ factorType: 'SMS' }, { factorType: 'OTP' }] } };
const panel = (text: string) => screen.findByText(text);
/** Good news are green, other news are not. */
const kindOf = (text: string) => screen.getByText(text).closest<HTMLElement>('.mfa-notice')?.dataset['kind'];

async function remove({ person }: DomKit, name: string) {
  await person.askToRemove(name);
  await person.press(words.unbind.confirm);
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
}

async function addEmail({ person }: DomKit) {
  await person.beginEmail();
  await person.typeCode(await person.code());
  await person.press(words.wizard.verify);
  await person.finish();
}

test('H3 says what was removed and when, by the provider’s clock and in the reader’s language', async () => {
  const kit = domKit({ sandbox: two });
  await remove(kit, names.sms);
  expect(await panel(changed.removed(names.sms))).toBeVisible();
  expect(kindOf(changed.removed(names.sms))).toBe('info');
  const time = document.querySelector('time');
  const at = new Date(kit.sandbox.clock.now());
  expect(time).toHaveAttribute('datetime', at.toISOString());
  expect(time).toHaveTextContent(
    new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }).format(at),
  );
});

test('H3 says what was added as good news, stays through other questions, and gives way to the next change', async () => {
  const kit = domKit({ sandbox: two });
  await addEmail(kit);
  expect(await panel(changed.added(names.email))).toBeVisible();
  expect(kindOf(changed.added(names.email))).toBe('good');
  await kit.person.askToRemove(names.otp);
  await kit.person.press(words.unbind.keep);
  expect(screen.getByText(changed.added(names.email))).toBeVisible();
  await remove(kit, names.otp);
  expect(await panel(changed.removed(names.otp))).toBeVisible();
  expect(screen.queryByText(changed.added(names.email))).toBeNull();
});

test('H3 is announced once, where it happened: the panel is no live region', async () => {
  const kit = domKit({ sandbox: two });
  await remove(kit, names.sms);
  const text = await panel(changed.removed(names.sms));
  expect(text.closest('[role="status"], [role="alert"], [aria-live]')).toBeNull();
  expect(screen.getByText(words.list.removed(names.sms))).toHaveAttribute('role', 'status');
  // The same words another time are new words then.
  await kit.person.askToRemove(names.otp);
  expect(screen.queryByText(words.list.removed(names.sms))).toBeNull();
});

test('H3 goes when it is dismissed, and the focus stays in the list', async () => {
  const kit = domKit({ sandbox: two });
  await remove(kit, names.sms);
  await panel(changed.removed(names.sms));
  await kit.person.press(changed.dismiss);
  expect(screen.queryByText(changed.removed(names.sms))).toBeNull();
  expect(screen.getByRole('heading', { name: words.list.enrolled })).toHaveFocus();
});

test('H5 holds what the host offers then, with the facts to offer it by', async () => {
  const told: FactorChange[] = [];
  const signOut = vi.fn();
  const afterChange: MfaSlots['afterChange'] = ({ change }) => {
    if (told.at(-1) !== change) told.push(change);
    return <button onClick={signOut}>Sign out everywhere else</button>;
  };
  const kit = domKit({ sandbox: two, provider: { slots: { afterChange } } });
  await remove(kit, names.sms);
  await kit.person.press('Sign out everywhere else');
  expect(signOut).toHaveBeenCalledTimes(1);
  expect(told).toEqual([
    expect.objectContaining({ action: 'unbind', factorType: 'SMS', at: kit.sandbox.clock.now() }),
  ]);
  await addEmail(kit);
  await panel(changed.added(names.email));
  expect(told.at(-1)).toMatchObject({ action: 'enroll', factorType: 'EMAIL' });
  expect(told.at(-1)?.factor?.factorType).toBe('EMAIL');
});

test('one person at a time: what the last one has changed, or was about to, goes with them', async () => {
  const kit = domKit({ sandbox: two, client: { userKey: 'ada' } }, <MfaSettings />);
  await remove(kit, names.sms);
  await panel(changed.removed(names.sms));
  await kit.person.askToRemove(names.otp);
  const grace = createSandbox({ clock: 'manual', account: { factors: [{ factorType: 'EMAIL' }] } });
  kit.change({ client: clientOf(grace, { userKey: 'grace' }) });
  await waitFor(() => expect(boundNames()).toEqual([names.email]));
  expect(screen.queryByText(changed.removed(names.sms))).toBeNull();
  expect(screen.queryByText(words.list.removed(names.sms))).toBeNull();
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

test('X2 the news of a removal turns nothing around, whatever the server calls the type', async () => {
  let gone = false;
  const ok = (data?: unknown) => Response.json({ statusCode: 200, message: '', data });
  const list = () => (gone ? [] : [{ factorId: '1', factorType: 'OT\u202eP', profile: {} }]);
  const { person } = domKit({
    client: {
      fetch: ({ url }) => {
        if (url.includes('reset-factor')) gone = true;
        return Promise.resolve(ok(url.includes('list-enrolled') ? list() : []));
      },
    },
  });
  await person.hands.click(await screen.findByRole('button', { name: /^Remove/ }));
  await screen.findByRole('alertdialog');
  await person.press(words.unbind.confirm);
  await waitFor(() => expect(document.querySelector('.mfa-notice time')).not.toBeNull());
  expect(document.body.textContent).not.toMatch(/[\u202a-\u202e]/);
});
