/** List, each enrolment, removal and what follows, on a screen of 320 px with text at 200 per cent: nothing cut, nothing to push sideways. */
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { FactorDetail, MfaSettings } from '../../src/index.js';
import type { MfaSettingsProps } from '../../src/index.js';
import { browserHands, isDriven } from '../kit/browserHands.js';
import { createPerson, front } from '../kit/person.js';
import { jpegFile } from '../kit/photos.js';
import { renderKit } from '../kit/renderKit.js';
import type { KitOptions } from '../kit/renderKit.js';
import { setViewport } from '../kit/setViewport.js';
import { names, words } from '../kit/words.js';

const { unbind, list } = words;

beforeEach(async () => {
  await setViewport(320, 640);
  document.documentElement.style.fontSize = '200%';
  return () => document.documentElement.removeAttribute('style');
});

/** WebKit counts a clipped box's end padding once more behind a child that stands in that padding. */
function roomOf(element: HTMLElement): number {
  const { overflowX, paddingInlineEnd } = getComputedStyle(element);
  return element.clientWidth + (!isDriven && overflowX === 'hidden' ? parseFloat(paddingInlineEnd) : 0);
}

/** Whatever shows that it has more to the side, or that a text is cut. */
function tooWide(): string[] {
  const problems = [...document.querySelectorAll<HTMLElement>('.mfa-root, .mfa-root *')]
    .filter((element) => !element.closest('.mfa-hidden, .mfa-status, svg'))
    .filter((element) => element.clientWidth > 0 && element.scrollWidth > roomOf(element) + 1)
    .map(({ className, textContent }) => `${className}: ${textContent}`);
  const { scrollWidth } = document.documentElement;
  return scrollWidth > innerWidth ? [...problems, `the page: ${scrollWidth} px`] : problems;
}

async function begin(props: MfaSettingsProps = {}, options: KitOptions = {}) {
  const kit = renderKit(options, <MfaSettings {...props} />);
  const person = createPerson(browserHands, kit);
  await person.seesList();
  return { ...kit, person };
}

test('H5 L1 the list, with types that may not be touched', async () => {
  await begin({
    disabledTypes: { SMS: 'Your organisation looks after phone numbers.', FACE: 'Not in your country.' },
  });
  await screen.findByText('Not in your country.');
  expect(tooWide()).toEqual([]);
});

test('H5 U1 U4 the question with all that it can say, before and after another method was set up', async () => {
  const { person } = await begin();
  await person.askToRemove(names.sms);
  await front().findByRole('button', { name: unbind.first });
  expect(tooWide()).toEqual([]);
  await person.press(unbind.first);
  await person.hands.click(await front().findByRole('button', { name: new RegExp(`^${names.email}`) }));
  await person.fill(words.email.email, 'grace@navy.example');
  await person.press(words.email.send);
  await person.seesStep('prove');
  await person.typeCode(await person.code());
  await person.press(words.wizard.verify);
  await person.seesStep('done');
  await person.press(words.wizard.done);
  await screen.findByRole('alertdialog', { name: unbind.title(names.sms) });
  expect(tooWide()).toEqual([]);
  await person.press(unbind.confirm);
  await screen.findByText(unbind.changed.removed(names.sms));
  expect(tooWide()).toEqual([]);
});

test('H5 U5 a refusal, and one that came after the question was closed', async () => {
  const { person, pass, written, sandbox } = await begin(
    {},
    { sandbox: { config: { resetRefusesMessages: true } } },
  );
  await person.askToRemove(names.sms);
  await person.press(unbind.confirm);
  await front().findByRole('alert');
  expect(tooWide()).toEqual([]);
  sandbox.faults.set('reset-factor', { status: 500, latency: 1000 });
  await person.press(unbind.confirm);
  await waitFor(() => expect(written()).toHaveLength(2));
  await person.press(list.close);
  await pass(1000);
  await screen.findByText(unbind.notRemoved(names.sms));
  expect(tooWide()).toEqual([]);
});

test('H5 O1 an authenticator app, up to its recovery code', async () => {
  const { person } = await begin();
  await person.open(names.otp);
  await front().findByRole('button', { name: words.otp.start });
  expect(tooWide()).toEqual([]);
  await person.press(words.otp.start);
  await person.seesStep('prove');
  await person.hands.click(front().getByText(words.otp.details));
  expect(tooWide()).toEqual([]);
  await person.typeCode('000000');
  await front().findByRole('alert');
  expect(tooWide()).toEqual([]);
  await person.typeCode(await person.code());
  await person.seesStep('done');
  expect(tooWide()).toEqual([]);
});

test('H5 S1 a phone, its refused number, its code', async () => {
  const { person } = await begin({}, { sandbox: { account: { factors: [{ factorType: 'FACE' }] } } });
  await person.open(names.sms);
  await person.fill(words.sms.phone, '123');
  await person.press(words.sms.send);
  await waitFor(() => expect(front().getByRole('textbox', { name: words.sms.phone })).toBeInvalid());
  expect(tooWide()).toEqual([]);
  const country = front().getByRole<HTMLSelectElement>('combobox', { name: words.sms.country });
  await person.hands.click(country);
  await front().findByRole('combobox', { name: words.sms.search });
  expect(tooWide()).toEqual([]);
  await person.hands.keyboard('{Escape}');
  await person.hands.selectOptions(country, 'GB');
  await person.fill(words.sms.phone, '07400 123456');
  await person.press(words.sms.send);
  await person.seesStep('prove');
  expect(tooWide()).toEqual([]);
});

test('H5 C2 a face, from the question to the photo, and a file that is none', async () => {
  const { person } = await begin();
  await person.open(names.face);
  await front().findByRole('button', { name: words.face.start });
  expect(tooWide()).toEqual([]);
  await person.press(words.face.start);
  await person.seesStep('prove');
  const file = document.querySelector<HTMLInputElement>('.mfa-file-input')!;
  expect(tooWide()).toEqual([]);
  await person.hands.upload(file, new File(['%PDF-1.7'], 'me.jpg', { type: 'image/jpeg' }));
  await front().findByText(words.face.notAnImage);
  expect(tooWide()).toEqual([]);
  await person.hands.upload(file, await jpegFile());
  await front().findByRole('img', { name: words.face.preview });
  expect(tooWide()).toEqual([]);
});

test('H5 L4 one factor by itself, and one that has gone', async () => {
  renderKit({}, <FactorDetail factorId="6349a1b2c3d4e5f607182bb3|phone" />);
  await screen.findByRole('heading', { name: names.sms });
  expect(tooWide()).toEqual([]);
  renderKit({}, <FactorDetail factorId="gone" />);
  await screen.findByText(list.problem.gone.title);
  expect(tooWide()).toEqual([]);
});
