/** The host's page is not ours: nothing on it looks or behaves otherwise for the kit's being there. */
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { browserHands } from '../kit/browserHands.js';
import { createPerson } from '../kit/person.js';
import { renderKit } from '../kit/renderKit.js';
import { names, words } from '../kit/words.js';

/** Everything that a stylesheet or a script can have done to an element of the host's. */
function looks(element: Element) {
  const style = getComputedStyle(element);
  return {
    attributes: element.getAttributeNames().map((name) => `${name}=${element.getAttribute(name) ?? ''}`),
    style: Object.fromEntries(
      [...style]
        // Their heights are those of the page's content.
        .filter((name) => !/^(height|block-size|perspective-origin|transform-origin)$/.test(name))
        .map((name) => [name, style.getPropertyValue(name)]),
    ),
  };
}

function page() {
  return { html: looks(document.documentElement), body: looks(document.body), bystander: looks(bystander()) };
}

function bystander(): Element {
  const known = document.querySelector('#bystander');
  if (known) return known;
  const button = document.createElement('button');
  button.id = 'bystander';
  button.textContent = 'The host’s own';
  document.body.append(button);
  return button;
}

test('H5 <html>, <body> and a button of the host’s look the same before, during and after', async () => {
  const before = page();
  const globals = new Set(Object.getOwnPropertyNames(window));
  const children = document.head.children.length;
  const kit = renderKit();
  const person = createPerson(browserHands, kit);
  await person.seesList();
  expect(page()).toEqual(before);

  await person.beginOtp();
  expect(page()).toEqual(before);
  await person.press(words.wizard.close);
  await person.press(words.wizard.discard.confirm);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await person.askToRemove(names.sms);
  await person.press(words.unbind.keep);
  expect(page()).toEqual(before);

  kit.unmount();
  expect(page()).toEqual(before);
  // What Testing Library leaves there is no doing of the kit's.
  globals.add('IS_REACT_ACT_ENVIRONMENT');
  expect(Object.getOwnPropertyNames(window).filter((name) => !globals.has(name))).toEqual([]);
  expect(document.head.children.length).toBe(children);
  expect([...document.body.children].filter((child) => child.matches('[class^=mfa-]'))).toEqual([]);
  bystander().remove();
});

test('H5 a page that scrolls keeps its place through a dialog', async () => {
  const tall = document.createElement('div');
  tall.style.height = '3000px';
  document.body.prepend(tall);
  const kit = renderKit();
  const person = createPerson(browserHands, kit);
  await person.seesList();
  screen.getByRole('button', { name: words.list.addNamed(names.email) }).scrollIntoView({ block: 'center' });
  const place = window.scrollY;
  expect(place).toBeGreaterThan(0);
  await person.open(names.email);
  await person.press(words.wizard.close);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(window.scrollY).toBe(place);
  tall.remove();
});
