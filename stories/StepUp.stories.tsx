import type { Meta, StoryObj } from '@storybook/react-vite';
import { Secret, TOTP } from 'otpauth';
import { expect, waitFor } from 'storybook/test';
import { MfaProvider, MfaSettings, useMfaClient } from '../src/index.js';
import type { MfaSettingsProps } from '../src/index.js';
import { useSandbox } from '../.storybook/storySandbox.js';
import { localeOf } from '../.storybook/pseudoLocale.js';
import type { StoryGlobals, StoryWorld } from '../.storybook/withMfa.js';
import { accountWith, bound } from './bound.js';
import { person, wrong } from './person.js';
import type { Scene } from './person.js';
import { useStepUp } from './step-up/useStepUp.js';

interface PageProps extends MfaSettingsProps {
  globals: StoryGlobals;
}

/** A customer's page that asks for the app's code before anything changes. */
function Page({ globals, ...props }: PageProps) {
  const client = useMfaClient();
  const { clock } = useSandbox();
  const { beforeAction, dialog } = useStepUp(client);
  return (
    <MfaProvider
      client={client}
      clock={clock}
      locale={localeOf(globals.locale)}
      theme={globals.theme}
      beforeAction={beforeAction}
    >
      <MfaSettings {...props} />
      {dialog}
    </MfaProvider>
  );
}

/** The host asks again who it is, before a factor is bound or unbound; after it the flow goes on where it was. */
const meta = {
  title: 'Situations/Step-up',
  component: MfaSettings,
  parameters: {
    mfa: { sandbox: accountWith(bound.phone, bound.app) } satisfies StoryWorld,
    docs: { story: { inline: false, height: '640px' } },
  },
  render: (args, { globals }) => <Page {...args} globals={globals as unknown as StoryGlobals} />,
} satisfies Meta<typeof MfaSettings>;

export default meta;
type Story = StoryObj<typeof meta>;

const field = 'Code from your app';

/** What the app that is bound shows at this moment. */
function codeOf(scene: Scene): string {
  const { sandbox } = person(scene);
  const secret = sandbox.account.factors.find(({ factorType }) => factorType === 'OTP')?.details['secret'];
  return new TOTP({ secret: Secret.fromBase32(String(secret)) }).generate({ timestamp: sandbox.clock.now() });
}

const asked = ({ canvas }: Scene) => canvas.findByRole('dialog', { name: 'Is it you?' });
const answered = ({ canvas }: Scene) =>
  waitFor(() => expect(canvas.queryByRole('dialog', { name: 'Is it you?' })).toBeNull());

/** Up to the host's question, with an address typed into the kit's. */
async function addEmail(scene: Scene) {
  const ada = person(scene);
  await ada.press('Set up E-mail code');
  await ada.fill('E-mail address', 'ada@example.com');
  await ada.press('Send code');
  await asked(scene);
  return ada;
}

/** Up to the host's question about the phone. */
async function removePhone(scene: Scene) {
  const ada = person(scene);
  await ada.press('Remove Text message, +86 188****8888');
  await ada.press('Remove');
  await asked(scene);
  return ada;
}

/** H2: asked before an e-mail address is added; nothing has been sent yet. */
export const BeforeAdding: Story = {
  play: async (scene) => {
    const ada = await addEmail(scene);
    await waitFor(async () => expect(await ada.field(field)).toHaveFocus());
    await expect(ada.sandbox.inbox).toHaveLength(0);
  },
};

/** H2: passed; what was typed before is sent, and the flow goes on. */
export const PassedBeforeAdding: Story = {
  play: async (scene) => {
    const ada = await addEmail(scene);
    await ada.fill(field, codeOf(scene));
    await answered(scene);
    await expect(await ada.field('Code from the e-mail')).toBeVisible();
    await expect(ada.sandbox.inbox.at(-1)?.to).toBe('ada@example.com');
  },
};

/** H2: a wrong code; the question stays, and the next code passes. */
export const WrongCode: Story = {
  play: async (scene) => {
    const { canvas } = scene;
    const ada = await addEmail(scene);
    await ada.fill(field, wrong(codeOf(scene)));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('That code is not right.');
    // It is selected, so that typing replaces it.
    await scene.userEvent.keyboard(codeOf(scene));
    await answered(scene);
    await expect(await ada.field('Code from the e-mail')).toBeVisible();
  },
};

/** H2: the step-up itself fails; it is tried again, and what was typed is still there. */
export const StepUpFails: Story = {
  play: async (scene) => {
    const { canvas } = scene;
    const ada = await addEmail(scene);
    ada.sandbox.faults.set('mfa-totp-verify', { status: 500 });
    await ada.fill(field, codeOf(scene));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('We could not check it.');
    ada.sandbox.faults.clear();
    await ada.press('Check');
    await answered(scene);
    await expect(await ada.field('Code from the e-mail')).toBeVisible();
  },
};

/** H2: given up; the address stands where it was typed, and nothing was sent. */
export const GivenUp: Story = {
  play: async (scene) => {
    const { canvas } = scene;
    const ada = await addEmail(scene);
    await ada.press('Not now');
    await answered(scene);
    await expect(await ada.field('E-mail address')).toHaveValue('ada@example.com');
    await expect(canvas.queryByRole('alert')).toBeNull();
    await expect(ada.sandbox.inbox).toHaveLength(0);
  },
};

/** H2: asked before a phone is removed; the row stays as it is, for nothing is being removed yet. */
export const BeforeRemoving: Story = {
  play: async (scene) => {
    await removePhone(scene);
    const row = scene.canvas.getByText('Text message').closest('li');
    await expect(row).toHaveAttribute('data-state', 'idle');
  },
};

/** H2: passed, and the phone goes. */
export const PassedBeforeRemoving: Story = {
  play: async (scene) => {
    const ada = await removePhone(scene);
    await ada.fill(field, codeOf(scene));
    await expect(await scene.canvas.findByText('Text message was removed.')).toBeInTheDocument();
    await expect(ada.sandbox.account.factors.map(({ factorType }) => factorType)).toEqual(['OTP']);
  },
};

/** H2: who has no app yet can't be asked for its code, and is not. */
export const NothingToAskFor: Story = {
  parameters: { mfa: { sandbox: accountWith(bound.phone) } satisfies StoryWorld },
  play: async (scene) => {
    const ada = person(scene);
    await ada.press('Set up Authenticator app');
    await ada.press('I’m ready');
    await expect(await ada.field('6-digit code from the app')).toBeVisible();
  },
};

/** H5: in the dark. */
export const Dark: Story = {
  globals: { theme: 'dark' },
  play: async (scene) => {
    await addEmail(scene);
  },
};
