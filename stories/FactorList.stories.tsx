import type { Meta, StoryObj } from '@storybook/react-vite';
import { onlineManager } from '@tanstack/react-query';
import { expect, fn, waitFor } from 'storybook/test';
import { face, FactorList, otp, sms, useEnrolledFactors } from '../src/index.js';
import type { StoryWorld } from '../.storybook/withMfa.js';
import { accountWith, bound } from './bound.js';
import { person } from './person.js';

/** What is bound, and below it what can still be bound, each with its action. */
const meta = {
  title: 'Components/Factor list',
  component: FactorList,
  args: { onEnroll: fn(), onUnbind: fn() },
} satisfies Meta<typeof FactorList>;

export default meta;
type Story = StoryObj<typeof meta>;

const world = (mfa: StoryWorld) => ({ mfa });
/** Says when to come back, so that nobody asks again by itself before. */
const down = { status: 500, retryAfter: 60 };

/** L1, L2: icon, name, masked identity and strength of what is bound; what can be added stands below. */
export const OneBound: Story = {
  play: async (scene) => {
    const { canvas, args } = scene;
    const ada = person(scene);
    const add = await canvas.findByRole('list', { name: 'You can add' });
    const set = canvas.getByRole('list', { name: 'Set up' });
    await expect(canvas.getByText('+86 188****8888')).toBeVisible();
    await expect(set).toHaveTextContent('Basic');
    await expect(add).toHaveTextContent(/Authenticator app.*Strong.*Face.*Good.*E-mail code.*Basic/);
    await ada.press('Set up Authenticator app');
    await expect(args.onEnroll).toHaveBeenCalledWith('OTP');
    await ada.press('Remove Text message, +86 188****8888');
    await expect(args.onUnbind).toHaveBeenCalledWith(expect.objectContaining({ factorType: 'SMS' }));
  },
};

/** L2: nothing is left to bind, and the list says so. */
export const EverythingBound: Story = {
  parameters: world({ sandbox: accountWith(bound.phone, bound.email, bound.face, bound.app) }),
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByText('You have set up everything that is offered here.'),
    ).toBeInTheDocument();
    const names = canvas.getAllByRole('listitem').map((row) => row.getAttribute('data-factor'));
    await expect(names).toEqual(['OTP', 'FACE', 'SMS', 'EMAIL']);
    await expect(canvas.getByText('a***@example.com')).toBeVisible();
  },
};

/** L3: nothing is bound yet. Says why that matters. */
export const NothingBound: Story = {
  parameters: world({ sandbox: accountWith() }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Nothing is set up yet')).toBeVisible();
    await expect(await canvas.findAllByRole('listitem')).toHaveLength(4);
  },
};

/** L2: nothing is bound and the application has switched every type off. */
export const NothingOffered: Story = {
  parameters: world({ sandbox: { ...accountWith(), enabledFactorTypes: [] } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/No kind of second step is switched on here/)).toBeVisible();
    await expect(canvas.queryByText(/Add one below/)).toBeNull();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

/** L2: a type that is switched off on the server is not offered. */
export const TypesSwitchedOff: Story = {
  parameters: world({ sandbox: { ...accountWith(bound.phone), enabledFactorTypes: ['SMS', 'EMAIL'] } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Set up E-mail code' })).toBeVisible();
    await expect(canvas.getAllByRole('button')).toHaveLength(2);
  },
};

/** L1: a type that the kit has never heard of keeps a plain row, with its own way out. */
export const UnknownType: Story = {
  parameters: world({ sandbox: accountWith(bound.app, bound.unknown) }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Other method (PASSKEY)')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Remove Other method (PASSKEY)' })).toBeVisible();
  },
};

/** L1: a server that masks addresses itself; they are shown as they came. */
export const MaskedByServer: Story = {
  parameters: world({
    sandbox: {
      account: { factors: [{ factorType: 'SMS' }, { factorType: 'EMAIL' }] },
      config: { profileShape: 'masked' },
    },
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('+86 188****8888')).toBeVisible();
    await expect(canvas.getByText('a***@example.com')).toBeVisible();
  },
};

