/** What the host's props change on the page. */
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FormEvent } from 'react';
import { createPortal } from 'react-dom';
import { describe, expect, test, vi } from 'vitest';
import {
  EnrollWizard,
  MfaProvider,
  MfaSettings,
  otp,
  PasscodeField,
  sms,
  UnbindDialog,
} from '../../src/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { domKit } from './domKit.js';
import { boundNames, boundRow, front, offeredNames, step } from './person.js';
import { clientOf } from './renderKit.js';
import { names, words } from './words.js';

const none = { sandbox: { account: { factors: [] } } };

test('readOnly that comes while a removal is asked about takes the question away', async () => {
  const page = (readOnly: boolean) => (
    <MfaProvider client={client}>
      <MfaSettings readOnly={readOnly} />
    </MfaProvider>
  );
  const client = clientOf(createSandbox({ clock: 'manual' }));
  const { rerender } = render(page(false));
  await userEvent.click(await screen.findByRole('button', { name: /^Remove/ }));
  await screen.findByRole('alertdialog');
  rerender(page(true));
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

test('readOnly shows and offers nothing that changes', async () => {
  domKit({}, <MfaSettings readOnly />);
  await waitFor(() => expect(boundNames()).toEqual([names.sms]));
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.queryByRole('heading', { name: words.list.enrollable })).toBeNull();
});

describe('factorTypes', () => {
  test('L2 offers these, in this order', async () => {
    domKit(none, <MfaSettings factorTypes={['EMAIL', 'OTP']} />);
    await waitFor(() => expect(offeredNames()).toEqual([names.email, names.otp]));
  });

  test('L2 never hides what is bound: it can open the account', async () => {
    domKit({}, <MfaSettings factorTypes={['OTP']} />);
    await waitFor(() => expect(boundNames()).toEqual([names.sms]));
    expect(offeredNames()).toEqual([names.otp]);
  });
});

describe('disabledTypes', () => {
  const disabledTypes = { SMS: 'Ask your administrator.', OTP: 'Not before your first day.' };

  test('L2 says why a type can’t be added, to everybody, and its button does nothing', async () => {
    const { person, written } = domKit({}, <MfaSettings disabledTypes={disabledTypes} />);
    const add = await screen.findByRole('button', { name: words.list.addNamed(names.otp) });
    expect(add).toHaveAttribute('aria-disabled', 'true');
    expect(add).toHaveAccessibleDescription(disabledTypes.OTP);
    expect(screen.getByText(disabledTypes.OTP)).toBeVisible();
    // In reach of keys, so that its reason is heard.
    add.focus();
    expect(add).toHaveFocus();
    await person.hands.keyboard('{Enter}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(written()).toEqual([]);
  });

  test('L1 says why one that is bound can’t be removed, and still shows whose it is', async () => {
    const { person } = domKit({}, <MfaSettings disabledTypes={disabledTypes} />);
    const remove = await screen.findByRole('button', {
      name: words.list.removeNamed(names.sms, '+86 188****8888'),
    });
    expect(remove).toHaveAttribute('aria-disabled', 'true');
    expect(remove).toHaveAccessibleDescription(disabledTypes.SMS);
    expect(boundRow(names.sms)).toHaveTextContent('+86 188****8888');
    await person.hands.click(remove);
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  test('L2 says so in the wizard’s choice too, where the others can be chosen', async () => {
    const { person } = domKit({}, <EnrollWizard disabledTypes={disabledTypes} />);
    const app = await screen.findByRole('button', { name: new RegExp(`^${names.otp}`) });
    expect(app).toHaveAccessibleName(expect.stringContaining(disabledTypes.OTP) as string);
    expect(app).toHaveAttribute('aria-disabled', 'true');
    await person.hands.click(app);
    expect(step()).toBe('choose');
    await person.hands.click(screen.getByRole('button', { name: new RegExp(`^${names.email}`) }));
    await person.seesStep('details');
  });

  test('U2 is the reason in a question that the host opens by itself', async () => {
    const phone = { factorId: 'u|phone', factorType: 'SMS', profile: {} };
    domKit(
      { sandbox: { account: { factors: [phone, { factorType: 'OTP' }] } } },
      <UnbindDialog factor={phone} onClose={() => undefined} disabledTypes={disabledTypes} />,
    );
    expect(await front().findByText(disabledTypes.SMS)).toBeVisible();
    expect(front().queryByRole('button', { name: words.unbind.confirm })).toBeNull();
  });

  test('a list that is only looked at has no reasons in it', async () => {
    domKit({}, <MfaSettings readOnly disabledTypes={disabledTypes} />);
    await waitFor(() => expect(boundNames()).toEqual([names.sms]));
    expect(screen.queryByText(disabledTypes.SMS)).toBeNull();
  });
});

test('H5 nothing that is pressed sends a form of the host’s that the kit stands in', async () => {
  const onSubmit = vi.fn((event: FormEvent) => event.preventDefault());
  const { person } = domKit(
    {},
    <form onSubmit={onSubmit}>
      <MfaSettings />
      <EnrollWizard disabledTypes={{ EMAIL: 'Ask your administrator.' }} />
    </form>,
  );
  const choice = await screen.findByRole('button', { name: /Ask your administrator/ });
  await person.hands.click(choice);
  await person.askToRemove(names.sms);
  await person.press(words.unbind.keep);
  expect(onSubmit).not.toHaveBeenCalled();
});

test('H5 nor what a step sends, where React lets it bubble out of a portal', async () => {
  const onSubmit = vi.fn((event: FormEvent) => event.preventDefault());
  const { person } = domKit(
    {},
    <form onSubmit={onSubmit}>{createPortal(<MfaSettings />, document.body)}</form>,
  );
  await person.beginOtp();
  await person.typeCode(await person.code());
  await person.seesStep('done');
  expect(onSubmit).not.toHaveBeenCalled();
});

test('L2 a type that this browser can’t do says so to everybody', async () => {
  domKit({ provider: { factors: [sms, { ...otp, isAvailable: () => false }] } });
  const add = await screen.findByRole('button', { name: words.list.addNamed(names.otp) });
  expect(add).toHaveAccessibleDescription(words.list.unavailable);
});

test('S4 hideWeak leaves out what is sent by message, and only there', async () => {
  domKit({}, <MfaSettings hideWeak />);
  await waitFor(() => expect(offeredNames()).toEqual([names.otp, names.face]));
  expect(boundNames()).toEqual([names.sms]);
});

test('S4 hideWeak leaves them out of the wizard’s choice too', async () => {
  domKit(none, <EnrollWizard hideWeak />);
  await waitFor(() => expect(document.querySelectorAll('.mfa-choice')).toHaveLength(2));
  expect(
    [...document.querySelectorAll('.mfa-choice .mfa-factor-name')].map((name) => name.textContent),
  ).toEqual([names.otp, names.face]);
});

describe('a wizard that is sent straight to a type', () => {
  const reason = 'The help desk does that.';
  const choices = () =>
    [...document.querySelectorAll<HTMLElement>('.mfa-choice')].map((choice) => choice.dataset['factor']);

  test.each([
    ['is switched off', { disabledTypes: { EMAIL: reason } }, ['OTP', 'FACE', 'SMS', 'EMAIL']],
    ['is not among those that are offered', { factorTypes: ['OTP'] }, ['OTP']],
    ['is too weak', { hideWeak: true }, ['OTP', 'FACE']],
  ])('L2 S4 shows the choice where that type %s', async (_, choice, offered) => {
    const { written } = domKit(none, <EnrollWizard factorType="EMAIL" {...choice} />);
    await waitFor(() => expect(choices()).toEqual(offered));
    expect(step()).toBe('choose');
    expect(screen.queryByText(reason) !== null).toBe('disabledTypes' in choice);
    expect(written()).toEqual([]);
  });

  test('X1 another method leads from what was chosen instead back to the choice', async () => {
    const onClose = vi.fn();
    const { person, sandbox } = domKit(
      none,
      <EnrollWizard factorType="EMAIL" disabledTypes={{ EMAIL: reason }} onClose={onClose} />,
    );
    await person.hands.click(await screen.findByRole('button', { name: new RegExp(`^${names.otp}`) }));
    await person.seesStep('details');
    sandbox.faults.set('send-enroll-factor-request', { status: 501 });
    await person.press(words.otp.start);
    await person.hands.click(await screen.findByRole('button', { name: words.errors.otherMethod }));
    expect(onClose).not.toHaveBeenCalled();
    expect(step()).toBe('choose');
  });

  test('L2 goes there where it may, and back to the choice from what was chosen instead', async () => {
    const { person } = domKit(none, <EnrollWizard factorType="PASSKEY" hideWeak />);
    await person.hands.click(await screen.findByRole('button', { name: new RegExp(`^${names.otp}`) }));
    await person.seesStep('details');
    await person.press(words.wizard.back);
    await person.seesStep('choose');
    cleanup();
    domKit(none, <EnrollWizard factorType="OTP" hideWeak factorTypes={['OTP']} />);
    await waitFor(() => expect(step()).toBe('details'));
    expect(screen.queryByRole('button', { name: words.wizard.back })).toBeNull();
  });
});

test('S4 the choice and the list call them basic, and the authenticator app strong', async () => {
  domKit(none, <EnrollWizard />);
  const { strength } = words.list;
  const choice = (name: string) => screen.findByRole('button', { name: new RegExp(`^${name}`) });
  expect(await choice(names.sms)).toHaveTextContent(strength[1]);
  expect(await choice(names.email)).toHaveTextContent(strength[1]);
  expect(await choice(names.otp)).toHaveTextContent(strength[3]);
});

test('S4 the screens of text message and e-mail say plainly that they are weaker', async () => {
  const { person } = domKit(none);
  for (const [name, weak] of [
    [names.sms, words.sms.weak],
    [names.email, words.email.weak],
  ] as const) {
    await person.open(name);
    expect(await front().findByText(weak)).toBeVisible();
    expect(weak).toMatch(/authenticator app is safer/);
    await person.press(words.list.close);
  }
});

test('L1 beside reasons for some types, one that is called as what every object has keeps its plain row', async () => {
  const { person } = domKit(
    { sandbox: { account: { factors: [{ factorType: '__proto__' }, { factorType: 'constructor' }] } } },
    <MfaSettings disabledTypes={{ SMS: 'Ask the help desk.' }} />,
  );
  await person.seesList();
  expect(boundNames()).toHaveLength(2);
  for (const button of screen.getAllByRole('button', { name: /^Remove/ })) expect(button).toBeEnabled();
});

test('H9 the host’s own list of types is all there is', async () => {
  domKit({ ...none, provider: { factors: [sms, otp] } });
  await waitFor(() => expect(offeredNames()).toEqual([names.otp, names.sms]));
});

describe('countries', () => {
  test('S1 limits the choice, and says early that another number is not taken', async () => {
    const { person, written } = domKit(none, <MfaSettings countries={['DE', 'AT']} defaultCountry="AT" />);
    await person.open(names.sms);
    const country = await front().findByRole<HTMLSelectElement>('combobox', { name: words.sms.country });
    expect([...country.options].map(({ value }) => value)).toEqual(['AT', 'DE']);
    expect(country).toHaveValue('AT');
    await person.fill(words.sms.phone, '+44 20 7946 0958');
    await person.press(words.sms.send);
    expect(await front().findByRole('alert')).toHaveTextContent(
      words.sms.countryNotAllowed('United Kingdom'),
    );
    expect(written()).toEqual([]);
  });
});

test('S1 codes of countries are taken in any letter case', async () => {
  const { person } = domKit(none, <MfaSettings countries={['de', 'at']} defaultCountry="at" />);
  await person.open(names.sms);
  const country = await front().findByRole<HTMLSelectElement>('combobox', { name: words.sms.country });
  expect([...country.options].map(({ value }) => value)).toEqual(['AT', 'DE']);
  expect(country).toHaveValue('AT');
});

describe('headingLevel', () => {
  const level = (name: string) => screen.findByRole('heading', { name }).then(({ localName }) => localName);

  test('H5 the page’s title and its groups fit below the headings of the app', async () => {
    domKit({}, <MfaSettings headingLevel={1} />);
    expect(await level(words.list.enrolled)).toBe('h2');
    expect(await level(words.list.title)).toBe('h1');
  });

  test('H5 a wizard’s title too', async () => {
    domKit({}, <EnrollWizard headingLevel={4} />);
    expect(await level(words.wizard.title)).toBe('h4');
  });

  test('H5 a wizard by itself is not the settings page', async () => {
    domKit({}, <EnrollWizard />);
    await screen.findByRole('heading', { name: words.wizard.title });
    expect(document.querySelector('.mfa-settings')).toBeNull();
    expect(document.querySelectorAll('.mfa-wizard')).toHaveLength(1);
  });

  test('H5 left alone they are h2 and h3', async () => {
    domKit();
    expect(await level(words.list.enrolled)).toBe('h3');
    expect(await level(words.list.title)).toBe('h2');
  });
});

describe('what the account has already', () => {
  test('S2 an address stands in the e-mail’s form at first, and can be changed', async () => {
    const { person, sandbox } = domKit(none, <MfaSettings defaultEmail="ada@example.com" />);
    await person.open(names.email);
    expect(await front().findByRole('textbox', { name: words.email.email })).toHaveValue('ada@example.com');
    await person.press(words.email.send);
    await person.press(words.email.change);
    await person.fill(words.email.email, 'ada@work.example');
    await person.press(words.email.send);
    await person.seesStep('prove');
    expect(sandbox.inbox.map(({ to }) => to)).toEqual(['ada@example.com', 'ada@work.example']);
  });

  test('S1 a number stands in the phone’s form at first, with its country', async () => {
    const ui = <MfaSettings defaultPhone="+43 660 1234567" defaultCountry="DE" />;
    const { person, sandbox } = domKit(none, ui);
    await person.open(names.sms);
    expect(await front().findByRole('combobox', { name: words.sms.country })).toHaveValue('AT');
    await person.press(words.sms.send);
    await person.seesStep('prove');
    expect(sandbox.inbox.map(({ to }) => to)).toEqual(['+436601234567']);
  });
});

describe('messages', () => {
  test('H4 replaces a text of the list and one of a screen, and leaves the others', async () => {
    const { person } = domKit({
      provider: { messages: { list: { title: 'Your keys' }, otp: { start: 'Go' } } },
    });
    expect(await screen.findByRole('region', { name: 'Your keys' })).toBeVisible();
    await person.open(names.otp);
    expect(await front().findByRole('button', { name: 'Go' })).toBeVisible();
    expect(front().getByText(words.otp.readyTitle)).toBeVisible();
  });
});

describe('looks', () => {
  test('H5 a host’s class names stand beside the kit’s own, and the theme on the kit’s own element', async () => {
    const attributes = () =>
      [document.documentElement, document.body].flatMap((element) =>
        [...element.attributes].map(({ name, value }) => `${name}=${value}`),
      );
    const before = attributes();
    domKit(
      { provider: { theme: 'dark', classNames: { 'factor-row': 'acme-row', root: 'acme' } } },
      <>
        <MfaSettings />
        <PasscodeField label="Code" />
      </>,
    );
    await waitFor(() => expect(boundNames()).toEqual([names.sms]));
    expect(boundRow(names.sms)).toHaveClass('mfa-factor-row', 'acme-row');
    const root = document.querySelector('.mfa-settings');
    expect(root).toHaveClass('acme');
    expect(root).toHaveAttribute('data-theme', 'dark');
    expect(screen.getByLabelText('Code').closest('.mfa-root')).toHaveAttribute('data-theme', 'dark');
    expect(attributes()).toEqual(before);
  });

  test('H5 a host’s own action stands in each row', async () => {
    domKit({
      provider: { slots: { rowAction: ({ factor }) => <a href="/help">About {factor.factorType}</a> } },
    });
    expect(await screen.findByRole('link', { name: 'About SMS' })).toBeVisible();
  });
});
