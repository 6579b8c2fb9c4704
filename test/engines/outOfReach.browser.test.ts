/** Which controls are called out of reach, on pages made for it. */
import { afterEach, expect, test } from 'vitest';
import { outOfReach } from '../../scripts/engines/outOfReach.mjs';

afterEach(() => document.body.replaceChildren());

/** The page's own eyes stand in for a driver's. */
const tab = {
  goto: async () => {},
  pressAt: async () => {},
  type: async () => {},
  press: async () => {},
  evaluate: async (expression: string): Promise<unknown> => (0, eval)(expression) as unknown,
};

const lookAt = (html: string) => {
  document.body.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  document.querySelector('dialog')?.showModal();
  return outOfReach(tab);
};

const onTop = 'position: fixed; inset: 0; background: white';

test.each([
  ['something lies over', `<button>Send</button><div style="${onTop}"></div>`],
  [
    'lies in a list that has lost its height',
    '<ul style="height: 0; overflow: auto"><li role="option">Japan</li></ul>',
  ],
  [
    'lies beside the box that cuts it off',
    '<p style="height: 4px; overflow: hidden"><a href="#x">Go</a></p>',
  ],
])('D2 a control that %s is named', async (_, html) => {
  expect(await lookAt(html)).toMatch(/^out of reach: <(?:button|li|a)\b[^\n]*$/);
});

test.each([
  ['in sight', '<button>Send</button>'],
  ['with a label over it', `<input type="checkbox" id="i"><label for="i" style="${onTop}">Kept</label>`],
  [
    'scrolled away in its list',
    `<ul style="height: 40px; overflow: auto"><li style="height: 90px"></li><li role="option">Japan</li></ul>`,
  ],
  ['behind an open dialog', '<button>Remove</button><dialog><button autofocus>Keep</button></dialog>'],
  ['below what stays in sight', `<button>More</button><div class="mfa-foot" style="${onTop}"></div>`],
  [
    'said to readers alone',
    '<button style="position: absolute; width: 1px; height: 1px; padding: 0">x</button>',
  ],
])('D2 a control %s is not', async (_, html) => {
  expect(await lookAt(html)).toBe('');
});
