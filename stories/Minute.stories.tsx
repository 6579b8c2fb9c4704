import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor, within } from 'storybook/test';
import { EnrollWizard } from '../src/index.js';
import type { StoryWorld } from '../.storybook/withMfa.js';
import { accountWith } from './bound.js';
import { person, wrong } from './person.js';
import type { Scene } from './person.js';

/** Sixty seconds: what is left of them, what is said at their end, and the one button that begins them anew. */
const meta = {
  title: 'Situations/The minute',
  component: EnrollWizard,
  args: { onClose: fn(), factorType: 'SMS' },
  parameters: {
    mfa: { width: 460, sandbox: accountWith() } satisfies StoryWorld,
    docs: { story: { inline: false, height: '640px' } },
  },
} satisfies Meta<typeof EnrollWizard>;

export default meta;
type Story = StoryObj<typeof meta>;

const world = (mfa: StoryWorld) => ({ mfa });
const send = 'send-enroll-factor-request';
const textField = 'Code from the text message';
const appField = '6-digit code from the app';
const again = 'Send a new code';

/** Gives a phone number. */
async function withNumber(scene: Scene) {
  const ada = person(scene);
  await ada.fill('Phone number', '(202) 555-0143');
  await ada.press('Send code');
  return ada;
}

/** Gives a phone number and gets a text. */
async function withText(scene: Scene) {
  const ada = await withNumber(scene);
  await ada.field(textField);
  return ada;
}

/** Is ready, and gets a QR code. */
async function withApp(scene: Scene) {
  const ada = person(scene);
  await ada.press('I’m ready');
  await ada.field(appField);
  return ada;
}

const sent = ({ sandbox }: ReturnType<typeof person>) =>
  sandbox.requests.filter(({ operation }) => operation === send).length;

/** The button that asks anew is closed, and says for how long. */
async function expectOpensIn(scene: Scene, name: string, words: string) {
  const button = await person(scene).button(name);
  await waitFor(() => expect(button).toHaveAccessibleDescription(words));
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await expect(button).toBeVisible();
}

/** The button that asks anew is open. */
async function expectOpen(scene: Scene, name: string) {
  const button = await person(scene).button(name);
  await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'));
  await expect(button).toHaveAccessibleDescription('');
}

/** E4: one message a minute; the button says when the next one may be sent. */
export const WaitingForTheNextText: Story = {
  play: async (scene) => {
    const ada = await withText(scene);
    ada.wait(23);
    await expectOpensIn(scene, again, 'in 37 s');
    await expect(scene.canvas.getByRole('timer')).toHaveTextContent('37 seconds left');
  },
};

/** E3: an authenticator app's code can be renewed from 30 seconds on. */
export const WaitingForTheNextQrCode: Story = {
  args: { factorType: 'OTP' },
  play: async (scene) => {
    const ada = await withApp(scene);
    ada.wait(12);
    await expectOpensIn(scene, 'Get a new QR code', 'in 18 s');
    await expect(scene.canvas.getByRole('timer')).toHaveTextContent('48 seconds left');
  },
};

/** E3: half of it is gone; the QR code may be renewed, and nothing hurries. */
export const NewQrCodeOpen: Story = {
  args: { factorType: 'OTP' },
  play: async (scene) => {
    const ada = await withApp(scene);
    ada.wait(30);
    await expectOpen(scene, 'Get a new QR code');
    await expect(await ada.button('Verify')).toBeVisible();
  },
};

/** E4: sent in time, and the minute ends before the answer: nothing is over yet, and the button stays. */
export const SentAtTheEnd: Story = {
  parameters: world({
    width: 460,
    sandbox: { ...accountWith(), faults: { 'enroll-factor': { latency: 600_000, after: true } } },
  }),
  play: async (scene) => {
    const { canvas } = scene;
    const ada = await withText(scene);
    ada.wait(57);
    await ada.fill(textField, ada.sentCode());
    await ada.press('Verify');
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Cancel' })).toBeVisible());
    ada.wait(6);
    await expect(await ada.button('Verify')).toHaveAttribute('aria-busy', 'true');
    await expect(canvas.queryByText(/One button goes on/)).toBeNull();
  },
};

