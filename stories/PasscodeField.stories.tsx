import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import type { CSSProperties } from 'react';
import { expect, fn } from 'storybook/test';
import { PasscodeField } from '../src/index.js';
import type { PasscodeFieldProps } from '../src/index.js';
import type { StoryWorld } from '../.storybook/withMfa.js';
import { person } from './person.js';

/** One true input for a one-time code, for forms of the host's own too. */
const meta = {
  title: 'Components/Passcode field',
  component: PasscodeField,
  args: { label: 'Code from the app', onChange: fn(), onComplete: fn() },
  parameters: { mfa: { width: 460 } satisfies StoryWorld },
} satisfies Meta<typeof PasscodeField>;

export default meta;
type Story = StoryObj<typeof meta>;

const name = 'Code from the app';

/** Refuses every code as soon as it is complete. */
function RefusingField(props: PasscodeFieldProps) {
  const [error, setError] = useState<string>();
  return (
    <PasscodeField
      {...props}
      error={error}
      onComplete={() => setError('That code is not right. Check it and type it again.')}
      onChange={() => setError(undefined)}
    />
  );
}

/** Checks every code for ever. */
function CheckingField(props: PasscodeFieldProps) {
  const [busy, setBusy] = useState(false);
  return <PasscodeField {...props} readOnly={busy} onComplete={() => setBusy(true)} />;
}

/** P1: how long the code is nobody knows: a plain field, sent by button, nothing cut below eight digits. */
export const UnknownLength: Story = {
  args: { label: 'Code from the text message', hint: '4 to 8 digits' },
  play: async (scene) => {
    const field = await person(scene).field('Code from the text message');
    await expect(field).toHaveAttribute('autocomplete', 'one-time-code');
    await expect(field).toHaveAttribute('inputmode', 'numeric');
    await expect(field).toHaveAccessibleDescription('4 to 8 digits');
    await scene.userEvent.type(field, '123456789');
    await expect(field).toHaveValue('12345678');
    await expect(scene.args.onComplete).not.toHaveBeenCalled();
  },
};

/** P1: the length is known, so it is drawn as boxes; it still is one field. */
export const KnownLength: Story = {
  args: { length: 6, hint: 'It is checked as soon as the last digit is in.' },
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole('textbox')).toHaveLength(1);
  },
};

/** P1: where the caret stands, a box is marked. */
export const HalfTyped: Story = {
  args: { length: 6 },
  play: async (scene) => {
    await person(scene).fill(name, '492');
    const marked = [...scene.canvasElement.querySelectorAll('.mfa-cell')].map((cell) =>
      cell.hasAttribute('data-on'),
    );
    await expect(marked).toEqual([false, false, false, true, false, false]);
    await expect(scene.args.onChange).toHaveBeenLastCalledWith('492', { complete: false });
  },
};

/** P3: the last digit sends the code, once. */
export const Complete: Story = {
  args: { length: 6 },
  play: async (scene) => {
    await person(scene).fill(name, '492038');
    await expect(scene.args.onComplete).toHaveBeenCalledWith('492038');
  },
};

/** P2: pasted with a blank, a dash and a word around it. */
export const Pasted: Story = {
  args: { length: 6 },
  play: async (scene) => {
    await person(scene).paste(name, 'Your code: 492-038 ');
    await expect(await person(scene).field(name)).toHaveValue('492038');
    await expect(scene.args.onComplete).toHaveBeenCalledWith('492038');
  },
};

/** P2: typed in Arabic-Indic and full-width digits. */
export const OtherDigits: Story = {
  args: { length: 6 },
  play: async (scene) => {
    await person(scene).paste(name, '٤٩٢０３８');
    await expect(await person(scene).field(name)).toHaveValue('492038');
  },
};

/** P3: refused. The words are tied to the field and spoken. */
export const Refused: Story = {
  args: { length: 6, error: 'That code is not right. Check it and type it again.' },
  play: async (scene) => {
    const field = await person(scene).field(name);
    await expect(field).toBeInvalid();
    await expect(field).toHaveAccessibleDescription(/That code is not right/);
    await expect(scene.canvas.getByRole('alert')).toBeVisible();
  },
};

/** P3: refused after it was typed: it is selected, so that typing replaces it. */
export const RefusedAndSelected: Story = {
  args: { length: 6 },
  render: (args) => <RefusingField {...args} />,
  play: async (scene) => {
    await person(scene).fill(name, '492038');
    await scene.canvas.findByRole('alert');
    const selected = [...scene.canvasElement.querySelectorAll('.mfa-cell')].filter((cell) =>
      cell.hasAttribute('data-selected'),
    );
    await expect(selected).toHaveLength(6);
  },
};

/** P3: it is being checked: nothing can be typed, but the focus stays. */
export const Checking: Story = {
  args: { length: 6 },
  render: (args) => <CheckingField {...args} />,
  play: async (scene) => {
    const ada = person(scene);
    await ada.fill(name, '492038');
    await scene.userEvent.keyboard('{Backspace}');
    await expect(await ada.field(name)).toHaveValue('492038');
    await expect(await ada.field(name)).toHaveFocus();
  },
};

/** P1: eight digits. */
export const EightDigits: Story = {
  args: { length: 8 },
  play: async (scene) => {
    await person(scene).fill(name, '49203');
  },
};

/** P1: one bordered field, though the length is known. */
export const Plain: Story = {
  args: { length: 6, variant: 'plain' },
  play: async (scene) => {
    await person(scene).fill(name, '492');
    await expect(scene.canvasElement.querySelector('.mfa-cells')).toBeNull();
  },
};

/** Takes no input and no focus. */
export const Disabled: Story = {
  args: { length: 6, disabled: true },
  play: async (scene) => {
    await expect(await person(scene).field(name)).toBeDisabled();
  },
};

/** P1: at 200 % text there is no room for boxes, and the plain field is back. */
export const LargeText: Story = {
  args: { length: 6 },
  parameters: { mfa: { width: 320 } satisfies StoryWorld },
  decorators: [
    (Story) => (
      <div style={{ '--mfa-font-size': '1.875rem' } as CSSProperties}>
        <Story />
      </div>
    ),
  ],
  play: async (scene) => {
    await person(scene).fill(name, '492');
    await expect(scene.canvasElement.querySelector('.mfa-cells')).not.toBeVisible();
  },
};

/** P5: on a page that runs from right to left, the first digit is the leftmost. */
export const RightToLeft: Story = {
  args: { length: 6 },
  globals: { direction: 'rtl' },
  play: async (scene) => {
    await person(scene).fill(name, '492');
    const cells = [...scene.canvasElement.querySelectorAll('.mfa-cell')];
    const lefts = cells.map((cell) => cell.getBoundingClientRect().left);
    await expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
  },
};

/** H5: in the dark, refused. */
export const Dark: Story = {
  args: { length: 6 },
  globals: { theme: 'dark' },
  render: (args) => <RefusingField {...args} />,
  play: async (scene) => {
    await person(scene).fill(name, '492038');
    await expect(await scene.canvas.findByRole('alert')).toBeVisible();
  },
};
