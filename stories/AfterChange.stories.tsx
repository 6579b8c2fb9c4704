import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { MfaSettings } from '../src/index.js';
import type { MfaSlots } from '../src/index.js';
import type { StoryWorld } from '../.storybook/withMfa.js';
import { accountWith, bound } from './bound.js';
import { person } from './person.js';
import type { Scene } from './person.js';

/** What stands on the page when something has changed: what, when, and what the host offers then. */
const meta = {
  title: 'Situations/After a change',
  component: MfaSettings,
  parameters: {
    mfa: { sandbox: accountWith(bound.phone, bound.app) } satisfies StoryWorld,
    docs: { story: { inline: false, height: '640px' } },
  },
} satisfies Meta<typeof MfaSettings>;

export default meta;
type Story = StoryObj<typeof meta>;

const signOut = fn();
const afterChange: MfaSlots['afterChange'] = () => (
  <>
    <button type="button" className="mfa-button" onClick={signOut}>
      Sign out everywhere else
    </button>
    <a href="#help" className="mfa-link">
      Wasn’t it you?
    </a>
  </>
);
const offering = { sandbox: accountWith(bound.phone, bound.app), provider: { slots: { afterChange } } };

async function removePhone(scene: Scene) {
  const ada = person(scene);
  await ada.press(/^(Remove|解绑).*188/);
  await ada.press(/^(Remove|解绑)$/);
  await waitFor(() => expect(scene.canvas.queryByRole('alertdialog')).toBeNull());
  return ada;
}

/** H3: removed, and when. It stays until it is dismissed, or until the next change. */
export const Removed: Story = {
  play: async (scene) => {
    const { canvas } = scene;
    await removePhone(scene);
    await expect(await canvas.findByText('Removed: Text message')).toBeVisible();
    await expect(canvas.getByText('Text message was removed.')).toHaveAttribute('role', 'status');
  },
};

/** H3: added, and when. */
export const Added: Story = {
  play: async (scene) => {
    const { canvas } = scene;
    const ada = person(scene);
    await ada.press('Set up E-mail code');
    await ada.fill('E-mail address', 'ada@example.com');
    await ada.press('Send code');
    await ada.field('Code from the e-mail');
    await ada.fill('Code from the e-mail', ada.sentCode());
    await ada.press('Verify');
    await ada.press('Done');
    await waitFor(() => expect(canvas.queryByRole('dialog')).toBeNull());
    await expect(await canvas.findByText('Set up: E-mail code')).toBeVisible();
  },
};

/** H5: the host offers to end all other sessions (OWASP ASVS 5.0, 7.4.3), and help for whom it was not. */
export const WithTheHostsOffer: Story = {
  tags: ['own-words'],
  parameters: { mfa: offering },
  play: async (scene) => {
    const ada = await removePhone(scene);
    await ada.press('Sign out everywhere else');
    await expect(signOut).toHaveBeenCalled();
  },
};

/** H3: dismissed; the focus goes to the list. */
export const Dismissed: Story = {
  play: async (scene) => {
    const { canvas } = scene;
    const ada = await removePhone(scene);
    await ada.press('Dismiss');
    await expect(canvas.queryByText('Removed: Text message')).toBeNull();
    await expect(canvas.getByRole('heading', { name: 'Set up' })).toHaveFocus();
  },
};

/** H5: on a phone. */
export const OnAPhone: Story = {
  tags: ['own-words'],
  globals: { viewport: { value: 'mobile1', isRotated: false } },
  parameters: { mfa: offering },
  play: async (scene) => {
    await removePhone(scene);
    await scene.canvas.findByText('Removed: Text message');
    await expect(scene.canvasElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  },
};

/** H4: in Chinese. */
export const Chinese: Story = {
  globals: { locale: 'zh-CN' },
  play: async (scene) => {
    await removePhone(scene);
    await expect(await scene.canvas.findByText('解绑成功：短信验证码')).toBeVisible();
  },
};

/** H4: from right to left. */
export const RightToLeft: Story = {
  tags: ['own-words'],
  globals: { direction: 'rtl' },
  parameters: { mfa: offering },
  play: async (scene) => {
    await removePhone(scene);
    await expect(await scene.canvas.findByText('Removed: Text message')).toBeVisible();
  },
};

/** H5: in the dark. */
export const Dark: Story = {
  tags: ['own-words'],
  globals: { theme: 'dark' },
  parameters: { mfa: offering },
  play: async (scene) => {
    await removePhone(scene);
    await expect(await scene.canvas.findByText('Removed: Text message')).toBeVisible();
  },
};
