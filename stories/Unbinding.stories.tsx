import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { MfaSettings } from '../src/index.js';
import type { StoryWorld } from '../.storybook/withMfa.js';
import { accountWith, bound } from './bound.js';
import { person } from './person.js';
import type { Scene } from './person.js';

/** A factor is to go, and what can happen on the way. */
const meta = {
  title: 'Situations/Unbinding',
  component: MfaSettings,
  parameters: {
    mfa: { sandbox: accountWith(bound.phone, bound.app) } satisfies StoryWorld,
    docs: { story: { inline: false, height: '640px' } },
  },
} satisfies Meta<typeof MfaSettings>;

export default meta;
type Story = StoryObj<typeof meta>;

const world = (mfa: StoryWorld) => ({ mfa });
const slow = { 'reset-factor': 5000 };

const closed = ({ canvas }: Scene) => waitFor(() => expect(canvas.queryByRole('alertdialog')).toBeNull());

/** Opens the question about the phone. */
async function askAboutPhone(scene: Scene) {
  const ada = person(scene);
  await ada.press('Remove Text message, +86 188****8888');
  await scene.canvas.findByRole('alertdialog');
  return ada;
}

/** Says yes and closes the question; the answer comes five seconds later. */
async function closeBeforeTheAnswer(scene: Scene, ada: ReturnType<typeof person>) {
  await ada.press('Remove');
  await ada.press('Close');
  await closed(scene);
  await waitFor(() =>
    expect(ada.sandbox.requests.map(({ operation }) => operation)).toContain('reset-factor'),
  );
  ada.wait(5);
}

/** Up to the question that comes back once an e-mail address has been set up first. */
async function setUpEmailFirst(scene: Scene) {
  const { canvas } = scene;
  const ada = await askAboutPhone(scene);
  await ada.press('Set up another first');
  await ada.press(/^E-mail code/);
  await ada.fill('E-mail address', 'ada@example.com');
  await ada.press('Send code');
  await ada.fill('Code from the e-mail', await waitForCode(scene));
  await ada.press('Verify');
  await ada.press('Done');
  await canvas.findByRole('alertdialog', { name: 'Remove Text message?' });
  return ada;
}

const waitForCode = (scene: Scene) =>
  waitFor(() => {
    const code = person(scene).sentCode();
    if (!code) throw new Error('No code has been sent yet.');
    return code;
  });

/** U4: the last one; the way to set up another method stands beside the warning. */
export const TheLastOne: Story = {
  parameters: world({ sandbox: accountWith(bound.phone) }),
  play: async (scene) => {
    const ada = await askAboutPhone(scene);
    await expect(scene.canvas.getByText('This is your last second step.')).toBeVisible();
    await expect(await ada.button('Set up another first')).toBeVisible();
    await expect(await ada.button('Keep it')).toHaveFocus();
  },
};

/** U2, U4: the last one may not go: another method is the only way on. */
export const TheLastOneStays: Story = {
  args: { lastFactor: 'forbid' },
  parameters: world({ sandbox: accountWith(bound.phone) }),
  play: async (scene) => {
    const ada = await askAboutPhone(scene);
    await ada.press('Set up another first');
    await expect(await ada.button(/^Authenticator app/)).toBeVisible();
  },
};

/** U4: another method has been set up, and the question about the old one is back; the safe answer has the focus. */
export const AnotherIsSetUp: Story = {
  parameters: world({ sandbox: accountWith(bound.phone) }),
  play: async (scene) => {
    const ada = await setUpEmailFirst(scene);
    await expect(scene.canvas.getByText('E-mail code is set up.')).toBeVisible();
    await expect(scene.canvas.queryByText('This is your last second step.')).toBeNull();
    await expect(await ada.button('Keep it')).toHaveFocus();
  },
};

/** U4: and then the old one goes. */
export const Replaced: Story = {
  parameters: world({ sandbox: accountWith(bound.phone) }),
  play: async (scene) => {
    const { canvas } = scene;
    const ada = await setUpEmailFirst(scene);
    await ada.press('Remove');
    await closed(scene);
    await expect(canvas.getByText('Text message was removed.')).toBeInTheDocument();
    await expect(await ada.button('Remove E-mail code, a***@example.com')).toHaveFocus();
    await expect(ada.sandbox.account.factors.map(({ factorType }) => factorType)).toEqual(['EMAIL']);
  },
};

