import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { StoryWorld } from '../.storybook/withMfa.js';
import { MfaSettings } from '../src/index.js';
import unlayered from '../src/styles/index.css?unlayered&inline';
import { accountWith, bound } from './bound.js';
import resets from './looks/resets.css?inline';
import tailwind from './looks/tailwind.css?inline';
import { withSheet } from './looks/withSheet.js';
import { person } from './person.js';

/**
 * H5: pages that are not kind to what they hold. With a sheet in a layer the host's own rules win, so there the kit only stays
 * usable; `styles.unlayered.css` is for such pages, and keeps the whole look. test/browser/hosts.browser.test.tsx measures both.
 */
const meta = {
  title: 'Looks/Hostile pages',
  component: MfaSettings,
  parameters: {
    mfa: { sandbox: accountWith(bound.phone) } satisfies StoryWorld,
    docs: { story: { inline: false, height: '720px' } },
  },
} satisfies Meta<typeof MfaSettings>;

export default meta;
type Story = StoryObj<typeof meta>;
type Scene = Parameters<NonNullable<Story['play']>>[0];

const look = (element: Element) => getComputedStyle(element);

/** As far as the QR code, which has to be large enough for a camera in any page. */
async function seeQr(scene: Scene) {
  const ada = person(scene);
  await ada.press('Set up Authenticator app');
  await ada.press('I’m ready');
  const qr = await scene.canvas.findByRole('img', { name: /QR code/ });
  const { width, height } = qr.querySelector('svg')!.getBoundingClientRect();
  await expect([Math.round(width), Math.round(height)]).toEqual([206, 206]);
}

/** Resets of elements without a layer, before and after the sheet without a layer: nothing of the kit moves. */
export const Resets: Story = {
  name: 'Resets, sheet without a layer',
  beforeEach: [
    withSheet(resets, { insteadOfKit: true }),
    withSheet(unlayered, { place: 'after' }),
    withSheet(resets, { place: 'after' }),
  ],
  play: async (scene) => {
    await scene.canvas.findByText('+86 188****8888');
    await seeQr(scene);
    await expect(look(scene.canvas.getByRole('dialog')).paddingTop).toBe('0px');
    await expect(look(scene.canvas.getByRole('button', { name: 'Verify' })).textTransform).toBe('none');
  },
};

/** The same page with the sheet in a layer: it has the page's manners, and all that it has to have to be used. */
export const ResetsOverTheLayer: Story = {
  name: 'Resets, sheet in a layer',
  tags: ['own-letters'],
  beforeEach: withSheet(resets, { place: 'after' }),
  play: async (scene) => {
    const button = await scene.canvas.findByRole('button', { name: 'Set up Face' });
    await expect(look(button).textTransform).toBe('uppercase');
    const icon = scene.canvasElement.querySelector('.mfa-icon')!;
    await expect(icon.getBoundingClientRect().width).toBeGreaterThanOrEqual(20);
    await expect(look(icon.querySelector('path')!).fill).toBe('none');
    await seeQr(scene);
  },
};

/** Tailwind 4 by itself, with `mfa` in the order of its layers. */
export const TailwindAlone: Story = {
  name: 'Tailwind 4 and its resets',
  beforeEach: withSheet(tailwind),
  play: async (scene) => {
    const button = await scene.canvas.findByRole('button', { name: 'Set up Face' });
    await expect(look(button).borderTopWidth).toBe('1px');
    await seeQr(scene);
  },
};

/** `html { font-size: 62.5% }`, as pages have it that count in tens: text keeps its size. */
export const SmallRoot: Story = {
  name: 'A root of 62.5 per cent',
  beforeEach: withSheet('html { font-size: 62.5%; }'),
  play: async (scene) => {
    await expect(look(await scene.canvas.findByText('+86 188****8888')).fontSize).toBe('14.001px');
    await seeQr(scene);
  },
};

/** `<MfaProvider unstyled>`: the look taken off, but for what the kit can't do without. */
export const Unstyled: Story = {
  parameters: {
    mfa: { sandbox: accountWith(bound.phone), provider: { unstyled: true } } satisfies StoryWorld,
  },
  play: async (scene) => {
    await scene.canvas.findByText('+86 188****8888');
    const ada = person(scene);
    await ada.press('Set up Authenticator app');
    await ada.press('I’m ready');
    const qr = await scene.canvas.findByRole('img', { name: /QR code/ });
    await expect(look(qr).backgroundColor).toBe('rgb(255, 255, 255)');
    const hidden = scene.canvasElement.querySelector('.mfa-status');
    await expect(hidden && look(hidden).clipPath).toBe('inset(50%)');
  },
};
