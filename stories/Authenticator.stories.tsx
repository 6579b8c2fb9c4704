import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { EnrollWizard } from '../src/index.js';
import { totp } from '../src/sandbox/index.js';
import type { StoryWorld } from '../.storybook/withMfa.js';
import { otpAnswer } from '../test/kit/otpAnswer.js';
import { accountWith } from './bound.js';
import { person, wrong } from './person.js';
import type { Scene } from './person.js';

/** What can happen on the way from “I’m ready” to a recovery code that is kept. */
const meta = {
  title: 'Situations/Authenticator app',
  component: EnrollWizard,
  args: { onClose: fn(), factorType: 'OTP' },
  parameters: {
    mfa: { width: 460, sandbox: accountWith() } satisfies StoryWorld,
    docs: { story: { inline: false, height: '820px' } },
  },
} satisfies Meta<typeof EnrollWizard>;

export default meta;
type Story = StoryObj<typeof meta>;

const world = (mfa: StoryWorld) => ({ mfa });

const field = '6-digit code from the app';
const picture = { name: 'QR code for your authenticator app' };

/** Is ready, and gets a QR code. */
async function ready(scene: Scene, name: string = field) {
  const ada = person(scene);
  await ada.press('I’m ready');
  await ada.field(name);
  return ada;
}

/** What the app shows whose clock is off by so many seconds. */
async function shownAt(ada: ReturnType<typeof person>, seconds: number) {
  const asked = ada.sandbox.account.pending.at(-1);
  if (!asked) throw new Error('Nothing was asked for, so the app shows no code.');
  return totp(String(asked.details['secret']), {
    at: ada.sandbox.clock.now() + seconds * 1000,
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
  });
}

/** Binds the app, up to the recovery code. */
async function bind(scene: Scene) {
  const ada = await ready(scene);
  await ada.fill(field, await ada.appCode());
  const code = await scene.canvas.findByLabelText('Recovery code');
  return { ada, code: code.textContent };
}

/** A browser whose own pointer is a finger. */
function onAPhone() {
  const { matchMedia } = window;
  window.matchMedia = (query) => matchMedia.call(window, query.replace('(pointer: coarse)', 'all'));
  return () => {
    window.matchMedia = matchMedia;
  };
}

const appHelp = () => (
  <ul>
    <li>
      <a className="mfa-link" href="https://acme.example/apps" target="_blank" rel="noreferrer">
        Apps that Acme recommends
      </a>
    </li>
    <li>
      <a className="mfa-link" href="https://acme.example/help-desk" target="_blank" rel="noreferrer">
        Ask the help desk
      </a>
    </li>
  </ul>
);

/** O3: nobody scans their own screen: the way into the app and the key come first. The QR code is there for another device. */
export const OnAPhone: Story = {
  parameters: world({ width: 360 }),
  beforeEach: onAPhone,
  play: async (scene) => {
    await ready(scene);
    const { canvas } = scene;
    const order = [
      canvas.getByRole('link', { name: 'Open in authenticator app' }),
      canvas.getByRole('button', { name: 'Copy key' }),
      canvas.getByRole('textbox', { name: field }),
      // For another device: nobody scans the screen that they hold.
      canvas.getByRole('img', picture),
    ];
    const tops = order.map((element) => element.getBoundingClientRect().top);
    await expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  },
};

/** O3: on a desktop there may be an app as well; the link stands beside the key’s details. */
export const OnADesktop: Story = {
  play: async (scene) => {
    await ready(scene);
    await expect(scene.canvas.getByRole('link', { name: 'Open in authenticator app' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^otpauth:/),
    );
  },
};

/** O5: the host’s links, below the kit’s neutral words, before the minute has begun. */
export const HelpOfTheHost: Story = {
  tags: ['own-words'],
  parameters: world({ provider: { slots: { appHelp } } }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByText('No app yet?'));
    await expect(canvas.getByRole('link', { name: 'Apps that Acme recommends' })).toBeVisible();
    await expect(canvas.getByText(/the minute starts only with your click/)).toBeVisible();
  },
};

