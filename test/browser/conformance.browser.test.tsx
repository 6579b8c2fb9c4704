/** Points of docs/conformance.md that no other test looks at, on every screen of an enrolment and of a removal. */
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { browserHands } from '../kit/browserHands.js';
import { createPerson, front } from '../kit/person.js';
import { renderKit } from '../kit/renderKit.js';
import { names, words } from '../kit/words.js';
import { emulate } from '../ui/emulate.js';

beforeEach(async () => {
  await emulate();
  await page.viewport(390, 720);
});

async function walk(look: (screen: string) => void) {
  const person = createPerson(browserHands, renderKit());
  await person.seesList();
  look('list');
  await person.askToRemove(names.sms);
  look('question');
  await person.press(words.unbind.keep);
  await person.open(names.email);
  await front().findByRole('textbox', { name: words.email.email });
  look('e-mail');
  await person.press(words.list.close);
  await person.open(names.otp);
  await front().findByRole('button', { name: words.otp.start });
  look('details');
  await person.press(words.otp.start);
  await front().findByRole('img', { name: words.otp.qr });
  look('prove');
  await person.typeCode(await person.code());
  await person.seesStep('done');
  await front().findByRole('checkbox');
  look('done');
}

let sheet: HTMLStyleElement | undefined;
afterEach(() => {
  sheet?.remove();
  sheet = undefined;
});

test('D4 lines, words and letters as wide apart as WCAG 1.4.12 allows: no word is cut', async () => {
  sheet = document.head.appendChild(document.createElement('style'));
  sheet.textContent = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
    p { margin-block-end: 2em !important; }`;
  await walk((where) => {
    const cut = [...document.querySelectorAll<HTMLElement>('.mfa-root *')].filter((element) => {
      const speaks = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = [overflowX, overflowY].some((overflow) => /hidden|clip/.test(overflow));
      // What is drawn for screen readers alone is 1 px wide.
      if (!speaks || !hides || element.clientWidth <= 1) return false;
      return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
    });
    expect({ where, cut: cut.map(({ outerHTML }) => outerHTML) }).toEqual({ where, cut: [] });
    const { scrollWidth, clientWidth } = document.documentElement;
    expect({ where, wider: scrollWidth > clientWidth }).toEqual({ where, wider: false });
  });
});

test('D4 what is seen on a control is in its name (WCAG 2.5.3), so that it can be called by it', async () => {
  const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
  let controls = 0;
  await walk((where) => {
    for (const role of ['button', 'link'] as const) {
      for (const control of screen.queryAllByRole(role)) {
        const name = control.getAttribute('aria-label');
        const seen = plain(control.innerText);
        controls += 1;
        if (!name || !seen) continue;
        expect(plain(name), where).toContain(seen);
      }
    }
  });
  expect(controls).toBeGreaterThan(20);
});
