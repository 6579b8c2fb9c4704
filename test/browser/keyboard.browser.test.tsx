/** The whole way with keys alone, and where the focus is at each turn. */
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { browserHands } from '../kit/browserHands.js';
import { boundNames, createPerson, front, passcodeField, step } from '../kit/person.js';
import { jpegFile } from '../kit/photos.js';
import { renderKit } from '../kit/renderKit.js';
import { names, words } from '../kit/words.js';

const { wizard, unbind, list } = words;
const keys = (text: string) => userEvent.keyboard(text);
const focused = () => document.activeElement;
const nameOf = (element: Element | null) =>
  (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

/** Tab, until the focus is on what has this name; fails when it has gone round. */
async function tabTo(name: string) {
  for (let press = 0; press < 40; press += 1) {
    if (nameOf(focused()) === name) return;
    await userEvent.tab();
  }
  throw new Error(`Tab never comes to “${name}”.`);
}

function begin() {
  const kit = renderKit({
    sandbox: { account: { factors: [{ factorType: 'SMS' }, { factorType: 'FACE' }] } },
  });
  return { ...kit, person: createPerson(browserHands, kit) };
}

test('D1 E1 binds an authenticator app, code and recovery code and all, without a mouse', async () => {
  const { person } = begin();
  await person.seesList();
  await screen.findByRole('list', { name: list.enrollable });
  await tabTo(list.addNamed(names.otp));
  await keys('{Enter}');
  await person.seesStep('details');
  await front().findByRole('button', { name: words.otp.start });
  await tabTo(words.otp.start);
  await keys('{Enter}');
  await person.seesStep('prove');
  // Up to the field by Tab, past the key and its copy button.
  for (let press = 0; press < 12 && focused() !== passcodeField(); press += 1) await userEvent.tab();
  expect(passcodeField()).toHaveFocus();
  await keys(await person.code());
  await person.seesStep('done');
  await waitFor(() => expect(focused()).toHaveTextContent(words.otp.done));
  const gate = front().getByRole('checkbox', { name: wizard.recovery.gate });
  for (let press = 0; press < 12 && focused() !== gate; press += 1) await userEvent.tab();
  await keys(' ');
  expect(gate).toBeChecked();
  await tabTo(wizard.done);
  await keys('{Enter}');
  await closed();
  expect(boundNames()).toContain(names.otp);
  // The button that opened it has gone with its row: the list's heading takes over.
  expect(screen.getByRole('heading', { name: list.enrolled })).toHaveFocus();
});

test('D1 S1 binds a phone without a mouse: country by its name, number, code', async () => {
  const kit = renderKit({ sandbox: { account: { factors: [] } } });
  const person = createPerson(browserHands, kit);
  await screen.findByRole('list', { name: list.enrollable });
  await tabTo(list.addNamed(names.sms));
  await keys('{Enter}');
  await person.seesStep('details');
  const number = await front().findByRole('textbox', { name: words.sms.phone });
  await waitFor(() => expect(number).toHaveFocus());
  await userEvent.tab({ shift: true });
  await keys('fiji{Enter}');
  expect(front().getByRole('combobox', { name: words.sms.country })).toHaveDisplayValue(/Fiji/);
  for (let press = 0; press < 4 && focused() !== number; press += 1) await userEvent.tab();
  await keys('7012345{Enter}');
  await person.seesStep('prove');
  await waitFor(() => expect(passcodeField()).toHaveFocus());
  await keys(`${await person.code()}{Enter}`);
  await person.seesStep('done');
  await tabTo(wizard.done);
  await keys('{Enter}');
  await closed();
  expect(boundNames()).toEqual([names.sms]);
  expect(kit.sandbox.inbox.map(({ to }) => to)).toEqual(['+6797012345']);
});

test('D1 C2 binds a face without a mouse, by a photo file', async () => {
  const person = createPerson(browserHands, renderKit());
  await screen.findByRole('list', { name: list.enrollable });
  await tabTo(list.addNamed(names.face));
  await keys('{Enter}');
  await person.seesStep('details');
  await front().findByRole('button', { name: words.face.start });
  await tabTo(words.face.start);
  await keys('{Enter}');
  await person.seesStep('prove');
  const file = await waitFor(() => {
    const found = document.querySelector<HTMLInputElement>('.mfa-file-input');
    if (!found) throw new Error('There is no field for a file.');
    return found;
  });
  for (let press = 0; press < 12 && focused() !== file; press += 1) await userEvent.tab();
  expect(file).toHaveFocus();
  // The system's own window for files, which a key opens from here, is no part of the page.
  await userEvent.upload(file, await jpegFile());
  await front().findByRole('img', { name: words.face.preview });
  await tabTo(words.face.use);
  await keys('{Enter}');
  await person.seesStep('done');
  await tabTo(wizard.done);
  await keys('{Enter}');
  await closed();
  expect(boundNames()).toContain(names.face);
});

test('D1 U1 unbinds without a mouse: the safe answer first, then the next row', async () => {
  const { person } = begin();
  await person.seesList();
  await tabTo(list.removeNamed(names.face, ''));
  await keys('{Enter}');
  await screen.findByRole('alertdialog');
  expect(front().getByRole('button', { name: unbind.keep })).toHaveFocus();
  // One Enter too many keeps it.
  await keys('{Enter}');
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(nameOf(focused())).toBe(list.removeNamed(names.face, ''));
  await keys('{Enter}');
  await screen.findByRole('alertdialog');
  await userEvent.tab();
  expect(front().getByRole('button', { name: unbind.confirm })).toHaveFocus();
  await keys('{Enter}');
  await waitFor(() => expect(boundNames()).toEqual([names.sms]));
  await waitFor(() => expect(nameOf(focused())).toBe(list.removeNamed(names.sms, '+86 188****8888')));
});

test('D1 U4 sets up another method first, and then removes the old one, without a mouse', async () => {
  const kit = renderKit();
  const person = createPerson(browserHands, kit);
  await person.seesList();
  const remove = list.removeNamed(names.sms, '+86 188****8888');
  await tabTo(remove);
  await keys('{Enter}');
  await screen.findByRole('alertdialog');
  await front().findByRole('button', { name: unbind.first });
  await tabTo(unbind.first);
  await keys('{Enter}');
  await person.seesStep('choose');
  await front().findByRole('button', { name: new RegExp(`^${names.email}`) });
  for (let press = 0; press < 12 && !nameOf(focused()).startsWith(names.email); press += 1) {
    await userEvent.tab();
  }
  await keys('{Enter}');
  await person.seesStep('details');
  await waitFor(() => expect(focused()).toHaveProperty('type', 'email'));
  await keys('grace@navy.example{Enter}');
  await person.seesStep('prove');
  await waitFor(() => expect(passcodeField()).toHaveFocus());
  await keys(await person.code());
  await keys('{Enter}');
  await person.seesStep('done');
  await tabTo(wizard.done);
  await keys('{Enter}');
  await screen.findByRole('alertdialog', { name: unbind.title(names.sms) });
  await waitFor(() => expect(front().getByRole('button', { name: unbind.keep })).toHaveFocus());
  await tabTo(unbind.confirm);
  await keys('{Enter}');
  await waitFor(() => expect(boundNames()).toEqual([names.email]));
  await waitFor(() => expect(nameOf(focused())).toMatch(list.removeNamed(names.email, '')));
  // What has changed stands above the list, a few keys away, and can be put away.
  await tabTo(unbind.changed.dismiss);
  await keys('{Enter}');
  expect(screen.queryByText(unbind.changed.removed(names.sms))).toBeNull();
  expect(screen.getByRole('heading', { name: list.enrolled })).toHaveFocus();
});

test('D1 U4 leaving the wizard that was to come first brings the focus back to where it all began', async () => {
  const kit = renderKit();
  const person = createPerson(browserHands, kit);
  await person.seesList();
  const remove = list.removeNamed(names.sms, '+86 188****8888');
  await tabTo(remove);
  await keys('{Enter}');
  await screen.findByRole('alertdialog');
  await front().findByRole('button', { name: unbind.first });
  await tabTo(unbind.first);
  await keys('{Enter}');
  await person.seesStep('choose');
  await keys('{Escape}');
  await closed();
  expect(nameOf(focused())).toBe(remove);
});

test('D1 U3 one that has gone elsewhere: the only button has the focus, and after it the next row', async () => {
  const { person, sandbox } = begin();
  await person.seesList();
  await tabTo(list.removeNamed(names.face, ''));
  await keys('{Enter}');
  await screen.findByRole('alertdialog');
  const [, face] = sandbox.account.factors;
  sandbox.account.unbind(face?.factorId ?? '');
  await tabTo(unbind.confirm);
  await keys('{Enter}');
  await waitFor(() => expect(front().getByRole('button', { name: list.close })).toHaveFocus());
  await waitFor(() => expect(boundNames()).toEqual([names.sms]));
  await keys('{Enter}');
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  await waitFor(() => expect(nameOf(focused())).toBe(list.removeNamed(names.sms, '+86 188****8888')));
});

describe('Escape', () => {
  test('E1 closes what was not begun, and the focus is back where it came from', async () => {
    const { person } = begin();
    await person.open(names.email);
    await keys('{Escape}');
    await closed();
    expect(nameOf(focused())).toBe(list.addNamed(names.email));
  });

  test('E1 five in a row never lose what was begun', async () => {
    const { person, heard } = begin();
    await person.beginOtp();
    await userEvent.type(passcodeField(), '1234');
    for (let press = 1; press <= 5; press += 1) {
      await keys('{Escape}');
      expect(step()).toBe('prove');
      expect(screen.getByRole('dialog')).toHaveProperty('open', true);
      expect(screen.queryAllByRole('alertdialog')).toHaveLength(press % 2);
    }
    expect(front().getByRole('button', { name: wizard.discard.cancel })).toHaveFocus();
    await keys('{Enter}');
    expect(passcodeField()).toHaveValue('1234');
    expect(heard.events.map(({ name }) => name)).not.toContain('enroll-left');
  });

  test('E1 nor while a message is on its way, nor a recovery code that is not kept', async () => {
    const { person, heard, sandbox, pass } = begin();
    sandbox.latency.set(400, 'send-enroll-factor-request');
    await person.open(names.otp);
    await person.press(words.otp.start);
    await waitFor(() =>
      expect(sandbox.requests.map(({ operation }) => operation)).toContain('send-enroll-factor-request'),
    );
    for (let press = 1; press <= 5; press += 1) await keys('{Escape}');
    expect([step(), screen.queryAllByRole('alertdialog').length]).toEqual(['details', 1]);
    await keys('{Escape}');
    await pass(400);
    await person.seesStep('prove');
    await person.typeCode(await person.code());
    await person.seesStep('done');
    for (let press = 1; press <= 5; press += 1) {
      await keys('{Escape}');
      expect(step()).toBe('done');
      expect(screen.queryAllByRole('alertdialog')).toHaveLength(press % 2);
    }
    expect(front().getByRole('button', { name: wizard.unsaved.cancel })).toHaveFocus();
    expect(heard.events.map(({ name }) => name)).not.toContain('enroll-left');
  });
});

describe('E2 a key that is held down', () => {
  const count = (written: string[], wanted: string) => written.filter((one) => one === wanted).length;

  test('Enter on the address sends one message, and on the code one proof', async () => {
    const kit = renderKit({
      sandbox: { latency: { 'send-enroll-factor-request': 400, 'enroll-factor': 400 } },
    });
    const person = createPerson(browserHands, kit);
    await person.open(names.email);
    await waitFor(() => expect(front().getByRole('textbox', { name: words.email.email })).toHaveFocus());
    await keys('ada@example.com');
    await keys('{Enter>12/}');
    await waitFor(() => expect(kit.written()).not.toEqual([]));
    await kit.pass(400);
    await person.seesStep('prove');
    await waitFor(() => expect(passcodeField()).toHaveFocus());
    await keys(await person.code());
    await keys('{Enter>12/}');
    await waitFor(() => expect(kit.written()).toContain('enroll-factor'));
    await kit.pass(400);
    await person.seesStep('done');
    expect(kit.written()).toEqual(['send-enroll-factor-request', 'enroll-factor']);
  });

  test('Enter on the button that asks anew sends one message', async () => {
    const kit = renderKit({ sandbox: { account: { factors: [] } } });
    const person = createPerson(browserHands, kit);
    await person.beginEmail();
    await kit.pass(60_000);
    kit.sandbox.latency.set(400, 'send-enroll-factor-request');
    await tabTo(words.email.renew);
    await keys('{Enter>12/}');
    await waitFor(() => expect(count(kit.written(), 'send-enroll-factor-request')).toBe(2));
    await kit.pass(400);
    // The field has it now: whoever still holds Enter there proves nothing unasked.
    await waitFor(() => expect(passcodeField()).toHaveFocus());
    expect(kit.written()).toEqual(['send-enroll-factor-request', 'send-enroll-factor-request']);
  });

  test('Space and a double click on “I’m ready” make one secret', async () => {
    const kit = renderKit({ sandbox: { latency: { 'send-enroll-factor-request': 400 } } });
    const person = createPerson(browserHands, kit);
    await person.open(names.otp);
    await front().findByRole('button', { name: words.otp.start });
    await tabTo(words.otp.start);
    await keys('   ');
    // By force: the driver itself would wait for a button that is busy.
    await userEvent.dblClick(front().getByRole('button', { name: words.otp.start }), { force: true });
    await waitFor(() => expect(kit.written()).not.toEqual([]));
    await kit.pass(400);
    await person.seesStep('prove');
    expect(kit.written()).toEqual(['send-enroll-factor-request']);
  });
});

test('U3 E2 a double click on “Remove” asks the server once, and nothing false is said of it', async () => {
  const kit = renderKit();
  const person = createPerson(browserHands, kit);
  await person.askToRemove(names.sms);
  await userEvent.dblClick(front().getByRole('button', { name: unbind.confirm }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  await person.seesNothingBound();
  expect(kit.written()).toEqual(['reset-factor']);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(kit.heard.errors).toEqual([]);
});

test('D1 Tab stays inside an open dialog', async () => {
  const { person } = begin();
  await person.beginOtp();
  const dialog = screen.getByRole('dialog');
  for (let press = 0; press < 25; press += 1) {
    await userEvent.tab();
    // Between the last and the first the focus may rest on the browser's own bars, which is the body here.
    expect(focused() === document.body || dialog.contains(focused())).toBe(true);
  }
});

test('S1 Enter in the number’s field sends it', async () => {
  const kit = renderKit({ sandbox: { account: { factors: [] } } });
  const person = createPerson(browserHands, kit);
  await person.open(names.sms);
  const field = await front().findByRole('textbox', { name: words.sms.phone });
  await waitFor(() => expect(field).toHaveFocus());
  await keys('+8613912345678{Enter}');
  await person.seesStep('prove');
  await waitFor(() => expect(passcodeField()).toHaveFocus());
});

describe('U1 H2 the focus is never left on nothing', () => {
  test('E1 after “Stop” it is back on the button that opened the wizard', async () => {
    const { person } = begin();
    await person.beginEmail();
    await keys('{Escape}');
    await screen.findByRole('alertdialog');
    await tabTo(wizard.discard.confirm);
    await keys('{Enter}');
    await closed();
    await waitFor(() => expect(nameOf(focused())).toBe(list.addNamed(names.email)));
  });

  test('after a step-up that the person gives up it is on the button that asked', async () => {
    const refuse = document.createElement('button');
    let answer: (yes: boolean) => void = () => {};
    const { person } = (() => {
      const kit = renderKit({
        provider: {
          beforeAction: () => {
            // What a host draws, and takes away again with the focus in it.
            document.querySelector('dialog')?.append(refuse);
            refuse.focus();
            return new Promise((resolve) => (answer = resolve));
          },
        },
      });
      return { person: createPerson(browserHands, kit) };
    })();
    await person.askToRemove(names.sms);
    await tabTo(unbind.confirm);
    await keys('{Enter}');
    await waitFor(() => expect(refuse).toHaveFocus());
    refuse.remove();
    answer(false);
    await waitFor(() => expect(front().getByRole('button', { name: unbind.confirm })).toHaveFocus());
  });

  test('after a question that was closed while the server thought, the next row has it', async () => {
    const kit = renderKit({
      sandbox: {
        account: { factors: [{ factorType: 'SMS' }, { factorType: 'FACE' }] },
        latency: { 'reset-factor': 400 },
      },
    });
    const person = createPerson(browserHands, kit);
    await person.askToRemove(names.face);
    await person.press(unbind.confirm);
    await waitFor(() => expect(kit.written()).toEqual(['reset-factor']));
    await keys('{Escape}');
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    await kit.pass(400);
    await waitFor(() => expect(boundNames()).toEqual([names.sms]));
    await waitFor(() => expect(nameOf(focused())).toBe(list.removeNamed(names.sms, '+86 188****8888')));
  });

  test('E9 after a wizard that was closed between the server’s yes and the list, what can be set up next has it', async () => {
    const kit = renderKit({ sandbox: { account: { factors: [] } } });
    const person = createPerson(browserHands, kit);
    await person.beginEmail();
    kit.sandbox.latency.set(400, 'list-enrolled-factors');
    kit.sandbox.latency.set(400, 'list-factors-to-enroll');
    await userEvent.type(passcodeField(), await person.code());
    await keys('{Enter}');
    await waitFor(() => expect(kit.asked().filter((one) => one === 'list-enrolled-factors')).toHaveLength(2));
    await person.press(words.list.close);
    await closed();
    await kit.pass(400);
    await waitFor(() => expect(boundNames()).toEqual([names.email]));
    expect(screen.getByText(unbind.changed.added(names.email))).toBeVisible();
    // The row of what has been set up has gone from the offers, and with it the button that the focus came back to.
    await waitFor(() => expect(nameOf(focused())).toMatch(new RegExp(`^${list.addNamed('')}`)));
  });
});