/** E3: the last seconds; the line changes its colour, and nothing is spoken. */
export const LastSeconds: Story = {
  play: async (scene) => {
    const ada = await withText(scene);
    ada.wait(48);
    await expect(scene.canvas.getByRole('timer')).toHaveTextContent('12 seconds left');
    await expect(scene.canvasElement.querySelector('.mfa-life')).toHaveAttribute('data-low');
  },
};

/** E3: the tab was asleep; the first look shows the truth. */
export const AfterSleep: Story = {
  play: async (scene) => {
    const ada = await withText(scene);
    await ada.fill(textField, '31');
    ada.wait(3600);
    await expect(await scene.canvas.findByText('The minute is over.')).toBeVisible();
    await expectOpen(scene, again);
    await expect(await ada.field(textField)).toHaveValue('31');
  },
};

/** E4: a new code is asked for; it can be given up. */
export const Renewing: Story = {
  play: async (scene) => {
    const ada = await withText(scene);
    await ada.fill(textField, '3141');
    ada.wait(60);
    ada.sandbox.latency.set(5000, send);
    await ada.press(again);
    await expect(await ada.button(again)).toHaveAttribute('aria-busy', 'true');
    await expect(await ada.button('Cancel')).toBeVisible();
    await expect(await ada.field(textField)).toHaveValue('3141');
  },
};

/** E4, P3: the new code has come: a whole minute, and the cursor is where it will be typed. */
export const Renewed: Story = {
  play: async (scene) => {
    const ada = await withText(scene);
    await ada.fill(textField, '3141');
    ada.wait(60);
    await ada.press(again);
    const field = await ada.field(textField);
    await waitFor(() => expect(field).toHaveFocus());
    await expect(field).toHaveValue('3141');
    await expect(scene.canvas.getByRole('timer')).toHaveTextContent('60 seconds left');
    await expect(ada.sandbox.inbox).toHaveLength(2);
  },
};

/** E8: a renewal was given up. It may have been sent, so the next one waits, and the button says how long. */
export const RenewalGivenUp: Story = {
  play: async (scene) => {
    const ada = await withText(scene);
    ada.wait(60);
    ada.sandbox.latency.set(5000, send);
    await ada.press(again);
    await waitFor(() => expect(sent(ada)).toBe(2));
    ada.wait(3);
    await ada.press('Cancel');
    await expectOpensIn(scene, again, 'in 57 s');
    await waitFor(async () => expect(await ada.field(textField)).toHaveFocus());
    await expect(scene.canvas.queryByRole('alert')).toBeNull();
  },
};

/** E8: a send was given up on its way. Asking again would send a second message, so it says how long to wait. */
export const SendGivenUp: Story = {
  parameters: world({ sandbox: { ...accountWith(), latency: { [send]: 5000 } } }),
  play: async (scene) => {
    const ada = await withNumber(scene);
    await waitFor(() => expect(sent(ada)).toBe(1));
    ada.wait(2);
    await ada.press('Cancel');
    await ada.press('Send code');
    await expect(await scene.canvas.findByRole('alert')).toHaveTextContent(/You can try again in 58 seconds/);
    await expect(sent(ada)).toBe(1);
    await expect(await ada.field('Phone number')).toHaveValue('(202) 555-0143');
  },
};

/** E7: the server has a problem with the renewal. The step stays, and the button is open for another try. */
export const RenewalFailed: Story = {
  play: async (scene) => {
    const ada = await withText(scene);
    await ada.fill(textField, '3141');
    ada.wait(60);
    ada.sandbox.faults.set(send, { status: 500 });
    await ada.press(again);
    await expect(await scene.canvas.findByRole('alert')).toHaveTextContent('The server has a problem.');
    await expectOpen(scene, again);
    await expect(await ada.field(textField)).toHaveValue('3141');
  },
};