/** L1: a server that tells nothing but the type. The row is there all the same. */
export const WithoutProfile: Story = {
  parameters: world({
    sandbox: {
      account: { factors: [{ factorType: 'SMS' }, { factorType: 'EMAIL' }] },
      config: { profileShape: 'null' },
    },
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Remove Text message' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Remove E-mail code' })).toBeVisible();
  },
};

/** L1: both lists come as one object where there is one thing in them. */
export const ObjectInsteadOfList: Story = {
  parameters: world({
    sandbox: {
      ...accountWith(bound.phone),
      enabledFactorTypes: ['SMS', 'OTP'],
      config: { listShape: 'object' },
    },
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('+86 188****8888')).toBeVisible();
    await expect(await canvas.findByRole('button', { name: 'Set up Authenticator app' })).toBeVisible();
  },
};

/** L1: `data` is null where nothing is bound. */
export const NullInsteadOfList: Story = {
  parameters: world({ sandbox: { ...accountWith(), config: { listShape: 'null' } } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Nothing is set up yet')).toBeVisible();
  },
};

/** L3: grey rows keep the room that the rows will take. */
export const Loading: Story = {
  parameters: world({ sandbox: { latency: 1000 } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Loading your sign-in methods')).toBeInTheDocument();
    await expect(canvas.queryByRole('listitem')).toBeNull();
  },
};

/** L3: the rows take the place of the grey ones without a jump. */
export const Loaded: Story = {
  parameters: world({ sandbox: { ...accountWith(bound.app, bound.phone), latency: 1000 } }),
  play: async (scene) => {
    const { canvas, canvasElement } = scene;
    const { sandbox, wait } = person(scene);
    await canvas.findByText('Loading your sign-in methods');
    await waitFor(() => expect(sandbox.requests.length).toBeGreaterThanOrEqual(2));
    const top = () => canvas.getByRole('heading', { name: 'You can add' }).getBoundingClientRect().top;
    const before = top();
    wait(1);
    await canvas.findByText('+86 188****8888');
    await expect(Math.abs(top() - before)).toBeLessThan(1);
    await waitFor(() => expect(canvasElement.querySelector('[aria-busy]')).toBeNull());
  },
};

/** L3: the server has a problem; one button tries again. */
export const ServerError: Story = {
  parameters: world({
    sandbox: { faults: { 'list-enrolled-factors': down, 'list-factors-to-enroll': down } },
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('This could not be loaded');
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

/** L3: after an error, "Try again" brings the list. */
export const TriedAgain: Story = {
  parameters: world({ sandbox: { faults: { 'list-enrolled-factors': down } } }),
  play: async (scene) => {
    const { canvas } = scene;
    const ada = person(scene);
    await canvas.findByRole('alert');
    ada.sandbox.faults.clear();
    await ada.press('Try again');
    await expect(await canvas.findByText('+86 188****8888')).toBeVisible();
    await expect(canvas.queryByRole('alert')).toBeNull();
  },
};

/** L3: what can be added is not known, what is bound is: nobody is kept from seeing it. */
export const OffersFailed: Story = {
  parameters: world({ sandbox: { faults: { 'list-factors-to-enroll': down } } }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('This could not be loaded');
    await expect(await canvas.findByText('+86 188****8888')).toBeVisible();
  },
};

function ListWithRefresh(props: Parameters<typeof FactorList>[0]) {
  const { refetch } = useEnrolledFactors();
  return (
    <div>
      <FactorList {...props} />
      <p>
        <button type="button" onClick={() => void refetch()}>
          Refresh
        </button>
      </p>
    </div>
  );
}

/** L3: rows that are there stay there when a later read fails. */
export const RefreshFailed: Story = {
  render: (args) => <ListWithRefresh {...args} />,
  play: async (scene) => {
    const { canvas } = scene;
    const ada = person(scene);
    await canvas.findByText('+86 188****8888');
    ada.sandbox.faults.set('list-enrolled-factors', down);
    await ada.press('Refresh');
    await expect(await canvas.findByRole('alert')).toHaveTextContent('This could not be loaded');
    await expect(canvas.getByText('+86 188****8888')).toBeVisible();
  },
};

/** L3: a refetch never replaces rows by a spinner. */
export const Refreshing: Story = {
  render: (args) => <ListWithRefresh {...args} />,
  play: async (scene) => {
    const { canvas } = scene;
    const ada = person(scene);
    await canvas.findByText('+86 188****8888');
    const before = ada.sandbox.requests.length;
    ada.sandbox.latency.set(1000);
    await ada.press('Refresh');
    await waitFor(() => expect(ada.sandbox.requests.length).toBeGreaterThan(before));
    await expect(canvas.getByText('+86 188****8888')).toBeVisible();
    await expect(canvas.queryByText('Loading your sign-in methods')).toBeNull();
  },
};

/** No connection, for the whole page: on the docs' page in a frame of its own. */
const offline = {
  parameters: { docs: { story: { inline: false, height: '160px' } } },
  beforeEach: () => {
    onlineManager.setOnline(false);
    return () => onlineManager.setOnline(true);
  },
} satisfies Story;

/** L3, X3: no connection; nothing to press, for it goes on by itself. */
export const Offline: Story = {
  ...offline,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('You are offline');
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

/** X3: the connection is back, and the list comes without a click. */
export const BackOnline: Story = {
  ...offline,
  play: async ({ canvas }) => {
    await canvas.findByText('You are offline');
    onlineManager.setOnline(true);
    await expect(await canvas.findByText('+86 188****8888')).toBeVisible();
    await expect(canvas.queryByRole('alert')).toBeNull();
  },
};

/** L3: the session has ended. */
export const SessionEnded: Story = {
  parameters: world({
    sandbox: {
      faults: {
        'list-enrolled-factors': { statusCode: 401, apiCode: 2020 },
        'list-factors-to-enroll': { statusCode: 401, apiCode: 2020 },
      },
    },
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('You have been signed out');
  },
};

/** L2: the host names the types and their order; another one is not offered, but stays if it is bound. */
export const HostsOrder: Story = {
  args: { factorTypes: ['EMAIL', 'OTP'] },
  play: async ({ canvas }) => {
    const offers = await canvas.findAllByRole('button', { name: /^Set up/ });
    await expect(offers.map((button) => button.getAttribute('data-factor'))).toEqual(['EMAIL', 'OTP']);
  },
};

/** S4: the host hides what is weak; what is bound already is never hidden. */
export const WeakHidden: Story = {
  args: { hideWeak: true },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Set up Face' })).toBeVisible();
    await expect(canvas.queryByRole('button', { name: 'Set up E-mail code' })).toBeNull();
  },
};

/** To be looked at only. */
export const ReadOnly: Story = {
  args: { readOnly: true },
  parameters: world({ sandbox: accountWith(bound.app, bound.phone) }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('+86 188****8888')).toBeVisible();
    await expect(canvas.queryByRole('button')).toBeNull();
    await expect(canvas.queryByText('You can add')).toBeNull();
  },
};

/** L1, L2: types that the host lets nobody touch say why, in the list and to a screen reader, and stay in reach. */
export const DisabledTypes: Story = {
  args: {
    disabledTypes: {
      SMS: 'Your organisation looks after phone numbers. Ask your administrator.',
      FACE: 'Not offered in your country.',
    },
  },
  play: async (scene) => {
    const { canvas, args } = scene;
    const ada = person(scene);
    const remove = await ada.button('Remove Text message, +86 188****8888');
    await expect(remove).toHaveAccessibleDescription(/Ask your administrator/);
    await ada.pressAsleep('Remove Text message, +86 188****8888');
    await expect(args.onUnbind).not.toHaveBeenCalled();
    await expect(await ada.button('Set up Face')).toHaveAccessibleDescription('Not offered in your country.');
    await ada.pressAsleep('Set up Face');
    await expect(args.onEnroll).not.toHaveBeenCalled();
    await expect(canvas.getByText('+86 188****8888')).toBeVisible();
  },
};

/** L6: another tab has changed something, and says no more than that. */
export const ChangedInAnotherTab: Story = {
  play: async (scene) => {
    const { canvas } = scene;
    const { sandbox } = person(scene);
    await canvas.findByText('+86 188****8888');
    sandbox.account.bind({ factorType: 'OTP' });
    const tab = new BroadcastChannel('genauth-mfa,https://acme.genauth.example,sandbox-app,');
    tab.postMessage(1);
    await expect(await canvas.findByRole('button', { name: 'Remove Authenticator app' })).toBeVisible();
    tab.close();
  },
};

/** L2: a type that this browser can't do is named, and says so. */
export const NotInThisBrowser: Story = {
  parameters: world({ provider: { factors: [otp, { ...face, isAvailable: () => false }, sms] } }),
  play: async (scene) => {
    const { canvas, args } = scene;
    const ada = person(scene);
    await expect(await canvas.findByText('Not possible in this browser')).toBeVisible();
    await expect(await ada.button('Set up Face')).toHaveAccessibleDescription('Not possible in this browser');
    await ada.pressAsleep('Set up Face');
    await expect(args.onEnroll).not.toHaveBeenCalled();
  },
};

/** H5: the host's own action beside the kit's. */
export const HostsOwnAction: Story = {
  parameters: world({
    sandbox: accountWith(bound.app, bound.phone),
    provider: {
      slots: {
        rowAction: ({ factor }) => <a href={`#${factor.factorType}`}>History</a>,
      },
    },
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole('link', { name: 'History' })).toHaveLength(2);
  },
};

/** H5: a column of 320 px; icon and text make the first line, the rest the second. */
export const Narrow: Story = {
  parameters: world({ width: 320, sandbox: accountWith(bound.app, bound.phone) }),
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByText('+86 188****8888');
    const list = canvasElement.querySelector('.mfa-factor-list');
    await expect(list?.scrollWidth).toBeLessThanOrEqual(320);
  },
};

/** H4: words twice as long as English ones wrap and push nothing out. */
export const LongWords: Story = {
  tags: ['own-words'],
  parameters: world({
    width: 420,
    sandbox: accountWith(bound.app, bound.phone),
    provider: {
      messages: {
        list: {
          add: 'Jetzt einrichten',
          addNamed: (name) => `Jetzt einrichten: ${name}`,
          remove: 'Unwiderruflich entfernen',
          removeNamed: (name) => `Unwiderruflich entfernen: ${name}`,
          strength: { 1: 'Grundlegend', 2: 'Zufriedenstellend', 3: 'Außerordentlich stark' },
          names: {
            OTP: {
              name: 'Zwei-Faktor-Authentifizierungsanwendung',
              summary: 'Einmalkennworterzeugung ohne Netz',
            },
            FACE: { name: 'Gesichtserkennungsaufnahme', summary: 'Wird bei jeder Anmeldung verglichen' },
            SMS: { name: 'Kurznachrichtenbenachrichtigung', summary: 'Einmalkennwort per Kurznachricht' },
            EMAIL: { name: 'E-Mail-Bestätigungsnachricht', summary: 'An eine selbst gewählte Adresse' },
          },
        },
      },
    },
  }),
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByText('Kurznachrichtenbenachrichtigung');
    const list = canvasElement.querySelector('.mfa-factor-list');
    await expect(list?.scrollWidth).toBeLessThanOrEqual(420);
  },
};

/** H4: in Chinese. */
export const Chinese: Story = {
  globals: { locale: 'zh-CN' },
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByText('+86 188****8888')).toBeVisible();
    await expect(canvasElement.querySelector('.mfa-factor-list')).toHaveAttribute('lang', 'zh-CN');
    await expect(canvas.queryByText('Text message')).toBeNull();
  },
};

/** H4: on a page that runs from right to left; a phone number still runs from left to right. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  parameters: world({ sandbox: accountWith(bound.app, bound.phone) }),
  play: async ({ canvas }) => {
    const number = await canvas.findByText('+86 188****8888');
    const remove = canvas.getByRole('button', { name: /^Remove Text message/ });
    await expect(remove.getBoundingClientRect().right).toBeLessThan(number.getBoundingClientRect().left);
  },
};

/** H5: in the dark. */
export const Dark: Story = {
  globals: { theme: 'dark' },
  parameters: world({ sandbox: accountWith(bound.app, bound.phone) }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('+86 188****8888')).toBeVisible();
  },
};
