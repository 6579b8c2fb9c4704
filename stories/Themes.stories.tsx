import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { StoryGlobals, StoryWorld } from '../.storybook/withMfa.js';
import { MfaSettings } from '../src/index.js';
import { accountWith, bound } from './bound.js';
import { MuiPage } from './looks/MuiPage.js';
import { ShadcnPage } from './looks/ShadcnPage.js';
import './looks/brand.css';
import shadcn from './looks/shadcn.css?inline';
import { withSheet } from './looks/withSheet.js';
import { person } from './person.js';

/** H5: the same kit in four pages. What each had to say is in stories/looks; docs/theming.md explains it. */
const meta = {
  title: 'Looks/Themes',
  component: MfaSettings,
  parameters: {
    mfa: { bare: true, sandbox: accountWith(bound.app, bound.phone) } satisfies StoryWorld,
    docs: { story: { inline: false, height: '720px' } },
  },
} satisfies Meta<typeof MfaSettings>;

export default meta;
type Story = StoryObj<typeof meta>;

const look = (element: Element) => getComputedStyle(element);

/** Nothing said: ink on a quiet surface, one accent. */
export const Default: Story = {
  parameters: { mfa: { bare: false, sandbox: accountWith(bound.app, bound.phone) } satisfies StoryWorld },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('+86 188****8888')).toBeVisible();
  },
};

/** Tailwind 4 with its resets, and shadcn's tokens: the kit's card stands beside the app's own. */
export const TailwindAndShadcn: Story = {
  name: 'Tailwind and shadcn',
  beforeEach: withSheet(shadcn),
  parameters: {
    mfa: {
      bare: true,
      sandbox: accountWith(bound.app, bound.phone),
      provider: { classNames: { settings: 'shadow-sm' } },
    } satisfies StoryWorld,
  },
  render: (args, { globals }) => (
    <ShadcnPage theme={(globals as unknown as StoryGlobals).theme}>
      <MfaSettings {...args} />
    </ShadcnPage>
  ),
  play: async (scene) => {
    const { canvas } = scene;
    await canvas.findByText('+86 188****8888');
    const theirs = look(canvas.getByRole('button', { name: 'Edit profile' }));
    await person(scene).press('Set up E-mail code');
    const ours = look(await canvas.findByRole('button', { name: 'Send code' }));
    await expect([ours.backgroundColor, ours.color]).toEqual([theirs.backgroundColor, theirs.color]);
    // Tailwind's resets take the padding of everything away, in a layer before the kit's.
    await expect(parseFloat(ours.paddingInlineStart)).toBeGreaterThan(8);
  },
};

/** Material UI: its variables, its radius, its type. */
export const MaterialUi: Story = {
  name: 'Material UI',
  render: (args, { globals }) => (
    <MuiPage theme={(globals as unknown as StoryGlobals).theme}>
      <MfaSettings {...args} />
    </MuiPage>
  ),
  play: async (scene) => {
    const { canvas } = scene;
    await canvas.findByText('+86 188****8888');
    const bar = look(canvas.getAllByRole('banner')[0]!);
    await person(scene).press('Set up E-mail code');
    const ours = look(await canvas.findByRole('button', { name: 'Send code' }));
    await expect([ours.backgroundColor, ours.color]).toEqual([bar.backgroundColor, bar.color]);
  },
};

/** A brand that shouts: square, yellow, upper case, in the dialog too. */
export const LoudBrand: Story = {
  parameters: {
    mfa: {
      bare: true,
      sandbox: accountWith(bound.app, bound.phone),
      provider: {
        classNames: {
          settings: 'brand-card',
          dialog: 'brand-card',
          button: 'brand-button',
          title: 'brand-title',
        },
      },
    } satisfies StoryWorld,
  },
  render: (args) => (
    <div className="brand">
      <main className="brand-main">
        <h1>Lock it down</h1>
        <MfaSettings {...args} />
      </main>
    </div>
  ),
  play: async (scene) => {
    await person(scene).press('Set up Face');
    const dialog = look(await scene.canvas.findByRole('dialog'));
    await expect([dialog.borderRadius, dialog.borderTopWidth]).toEqual(['0px', '3px']);
    await expect(look(await scene.canvas.findByRole('button', { name: 'Continue' })).backgroundColor).toBe(
      'rgb(255, 225, 77)',
    );
  },
};
