import type { Meta, StoryObj } from '@storybook/react-vite';
import { onlineManager } from '@tanstack/react-query';
import { expect } from 'storybook/test';
import { FactorDetail } from '../src/index.js';
import type { StoryWorld } from '../.storybook/withMfa.js';
import { accountWith, bound } from './bound.js';
import { person } from './person.js';

/** One bound factor, read by itself. */
const meta = {
  title: 'Components/Factor detail',
  component: FactorDetail,
  args: { factorId: bound.phone.factorId },
  parameters: {
    mfa: {
      width: 520,
      sandbox: accountWith(bound.phone, bound.email, bound.app, bound.face, bound.unknown),
    } satisfies StoryWorld,
  },
} satisfies Meta<typeof FactorDetail>;

export default meta;
type Story = StoryObj<typeof meta>;

const world = (mfa: StoryWorld) => ({ mfa });
const down = { status: 500, retryAfter: 60 };

/** L4: a phone. The `|` in its id reaches the server as it is. */
export const Phone: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Text message' })).toBeVisible();
    await expect(canvas.getByText('+86 188****8888')).toBeVisible();
    await expect(canvas.getByText('Basic')).toBeVisible();
  },
};

/** L4: an e-mail address. */
export const Email: Story = {
  args: { factorId: bound.email.factorId },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('a***@example.com')).toBeVisible();
  },
};

/** L4: an authenticator app, of which the server tells nothing. */
export const App: Story = {
  args: { factorId: bound.app.factorId },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Authenticator app' })).toBeVisible();
    await expect(canvas.getByText('Strong')).toBeVisible();
    await expect(canvas.queryByText('Used with')).toBeNull();
  },
};

/** L1, L4: a type that the kit doesn't know is called by its name. */
export const UnknownType: Story = {
  args: { factorId: bound.unknown.factorId },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Other method (PASSKEY)' })).toBeVisible();
  },
};

/** L4: gone in the meantime; it says so, and no button would help. */
export const Gone: Story = {
  args: { factorId: '5f0c29a1d4e3b2c1a0987654|gone' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('This method is no longer set up');
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

/** L3: the answer is still on its way. */
export const Loading: Story = {
  parameters: world({ sandbox: { latency: 1000 } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Loading your sign-in methods')).toBeInTheDocument();
  },
};

/** L3: it could not be read; one button tries again. */
export const ServerError: Story = {
  parameters: world({ sandbox: { faults: { 'get-factor': down } } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('This could not be loaded');
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

/** L3: the session has ended. */
export const SessionEnded: Story = {
  parameters: world({ sandbox: { faults: { 'get-factor': { statusCode: 401, apiCode: 2020 } } } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('You have been signed out');
  },
};

/** L3, X3: no connection; it goes on by itself. */
export const Offline: Story = {
  parameters: { docs: { story: { inline: false, height: '160px' } } },
  beforeEach: () => {
    onlineManager.setOnline(false);
    return () => onlineManager.setOnline(true);
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('You are offline');
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

/** L3: after the error, "Try again" brings it. */
export const TriedAgain: Story = {
  parameters: world({ sandbox: { faults: { 'get-factor': down } } }),
  play: async (scene) => {
    const { canvas } = scene;
    const ada = person(scene);
    await canvas.findByRole('alert');
    ada.sandbox.faults.clear();
    await ada.press('Try again');
    await expect(await canvas.findByText('+86 188****8888')).toBeVisible();
  },
};

/** H5: a column of 320 px. */
export const Narrow: Story = {
  parameters: world({ width: 320 }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('+86 188****8888')).toBeVisible();
  },
};
