import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import {
  email,
  EnrollWizard,
  FactorDetail,
  FactorList,
  MfaSettings,
  otp,
  UnbindDialog,
} from '../src/index.js';
import type { Factor, Locale } from '../src/index.js';
import en from '../src/locales/en.js';
import type { SandboxFault, SandboxOperation } from '../src/sandbox/index.js';
import type { StoryWorld } from '../.storybook/withMfa.js';
import { expectConsoleError } from '../test/setup/expectConsole.js';
import { accountWith, bound } from './bound.js';
import { restoreConnection, setOnline } from './connection.js';
import { person } from './person.js';
import type { Scene } from './person.js';

/** What a person meets when something goes wrong: words, a next step, and whatever was typed. */
const meta = {
  title: 'Situations/Errors',
  component: EnrollWizard,
  args: { factorType: 'EMAIL' },
  parameters: {
    mfa: { width: 460, sandbox: accountWith() } satisfies StoryWorld,
    docs: { story: { inline: false, height: '560px' } },
  },
} satisfies Meta<typeof EnrollWizard>;

export default meta;
type Story = StoryObj<typeof meta>;

const world = (mfa: StoryWorld) => ({ mfa: { width: 460, ...mfa } });

/** A world in which one operation fails. */
const fails = (operation: SandboxOperation, fault: SandboxFault, more: StoryWorld = {}) =>
  world({ ...more, sandbox: { ...accountWith(), faults: { [operation]: fault } } });

const addressField = 'E-mail address';
const codeField = 'Code from the e-mail';

/** Gives an address and presses the button. */
async function asks(scene: Scene) {
  const ada = person(scene);
  await ada.fill(addressField, 'ada@example.com');
  await ada.press('Send code');
  return ada;
}

/** Has a mail, and types its code. */
async function hasCode(scene: Scene) {
  const ada = await asks(scene);
  await ada.field(codeField);
  await ada.fill(codeField, ada.sentCode());
  return ada;
}

const alert = (scene: Scene) => scene.canvas.findByRole('alert');

/** X3: the connection went while an address was typed. The button says why it waits; the address stays. */
export const OfflineInTheForm: Story = {
  beforeEach: restoreConnection,
  play: async (scene) => {
    const ada = person(scene);
    await ada.fill(addressField, 'ada@example.com');
    setOnline(false);
    await expect(await alert(scene)).toHaveTextContent('You are offline.');
    const send = await ada.button('Send code');
    await expect(send).toHaveAttribute('aria-disabled', 'true');
    await expect(send).toHaveAccessibleDescription(/Nothing is sent now/);
    await ada.pressAsleep('Send code');
    await expect(ada.sandbox.inbox).toHaveLength(0);
    await expect(await ada.field(addressField)).toHaveValue('ada@example.com');
  },
};

/** X3: the connection is back: the words are gone, the button is open, and nothing was sent by itself. */
export const BackOnlineInTheForm: Story = {
  beforeEach: restoreConnection,
  play: async (scene) => {
    const ada = person(scene);
    await ada.fill(addressField, 'ada@example.com');
    setOnline(false);
    await alert(scene);
    setOnline(true);
    await waitFor(() => expect(scene.canvas.queryByRole('alert')).toBeNull());
    await expect(await ada.button('Send code')).not.toHaveAttribute('aria-disabled');
    await expect(ada.sandbox.inbox).toHaveLength(0);
  },
};

/** X3: the browser was wrong about the connection, as it is with some VPNs: insisting gets through. */
export const WronglyOffline: Story = {
  beforeEach: restoreConnection,
  play: async (scene) => {
    const ada = person(scene);
    await ada.fill(addressField, 'ada@example.com');
    setOnline(false);
    await ada.press('Try anyway');
    await expect(await ada.field(codeField)).toBeVisible();
    await expect(ada.sandbox.inbox).toHaveLength(1);
  },
};