/** U4: nobody is made to replace anything; the wizard closes, and all is as it was. */
export const AnotherLeft: Story = {
  parameters: world({ sandbox: accountWith(bound.phone) }),
  play: async (scene) => {
    const ada = await askAboutPhone(scene);
    await ada.press('Set up another first');
    await ada.button(/^Authenticator app/);
    await ada.press('Close');
    await waitFor(() => expect(scene.canvas.queryByRole('dialog')).toBeNull());
    await closed(scene);
    await expect(await ada.button('Remove Text message, +86 188****8888')).toHaveFocus();
  },
};

/** U3, L6: it goes in another tab while the question stands, and the question says so. */
export const GoneMeanwhile: Story = {
  play: async (scene) => {
    const { canvas } = scene;
    const ada = await askAboutPhone(scene);
    ada.sandbox.account.unbind(bound.phone.factorId);
    const tab = new BroadcastChannel('genauth-mfa,https://acme.genauth.example,sandbox-app,');
    tab.postMessage(1);
    await expect(await canvas.findByRole('alert')).toHaveTextContent('This has been removed already.');
    tab.close();
    await expect(await ada.button('Close')).toHaveFocus();
    await expect(canvas.queryByRole('button', { name: 'Remove' })).toBeNull();
  },
};

/** U3: the server's yes is lost on its way; the list tells, and nobody is asked to try again. */
export const AnswerLost: Story = {
  parameters: world({
    sandbox: {
      ...accountWith(bound.phone, bound.app),
      faults: { 'reset-factor': { kind: 'offline', after: true } },
    },
  }),
  play: async (scene) => {
    const { canvas } = scene;
    const ada = await askAboutPhone(scene);
    await ada.press('Remove');
    await closed(scene);
    await expect(canvas.getByText('Text message was removed.')).toBeInTheDocument();
    await expect(await ada.button('Remove Authenticator app')).toHaveFocus();
  },
};

/** U3: neither the yes nor the list comes; at the second try there is nothing left to remove, and that was the yes. */
export const AnswerAndListLost: Story = {
  parameters: world({
    sandbox: {
      ...accountWith(bound.phone, bound.app),
      faults: { 'reset-factor': { kind: 'offline', after: true } },
    },
  }),
  play: async (scene) => {
    const { canvas } = scene;
    const ada = await askAboutPhone(scene);
    ada.sandbox.faults.set('list-enrolled-factors', { kind: 'offline' });
    await ada.press('Remove');
    await waitFor(() =>
      expect(canvas.getByRole('alertdialog')).toHaveTextContent('The server could not be reached.'),
    );
    ada.sandbox.faults.set('reset-factor', null);
    await ada.press('Remove');
    await closed(scene);
    await expect(canvas.getByText('Text message was removed.')).toBeInTheDocument();
    await expect(await ada.button('Remove Authenticator app')).toHaveFocus();
    await expect(canvas.queryByRole('button', { name: /^Remove Text message/ })).toBeNull();
  },
};

/** U3: the question was closed, and then the server refused: the page says so, with the reason. */
export const RefusedAfterClosing: Story = {
  parameters: world({
    sandbox: {
      ...accountWith(bound.phone, bound.app),
      faults: { 'reset-factor': { status: 500, latency: 5000 } },
    },
  }),
  play: async (scene) => {
    const { canvas } = scene;
    const ada = await askAboutPhone(scene);
    await closeBeforeTheAnswer(scene, ada);
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Text message was not removed.');
    await expect(canvas.getByText('Text message').closest('li')).toHaveAttribute('data-state', 'idle');
  },
};

