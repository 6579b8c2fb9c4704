import type { Sandbox } from '../sandbox/index.js';
import type { FactorHands, FactorPerson } from './FactorSubject.js';
import type { Until } from './untilWith.js';

/** As a browser does it, without one: React hears of a value only where its own setter is gone round. */
const plainHands: FactorHands = {
  click: async (element) => {
    (element as HTMLElement).click();
  },
  fill: async (element, text) => {
    element.focus();
    const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element) as object, 'value') ?? {};
    set?.call(element, text);
    element.dispatchEvent(new Event('input', { bubbles: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
  },
};

const textOf = (element: Element) => (element.getAttribute('aria-label') ?? element.textContent).trim();

const matches = (name: string | RegExp, text: string) =>
  typeof name === 'string' ? text === name : name.test(text);

const labelsOf = (field: HTMLInputElement) =>
  field.getAttribute('aria-label') ?? [...(field.labels ?? [])].map((label) => label.textContent).join(' ');

/** A person in front of the kit that stands in `page`. */
export function createFactorPerson(
  page: HTMLElement,
  sandbox: Sandbox,
  until: Until,
  hands: FactorHands = plainHands,
): FactorPerson {
  const front = () => [...page.querySelectorAll<HTMLElement>('.mfa-dialog')].at(-1) ?? page;
  const find = <T extends Element>(selector: string, isIt: (element: T) => boolean) =>
    [...front().querySelectorAll<T>(selector)].find(isIt);

  const person: FactorPerson = {
    hands,
    front,
    field: (label) =>
      until(`The field ${String(label)}`, () =>
        find<HTMLInputElement>('input, select, textarea', (one) => matches(label, labelsOf(one).trim())),
      ),
    button: (name) =>
      until(`The button ${String(name)}`, () =>
        find<HTMLButtonElement>('button', (one) => matches(name, textOf(one))),
      ),
    press: async (name) => {
      await hands.click(await person.button(name));
    },
    fill: async (label, text) => {
      await hands.fill(await person.field(label), text);
    },
    submit: async () => {
      const button = await until('The wizard’s button', () => find('.mfa-submit', () => true));
      await hands.click(button);
    },
    proof: async () => {
      const pending = await until('An enrolment under way', () => sandbox.account.pending.at(-1));
      return pending.solve();
    },
  };
  return person;
}
