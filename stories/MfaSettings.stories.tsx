import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { MfaSettings } from '../src/index.js';
import type { StoryWorld } from '../.storybook/withMfa.js';
import { accountWith, bound } from './bound.js';
import { person } from './person.js';

/** The whole page in one: the list, the wizard and the question before a removal. */
const meta = {
  title: 'Components/MFA settings',
  component: MfaSettings,
  parameters: {
    mfa: { sandbox: accountWith(bound.phone) } satisfies StoryWorld,
    docs: { story: { inline: false, height: '640px' } },
  },
} satisfies Meta<typeof MfaSettings>;

export default meta;
type Story = StoryObj<typeof meta>;

const world = (mfa: StoryWorld) => ({ mfa });
const appField = '6-digit code from the app';

/** L1, L2: the page as it opens. */
export const Whole: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('region', { name: 'Two-step verification' })).toBeVisible();
    await expect(await canvas.findByText('+86 188****8888')).toBeVisible();
    await expect(canvas.queryByRole('dialog')).toBeNull();
  },
};

/** E1: the wizard goes straight to the type whose button was pressed. */
export const SettingUp: Story = {
  play: async (scene) => {
    const ada = person(scene);
    await ada.press('Set up Authenticator app');
    await ada.press('I’m ready');
    await expect(await ada.field(appField)).toBeVisible();
    await expect(scene.canvas.getByRole('dialog', { name: 'Authenticator app' })).toBeVisible();
    ada.wait(13);
  },
};

/** E9: when it's done the list already shows it; closing brings the person back to the list. */
export const SetUp: Story = {
  play: async (scene) => {
    const { canvas, userEvent } = scene;
    const ada = person(scene);
    await ada.press('Set up Authenticator app');
    await ada.press('I’m ready');
    await ada.fill(appField, await ada.appCode());
    await userEvent.click(await canvas.findByRole('checkbox'));
    await ada.press('Done');
    await expect(await ada.button('Remove Authenticator app')).toBeVisible();
    await expect(canvas.queryByRole('dialog')).toBeNull();
    await expect(canvas.getByRole('heading', { name: 'Set up' })).toHaveFocus();
  },
};

/** E1: Escape asks before it throws an enrolment away. */
export const AskedBeforeDiscarding: Story = {
  play: async (scene) => {
    const { canvas, userEvent } = scene;
    const ada = person(scene);
    await ada.press('Set up Authenticator app');
    await ada.press('I’m ready');
    await userEvent.click(await ada.field(appField));
    await userEvent.keyboard('{Escape}');
    await expect(await canvas.findByRole('alertdialog', { name: 'Stop setting this up?' })).toBeVisible();
    await expect(await ada.button('Go on')).toHaveFocus();
  },
};

/** U1, U2: asks before it removes. */
export const AskedBeforeRemoving: Story = {
  play: async (scene) => {
    await person(scene).press('Remove Text message, +86 188****8888');
    await expect(await scene.canvas.findByText('This is your last second step.')).toBeVisible();
  },
};

/** U3: at the click the row says that it is being removed; it goes with the server's yes. */
export const Removing: Story = {
  parameters: world({
    sandbox: { ...accountWith(bound.app, bound.phone), latency: { 'reset-factor': 5000 } },
  }),
  play: async (scene) => {
    const { canvas } = scene;
    const ada = person(scene);
    await ada.press('Remove Text message, +86 188****8888');
    await canvas.findByText(/You can still sign in with/);
    await ada.press('Remove');
    await waitFor(() =>
      expect(canvas.getByText('Text message').closest('li')).toHaveAttribute('data-state', 'removing'),
    );
    await ada.press('Close');
    await waitFor(() => expect(canvas.queryByRole('alertdialog')).toBeNull());
  },
};

/** U1, U3: removed, said, and the focus is on the next row. */
export const Removed: Story = {
  parameters: world({ sandbox: accountWith(bound.app, bound.phone) }),
  play: async (scene) => {
    const { canvas } = scene;
    const ada = person(scene);
    await ada.press('Remove Authenticator app');
    await canvas.findByText(/You can still sign in with/);
    await ada.press('Remove');
    await expect(await canvas.findByText('Authenticator app was removed.')).toBeInTheDocument();
    await expect(await ada.button('Set up Authenticator app')).toBeVisible();
    await waitFor(() => expect(canvas.getByRole('button', { name: /^Remove Text message/ })).toHaveFocus());
  },
};

/** H5: on a phone. */
export const OnAPhone: Story = {
  globals: { viewport: { value: 'mobile1', isRotated: false } },
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByText('+86 188****8888');
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  },
};

/** H5: the wizard on a phone. */
export const SettingUpOnAPhone: Story = {
  globals: { viewport: { value: 'mobile1', isRotated: false } },
  play: async (scene) => {
    const ada = person(scene);
    await ada.press('Set up Authenticator app');
    await ada.press('I’m ready');
    await ada.field(appField);
    const dialog = scene.canvas.getByRole('dialog');
    await expect(dialog.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  },
};

/** H4: on a page that runs from right to left. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  play: async (scene) => {
    const ada = person(scene);
    await ada.press('Set up E-mail code');
    await ada.fill('E-mail address', 'ada@example.com');
    await ada.press('Send code');
    await expect(await ada.field('Code from the e-mail')).toBeVisible();
  },
};

/** H5: in the dark. */
export const Dark: Story = {
  globals: { theme: 'dark' },
  play: async (scene) => {
    const ada = person(scene);
    await ada.press('Set up Authenticator app');
    await ada.press('I’m ready');
    await expect(await ada.field(appField)).toBeVisible();
  },
};
