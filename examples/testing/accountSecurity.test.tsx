/** Your stories as tests, without Storybook around them. `@storybook/addon-vitest` runs them in a browser just so. */
import { composeStories } from '@storybook/react-vite';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import * as stories from './accountSecurity.stories.js';

const { OnePhone, NothingYet, NotAllowed, AddingAnAddress } = composeStories(stories);

test('a story shows the account that it was given', async () => {
  await OnePhone.run();
  expect(await screen.findByText('+86 188****8888')).toBeVisible();
});

test('each story has an account of its own', async () => {
  await NothingYet.run();
  await screen.findByRole('button', { name: 'Set up Text message' });
  expect(screen.queryByText('+86 188****8888')).toBeNull();
});

test('a story’s parameters set what goes wrong', async () => {
  await NotAllowed.run();
  expect(await screen.findByRole('alert')).toBeVisible();
});

test('a play function reads the code that was sent', async () => {
  await AddingAnAddress.run();
});