/** O5: who finds out only now gets the same help, and is told that there is no hurry. */
export const HelpMeanwhile: Story = {
  tags: ['own-words'],
  parameters: world({ provider: { slots: { appHelp } } }),
  play: async (scene) => {
    await ready(scene);
    const { canvas, userEvent } = scene;
    await userEvent.click(await canvas.findByText('No app yet?'));
    await expect(canvas.getByRole('link', { name: 'Ask the help desk' })).toBeVisible();
    await expect(canvas.getByText(/one button gets you a new QR code/)).toBeVisible();
  },
};

/** O1: a pool with a long name makes a QR code of many modules; it is drawn larger. */
export const LongIssuer: Story = {
  parameters: world({ sandbox: { issuer: '某某集团统一身份认证与访问管理平台（生产环境）' } }),
  play: async (scene) => {
    await ready(scene);
    const { canvas, userEvent } = scene;
    await expect(canvas.getByRole('img', picture)).toHaveAttribute('data-fine');
    await userEvent.click(canvas.getByText('Details for manual entry'));
    await expect(canvas.getByText(/^某某集团/)).toBeVisible();
  },
};

/** O1: too long for any QR code of ours: the server’s picture, which came with the answer, takes its place. */
export const PictureOfTheServer: Story = {
  parameters: world({
    sandbox: otpAnswer(({ qrCodeUri }) => ({ qrCodeUri: `${qrCodeUri}&image=${'x'.repeat(3000)}` })),
  }),
  play: async (scene) => {
    await ready(scene);
    await expect(scene.canvas.getByRole('img', picture)).toHaveAttribute(
      'src',
      expect.stringMatching(/^data:image\//),
    );
  },
};

/** O1: neither QR code nor picture; the picture’s address elsewhere is never asked for. The key does the same. */
export const OnlyTheKey: Story = {
  parameters: world({
    sandbox: otpAnswer(({ qrCodeUri }) => ({
      qrCodeUri: `${qrCodeUri}&image=${'x'.repeat(3000)}`,
      qrCodeDataUrl: 'https://qr.example/ada.png',
    })),
  }),
  play: async (scene) => {
    await ready(scene);
    const { canvas } = scene;
    await expect(canvas.getByText('The QR code can’t be shown.')).toBeVisible();
    await expect(canvas.queryByRole('img', picture)).toBeNull();
    await expect(canvas.getByLabelText('Key')).toBeVisible();
  },
};

/** O1, P1: a way of counting that the kit does not know: the QR code alone, and a field for a code of any length. */
export const UnknownWayOfCounting: Story = {
  parameters: world({
    sandbox: otpAnswer(({ qrCodeUri }) => ({ qrCodeUri: qrCodeUri.replace('digits=6', 'digits=10') })),
  }),
  play: async (scene) => {
    const ada = await ready(scene, 'Code from the app');
    await ada.fill('Code from the app', '12345');
    await ada.press('Verify');
    await expect(await scene.canvas.findByRole('alert')).toHaveTextContent('Type all 6 digits.');
  },
};

/** O2: a page that may not use the clipboard: it is said, and stays said. */
export const CopyBlocked: Story = {
  beforeEach: () => {
    const { execCommand } = document;
    const { writeText } = navigator.clipboard;
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
    document.execCommand = () => false;
    return () => {
      navigator.clipboard.writeText = writeText;
      document.execCommand = execCommand;
    };
  },
  play: async (scene) => {
    const ada = await ready(scene);
    await ada.press('Copy key');
    await expect(await ada.button('Copying is blocked: select the key')).toHaveFocus();
  },
};

/** E6: the app’s clock is nine minutes behind. */
export const ClockBehind: Story = {
  tags: ['own-words'],
  play: async (scene) => {
    const ada = await ready(scene);
    await ada.fill(field, await shownAt(ada, -540));
    await expect(await scene.canvas.findByRole('alert')).toHaveTextContent('about 9 minutes behind');
  },
};

/** E6: the app’s clock is a minute and a half ahead. */
export const ClockAhead: Story = {
  tags: ['own-words'],
  play: async (scene) => {
    const ada = await ready(scene);
    await ada.fill(field, await shownAt(ada, 90));
    await expect(await scene.canvas.findByRole('alert')).toHaveTextContent('about 90 s ahead');
  },
};

/** E5, E6: the QR code was renewed, and the code is that of the entry before. */
export const CodeOfTheOldQr: Story = {
  tags: ['own-words'],
  play: async (scene) => {
    const ada = await ready(scene);
    const old = ada.sandbox.account.pending.at(-1);
    ada.wait(60);
    await ada.press('Get a new QR code');
    await scene.canvas.findByText('The QR code has changed.');
    await ada.fill(field, String((await old?.solve())?.['passCode']));
    await expect(await scene.canvas.findByRole('alert')).toHaveTextContent('belongs to the old QR code');
  },
};

/** E6: its time has just passed. */
export const CodeJustOver: Story = {
  tags: ['own-words'],
  parameters: world({ sandbox: { config: { totpWindow: 0 } } }),
  play: async (scene) => {
    const ada = await ready(scene);
    await ada.fill(field, await shownAt(ada, -30));
    await expect(await scene.canvas.findByRole('alert')).toHaveTextContent('its time is just over');
  },
};

/** E6: one digit is off. */
export const CodeMistyped: Story = {
  tags: ['own-words'],
  play: async (scene) => {
    const ada = await ready(scene);
    await ada.fill(field, wrong(await ada.appCode()));
    await expect(await scene.canvas.findByRole('alert')).toHaveTextContent('mistyped');
  },
};

/** P3: the very code that was refused is typed again: it waits for the button. */
export const SameCodeAgain: Story = {
  tags: ['own-words'],
  play: async (scene) => {
    const ada = await ready(scene);
    const code = wrong(await ada.appCode());
    const tries = () => ada.sandbox.requests.filter(({ operation }) => operation === 'enroll-factor').length;
    await ada.fill(field, code);
    await scene.canvas.findByRole('alert');
    await scene.userEvent.clear(await ada.field(field));
    await ada.fill(field, code);
    await expect(tries()).toBe(1);
    await ada.press('Verify');
    await waitFor(() => expect(tries()).toBe(2));
  },
};

/** O4: the last four characters are not those of the code: a look at the copy helps. */
export const RecoveryCodeMistyped: Story = {
  args: { recoveryGate: 'type' },
  play: async (scene) => {
    const { ada } = await bind(scene);
    await ada.fill('Type the last four characters of the code', 'zzzz');
    await ada.press('Done');
    await expect(await scene.canvas.findByRole('alert')).toHaveTextContent('These are not the last four.');
    await expect(await ada.field('Type the last four characters of the code')).toHaveFocus();
  },
};

/** O4: the tick is taken back before “Done”: it counts for nothing. */
export const RecoveryCodeUnticked: Story = {
  play: async (scene) => {
    const { ada } = await bind(scene);
    const gate = scene.canvas.getByRole('checkbox', { name: 'I have kept it somewhere safe' });
    await scene.userEvent.click(gate);
    await scene.userEvent.click(gate);
    await ada.press('Done');
    await expect(await scene.canvas.findByRole('alert')).toHaveTextContent('Keep the code first');
    await expect(gate).toHaveFocus();
  },
};

const sheets: string[] = [];

/** O4: what is printed is the code and whose it is, and nothing else of the page. */
export const RecoveryCodePrinted: Story = {
  beforeEach: () => {
    sheets.length = 0;
    const frame = HTMLIFrameElement.prototype;
    const own = Object.getOwnPropertyDescriptor(frame, 'contentWindow')!;
    // A printer that keeps what it gets.
    Object.defineProperty(frame, 'contentWindow', {
      ...own,
      get(this: HTMLIFrameElement) {
        const view = own.get?.call(this) as Window;
        view.print = () => {
          sheets.push(view.document.body.textContent);
          view.dispatchEvent(new Event('afterprint'));
        };
        return view;
      },
    });
    return () => Object.defineProperty(frame, 'contentWindow', own);
  },
  play: async (scene) => {
    const { ada, code } = await bind(scene);
    await ada.press('Print');
    await waitFor(() => expect(sheets).toEqual([`Recovery code for Acme: ada@example.com\n\n${code}\n`]));
    await expect(scene.canvasElement.querySelector('iframe')).toBeNull();
  },
};

/** H5: the recovery code in a column of 320 px. */
export const RecoveryCodeNarrow: Story = {
  parameters: world({ width: 320 }),
  play: async (scene) => {
    await bind(scene);
    const { scrollWidth, clientWidth } = document.documentElement;
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  },
};
