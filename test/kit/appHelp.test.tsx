/** The host's own help for people who have no authenticator app yet. */
import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { domKit } from './domKit.js';
import { front, passcodeField, step } from './person.js';
import { words } from './words.js';

const { otp } = words;

const appHelp = () => (
  <ul>
    <li>
      <a href="https://acme.example/apps" target="_blank" rel="noreferrer">
        Apps that we recommend
      </a>
    </li>
    <li>
      <button>Call the help desk</button>
    </li>
  </ul>
);

/** Opens the help that is on screen. */
async function helpOn({ hands }: ReturnType<typeof domKit>['person']) {
  const summary = await front().findByText(otp.noApp);
  await hands.click(summary);
  const help = summary.closest('details')!;
  expect(help).toHaveProperty('open', true);
  return within(help);
}

test('O5 stands below the kit’s neutral words before the minute, and during it', async () => {
  const { person } = domKit({ provider: { slots: { appHelp } } });
  await person.open(words.list.names.OTP.name);
  const before = await helpOn(person);
  expect(before.getByText(otp.noAppHelp)).toBeVisible();
  expect(before.getByText(otp.calmBefore)).toBeVisible();
  const link = before.getByRole('link', { name: 'Apps that we recommend' });
  expect(before.getByText(otp.noAppHelp).compareDocumentPosition(link)).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  );
  await person.press(otp.start);
  await person.seesStep('prove');
  const meanwhile = await helpOn(person);
  expect(meanwhile.getByRole('link', { name: 'Apps that we recommend' })).toBeVisible();
  expect(meanwhile.getByText(otp.calmMeanwhile)).toBeVisible();
});

test('O5 its buttons submit nothing of the kit’s', async () => {
  const { person, written } = domKit({ provider: { slots: { appHelp } } });
  await person.open(words.list.names.OTP.name);
  const call = async () =>
    person.hands.click((await helpOn(person)).getByRole('button', { name: 'Call the help desk' }));
  await call();
  expect(step()).toBe('details');
  expect(written()).toEqual([]);
  await person.press(otp.start);
  await person.seesStep('prove');
  await person.hands.type(passcodeField(), '12345');
  await call();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(written()).toEqual(['send-enroll-factor-request']);
});

test('O5 without any, the kit’s words stand alone, and no brand is named', async () => {
  const { person } = domKit();
  await person.open(words.list.names.OTP.name);
  const help = await helpOn(person);
  expect(help.queryByRole('link')).toBeNull();
  expect(`${otp.noAppHelp} ${otp.ready}`).not.toMatch(/google|microsoft|apple|authy|1password|bitwarden/i);
});

test('O5 is not shown to people who bind something else', async () => {
  const asked = vi.fn(appHelp);
  const { person } = domKit({ provider: { slots: { appHelp: asked } } });
  await person.beginEmail();
  expect(screen.queryByRole('link', { name: 'Apps that we recommend' })).toBeNull();
});