/** E7: the server says that it was too soon, and for how long: the button waits that long. */
export const RenewalTooSoon: Story = {
  play: async (scene) => {
    const ada = await withText(scene);
    ada.wait(60);
    ada.sandbox.faults.set(send, { status: 429, retryAfter: 17 });
    await ada.press(again);
    await expect(await scene.canvas.findByRole('alert')).toHaveTextContent('That was too soon.');
    await expectOpensIn(scene, again, 'in 17 s');
  },
};

const shortCodes: StoryWorld = {
  width: 460,
  sandbox: { ...accountWith(), config: { codeSeconds: 20, expiredCode: '422+2300' } },
};

/** The code of the text is typed after it has died, long before the minute is over. */
async function withDeadCode(scene: Scene) {
  const ada = await withText(scene);
  ada.wait(25);
  await ada.fill(textField, ada.sentCode());
  await ada.press('Verify');
  await expect(await scene.canvas.findByText('That code has expired.')).toBeVisible();
  return ada;
}

/** E4, E7: the code has expired before its minute. No countdown says otherwise, and the button says when it opens. */
export const CodeExpired: Story = {
  parameters: world(shortCodes),
  play: async (scene) => {
    const ada = await withDeadCode(scene);
    await expect(scene.canvas.getByRole('timer')).toBeEmptyDOMElement();
    await expect(scene.canvas.queryByText('The minute is over.')).toBeNull();
    await expectOpensIn(scene, again, 'in 35 s');
    await expect(await ada.field(textField)).toHaveFocus();
  },
};

/** E4: the same, when the next code may be sent. */
export const CodeExpiredAndOpen: Story = {
  parameters: world(shortCodes),
  play: async (scene) => {
    const ada = await withDeadCode(scene);
    ada.wait(35);
    await expectOpen(scene, again);
    await expect(scene.canvas.getByText('You can get a new code now.')).toHaveAttribute('role', 'status');
  },
};

/** E7: the server takes the token no longer after a wrong code, and says so as if the session had ended. It has not. */
export const TokenVoided: Story = {
  args: { factorType: 'OTP' },
  parameters: world({
    sandbox: { ...accountWith(), config: { tokenOnWrongCode: 'voids', expiredToken: '401' } },
  }),
  play: async (scene) => {
    const ada = await withApp(scene);
    const code = await ada.appCode();
    await ada.fill(appField, wrong(code));
    await scene.canvas.findByRole('alert');
    await scene.userEvent.clear(await ada.field(appField));
    await ada.fill(appField, code);
    await expect(await scene.canvas.findByText('A new code is needed.')).toBeVisible();
    await expect(scene.canvas.queryByText(/signed out/)).toBeNull();
    await expectOpen(scene, 'Get a new QR code');
  },
};

/** E1: back twice, to the choice, loses nothing while the minute runs: the same type goes on with the same message. */
export const BackAtTheChoice: Story = {
  args: { factorType: undefined },
  play: async (scene) => {
    const ada = person(scene);
    const choose = async () =>
      scene.userEvent.click(await scene.canvas.findByRole('button', { name: /^Text message/ }));
    await choose();
    await withText(scene);
    await ada.press('Back');
    await ada.press('Back');
    await choose();
    await expect(await ada.field('Phone number')).toHaveValue('(202) 555-0143');
    await ada.press('Send code');
    await ada.field(textField);
    await expect(sent(ada)).toBe(1);
  },
};

