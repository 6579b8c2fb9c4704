/** What a person does and sees, by roles and names, whoever moves their hands: jsdom's events or a real browser's. */
import { screen, waitFor, within } from '@testing-library/react';
import type { Kit } from './renderKit.js';
import { names, words } from './words.js';

/** What `userEvent` of Testing Library and of Vitest's browser have in common. */
export interface Hands {
  click(element: Element): Promise<unknown>;
  clear(element: Element): Promise<unknown>;
  type(element: Element, text: string): Promise<unknown>;
  keyboard(text: string): Promise<unknown>;
  selectOptions(element: Element, value: string): Promise<unknown>;
  upload(element: HTMLElement, file: File): Promise<unknown>;
}

type Name = string | RegExp;

/** The part of the page that is in front: a question before a dialog before the page. */
export function front() {
  const top = screen.queryAllByRole('alertdialog').at(-1) ?? screen.queryAllByRole('dialog').at(-1);
  return within(top ?? document.body);
}

/** The rows of one of the two lists, by their names. */
export function rowNames(list: Name): string[] {
  const found = screen.queryByRole('list', { name: list });
  if (!found) return [];
  return within(found)
    .getAllByRole('listitem')
    .map((row) => row.querySelector('.mfa-factor-name')?.textContent ?? '');
}

export const boundNames = () => rowNames(words.list.enrolled);
export const offeredNames = () => rowNames(words.list.enrollable);

/** The row of a bound factor. */
export function boundRow(name: Name): HTMLElement {
  const list = screen.getByRole('list', { name: words.list.enrolled });
  return within(list).getByRole('listitem', { name });
}

/** The step that the wizard is at; undefined where there is no wizard. */
export const step = () => document.querySelector<HTMLElement>('.mfa-wizard')?.dataset['step'];

/** The kind of the error on screen. */
export const errorKind = () => document.querySelector<HTMLElement>('.mfa-error')?.dataset['kind'];

/** Whole seconds on the countdown. */
export const secondsLeft = () =>
  document.querySelector<HTMLElement>('.mfa-countdown')?.dataset['remaining'] ?? 'no countdown';

/** The one button that asks anew. */
export const resend = () => {
  const button = document.querySelector('.mfa-resend');
  if (!button) throw new Error('There is no button that asks anew.');
  return button;
};

export const passcodeField = () => front().getByRole<HTMLInputElement>('textbox', { name: /code/i });

export function createPerson(hands: Hands, kit: Kit) {
  const seesStep = (wanted: string) =>
    waitFor(() => {
      if (step() !== wanted) throw new Error(`The wizard is at ${String(step())}, not at ${wanted}.`);
    });

  const press = async (name: Name) => hands.click(await front().findByRole('button', { name }));

  const fill = async (label: Name, text: string) => {
    const field = await front().findByRole('textbox', { name: label });
    await hands.clear(field);
    await hands.type(field, text);
  };

  /** Opens a type's screen from the list. */
  const open = async (name: string) => {
    await hands.click(await screen.findByRole('button', { name: words.list.addNamed(name) }));
    await screen.findByRole('dialog');
    await seesStep('details');
  };

  return {
    hands,
    press,
    fill,
    open,
    seesStep,
    async seesList() {
      await screen.findByRole('list', { name: words.list.enrolled });
    },
    async seesNothingBound() {
      await screen.findByText(words.list.none);
    },
    /** Up to the screen with the QR code. */
    async beginOtp() {
      await open(names.otp);
      await press(words.otp.start);
      await seesStep('prove');
    },
    async beginEmail(address = 'ada@example.com') {
      await open(names.email);
      await fill(words.email.email, address);
      await press(words.email.send);
      await seesStep('prove');
    },
    async beginSms(number: string, country = 'CN') {
      await open(names.sms);
      const countries = await front().findByRole<HTMLSelectElement>('combobox', { name: words.sms.country });
      if (countries.value !== country) await hands.selectOptions(countries, country);
      await fill(words.sms.phone, number);
      await press(words.sms.send);
      await seesStep('prove');
    },
    /** The code that is right now, as read from the app or the message. */
    async code(): Promise<string> {
      const pending = await waitFor(() => {
        const last = kit.sandbox.account.pending.at(-1);
        if (!last) throw new Error('No enrolment is under way.');
        return last;
      });
      return String((await pending.solve())['passCode']);
    },
    /** Types a code into the passcode field, in place of what is there. */
    async typeCode(code: string) {
      await fill(/code/i, code);
    },
    /** Opens the question before a removal. */
    async askToRemove(name: string) {
      await hands.click(
        await screen.findByRole('button', {
          name: (label) => label.startsWith(words.list.removeNamed(name, '')),
        }),
      );
      await screen.findByRole('alertdialog');
    },
    /** Through the recovery code, where there is one, and out. */
    async finish() {
      await seesStep('done');
      const gate = front().queryByRole('checkbox', { name: words.wizard.recovery.gate });
      if (gate) await hands.click(gate);
      await press(words.wizard.done);
      await waitFor(() => {
        if (screen.queryByRole('dialog')) throw new Error('The wizard is still open.');
      });
    },
  };
}

export type Person = ReturnType<typeof createPerson>;
