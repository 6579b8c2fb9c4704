import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { EnrollWizard } from '../src/index.js';
import type { SandboxFault } from '../src/sandbox/index.js';
import type { StoryWorld } from '../.storybook/withMfa.js';
import { accountWith, bound } from './bound.js';
import { person, wrong } from './person.js';
import type { Scene } from './person.js';
import { photoFile } from './photoFile.js';

/** Binds a factor step by step: choose, details, prove, done. Everything after the click has one minute. */
const meta = {
  title: 'Components/Enroll wizard',
  component: EnrollWizard,
  args: { onClose: fn() },
  parameters: {
    mfa: { width: 460, sandbox: accountWith() } satisfies StoryWorld,
    // Each in a frame of its own, so that it is shown in its situation and takes no other's focus.
    docs: { story: { inline: false, height: '640px' } },
  },
} satisfies Meta<typeof EnrollWizard>;

export default meta;
type Story = StoryObj<typeof meta>;

const world = (mfa: StoryWorld) => ({ mfa });

const appField = '6-digit code from the app';
const textField = 'Code from the text message';
const mailField = 'Code from the e-mail';

/** Is ready, and gets a QR code. */
async function withApp(scene: Scene) {
  const ada = person(scene);
  await ada.press('I’m ready');
  await ada.field(appField);
  return ada;
}

/** Gives a phone number. */
async function withNumber(scene: Scene, number = '(202) 555-0143') {
  const ada = person(scene);
  await ada.fill('Phone number', number);
  await ada.press('Send code');
  return ada;
}

/** Gives a phone number and gets a text. */
async function withText(scene: Scene, number?: string) {
  const ada = await withNumber(scene, number);
  await ada.field(textField);
  return ada;
}

/** Gives an address and gets a mail. */
async function withMail(scene: Scene) {
  const ada = person(scene);
  await ada.fill('E-mail address', 'ada@example.com');
  await ada.press('Send code');
  await ada.field(mailField);
  return ada;
}

/** Agrees, and chooses a file. */
async function withPhoto(scene: Scene, file?: File) {
  const ada = person(scene);
  await ada.press('Continue');
  await scene.userEvent.upload(
    await scene.canvas.findByLabelText('Choose a photo'),
    file ?? (await photoFile()),
  );
  return ada;
}

/** The code was refused: it is selected, so that typing replaces it, and the field says that it is wrong. */
async function expectSelected(field: HTMLElement, code: string) {
  await expect(field).toHaveFocus();
  await expect(field).toBeInvalid();
  const { value, selectionStart, selectionEnd } = field as HTMLInputElement;
  await expect(value.slice(selectionStart ?? 0, selectionEnd ?? 0)).toBe(code);
}

/** L2: sent straight to a type that may not be added here: the choice, with the reason. */
export const NotToBeAdded: Story = {
  args: { factorType: 'SMS', disabledTypes: { SMS: 'Phones are changed by the help desk, extension 4711.' } },
  play: async ({ canvas }) => {
    const phone = await canvas.findByRole('button', { name: /help desk/ });
    await expect(phone).toHaveAttribute('aria-disabled', 'true');
    await expect(canvas.queryByRole('button', { name: 'Back' })).toBeNull();
  },
};

/** E1: what can be added, the strongest first. */
export const Choose: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Strongest first.')).toBeVisible();
    const choices = (await canvas.findAllByRole('listitem')).map((item) => item.textContent);
    await expect(choices.map((text) => /Strong|Good|Basic/.exec(text)?.[0])).toEqual([
      'Strong',
      'Good',
      'Basic',
      'Basic',
    ]);
  },
};

/** L2: everything is bound already. */
export const NothingLeft: Story = {
  parameters: world({ sandbox: accountWith(bound.app, bound.face, bound.phone, bound.email) }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('There is nothing left to add.')).toBeVisible();
  },
};