/** X3: insisted, and there was no connection indeed. It is said once, and the way to try again stays. */
export const OfflineIndeed: Story = {
  beforeEach: restoreConnection,
  parameters: fails('send-enroll-factor-request', { kind: 'offline' }),
  play: async (scene) => {
    const ada = person(scene);
    await ada.fill(addressField, 'ada@example.com');
    setOnline(false);
    await ada.press('Try anyway');
    await expect(await scene.canvas.findByText('Try again when you are back.')).toBeVisible();
    await expect(scene.canvas.getAllByRole('alert')).toHaveLength(1);
    await expect(await ada.button('Try anyway')).toHaveFocus();
  },
};

/** X3, P3: the connection went while a code was typed. The minute goes on; so does the code. */
export const OfflineWhileProving: Story = {
  beforeEach: restoreConnection,
  args: { factorType: 'OTP' },
  play: async (scene) => {
    const ada = person(scene);
    await ada.press('I’m ready');
    const field = await ada.field('6-digit code from the app');
    setOnline(false);
    await ada.fill('6-digit code from the app', await ada.appCode());
    await expect(await alert(scene)).toHaveTextContent('You are offline.');
    await expect(field).toHaveDisplayValue(/^\d{6}$/);
    await expect(ada.sandbox.requests.map(({ operation }) => operation)).not.toContain('enroll-factor');
  },
};

/** H1, X2: the session has ended in the middle of the wizard. What was typed is still there after signing in. */
export const SessionEndedInTheWizard: Story = {
  parameters: fails('send-enroll-factor-request', { statusCode: 401, apiCode: 2020 }),
  play: async (scene) => {
    const ada = await asks(scene);
    await expect(await alert(scene)).toHaveTextContent('You have been signed out.');
    await expect(await alert(scene)).toHaveTextContent('What you typed is kept.');
    await expect(await ada.field(addressField)).toHaveValue('ada@example.com');
    ada.sandbox.faults.clear();
    await expect(await ada.button('Send code')).not.toHaveAttribute('aria-busy');
  },
};

/** H1, X2: the session has ended between the mail and its code. */
export const SessionEndedWhileProving: Story = {
  parameters: world({
    sandbox: {
      ...accountWith(),
      // A session that has really ended has ended for the reads too.
      faults: { 'enroll-factor': { status: 401 }, 'list-enrolled-factors': { status: 401 } },
    },
  }),
  play: async (scene) => {
    const ada = await hasCode(scene);
    await ada.press('Verify');
    await expect(await alert(scene)).toHaveTextContent('You have been signed out.');
    await expect(await ada.field(codeField)).toHaveValue(ada.sentCode());
  },
};

/** X1: a refusal that no code explains: the server is quoted, with the id that support asks for. */
export const ServersWordsWithId: Story = {
  parameters: fails('enroll-factor', {
    statusCode: 422,
    message: 'The gateway of your organisation said no.',
  }),
  play: async (scene) => {
    const ada = await hasCode(scene);
    await ada.press('Verify');
    const said = await alert(scene);
    await expect(said).toHaveTextContent('That was not accepted.');
    await expect(said).toHaveTextContent('The gateway of your organisation said no.');
    // To be unfolded and copied, beside what is spoken: most often a digit is wrong, and nobody needs it.
    const note = within(said.closest<HTMLElement>('.mfa-error')!);
    await expect(note.getByText('Copy')).not.toBeVisible();
    await scene.userEvent.click(note.getByText('Error id'));
    const copy = note.getByRole('button', { name: 'Copy' });
    await expect(copy).toBeVisible();
    await expect(said).not.toHaveTextContent('Error id');
    // Below the words, and as far from the edge as they are; engines round in their own ways.
    const column = said.getBoundingClientRect();
    for (const part of [note.getByText('Error id'), copy.querySelector('svg')!]) {
      const { top, left, right } = part.getBoundingClientRect();
      const over = [column.bottom - top, column.left - left, right - column.right];
      await expect(Math.max(...over)).toBeLessThan(1);
    }
  },
};

