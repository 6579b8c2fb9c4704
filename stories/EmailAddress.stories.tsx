import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { EnrollWizard } from '../src/index.js';
import type { StoryWorld } from '../.storybook/withMfa.js';
import { accountWith } from './bound.js';
import { person } from './person.js';
import type { Scene } from './person.js';

/** Giving an e-mail address, with the slips that people make. */
const meta = {
  title: 'Situations/E-mail address',
  component: EnrollWizard,
  args: { factorType: 'EMAIL', onClose: fn() },
  parameters: {
    mfa: { width: 460, sandbox: accountWith() } satisfies StoryWorld,
    docs: { story: { inline: false, height: '640px' } },
  },
} satisfies Meta<typeof EnrollWizard>;

export default meta;
type Story = StoryObj<typeof meta>;

const label = 'E-mail address';

async function give(scene: Scene, address: string) {
  const ada = person(scene);
  await ada.fill(label, address);
  await ada.press('Send code');
  return ada;
}

async function expectSent(scene: Scene, to: string, shown: string) {
  const { sandbox, field } = person(scene);
  await field('Code from the e-mail');
  await expect(sandbox.inbox.map((message) => message.to)).toEqual([to]);
  await expect(scene.canvas.getByText(new RegExp(`We sent a code to \u2066${shown}`))).toBeVisible();
}

async function expectRefused(scene: Scene, why: RegExp, typed: string) {
  const { sandbox, field } = person(scene);
  await expect(await scene.canvas.findByRole('alert')).toHaveTextContent(why);
  await expect(await field(label)).toBeInvalid();
  await expect(await field(label)).toHaveValue(typed);
  await expect(sandbox.inbox).toHaveLength(0);
}

/** S2: a slip in a common domain. Said when the field is left; one click puts it right. */
export const TypoHint: Story = {
  play: async (scene) => {
    const ada = person(scene);
    await ada.fill(label, 'ada@gmial.com');
    await expect(scene.canvas.queryByRole('button', { name: /Did you mean/ })).toBeNull();
    await scene.userEvent.tab();
    await expect(await ada.button(/Did you mean .*ada@gmail\.com/)).toBeVisible();
  },
};

/** S2: the guess was right. */
export const TypoCorrected: Story = {
  play: async (scene) => {
    const ada = person(scene);
    await ada.fill(label, 'ada@qq.con');
    await scene.userEvent.tab();
    await ada.press(/Did you mean/);
    await expect(await ada.field(label)).toHaveValue('ada@qq.com');
    await expect(await ada.field(label)).toHaveFocus();
    await expect(scene.canvas.queryByRole('button', { name: /Did you mean/ })).toBeNull();
  },
};

/** S2: the slip was sent at once. It is asked about first; nothing has gone out. */
export const TypoSent: Story = {
  play: async (scene) => {
    const ada = await give(scene, 'ada@gmial.com');
    await expect(await ada.button(/Did you mean .*ada@gmail\.com/)).toBeVisible();
    await expect(await ada.field(label)).toHaveFocus();
    await expect(ada.sandbox.inbox).toHaveLength(0);
  },
};

/** S2: the guess was wrong: sent once more, the address is taken as it is. Back at the field, the guess stands there again. */
export const TypoHintIgnored: Story = {
  play: async (scene) => {
    const ada = await give(scene, 'ada@gmial.com');
    await ada.button(/Did you mean/);
    await ada.press('Send code');
    await expectSent(scene, 'ada@gmial.com', 'a\\*\\*\\*@gmial\\.com');
    await ada.press('Change address');
    await expect(await ada.button(/Did you mean .*ada@gmail\.com/)).toBeVisible();
  },
};

/** S2: a domain in its own letters, which goes out as mail servers know it. */
export const OwnLetters: Story = {
  play: async (scene) => {
    await give(scene, 'ada@bücher.example');
    await expectSent(scene, 'ada@xn--bcher-kva.example', 'a\\*\\*\\*@bücher\\.example');
  },
};

/** S2: @ and dot as a Chinese keyboard gives them. */
export const WideCharacters: Story = {
  play: async (scene) => {
    await give(scene, 'ada＠example。com');
    await expectSent(scene, 'ada@example.com', 'a\\*\\*\\*@example\\.com');
  },
};

/** S2: copied out of an address book, name and all. */
export const PastedWithName: Story = {
  play: async (scene) => {
    const ada = person(scene);
    await ada.paste(label, ' Ada Lovelace <ada@example.com> ');
    await ada.press('Send code');
    await expectSent(scene, 'ada@example.com', 'a\\*\\*\\*@example\\.com');
  },
};

/** S2: a space within. */
export const SpaceWithin: Story = {
  play: async (scene) => {
    await give(scene, 'ada lovelace@example.com');
    await expectRefused(scene, /no spaces/, 'ada lovelace@example.com');
  },
};

/** S2: the @ is missing. */
export const NoAt: Story = {
  play: async (scene) => {
    await give(scene, 'ada.example.com');
    await expectRefused(scene, /The @ is missing/, 'ada.example.com');
  },
};

/** S2: the domain is not complete. */
export const NoDomain: Story = {
  play: async (scene) => {
    await give(scene, 'a@b');
    await expectRefused(scene, /What follows the @ is not complete/, 'a@b');
  },
};

/** S2: longer than mail servers take. */
export const TooLong: Story = {
  play: async (scene) => {
    const typed = `${'ada.lovelace.'.repeat(6)}@example.com`;
    await give(scene, typed);
    await expectRefused(scene, /too long/, typed);
  },
};
