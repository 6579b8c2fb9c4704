import type { Meta, StoryObj } from '@storybook/react-vite';
import { MfaSettings } from 'genauth-mfa-react';
import type { Sandbox } from 'genauth-mfa-react/sandbox';
import { expect, userEvent, within } from 'storybook/test';
import { loadSandbox, withSandbox } from './withSandbox.js';

const meta = {
  title: 'Your app/Account security',
  component: MfaSettings,
  loaders: [loadSandbox],
  decorators: [withSandbox],
} satisfies Meta<typeof MfaSettings>;

export default meta;
type Story = StoryObj<typeof meta>;

export const OnePhone: Story = {};

export const NothingYet: Story = {
  parameters: { sandbox: { account: { factors: [] } } },
};

export const NotAllowed: Story = {
  parameters: { sandbox: { faults: { 'list-enrolled-factors': { status: 403 } } } },
};

export const AddingAnAddress: Story = {
  play: async ({ canvasElement, loaded }) => {
    const canvas = within(canvasElement);
    const sandbox = loaded['sandbox'] as Sandbox;
    await userEvent.click(await canvas.findByRole('button', { name: 'Set up E-mail code' }));
    await userEvent.type(await canvas.findByRole('textbox', { name: 'E-mail address' }), 'ada@example.com');
    await userEvent.click(canvas.getByRole('button', { name: 'Send code' }));
    const code = await canvas.findByRole('textbox', { name: 'Code from the e-mail' });
    await userEvent.type(code, sandbox.inbox.at(-1)?.passCode ?? '');
    await userEvent.click(canvas.getByRole('button', { name: 'Verify' }));
    await expect(await canvas.findByText('a***@example.com')).toBeVisible();
  },
};