/** L3: what can be added is not known yet. */
export const ChoiceLoading: Story = {
  parameters: world({ sandbox: { latency: 1000 } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Loading your sign-in methods')).toBeInTheDocument();
  },
};

/** L3: what can be added could not be read. */
export const ChoiceFailed: Story = {
  parameters: world({
    sandbox: { faults: { 'list-factors-to-enroll': { status: 500, retryAfter: 60 } } },
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('This could not be loaded');
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

/** E1, E2: a moment to get ready. Nothing has been asked of the server yet. */
export const AppReady: Story = {
  args: { factorType: 'OTP' },
  play: async (scene) => {
    const ada = person(scene);
    await expect(await ada.button('I’m ready')).toBeVisible();
    await expect(ada.sandbox.account.pending).toHaveLength(0);
  },
};

/** O5: no app yet; help in neutral words, and still no hurry. */
export const AppHelp: Story = {
  args: { factorType: 'OTP' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByText('No app yet?'));
    await expect(await canvas.findByText(/Any app that makes one-time sign-in codes will do/)).toBeVisible();
  },
};

/** O1, O2, E3: QR code, key, field and countdown on one screen. */
export const AppProve: Story = {
  args: { factorType: 'OTP' },
  play: async (scene) => {
    const { canvas } = scene;
    const ada = await withApp(scene);
    await expect(canvas.getByRole('img', { name: 'QR code for your authenticator app' })).toBeVisible();
    await expect(canvas.getByLabelText('Key')).toHaveTextContent(/^([A-Z2-7]{4} ){3}[A-Z2-7]{4}$/);
    await expect(canvas.getByRole('timer')).toHaveTextContent('60 seconds left');
    ada.wait(13);
    await expect(canvas.getByRole('timer')).toHaveTextContent('47 seconds left');
    await ada.fill(appField, '492');
  },
};

/** O2: what an app needs that can't scan. */
export const AppByHand: Story = {
  args: { factorType: 'OTP' },
  play: async (scene) => {
    const { canvas, userEvent } = scene;
    await withApp(scene);
    await userEvent.click(canvas.getByText('Details for manual entry'));
    await expect(canvas.getByText('ada@example.com')).toBeVisible();
    await expect(canvas.getByText('SHA1')).toBeVisible();
    await expect(canvas.getByText('30 s')).toBeVisible();
  },
};

/** O3: on a phone, the way into the app comes before the picture that it can't scan. */
export const AppOnAPhone: Story = {
  args: { factorType: 'OTP' },
  parameters: world({ width: 360 }),
  beforeEach: () => {
    const { matchMedia } = window;
    window.matchMedia = (query) => matchMedia.call(window, query.replace('(pointer: coarse)', 'all'));
    return () => {
      window.matchMedia = matchMedia;
    };
  },
  play: async (scene) => {
    await withApp(scene);
    const { canvas } = scene;
    const open = canvas.getByRole('link', { name: 'Open in authenticator app' });
    const qr = canvas.getByRole('img', { name: 'QR code for your authenticator app' });
    await expect(open).toHaveAttribute('href', expect.stringMatching(/^otpauth:/));
    await expect(open.getBoundingClientRect().top).toBeLessThan(qr.getBoundingClientRect().top);
  },
};

/** O2: a pool with codes of eight digits. */
export const AppWithEightDigits: Story = {
  args: { factorType: 'OTP' },
  parameters: world({ sandbox: { config: { totpDigits: 8, totpPeriod: 60, totpAlgorithm: 'SHA256' } } }),
  play: async (scene) => {
    const ada = person(scene);
    await ada.press('I’m ready');
    await ada.fill('8-digit code from the app', '49203');
    await expect(scene.canvas.getByRole('button', { name: 'Verify' })).toBeVisible();
  },
};

/** E7, P3: a wrong code from the app is checked with its last digit and refused; it is selected. */
export const AppWrongCode: Story = {
  tags: ['own-words'],
  args: { factorType: 'OTP' },
  play: async (scene) => {
    const ada = await withApp(scene);
    ada.wait(41);
    const code = wrong(await ada.appCode());
    await ada.fill(appField, code);
    await expect(await scene.canvas.findByRole('alert')).toBeVisible();
    await expectSelected(await ada.field(appField), code);
  },
};

/** P3: "Verify" was pressed with too few digits. */
export const AppCodeTooShort: Story = {
  args: { factorType: 'OTP' },
  play: async (scene) => {
    const ada = await withApp(scene);
    await ada.fill(appField, '492');
    await ada.press('Verify');
    await expect(await scene.canvas.findByRole('alert')).toHaveTextContent('Type all 6 digits.');
    await expect(ada.sandbox.requests.map(({ operation }) => operation)).not.toContain('enroll-factor');
  },
};

/** P3, E7: the code is being checked by a slow server; the person can give up waiting. */
export const AppChecking: Story = {
  args: { factorType: 'OTP' },
  parameters: world({ sandbox: { latency: { 'enroll-factor': 5000 } } }),
  play: async (scene) => {
    const ada = await withApp(scene);
    await ada.fill(appField, await ada.appCode());
    await expect(await ada.field(appField)).toHaveAttribute('readonly');
    await expect(await ada.button('Verify')).toHaveAttribute('aria-busy', 'true');
    await expect(await ada.button('Cancel')).toBeVisible();
  },
};

/** E4: the minute is over. The step stays, keeps what was typed, and one button goes on. */
export const AppMinuteOver: Story = {
  args: { factorType: 'OTP' },
  play: async (scene) => {
    const { canvas } = scene;
    const ada = await withApp(scene);
    await ada.fill(appField, '49');
    ada.wait(60);
    await expect(await canvas.findByText('The minute is over.')).toBeVisible();
    await expect(await ada.field(appField)).toHaveValue('49');
    await expect(canvas.queryByRole('button', { name: 'Verify' })).toBeNull();
    await expect(await ada.button('Get a new QR code')).toHaveAttribute('data-kind', 'main');
  },
};

/** E5: renewed, with another secret: the entry that was made is dead, and it says so. */
export const AppRenewedWithNewSecret: Story = {
  args: { factorType: 'OTP' },
  play: async (scene) => {
    const { canvas } = scene;
    const ada = await withApp(scene);
    const before = canvas.getByLabelText('Key').textContent;
    ada.wait(60);
    await ada.press('Get a new QR code');
    await expect(await canvas.findByText('The QR code has changed.')).toBeVisible();
    await expect(canvas.getByLabelText('Key').textContent).not.toBe(before);
    await expect(canvas.getByRole('timer')).toHaveTextContent('60 seconds left');
  },
};

/** E5: renewed, with the same secret: it goes on without a word, and the code that was typed is still there. */
export const AppRenewedWithSameSecret: Story = {
  args: { factorType: 'OTP' },
  parameters: world({ sandbox: { config: { renewedSecret: 'same' } } }),
  play: async (scene) => {
    const { canvas } = scene;
    const ada = await withApp(scene);
    const before = canvas.getByLabelText('Key').textContent;
    await ada.fill(appField, '492');
    ada.wait(60);
    await ada.press('Get a new QR code');
    await ada.button('Verify');
    await expect(canvas.queryByText('The QR code has changed.')).toBeNull();
    await expect(canvas.getByLabelText('Key').textContent).toBe(before);
    await expect(await ada.field(appField)).toHaveValue('492');
  },
};

/** O4, E9: bound, with a recovery code that has to be kept. A tick says that it is. */
export const AppDone: Story = {
  args: { factorType: 'OTP' },
  play: async (scene) => {
    const { canvas, args, userEvent } = scene;
    const ada = await withApp(scene);
    await ada.fill(appField, await ada.appCode());
    await expect(await canvas.findByRole('heading', { name: 'Authenticator app added' })).toBeVisible();
    await expect(canvas.getByText(/^([0-9a-f]{4}-){5}[0-9a-f]{4}$/)).toBeVisible();
    await expect(canvas.getByText('You’re set.').closest('[tabindex]')).toHaveFocus();
    await userEvent.click(canvas.getByRole('checkbox', { name: 'I have kept it somewhere safe' }));
    await expect(args.onClose).not.toHaveBeenCalled();
  },
};

/** O4: "Done" was pressed before the recovery code was kept. */
export const AppDoneTooEarly: Story = {
  args: { factorType: 'OTP' },
  play: async (scene) => {
    const { canvas, args } = scene;
    const ada = await withApp(scene);
    await ada.fill(appField, await ada.appCode());
    await ada.press('Done');
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Keep the code first');
    await expect(args.onClose).not.toHaveBeenCalled();
  },
};

/** O4: the other gate: the last four characters have to be typed from what was kept. */
export const AppDoneTypeToConfirm: Story = {
  args: { factorType: 'OTP', recoveryGate: 'type' },
  play: async (scene) => {
    const { canvas, args } = scene;
    const ada = await withApp(scene);
    await ada.fill(appField, await ada.appCode());
    const code = await canvas.findByText(/^([0-9a-f]{4}-){5}[0-9a-f]{4}$/);
    const gate = 'Type the last four characters of the code';
    await ada.fill(gate, 'zzzz');
    await expect(await canvas.findByRole('alert')).toHaveTextContent('These are not the last four.');
    await scene.userEvent.clear(await ada.field(gate));
    await ada.fill(gate, code.textContent.slice(-4));
    await expect(canvas.queryByRole('alert')).toBeNull();
    await expect(args.onClose).not.toHaveBeenCalled();
  },
};

/** O4: leaving without the recovery code is asked about; the way back has the focus. */
export const LeaveWithoutRecoveryCode: Story = {
  args: { factorType: 'OTP' },
  play: async (scene) => {
    const { canvas, args } = scene;
    const ada = await withApp(scene);
    await ada.fill(appField, await ada.appCode());
    await canvas.findByRole('heading', { name: 'Authenticator app added' });
    await ada.press('Close');
    const question = await canvas.findByRole('alertdialog', { name: 'Leave without the recovery code?' });
    await expect(question).toBeVisible();
    await expect(await ada.button('Go back to it')).toHaveFocus();
    await expect(args.onClose).not.toHaveBeenCalled();
  },
};

/** E1: Escape asks before an enrolment that has begun is thrown away. */
export const DiscardQuestion: Story = {
  args: { factorType: 'OTP' },
  play: async (scene) => {
    const { canvas, userEvent, args } = scene;
    const ada = await withApp(scene);
    await userEvent.click(await ada.field(appField));
    await userEvent.keyboard('{Escape}');
    await expect(await canvas.findByRole('alertdialog', { name: 'Stop setting this up?' })).toBeVisible();
    await expect(await ada.button('Go on')).toHaveFocus();
    await expect(args.onClose).not.toHaveBeenCalled();
  },
};

/** S1, S4: country and number, and a plain word on how safe texts are. */
export const Text: Story = {
  args: { factorType: 'SMS' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('combobox', { name: 'Country or region' })).toHaveDisplayValue(
      /United States/,
    );
    await expect(canvas.getByText(/Texts can be intercepted/)).toBeVisible();
  },
};

/** S1: the host takes numbers of few countries, and says so early. */
export const TextCountriesLimited: Story = {
  args: { factorType: 'SMS', countries: ['DE', 'AT', 'CH'], defaultCountry: 'AT' },
  play: async (scene) => {
    const { canvas } = scene;
    await expect(await canvas.findByRole('combobox', { name: 'Country or region' })).toHaveDisplayValue(
      /Austria/,
    );
    await expect(canvas.getAllByRole('option')).toHaveLength(3);
    const ada = await withNumber(scene, '+1 202 555 0143');
    await expect(await canvas.findByRole('alert')).toHaveTextContent(/not accepted here \(United States\)/);
    await expect(ada.sandbox.inbox).toHaveLength(0);
  },
};

/** S1: this can't be a phone number. The words stand beside the field, nothing was sent. */
export const TextNumberImplausible: Story = {
  args: { factorType: 'SMS' },
  play: async (scene) => {
    const ada = await withNumber(scene, '12345');
    await expect(await scene.canvas.findByRole('alert')).toHaveTextContent(/too short \(United States\)/);
    await expect(await ada.field('Phone number')).toBeInvalid();
    await expect(await ada.field('Phone number')).toHaveValue('12345');
    await expect(ada.sandbox.inbox).toHaveLength(0);
  },
};

/** E2: the request is on its way to a slow server; a second click would change nothing. */
export const TextSending: Story = {
  args: { factorType: 'SMS' },
  parameters: world({ sandbox: { latency: { 'send-enroll-factor-request': 5000 } } }),
  play: async (scene) => {
    const ada = await withNumber(scene);
    await expect(await ada.button('Send code')).toHaveAttribute('aria-busy', 'true');
    const sent = () =>
      ada.sandbox.requests.filter(({ operation }) => operation === 'send-enroll-factor-request');
    await waitFor(() => expect(sent()).toHaveLength(1));
    await ada.pressAsleep('Send code');
    await expect(await ada.button('Cancel')).toBeVisible();
    await expect(sent()).toHaveLength(1);
  },
};

const sendFails = (fault: SandboxFault) =>
  world({ sandbox: { faults: { 'send-enroll-factor-request': fault } } });

/** The step, its field and what was typed are still there. */
async function expectKept(scene: Scene) {
  await expect(await person(scene).field('Phone number')).toHaveValue('(202) 555-0143');
  await expect(await person(scene).button('Send code')).not.toHaveAttribute('aria-busy');
}

/** E7: the server refuses to send, in its own words; the step stays. */
export const TextRefused: Story = {
  args: { factorType: 'SMS' },
  parameters: world({ sandbox: { config: { internationalSms: 'off' } } }),
  play: async (scene) => {
    await withNumber(scene);
    await expect(await scene.canvas.findByRole('alert')).toHaveTextContent(/No SMS provider is set up/);
    await expectKept(scene);
  },
};

/** E7, X1: too soon, and the server says for how long. */
export const TextTooSoon: Story = {
  args: { factorType: 'SMS' },
  parameters: sendFails({ status: 429, retryAfter: 42 }),
  play: async (scene) => {
    await withNumber(scene);
    await expect(await scene.canvas.findByRole('alert')).toHaveTextContent(
      'You can try again in 42 seconds.',
    );
    await expectKept(scene);
  },
};

/** X2: the server has a problem; the id can be copied for support. */
export const TextServerError: Story = {
  args: { factorType: 'SMS' },
  parameters: sendFails({ status: 500 }),
  play: async (scene) => {
    const { canvas } = scene;
    await withNumber(scene);
    await expect(await canvas.findByRole('alert')).toHaveTextContent('The server has a problem.');
    await expect(canvas.getByText('Error id')).toBeVisible();
    await expectKept(scene);
  },
};

/** X2, X3: no way to the server; what was typed is kept. */
export const TextUnreachable: Story = {
  args: { factorType: 'SMS' },
  parameters: sendFails({ kind: 'offline' }),
  play: async (scene) => {
    await withNumber(scene);
    await expect(await scene.canvas.findByRole('alert')).toHaveTextContent(/What you typed is kept/);
    await expectKept(scene);
  },
};

/** E7: bound in another tab in the meantime. */
export const TextBoundElsewhere: Story = {
  args: { factorType: 'SMS' },
  play: async (scene) => {
    const ada = person(scene);
    await ada.field('Phone number');
    ada.sandbox.account.bind(bound.phone);
    await withNumber(scene);
    await expect(await scene.canvas.findByRole('alert')).toHaveTextContent('This is already set up.');
  },
};

/** H2: the host's step-up was not passed; its own words say why. */
export const StepUpFailed: Story = {
  args: { factorType: 'SMS' },
  parameters: world({
    provider: {
      beforeAction: () => {
        throw new Error('Your security key was not recognised.');
      },
    },
  }),
  play: async (scene) => {
    const ada = await withNumber(scene);
    await expect(await scene.canvas.findByRole('alert')).toHaveTextContent(
      'Your security key was not recognised.',
    );
    await expect(ada.sandbox.inbox).toHaveLength(0);
    await expectKept(scene);
  },
};

/** S3, P1: a code was sent to a masked number. Its length is the pool's secret, so the field is a plain one. */
export const TextProve: Story = {
  args: { factorType: 'SMS' },
  play: async (scene) => {
    const { canvas } = scene;
    const ada = await withText(scene);
    await expect(canvas.getByText(/\+1 202\*\*\*\*0143/)).toBeVisible();
    await expect(canvas.getByRole('timer')).toHaveTextContent('60 seconds left');
    await expect(await ada.button('Send a new code')).toHaveAttribute('aria-disabled', 'true');
    ada.wait(22);
    await ada.fill(textField, '31');
  },
};

/** P1, P3: the host knows how long its codes are: boxes, and the last digit sends, which is said before. */
export const TextProveKnownLength: Story = {
  args: { factorType: 'SMS', passcodeLength: 6 },
  play: async (scene) => {
    const ada = await withText(scene);
    await expect(await ada.field(textField)).toHaveAccessibleDescription(
      '6 digits It is checked as soon as the last digit is in.',
    );
    await ada.fill(textField, '314');
    await expect(await ada.button('Verify')).toBeVisible();
  },
};

/** P3: with `autoSubmit` off, the last digit sends nothing; the button does. */
export const TextProveByButton: Story = {
  args: { factorType: 'SMS', passcodeLength: 6, autoSubmit: false },
  play: async (scene) => {
    const ada = await withText(scene);
    await expect(await ada.field(textField)).toHaveAccessibleDescription('6 digits');
    await ada.fill(textField, ada.sentCode());
    await expect(ada.sandbox.requests.map(({ operation }) => operation)).not.toContain('enroll-factor');
    await expect(await ada.button('Verify')).not.toHaveAttribute('aria-busy');
  },
};

/** E7: a wrong code from the text. A server that gives no reason is quoted; the code is selected. */
export const TextWrongCode: Story = {
  args: { factorType: 'SMS', passcodeLength: 6 },
  play: async (scene) => {
    const ada = await withText(scene);
    const code = wrong(ada.sentCode());
    await ada.fill(textField, code);
    await expect(await scene.canvas.findByRole('alert')).toBeVisible();
    await expectSelected(await ada.field(textField), code);
  },
};

/** E7: the server tells that the code is too old: its words, and no countdown beside them that says otherwise. */
export const TextCodeExpired: Story = {
  args: { factorType: 'SMS' },
  parameters: world({ sandbox: { config: { codeSeconds: 20, expiredCode: '422+2300' } } }),
  play: async (scene) => {
    const ada = await withText(scene);
    ada.wait(25);
    await ada.fill(textField, ada.sentCode());
    await ada.press('Verify');
    await expect(await scene.canvas.findByText('That code has expired.')).toBeVisible();
    await expect(scene.canvas.getByRole('timer')).toBeEmptyDOMElement();
    await expect(await ada.button('Send a new code')).toHaveAccessibleDescription('in 35 s');
    await expect(await ada.field(textField)).toHaveValue(ada.sentCode());
  },
};

/** E4: the minute is over; resend and renew are one button. */
export const TextMinuteOver: Story = {
  args: { factorType: 'SMS' },
  play: async (scene) => {
    const ada = await withText(scene);
    await ada.fill(textField, '3141');
    ada.wait(60);
    await expect(await scene.canvas.findByText('The minute is over.')).toBeVisible();
    await expect(await ada.field(textField)).toHaveValue('3141');
    await expect(await ada.button('Send a new code')).toHaveAttribute('data-kind', 'main');
  },
};

/** E4: a new code was sent, and a new minute runs. */
export const TextSentAgain: Story = {
  args: { factorType: 'SMS' },
  play: async (scene) => {
    const ada = await withText(scene);
    ada.wait(60);
    await ada.press('Send a new code');
    await ada.button('Verify');
    await expect(ada.sandbox.inbox).toHaveLength(2);
    await expect(scene.canvas.getByRole('timer')).toHaveTextContent('60 seconds left');
  },
};

/** S3: another number, without losing the flow: what was typed is there. */
export const TextChangeNumber: Story = {
  args: { factorType: 'SMS' },
  play: async (scene) => {
    const ada = await withText(scene);
    await ada.press('Change number');
    await expect(await ada.field('Phone number')).toHaveValue('(202) 555-0143');
  },
};

/** E9: bound; focus is on the message. */
export const TextDone: Story = {
  args: { factorType: 'SMS' },
  play: async (scene) => {
    const { canvas } = scene;
    const ada = await withText(scene);
    await ada.fill(textField, ada.sentCode());
    await ada.press('Verify');
    await expect(await canvas.findByRole('heading', { name: 'Text message added' })).toBeVisible();
    await expect(canvas.getByText('You’re set.').closest('[tabindex]')).toHaveFocus();
    await expect(ada.sandbox.account.factors).toHaveLength(1);
  },
};

/** S2, S4: an address, and a plain word on how safe mails are. */
export const Mail: Story = {
  args: { factorType: 'EMAIL' },
  play: async (scene) => {
    await expect(await person(scene).field('E-mail address')).toBeVisible();
    await expect(scene.canvas.getByText(/Whoever reads your e-mail/)).toBeVisible();
  },
};

/** S2: this can't be an address. */
export const MailImplausible: Story = {
  args: { factorType: 'EMAIL' },
  play: async (scene) => {
    const ada = person(scene);
    await ada.fill('E-mail address', 'ada@example');
    await ada.press('Send code');
    await expect(await scene.canvas.findByRole('alert')).toHaveTextContent(
      /What follows the @ is not complete/,
    );
    await expect(await ada.field('E-mail address')).toHaveFocus();
    await expect(ada.sandbox.inbox).toHaveLength(0);
  },
};

/** S3: a code was sent to a masked address. */
export const MailProve: Story = {
  args: { factorType: 'EMAIL' },
  play: async (scene) => {
    await withMail(scene);
    await expect(scene.canvas.getByText(/a\*\*\*@example\.com/)).toBeVisible();
  },
};

/** E9: bound. */
export const MailDone: Story = {
  args: { factorType: 'EMAIL' },
  play: async (scene) => {
    const ada = await withMail(scene);
    await ada.fill(mailField, ada.sentCode());
    await ada.press('Verify');
    await expect(await scene.canvas.findByRole('heading', { name: 'E-mail code added' })).toBeVisible();
  },
};

/** C1: what happens with the photo, before any is taken. */
export const FaceConsent: Story = {
  args: { factorType: 'FACE' },
  play: async (scene) => {
    await expect(await scene.canvas.findByText('A photo of your face is stored')).toBeVisible();
    await expect(await person(scene).button('Continue')).toBeVisible();
  },
};

/** C2: a file can always be chosen. */
export const FaceChoose: Story = {
  args: { factorType: 'FACE' },
  play: async (scene) => {
    const ada = person(scene);
    await ada.press('Continue');
    await expect(await scene.canvas.findByLabelText('Choose a photo')).toBeVisible();
    await expect(await ada.button('Use this photo')).toBeVisible();
  },
};

/** C2: the file is no picture. */
export const FaceNoPicture: Story = {
  args: { factorType: 'FACE' },
  play: async (scene) => {
    await withPhoto(scene, new File(['not a picture'], 'me.png', { type: 'image/png' }));
    await expect(await scene.canvas.findByRole('alert')).toHaveTextContent(/not a usable photo/);
  },
};

/** C2: the photo is there to be looked at; nothing has been sent. */
export const FaceChosen: Story = {
  args: { factorType: 'FACE' },
  play: async (scene) => {
    const ada = await withPhoto(scene);
    await expect(await scene.canvas.findByRole('img', { name: 'Your photo' })).toBeVisible();
    await expect(ada.sandbox.account.uploads).toHaveLength(0);
  },
};

/** C4: the photo is on its way; it can be stopped. */
export const FaceUploading: Story = {
  args: { factorType: 'FACE' },
  parameters: world({ sandbox: { latency: { upload: 5000 } } }),
  play: async (scene) => {
    const ada = await withPhoto(scene);
    await scene.canvas.findByRole('img', { name: 'Your photo' });
    await ada.press('Use this photo');
    await expect(await scene.canvas.findByText('Uploading the photo…')).toBeVisible();
    await expect(await ada.button('Cancel')).toBeVisible();
  },
};

/** C4: the comparison has failed; another photo may do. */
export const FaceRefused: Story = {
  args: { factorType: 'FACE' },
  parameters: world({ sandbox: { config: { faceResult: 'mismatch' } } }),
  play: async (scene) => {
    const ada = await withPhoto(scene);
    await scene.canvas.findByRole('img', { name: 'Your photo' });
    await ada.press('Use this photo');
    await expect(await scene.canvas.findByRole('alert')).toHaveTextContent('Your face was not recognised.');
    await expect(await ada.button('Use this photo')).not.toHaveAttribute('aria-busy');
  },
};

/** E9: bound. */
export const FaceDone: Story = {
  args: { factorType: 'FACE' },
  play: async (scene) => {
    const ada = await withPhoto(scene);
    await scene.canvas.findByRole('img', { name: 'Your photo' });
    await ada.press('Use this photo');
    await expect(await scene.canvas.findByRole('heading', { name: 'Face added' })).toBeVisible();
  },
};

/** H5: a column of 320 px, with the longest screen. */
export const Narrow: Story = {
  args: { factorType: 'OTP' },
  parameters: world({ width: 320 }),
  play: async (scene) => {
    const ada = await withApp(scene);
    await ada.fill(appField, '492');
    const wizard = scene.canvasElement.querySelector('.mfa-wizard');
    await expect(wizard?.scrollWidth).toBeLessThanOrEqual(320);
  },
};

/** H5, S1: a phone number in a column of 320 px. */
export const NarrowText: Story = {
  args: { factorType: 'SMS' },
  parameters: world({ width: 320 }),
  play: async (scene) => {
    await withNumber(scene, '12345');
    await scene.canvas.findByRole('alert');
    const wizard = scene.canvasElement.querySelector('.mfa-wizard');
    await expect(wizard?.scrollWidth).toBeLessThanOrEqual(320);
  },
};

/** H5: in the dark the QR code stays black on white. */
export const Dark: Story = {
  args: { factorType: 'OTP' },
  globals: { theme: 'dark' },
  play: async (scene) => {
    const ada = await withApp(scene);
    await ada.fill(appField, '492');
    await expect(scene.canvas.getByRole('img', { name: 'QR code for your authenticator app' })).toBeVisible();
  },
};

/** H4, P5: on a page that runs from right to left, codes and numbers still run from left to right. */
export const RightToLeft: Story = {
  args: { factorType: 'OTP' },
  globals: { direction: 'rtl' },
  play: async (scene) => {
    const ada = await withApp(scene);
    await ada.fill(appField, '492');
    await expect(getComputedStyle(await ada.field(appField)).direction).toBe('ltr');
    await expect(getComputedStyle(scene.canvas.getByLabelText('Key')).direction).toBe('ltr');
  },
};

/** H4: words twice as long as English ones. */
export const LongWords: Story = {
  tags: ['own-words'],
  args: { factorType: 'SMS' },
  parameters: world({
    width: 360,
    provider: {
      messages: {
        list: { names: { SMS: { name: 'Kurznachrichtenbestätigungsverfahren' } } },
        wizard: { verify: 'Bestätigungskennziffer überprüfen', cancel: 'Vorgang unwiderruflich abbrechen' },
        sms: {
          send: 'Bestätigungskennziffer jetzt anfordern',
          code: 'Bestätigungskennziffer aus der Kurznachricht',
          renew: 'Neue Bestätigungskennziffer anfordern',
          change: 'Mobiltelefonnummernangabe ändern',
        },
      },
    },
  }),
  play: async (scene) => {
    const ada = person(scene);
    await ada.fill('Phone number', '(202) 555-0143');
    await ada.press('Bestätigungskennziffer jetzt anfordern');
    await ada.fill('Bestätigungskennziffer aus der Kurznachricht', '314');
    ada.wait(60);
    await scene.canvas.findByText('The minute is over.');
    const wizard = scene.canvasElement.querySelector('.mfa-wizard');
    await expect(wizard?.scrollWidth).toBeLessThanOrEqual(360);
  },
};

/** H4: in Chinese; the country is the reader's. */
export const Chinese: Story = {
  args: { factorType: 'SMS' },
  globals: { locale: 'zh-CN' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('combobox')).toHaveDisplayValue(/中国.*\+86/);
  },
};
