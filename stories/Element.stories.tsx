import type { Meta, StoryObj } from '@storybook/react-vite';
import { createElement } from 'react';
import { expect, waitFor } from 'storybook/test';
import '../src/element/index.js';
import { useSandbox } from '../.storybook/storySandbox.js';
import type { StoryWorld } from '../.storybook/withMfa.js';
import { AccountPage } from './account-page/AccountPage.js';
import { accountWith, bound } from './bound.js';
import { person } from './person.js';

interface ElementArgs {
  theme?: 'auto' | 'light' | 'dark';
  locale?: string;
  factorTypes?: string;
  readOnly?: boolean;
}

/** `<genauth-mfa>` as a page without React writes it; only the sandbox is handed in as a property. */
function Element({ factorTypes, readOnly, ...attributes }: ElementArgs) {
  const { fetch, clock } = useSandbox();
  return createElement('genauth-mfa', {
    'base-url': 'https://acme.genauth.example',
    'app-id': 'sandbox-app',
    'factor-types': factorTypes,
    'read-only': readOnly ? '' : undefined,
    ...attributes,
    getAccessToken: () => 'sandbox-token',
    fetch,
    clock,
  });
}

/** The custom element: the whole kit for pages without React, from one script. */
const meta = {
  title: 'App/Without React',
  component: Element,
  parameters: {
    mfa: { bare: true, sandbox: accountWith(bound.phone) } satisfies StoryWorld,
    docs: { story: { inline: false, height: '640px' } },
  },
  argTypes: { theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] } },
  render: (args) => (
    <AccountPage>
      <Element {...args} />
    </AccountPage>
  ),
} satisfies Meta<typeof Element>;

export default meta;
type Story = StoryObj<typeof meta>;

/** H8: it stands in the page like any other element. */
export const OnAPlainPage: Story = {
  tags: ['own-words'], // A tag that no language has, the pseudo-locale's, is English for it.
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('region', { name: 'Two-step verification' })).toBeVisible();
    await expect(await canvas.findByText('+86 188****8888')).toBeVisible();
  },
};

/** H8, P5: the code's field is in the page itself, where password managers look for it. */
export const CodeFieldInThePage: Story = {
  tags: ['own-words'],
  play: async (scene) => {
    const ada = person(scene);
    await ada.press('Set up Authenticator app');
    await ada.press('I’m ready');
    const field = await ada.field('6-digit code from the app');
    await expect(field.getRootNode()).toBe(document);
    await expect(field).toHaveAttribute('autocomplete', 'one-time-code');
  },
};

/** H8: attributes say what is offered and how it looks. */
export const ByAttributes: Story = {
  args: { theme: 'dark', locale: 'zh-CN', factorTypes: 'EMAIL' },
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByText('+86 188****8888');
    await waitFor(() =>
      expect([...canvasElement.querySelectorAll<HTMLElement>('.mfa-enroll-action')]).toHaveLength(1),
    );
    await expect(canvasElement.querySelector('.mfa-settings')).toHaveAttribute('data-theme', 'dark');
  },
};
