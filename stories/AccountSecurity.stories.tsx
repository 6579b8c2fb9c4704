import type { Meta, StoryObj } from '@storybook/react-vite';
import { MfaSettings } from '../src/index.js';
import type { StoryWorld } from '../.storybook/withMfa.js';
import { AccountPage } from './account-page/AccountPage.js';

/** A customer's account page with the whole kit in it, on a sandbox that sends its codes to the inbox beside. */
const meta = {
  title: 'App/Account security',
  component: MfaSettings,
  parameters: { mfa: { bare: true, sandbox: { clock: 'real' } } satisfies StoryWorld },
  render: (args) => (
    <AccountPage>
      <MfaSettings {...args} />
    </AccountPage>
  ),
} satisfies Meta<typeof MfaSettings>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Ada has a phone; she can add an app, an e-mail address and her face. */
export const Default: Story = {};
