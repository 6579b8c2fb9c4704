/** What a host can reach and replace: class names by slot, content by render slot, and the look taken off. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { EnrollWizard, FactorDetail, MfaSettings, slots } from '../../src/index.js';
import type { MfaSlots, SlotName } from '../../src/index.js';
import { domKit } from './domKit.js';
import { boundRow, errorKind, front } from './person.js';
import { names, words } from './words.js';

const classNames = Object.fromEntries(slots.map((slot) => [slot, `host-${slot}`])) as Record<
  SlotName,
  string
>;

/** The slots whose element has been on the page with the host's class and the kit's. */
function watchSlots(): () => SlotName[] {
  const seen = new Set<SlotName>();
  const look = () => {
    for (const slot of slots) {
      if (document.querySelector(`.mfa-${slot}.host-${slot}`)) seen.add(slot);
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  look();
  return () => {
    look();
    observer.disconnect();
    return slots.filter((slot) => !seen.has(slot));
  };
}

test('H5 every slot reaches an element on the way through the kit', async () => {
  const missing = watchSlots();
  const { person, unmount } = domKit(
    { provider: { classNames } },
    <>
      <MfaSettings recoveryGate="type" />
      <FactorDetail factorId="6349a1b2c3d4e5f607182bb3|phone" />
    </>,
  );
  await person.seesList();
  await screen.findByRole('heading', { name: names.sms });

  await person.beginOtp();
  const code = await person.code();
  await person.typeCode(code === '000000' ? '111111' : '000000');
  await waitFor(() => expect(errorKind()).toBeDefined());
  await person.typeCode(await person.code());
  await person.seesStep('done');
  const group = front()
    .getByText(/^([0-9a-f]{4}-){5}[0-9a-f]{4}$/)
    .textContent.slice(-4);
  await person.fill(words.wizard.recovery.gateType, group);
  await person.press(words.wizard.done);

  await person.open(names.email);
  await front().findByRole('textbox', { name: words.email.email });
  await person.press(words.list.close);
  await person.open(names.face);
  await person.press(words.face.start);
  await person.seesStep('prove');
  await person.press(words.wizard.back);
  await person.press(words.list.close);
  await person.askToRemove(names.sms);
  await person.press(words.unbind.confirm);
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  await person.open(names.sms);
  await front().findByRole('textbox', { name: words.sms.phone });
  unmount();

  const { person: other } = domKit(
    { provider: { classNames }, sandbox: { account: { factors: [] } } },
    <>
      <MfaSettings />
      <EnrollWizard />
    </>,
  );
  await other.seesNothingBound();
  await screen.findByRole('button', { name: new RegExp(`^${names.otp}`) });
  expect(missing()).toEqual([]);
});

test('H5 a host wraps a row, replaces the button beside an offer and adds to the wizard’s footer', async () => {
  const onClick = vi.fn();
  const own: MfaSlots = {
    row: ({ factor, own }) => (
      <>
        {own}
        <em>since {factor.factorType === 'SMS' ? '2021' : 'today'}</em>
      </>
    ),
    rowAction: ({ factor }) => <a href={`#${factor.factorId}`}>Rename</a>,
    enrollAction: ({ factorType, own }) =>
      factorType === 'OTP' ? own : <button onClick={onClick}>Ask for {factorType}</button>,
    wizardFooter: ({ step, factorType, own }) => (
      <>
        <small>
          {factorType} {step}
        </small>
        {own}
      </>
    ),
  };
  const { person, sandbox } = domKit({ provider: { slots: own } });
  await person.seesList();
  const row = within(boundRow(names.sms));
  expect(row.getByText('since 2021')).toBeVisible();
  expect(row.getByRole('link', { name: 'Rename' })).toHaveAttribute(
    'href',
    `#${String(sandbox.account.factors[0]?.factorId)}`,
  );
  expect(
    row.getByRole('button', { name: new RegExp(`^${words.list.removeNamed(names.sms, '')}`) }),
  ).toBeVisible();

  await person.press('Ask for EMAIL');
  expect(onClick).toHaveBeenCalledOnce();
  expect(screen.queryByRole('button', { name: words.list.addNamed(names.email) })).toBeNull();

  await person.open(names.otp);
  expect(front().getByText('OTP details')).toBeVisible();
  await person.press(words.otp.start);
  await front().findByText('OTP prove');
  await person.typeCode(await person.code());
  await front().findByText('OTP done');
  await person.finish();
});

test('H5 taken off, the look leaves every slot, word and role in its place', async () => {
  const { person } = domKit({ provider: { unstyled: true, theme: 'dark', classNames: { root: 'mine' } } });
  await person.seesList();
  const card = screen.getByRole('region', { name: words.list.title });
  expect(card).toHaveClass('mfa-root', 'mfa-settings', 'mine');
  expect(card).toHaveAttribute('data-theme', 'none');
  await person.open(names.otp);
  expect(screen.getByRole('dialog')).toHaveClass('mfa-dialog', 'mine');
  // A dialog takes it from the part that it is in.
  expect(card).toContainElement(screen.getByRole('dialog'));
});