/** U3: the question was closed, and neither the answer nor the list came: nobody says that it is still there. */
export const UnknownAfterClosing: Story = {
  parameters: world({
    sandbox: {
      ...accountWith(bound.phone, bound.app),
      faults: { 'reset-factor': { status: 502, latency: 5000, after: true } },
    },
  }),
  play: async (scene) => {
    const { canvas } = scene;
    const ada = await askAboutPhone(scene);
    ada.sandbox.faults.set('list-enrolled-factors', { kind: 'offline' });
    await closeBeforeTheAnswer(scene, ada);
    await waitFor(() =>
      expect(canvas.getAllByRole('alert')[0]).toHaveTextContent('Text messageThe server has a problem.'),
    );
    await expect(canvas.queryByText('Text message was not removed.')).toBeNull();
  },
};

/** U3: two at once, each on its own way. */
export const TwoAtOnce: Story = {
  parameters: world({ sandbox: { ...accountWith(bound.phone, bound.app), latency: slow } }),
  play: async (scene) => {
    const { canvas } = scene;
    const ada = await askAboutPhone(scene);
    await ada.press('Remove');
    await ada.press('Close');
    await closed(scene);
    await ada.press('Remove Authenticator app');
    await ada.press('Remove');
    await ada.press('Close');
    await closed(scene);
    for (const row of canvas.getAllByText('Removing…')) await expect(row).toBeVisible();
    await expect(canvas.getAllByText('Removing…')).toHaveLength(2);
  },
};

/** U3: the answer was a yes, and then the connection went: the row goes all the same. */
export const ListUnreadable: Story = {
  play: async (scene) => {
    const { canvas } = scene;
    const ada = await askAboutPhone(scene);
    ada.sandbox.faults.set('list-enrolled-factors', { kind: 'timeout' });
    ada.sandbox.faults.set('list-factors-to-enroll', { kind: 'timeout' });
    await ada.press('Remove');
    await expect(await canvas.findByText('Text message was removed.')).toBeInTheDocument();
    await expect(canvas.queryByText('+86 188****8888')).toBeNull();
    await expect(await ada.button('Remove Authenticator app')).toHaveFocus();
  },
};

/** U3, H1: the session ends halfway; nothing is lost, and the same button goes on after a new sign-in. */
export const SessionEndedHalfway: Story = {
  play: async (scene) => {
    const ada = await askAboutPhone(scene);
    ada.sandbox.faults.set('reset-factor', { statusCode: 401, apiCode: 2020 });
    await ada.press('Remove');
    await expect(await scene.canvas.findByRole('alert')).toHaveTextContent('You have been signed out.');
    ada.sandbox.faults.clear();
    await ada.press('Remove');
    await closed(scene);
  },
};

/** U5: an old deployment takes phones away in the profile alone. */
export const OldDeployment: Story = {
  parameters: world({
    sandbox: { ...accountWith(bound.phone, bound.app), config: { resetRefusesMessages: true } },
  }),
  play: async (scene) => {
    const ada = await askAboutPhone(scene);
    await ada.press('Remove');
    await expect(await scene.canvas.findByRole('alert')).toHaveTextContent(
      'Remove it from your profile instead, or ask your administrator.',
    );
  },
};

/** H4: in Chinese every sentence has a line of its own, so that none begins with a gap. */
export const Chinese: Story = {
  globals: { locale: 'zh-CN' },
  parameters: world({ sandbox: accountWith(bound.app, bound.phone) }),
  play: async (scene) => {
    const ada = person(scene);
    await ada.press('解绑「验证器应用」');
    await expect(await scene.canvas.findByText('仍可使用的方式：短信验证码。')).toBeVisible();
  },
};

/** H5: on a phone, with all there is to say. */
export const OnAPhone: Story = {
  globals: { viewport: { value: 'mobile1', isRotated: false } },
  parameters: world({ sandbox: accountWith(bound.phone) }),
  play: async (scene) => {
    const ada = await setUpEmailFirst(scene);
    const dialog = scene.canvas.getByRole('alertdialog');
    await expect(dialog.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
    await expect(await ada.button('Remove')).toBeVisible();
  },
};

/** H4: from right to left. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  play: async (scene) => {
    const ada = await askAboutPhone(scene);
    await expect(await ada.button('Set up another first')).toBeVisible();
  },
};

/** H5: in the dark. */
export const Dark: Story = {
  globals: { theme: 'dark' },
  parameters: world({ sandbox: accountWith(bound.phone) }),
  play: async (scene) => {
    await setUpEmailFirst(scene);
  },
};
