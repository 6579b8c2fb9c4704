/** What has the focus is never under the title or the buttons that stay in sight (WCAG 2.4.11), whatever the screen's size. */
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { browserHands } from '../kit/browserHands.js';
import { createPerson, front } from '../kit/person.js';
import { renderKit } from '../kit/renderKit.js';
import { words } from '../kit/words.js';

afterEach(() => page.viewport(1280, 800));

/** Where the focused element has something else in front of it: its four corners, a little inwards, and its middle. */
function covered(element: Element): string[] {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const points = { top: [x, top + 3], middle: [x, y], bottom: [x, bottom - 3] } as const;
  return Object.entries(points).flatMap(([name, [px, py]]) => {
    const hit = document.elementFromPoint(px, py);
    const own = hit && (element.contains(hit) || hit.contains(element));
    return own ? [] : [`${element.className}: ${name} under ${hit?.className ?? 'the edge'}`];
  });
}

test.each([
  [320, 800],
  [320, 640],
  [360, 480],
  [640, 500],
  [1280, 620],
])('H5 P1 with Tab through the code’s step, there and back, at %i x %i', async (width, height) => {
  await page.viewport(width, height);
  const person = createPerson(browserHands, renderKit());
  await person.beginOtp();
  const field = await front().findByRole('textbox', { name: words.otp.code(6) });
  const hidden: string[] = [];
  const seen = new Set<Element>();
  for (const shift of [false, true]) {
    for (let step = 0; step < 12; step++) {
      await userEvent.tab({ shift });
      const focused = document.activeElement;
      if (!focused || focused === document.body) continue;
      seen.add(focused);
      hidden.push(...covered(focused));
    }
  }
  expect(seen).toContain(field);
  expect(seen.size).toBeGreaterThan(4);
  expect(hidden).toEqual([]);
});

test('E3 the note on a button stands apart from its words', async () => {
  const person = createPerson(browserHands, renderKit());
  await person.beginOtp();
  const button = await front().findByRole('button', { name: words.otp.renew });
  const [label, note] = [...button.children].map((part) => part.getBoundingClientRect());
  expect(note!.left - label!.right).toBeGreaterThanOrEqual(4);
});
