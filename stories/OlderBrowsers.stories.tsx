import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { StoryWorld } from '../.storybook/withMfa.js';
import { MfaSettings } from '../src/index.js';
import aged from '../src/styles/index.css?aged&inline';
import { accountWith, bound } from './bound.js';
import { withSheet } from './looks/withSheet.js';
import { person } from './person.js';

/**
 * H10: the kit as browsers before Chrome 123, Safari 17.5 and Firefox 120 show it: without light-dark(), color-mix(), container
 * queries, :has() and :dir(). One theme, light, of few colours; everything is there and can be read.
 */
const meta = {
  title: 'Looks/Older browsers',
  component: MfaSettings,
  beforeEach: withSheet(aged, { insteadOfKit: true }),
  parameters: {
    mfa: { sandbox: accountWith(bound.app, bound.phone) } satisfies StoryWorld,
    docs: { story: { inline: false, height: '640px' } },
  },
} satisfies Meta<typeof MfaSettings>;

export default meta;
type Story = StoryObj<typeof meta>;

const ground = (element: Element) => getComputedStyle(element).backgroundColor;

/** The list. */
export const List: Story = {
  play: async ({ canvas }) => {
    const card = await canvas.findByRole('region', { name: 'Two-step verification' });
    await expect(ground(card)).toBe('rgb(255, 255, 255)');
    await expect(await canvas.findByText('+86 188****8888')).toBeVisible();
  },
};

/** An authenticator app, with a plain field for its code. */
export const SettingUp: Story = {
  parameters: { mfa: { sandbox: accountWith(bound.phone) } satisfies StoryWorld },
  play: async (scene) => {
    const ada = person(scene);
    await ada.press('Set up Authenticator app');
    await ada.press('I’m ready');
    const field = await ada.field('6-digit code from the app');
    await expect(getComputedStyle(field).borderTopWidth).toBe('1px');
    await expect(ground(scene.canvas.getByRole('dialog'))).toBe('rgb(255, 255, 255)');
  },
};

/** In a dark page too it is light: there is no second set of colours. */
export const InADarkPage: Story = {
  globals: { theme: 'dark' },
  play: async ({ canvas }) => {
    const card = await canvas.findByRole('region', { name: 'Two-step verification' });
    await expect(ground(card)).toBe('rgb(255, 255, 255)');
    await expect(getComputedStyle(await canvas.findByText('+86 188****8888')).color).toBe('rgb(17, 21, 40)');
  },
};