/** E7: too many requests, and the server says for how long. */
export const TooManyRequests: Story = {
  parameters: fails('enroll-factor', { status: 429, retryAfter: 42 }),
  play: async (scene) => {
    const ada = await hasCode(scene);
    await ada.press('Verify');
    await expect(await alert(scene)).toHaveTextContent('You can try again in 42 seconds.');
    await expect(await ada.field(codeField)).toHaveValue(ada.sentCode());
  },
};

/** X2: no way to the server with the code; once there is one, the same button goes on. */
export const UnreachableWhileProving: Story = {
  parameters: fails('enroll-factor', { kind: 'abort' }),
  play: async (scene) => {
    const ada = await hasCode(scene);
    await ada.press('Verify');
    await expect(await alert(scene)).toHaveTextContent('The server could not be reached.');
    ada.sandbox.faults.clear();
    await ada.press('Verify');
    await expect(await scene.canvas.findByRole('heading', { name: 'E-mail code added' })).toBeVisible();
  },
};

/** X1: the organisation has not paid for this one: a button leads to the others. */
export const NotInThePlan: Story = {
  args: { factorType: undefined },
  parameters: fails('send-enroll-factor-request', { statusCode: 402, apiCode: 4021 }),
  play: async (scene) => {
    await scene.userEvent.click(await scene.canvas.findByRole('button', { name: /E-mail code/ }));
    const ada = await asks(scene);
    await expect(await alert(scene)).toHaveTextContent('Ask your administrator.');
    await expect(await ada.button('Choose another method')).toBeVisible();
  },
};

/** X1: after “Choose another method”. */
export const AnotherMethodChosen: Story = {
  ...NotInThePlan,
  play: async (scene) => {
    await scene.userEvent.click(await scene.canvas.findByRole('button', { name: /E-mail code/ }));
    const ada = await asks(scene);
    await ada.press('Choose another method');
    await expect(await scene.canvas.findByText('Strongest first.')).toBeVisible();
    await expect(scene.canvas.queryByRole('alert')).toBeNull();
  },
};

/** X1: the account is locked: nothing to do here but to ask. */
export const Locked: Story = {
  parameters: fails('send-enroll-factor-request', { statusCode: 403, apiCode: 2005 }),
  play: async (scene) => {
    await asks(scene);
    await expect(await alert(scene)).toHaveTextContent('Your account is locked for now.');
  },
};

/** L3, X1: the list may not be read; it is said why, and not that the connection is at fault. */
export const ListForbidden: Story = {
  parameters: fails('list-enrolled-factors', { statusCode: 403 }, { width: 720 }),
  render: () => <FactorList />,
  play: async (scene) => {
    const said = await alert(scene);
    await expect(said).toHaveTextContent('This could not be loaded');
    await expect(await within(said).findByText('You are not allowed to do this.')).toBeVisible();
    await expect(within(said).queryByText(/connection/)).toBeNull();
    await expect(await person(scene).button('Try again')).toBeVisible();
  },
};

/** L3: too many requests for a list, with the time to wait. */
export const ListTooSoon: Story = {
  parameters: fails('list-enrolled-factors', { status: 429, retryAfter: 30 }, { width: 720 }),
  render: () => <FactorList />,
  play: async (scene) => {
    await expect(await scene.canvas.findByText('You can try again in 30 seconds.')).toBeVisible();
  },
};

/** L4: one factor may not be looked at. */
export const DetailForbidden: Story = {
  parameters: fails('get-factor', { statusCode: 403 }),
  render: () => <FactorDetail factorId={bound.phone.factorId} />,
  play: async (scene) => {
    await expect(await scene.canvas.findByText('You are not allowed to do this.')).toBeVisible();
  },
};