/** E2: two wizards for one number on a page: one message, one minute, both on the code's screen. */
export const TwoWizardsOneNumber: Story = {
  // Two of the same name is what the story is about.
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
  render: (args) => (
    <div style={{ display: 'grid', gap: 32 }}>
      <EnrollWizard {...args} />
      <EnrollWizard {...args} />
    </div>
  ),
  play: async (scene) => {
    const ada = person(scene);
    const wizards = await waitFor(async () => {
      const found = [...scene.canvasElement.querySelectorAll<HTMLElement>('.mfa-wizard')];
      await expect(found.map((one) => one.querySelector('.mfa-phone-input'))).not.toContain(null);
      return found;
    });
    for (const wizard of wizards) {
      const its = within(wizard);
      await scene.userEvent.type(its.getByRole('textbox', { name: 'Phone number' }), '(202) 555-0143');
      await scene.userEvent.click(its.getByRole('button', { name: 'Send code' }));
      await its.findByRole('textbox', { name: textField });
      ada.wait(10);
    }
    await expect(ada.sandbox.inbox).toHaveLength(1);
    const left = wizards.map((wizard) => within(wizard).getByRole('timer').textContent);
    await expect(left).toEqual(['40 seconds left', '40 seconds left']);
  },
};

/** E4: the pause of a minute outlives its wizard: whoever comes back at once is told how long to wait. */
export const BackWithinTheMinute: Story = {
  render: (args) => (
    <div style={{ display: 'grid', gap: 32 }}>
      <EnrollWizard {...args} />
      <EnrollWizard {...args} />
    </div>
  ),
  play: async (scene) => {
    const ada = person(scene);
    const [first, second] = await scene.canvas.findAllByRole('textbox', { name: 'Phone number' });
    const [send1, send2] = scene.canvas.getAllByRole('button', { name: 'Send code' });
    await scene.userEvent.type(first!, '(202) 555-0143');
    await scene.userEvent.click(send1!);
    await ada.field(textField);
    ada.wait(20);
    await scene.userEvent.click(scene.canvas.getAllByRole('button', { name: 'Close' })[0]!);
    await ada.press('Stop');
    await scene.userEvent.type(second!, '(202) 555-0143');
    await scene.userEvent.click(send2!);
    await expect(await scene.canvas.findByRole('alert')).toHaveTextContent(/You can try again in 40 seconds/);
    await expect(ada.sandbox.inbox).toHaveLength(1);
  },
};

/** H5: the longest foot of all, in a column of 320 px. */
export const Narrow: Story = {
  parameters: world({ ...shortCodes, width: 320 }),
  play: async (scene) => {
    await withDeadCode(scene);
    await expectOpensIn(scene, again, 'in 35 s');
    const wizard = scene.canvasElement.querySelector('.mfa-wizard');
    await expect(wizard?.scrollWidth).toBeLessThanOrEqual(320);
  },
};

/** H5: three buttons in a column of 320 px, in the dark. */
export const NarrowRenewing: Story = {
  parameters: world({ width: 320, sandbox: accountWith() }),
  globals: { theme: 'dark' },
  play: async (scene) => {
    const ada = await withText(scene);
    ada.wait(60);
    ada.sandbox.latency.set(5000, send);
    await ada.press(again);
    await ada.button('Cancel');
    const wizard = scene.canvasElement.querySelector('.mfa-wizard');
    await expect(wizard?.scrollWidth).toBeLessThanOrEqual(320);
  },
};

/** H4: on a page that runs from right to left. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  play: async (scene) => {
    const ada = await withText(scene);
    ada.wait(23);
    await expectOpensIn(scene, again, 'in 37 s');
  },
};

/** H4: in Chinese. */
export const Chinese: Story = {
  globals: { locale: 'zh-CN' },
  play: async (scene) => {
    const ada = person(scene);
    await ada.fill('手机号', '13912345678');
    await ada.press('发送验证码');
    await scene.canvas.findByRole('timer');
    ada.wait(23);
    await waitFor(() =>
      expect(scene.canvasElement.querySelector('.mfa-resend')).toHaveAccessibleDescription('37 秒后可用'),
    );
  },
};
