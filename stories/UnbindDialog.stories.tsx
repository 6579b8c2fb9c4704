import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { UnbindDialog } from '../src/index.js';
import type { StoryWorld } from '../.storybook/withMfa.js';
import { accountWith, bound } from './bound.js';
import { person } from './person.js';

/** Asks before a factor is removed: names it, says what follows from it, keeps by default. */
const meta = {
  title: 'Components/Unbind dialog',
  component: UnbindDialog,
  args: { factor: bound.phone, onClose: fn(), onUnbound: fn() },
  parameters: {
    mfa: { sandbox: accountWith(bound.phone, bound.app) } satisfies StoryWorld,
    docs: { story: { inline: false, height: '420px' } },
  },
} satisfies Meta<typeof UnbindDialog>;

export default meta;
type Story = StoryObj<typeof meta>;

const world = (mfa: StoryWorld) => ({ mfa });

/** U1: there is another factor, and the question names it; the first focus is on "Keep it". */
export const AnotherRemains: Story = {
  play: async (scene) => {
    const { canvas, args } = scene;
    const ada = person(scene);
    await expect(await canvas.findByRole('alertdialog', { name: 'Remove Text message?' })).toBeVisible();
    await expect(await canvas.findByText(/You can still sign in with Authenticator app/)).toBeVisible();
    await expect(canvas.getByText(/\+86 188\*\*\*\*8888/)).toBeVisible();
    await expect(await ada.button('Keep it')).toHaveFocus();
    await expect(args.onUnbound).not.toHaveBeenCalled();
  },
};

/** U1, U3: it closes when the server has said yes, and not before. */
export const Removed: Story = {
  play: async (scene) => {
    const { args } = scene;
    const ada = person(scene);
    await ada.press('Remove');
    await waitFor(() => expect(args.onClose).toHaveBeenCalledTimes(1));
    await expect(args.onUnbound).toHaveBeenCalledWith(bound.phone);
    await expect(ada.sandbox.account.factors.map(({ factorType }) => factorType)).toEqual(['OTP']);
  },
};

/** U2: the last one is warned about. */
export const LastWarned: Story = {
  parameters: world({ sandbox: accountWith(bound.phone) }),
  play: async (scene) => {
    await expect(await scene.canvas.findByText('This is your last second step.')).toBeVisible();
    await expect(await person(scene).button('Remove')).toBeVisible();
  },
};

/** U2: the host forbids removing the last one; there is nothing to press but the way back. */
export const LastForbidden: Story = {
  args: { lastFactor: 'forbid' },
  parameters: world({ sandbox: accountWith(bound.phone) }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Your last second step can’t be removed/)).toBeVisible();
    await expect(canvas.getAllByRole('button')).toHaveLength(1);
  },
};

/** U2: the host has nothing to say about the last one. */
export const LastAllowed: Story = {
  args: { lastFactor: 'allow' },
  parameters: world({ sandbox: accountWith(bound.phone) }),
  play: async (scene) => {
    await expect(await person(scene).button('Remove')).toBeVisible();
    await waitFor(() => expect(person(scene).sandbox.requests.length).toBeGreaterThan(0));
    await expect(scene.canvas.queryByText('This is your last second step.')).toBeNull();
  },
};

/** U2: the host's own reason. */
export const HostsReason: Story = {
  tags: ['own-words'],
  args: {
    factor: bound.app,
    canUnbind: (factor) =>
      factor.factorType !== 'OTP' || 'Your organisation asks everybody for an authenticator app.',
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Your organisation asks everybody/)).toBeVisible();
    await expect(canvas.queryByRole('button', { name: 'Remove' })).toBeNull();
  },
};

/** U3: on its way to a slow server: it can no longer be kept, only the question closed. */
export const Removing: Story = {
  parameters: world({ sandbox: { latency: { 'reset-factor': 5000 } } }),
  play: async (scene) => {
    const { canvas, args } = scene;
    await canvas.findByText(/You can still sign in with/);
    await person(scene).press('Remove');
    await expect(await person(scene).button('Removing…')).toHaveAttribute('aria-busy', 'true');
    await expect(await person(scene).button('Close')).toBeVisible();
    await expect(args.onUnbound).not.toHaveBeenCalled();
  },
};

/** U3, U5: an old deployment refuses phones here: a way on in words, and what the server names itself. */
export const RefusedByServer: Story = {
  parameters: world({ sandbox: { config: { resetRefusesMessages: true } } }),
  play: async (scene) => {
    const { canvas, args } = scene;
    await canvas.findByText(/You can still sign in with/);
    await person(scene).press('Remove');
    await expect(await canvas.findByRole('alert')).toHaveTextContent(/Remove it from your profile instead/);
    await expect(canvas.getByRole('alert')).toHaveTextContent(/This factor can't be reset/);
    await expect(await person(scene).button('Remove')).not.toHaveAttribute('aria-busy');
    await expect(args.onClose).not.toHaveBeenCalled();
  },
};

/** U3: removed elsewhere in the meantime; there is nothing left to remove, and no button that would. */
export const AlreadyGone: Story = {
  play: async (scene) => {
    const { canvas } = scene;
    const ada = person(scene);
    await canvas.findByText(/You can still sign in with/);
    ada.sandbox.account.unbind(bound.phone.factorId);
    await ada.press('Remove');
    await expect(await canvas.findByRole('alert')).toHaveTextContent('This has been removed already.');
    await expect(canvas.queryByRole('button', { name: 'Remove' })).toBeNull();
    await expect(await ada.button('Close')).toHaveFocus();
  },
};

/** U1: what follows for an authenticator app alone, as far as anybody knows. */
export const App: Story = {
  args: { factor: bound.app },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/The entry in your app stays/)).toBeVisible();
  },
};

