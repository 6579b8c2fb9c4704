/** While the list is read, the room that its rows will take is kept to the pixel. */
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderKit } from '../kit/renderKit.js';
import { setViewport } from '../kit/setViewport.js';
import { names, words } from '../kit/words.js';

const heights = (selector: string) =>
  [...document.querySelectorAll(selector)].map((row) => row.getBoundingClientRect().height);
const nextHeading = () =>
  screen.getByRole('heading', { name: words.list.enrollable }).getBoundingClientRect().top;

test.each([
  [1280, 800],
  [320, 640],
])('L3 nothing jumps when the rows come, at %i px', async (width, height) => {
  await setViewport(width, height);
  const { asked, pass } = renderKit({
    sandbox: { latency: 500, account: { factors: [{ factorType: 'OTP' }, { factorType: 'SMS' }] } },
  });
  await waitFor(() => expect(asked()).toHaveLength(2));
  const [first, second] = heights('.mfa-skeleton-row');
  const before = nextHeading();
  await pass(500);
  await screen.findByRole('button', { name: words.list.addNamed(names.email) });
  const [firstRow, secondRow] = heights('.mfa-factor-row');
  expect([firstRow, secondRow]).toEqual([first, second]);
  expect(nextHeading()).toBe(before);
  await setViewport(1280, 800);
});