/** X2: nothing was typed here, and nothing is said to be kept. */
export const RemovalUnreachable: Story = {
  parameters: world({
    sandbox: { ...accountWith(bound.phone), faults: { 'reset-factor': { kind: 'offline' } } },
  }),
  render: () => <UnbindDialog factor={bound.phone} onClose={() => {}} />,
  play: async (scene) => {
    await person(scene).press('Remove');
    await expect(await alert(scene)).toHaveTextContent('The server could not be reached.');
    await expect(await alert(scene)).not.toHaveTextContent('typed');
  },
};

/** A language whose wizard does not come. */
const withoutWizard: Locale = {
  ...en,
  load: async (part) => {
    if (part === 'wizard') throw new TypeError('Failed to fetch');
    return en.load(part);
  },
};

/** X4: the wizard's chunk did not come, after a deployment say: words in the page, and the list stays. */
export const WizardNotLoaded: Story = {
  tags: ['own-language'],
  parameters: world({ width: 720, provider: { locale: withoutWizard } }),
  render: () => <MfaSettings />,
  play: async (scene) => {
    const ada = person(scene);
    await ada.press('Set up E-mail code');
    await expect(await alert(scene)).toHaveTextContent('This could not be loaded');
    await expect(await ada.button('Set up E-mail code')).not.toHaveAttribute('aria-busy');
    await expect(await ada.button('Try again')).toBeVisible();
  },
};

/** X4: the retry has failed as well; some browsers remember that until the page is loaded anew. */
export const WizardNotLoadedAgain: Story = {
  ...WizardNotLoaded,
  tags: ['own-language'], // Said again: the index reads no spread.
  play: async (scene) => {
    const ada = person(scene);
    await ada.press('Set up E-mail code');
    await ada.press('Try again');
    await expect(await ada.button('Reload the page')).toBeVisible();
  },
};

const unloadable: Factor = { ...email, load: () => Promise.reject(new TypeError('Failed to fetch')) };

/** X4: one type's screens did not come: the wizard around them stays. */
export const ScreensNotLoaded: Story = {
  parameters: world({ provider: { factors: [otp, unloadable] } }),
  play: async (scene) => {
    await expect(await alert(scene)).toHaveTextContent('This could not be loaded');
    await expect(await person(scene).button('Close')).toBeVisible();
  },
};

const broken: Factor = {
  ...email,
  load: async (locale) => ({
    ...(await email.load(locale)),
    Details: () => {
      throw new Error('A planted fault.');
    },
  }),
};

/** X4: a screen has broken while it was drawn: it stays inside the wizard, and the host is told. */
export const ScreenBroken: Story = {
  parameters: world({ provider: { factors: [otp, broken] } }),
  beforeEach: () => expectConsoleError('A planted fault.'),
  play: async (scene) => {
    await expect(await alert(scene)).toHaveTextContent('This could not be loaded');
    await expect(await scene.canvas.findByRole('heading', { name: 'E-mail code' })).toBeVisible();
  },
};

/** H5: in a column of 320 px, offline, with every button there can be. */
export const Narrow: Story = {
  ...OfflineInTheForm,
  parameters: world({ width: 320 }),
};

/** H5: in the dark. */
export const Dark: Story = {
  ...ServersWordsWithId,
  globals: { theme: 'dark' },
};

/** H4: on a page that runs from right to left, the server's words run as they are. */
export const RightToLeft: Story = {
  ...ServersWordsWithId,
  globals: { direction: 'rtl' },
};

/** H4: in Chinese: no gap after a full stop, nor before the server's words. */
export const Chinese: Story = {
  parameters: fails('send-enroll-factor-request', { statusCode: 422, message: '短信通道未开通。' }),
  globals: { locale: 'zh-CN' },
  play: async (scene) => {
    const ada = person(scene);
    await ada.fill('邮箱地址', 'ada@example.com');
    await ada.press('发送验证码');
    const said = await alert(scene);
    await expect(said).toHaveTextContent('短信通道未开通。');
    await expect(said.textContent).not.toMatch(/[。：] /);
  },
};