/** U4: the last one; another method can be set up before it goes. */
export const AnotherFirst: Story = {
  args: { onReplace: fn() },
  parameters: world({ sandbox: accountWith(bound.phone) }),
  play: async (scene) => {
    const { args } = scene;
    await scene.canvas.findByText('This is your last second step.');
    await person(scene).press('Set up another first');
    await expect(args.onReplace).toHaveBeenCalledWith(undefined);
  },
};

/** U4: where the last one may not go, another method is the way on. */
export const AnotherIsTheWayOn: Story = {
  args: { onReplace: fn(), lastFactor: 'forbid' },
  parameters: world({ sandbox: { ...accountWith(bound.phone), enabledFactorTypes: ['SMS', 'OTP'] } }),
  play: async (scene) => {
    const { args } = scene;
    await person(scene).press('Set up another first');
    await expect(args.onReplace).toHaveBeenCalledWith('OTP');
  },
};

/** U4: the other one has been set up; the question comes again, and says so. */
export const AnotherIsSetUp: Story = {
  args: { onReplace: fn(), replacedBy: 'OTP' },
  play: async (scene) => {
    await expect(await scene.canvas.findByText('Authenticator app is set up.')).toBeVisible();
    await expect(await person(scene).button('Keep it')).toHaveFocus();
    await expect(scene.canvas.queryByRole('button', { name: /first/ })).toBeNull();
  },
};

/** U2: a type that the host lets nobody touch. */
export const DisabledType: Story = {
  tags: ['own-words'],
  args: { disabledTypes: { SMS: 'Your organisation looks after phone numbers. Ask your administrator.' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Your organisation looks after phone numbers/)).toBeVisible();
    await expect(canvas.queryByRole('button', { name: 'Remove' })).toBeNull();
  },
};

/** U2: whether it is the last one can't be read, and the last one may not go. */
export const LastUnknown: Story = {
  args: { lastFactor: 'forbid' },
  parameters: world({ sandbox: { faults: { 'list-enrolled-factors': { status: 403 } } } }),
  play: async (scene) => {
    const ada = person(scene);
    await expect(await scene.canvas.findByRole('alert')).toHaveTextContent('You are not allowed to do this.');
    await expect(await ada.button('Remove')).toHaveAttribute('aria-disabled', 'true');
    ada.sandbox.faults.clear();
    await ada.press('Try again');
    await waitFor(async () => expect(await ada.button('Remove')).not.toHaveAttribute('aria-disabled'));
  },
};

/** X2: the server has a problem; nothing has changed. */
export const ServerError: Story = {
  parameters: world({ sandbox: { faults: { 'reset-factor': { status: 500 } } } }),
  play: async (scene) => {
    const { canvas } = scene;
    await canvas.findByText(/You can still sign in with/);
    await person(scene).press('Remove');
    await expect(await canvas.findByRole('alert')).toHaveTextContent('The server has a problem.');
    await expect(person(scene).sandbox.account.factors).toHaveLength(2);
  },
};

/** H2: the host's step-up was not passed; its own words say why. */
export const StepUpFailed: Story = {
  parameters: world({
    provider: {
      beforeAction: () => {
        throw new Error('Your security key was not recognised.');
      },
    },
  }),
  play: async (scene) => {
    const { canvas } = scene;
    await canvas.findByText(/You can still sign in with/);
    await person(scene).press('Remove');
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Your security key was not recognised.');
    await expect(person(scene).sandbox.account.factors).toHaveLength(2);
  },
};

/** H2: the host's step-up ended without a word: everything is as before. */
export const StepUpGivenUp: Story = {
  parameters: world({ provider: { beforeAction: () => false } }),
  play: async (scene) => {
    const { canvas } = scene;
    await canvas.findByText(/You can still sign in with/);
    await person(scene).press('Remove');
    await expect(await person(scene).button('Remove')).not.toHaveAttribute('aria-busy');
    await expect(canvas.queryByRole('alert')).toBeNull();
    await expect(person(scene).sandbox.account.factors).toHaveLength(2);
  },
};

/** H5: on a phone the dialog stands at the lower edge. */
export const OnAPhone: Story = {
  globals: { viewport: { value: 'mobile1', isRotated: false } },
  parameters: world({ sandbox: accountWith(bound.phone) }),
  play: async ({ canvas }) => {
    await canvas.findByText('This is your last second step.');
    const dialog = canvas.getByRole('alertdialog');
    await expect(dialog.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  },
};

/** H4: on a page that runs from right to left. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  play: async (scene) => {
    await scene.canvas.findByText(/You can still sign in with/);
    const keep = (await person(scene).button('Keep it')).getBoundingClientRect();
    const remove = (await person(scene).button('Remove')).getBoundingClientRect();
    await expect(remove.left).toBeLessThan(keep.left);
  },
};

/** H5: in the dark. */
export const Dark: Story = {
  globals: { theme: 'dark' },
  parameters: world({ sandbox: accountWith(bound.phone) }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('This is your last second step.')).toBeVisible();
  },
};
