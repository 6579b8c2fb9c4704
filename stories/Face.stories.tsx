import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn, waitFor } from 'storybook/test';
import { EnrollWizard } from '../src/index.js';
import type { SandboxFault, SandboxOptions } from '../src/sandbox/index.js';
import type { StoryWorld } from '../.storybook/withMfa.js';
import { fakeCamera, noAnswer, pretend, refusal } from '../test/kit/fakeCamera.js';
import type { FakeCamera, FakeCameraOptions } from '../test/kit/fakeCamera.js';
import { heicFile } from '../test/kit/photoBytes.js';
import { accountWith } from './bound.js';
import { drawFace } from './drawFace.js';
import { fileOf } from './photoFile.js';
import { person } from './person.js';
import type { Scene } from './person.js';

/**
 * A photo of the face, by the camera or from a file: everything that cameras, files and servers do to people. The cameras here
 * are drawn ones; nothing is asked of the device.
 */
const meta = {
  title: 'Situations/Face',
  component: EnrollWizard,
  args: { factorType: 'FACE', onClose: fn() },
  parameters: {
    mfa: { width: 460, sandbox: accountWith() } satisfies StoryWorld,
    docs: { story: { inline: false, height: '720px' } },
  },
  beforeEach: () => withCamera(),
} satisfies Meta<typeof EnrollWizard>;

export default meta;
type Story = StoryObj<typeof meta>;

let camera: FakeCamera;

/** Puts a drawn camera in the place of the device's, until the story goes. */
function withCamera(options: FakeCameraOptions = {}) {
  camera = fakeCamera({ draw: drawFace, ...options });
  return camera.restore;
}

const world = (mfa: StoryWorld) => ({ mfa });
const sandboxed = (sandbox: SandboxOptions) => world({ sandbox: { ...accountWith(), ...sandbox } });

/** Agrees, and uses the camera. */
async function atTheCamera(scene: Scene) {
  const ada = person(scene);
  await ada.press('Continue');
  await ada.press('Use the camera');
  return ada;
}

/** Sees the camera's picture. */
async function withPicture(scene: Scene) {
  const ada = await atTheCamera(scene);
  await ada.button('Take the photo');
  return ada;
}

/** Has taken a photo, and looks at it. */
async function withShot(scene: Scene) {
  const ada = await withPicture(scene);
  await ada.press('Take the photo');
  await scene.canvas.findByRole('img', { name: 'Your photo' });
  return ada;
}

/** Has taken a photo and sends it. */
async function withSent(scene: Scene) {
  const ada = await withShot(scene);
  await ada.press('Use this photo');
  return ada;
}

async function choose(scene: Scene, file: File) {
  await scene.userEvent.upload(await scene.canvas.findByLabelText(/^Choose/), file);
}

/** The camera is off, it says why, and the other ways are named. */
async function expectProblem({ canvas }: Scene, why: string) {
  const alert = await canvas.findByRole('alert');
  await expect(alert).toHaveTextContent(why);
  await expect(alert).toHaveTextContent('Or choose a photo file below, or another method.');
  await expect(canvas.getByLabelText('Choose a photo')).toBeInTheDocument();
  await expect(canvas.getByRole('button', { name: 'Use the camera' })).toHaveFocus();
  await expect(camera.on()).toBe(0);
}

const refuses = (name: string, message?: string): Partial<Story> => ({
  beforeEach: () => withCamera({ answer: () => refusal(name, message) }),
});

/** C1: before anything is on. Nothing was asked of the device. */
export const Ready: Story = {
  play: async (scene) => {
    await person(scene).press('Continue');
    await expect(await scene.canvas.findByRole('button', { name: 'Use the camera' })).toBeVisible();
    await expect(camera.asked).toHaveLength(0);
  },
};

/** C1: the browser asks, and the person has not answered yet. */
export const Asked: Story = {
  beforeEach: () => withCamera({ answer: noAnswer }),
  play: async (scene) => {
    await atTheCamera(scene);
    await expect(await scene.canvas.findByText(/Choose “Allow”/)).toBeVisible();
    await expect(scene.canvas.getByRole('button', { name: 'Stop the camera' })).toBeVisible();
  },
};

/** C1: the person, or an answer of long ago, has said no. */
export const Denied: Story = {
  beforeEach: () => {
    const restore = withCamera({ answer: () => refusal('NotAllowedError', 'Permission denied') });
    const unpretend = pretend(navigator.permissions, 'query', async () => ({ state: 'denied' }));
    return () => {
      unpretend();
      restore();
    };
  },
  play: async (scene) => {
    await atTheCamera(scene);
    await expectProblem(scene, 'This page may not use the camera.');
  },
};

/** C1: the question was closed without an answer. */
export const Dismissed: Story = {
  ...refuses('NotAllowedError', 'Permission dismissed'),
  play: async (scene) => {
    await atTheCamera(scene);
    await expectProblem(scene, 'The camera was not allowed.');
  },
};

/** C1: the operating system keeps the camera from the browser. */
export const KeptByTheSystem: Story = {
  ...refuses('NotAllowedError', 'Permission denied by system'),
  play: async (scene) => {
    await atTheCamera(scene);
    await expectProblem(scene, 'Your device keeps the camera from this browser.');
  },
};

/** C1: the page's own policy, or the frame around it, forbids cameras; nobody is asked. */
export const BlockedByPolicy: Story = {
  beforeEach: () => {
    const restore = withCamera();
    const unpretend = pretend(document, 'featurePolicy', { allowsFeature: () => false });
    return () => {
      unpretend();
      restore();
    };
  },
  play: async (scene) => {
    await atTheCamera(scene);
    await expectProblem(scene, 'The camera is switched off for this site.');
    await expect(camera.asked).toHaveLength(0);
  },
};

/** C1: there is no camera. */
export const NoCamera: Story = {
  beforeEach: () => withCamera({ devices: [] }),
  play: async (scene) => {
    await atTheCamera(scene);
    await expectProblem(scene, 'No camera was found.');
  },
};

/** C1: another app has it. */
export const InUse: Story = {
  ...refuses('NotReadableError', 'Could not start video source'),
  play: async (scene) => {
    await atTheCamera(scene);
    await expectProblem(scene, 'The camera does not answer.');
  },
};

/** C1: the page came without https. */
export const NotSecure: Story = {
  beforeEach: () => {
    const restore = withCamera();
    const unpretend = pretend(window, 'isSecureContext', false);
    return () => {
      unpretend();
      restore();
    };
  },
  play: async (scene) => {
    await atTheCamera(scene);
    await expectProblem(scene, 'Browsers lend a camera to secure pages only.');
  },
};

/** C1: a browser without cameras. */
export const BrowserTooOld: Story = {
  beforeEach: () => {
    const restore = withCamera();
    const unpretend = pretend(navigator, 'mediaDevices', undefined);
    return () => {
      unpretend();
      restore();
    };
  },
  play: async (scene) => {
    await atTheCamera(scene);
    await expectProblem(scene, 'This browser can’t use a camera.');
  },
};

/** C1, C3: pulled out while it was on. */
export const Unplugged: Story = {
  play: async (scene) => {
    const ada = await withPicture(scene);
    await scene.userEvent.click(await ada.button('Take the photo'));
    await scene.canvas.findByRole('img', { name: 'Your photo' });
    await ada.press('Take another photo');
    await ada.button('Take the photo');
    camera.unplug();
    await expect(await scene.canvas.findByRole('alert')).toHaveTextContent('The camera is gone.');
    // The photo of before is still there.
    await expect(scene.canvas.getByRole('img', { name: 'Your photo' })).toBeVisible();
    await expect(camera.on()).toBe(0);
  },
};

/** C2: live, as in a mirror, with the oval. */
export const Live: Story = {
  play: async (scene) => {
    const ada = await withPicture(scene);
    await expect(await ada.button('Take the photo')).toHaveFocus();
    await expect(scene.canvas.queryByRole('combobox')).toBeNull();
    await expect(camera.on()).toBe(1);
    await expect(ada.sandbox.account.uploads).toHaveLength(0);
  },
};

const many = [
  { id: 'front', label: 'Front camera', facing: 'user' as const },
  { id: 'back', label: 'Back camera', facing: 'environment' as const },
  { id: 'hub', label: '' },
];

/** C1: several cameras to choose among; the one that looks away is shown as it sees. */
export const ChooseAmongCameras: Story = {
  beforeEach: () => withCamera({ devices: many }),
  play: async (scene) => {
    await withPicture(scene);
    const choice = await scene.canvas.findByRole('combobox', { name: 'Camera' });
    await expect(choice).toHaveDisplayValue('Front camera');
    await scene.userEvent.selectOptions(choice, 'back');
    await scene.canvas.findByRole('button', { name: 'Take the photo' });
    await waitFor(() => expect(choice).toHaveDisplayValue('Back camera'));
    await expect(camera.on()).toBe(1);
    await expect(scene.canvas.getByRole('option', { name: 'Camera 3' })).toBeInTheDocument();
  },
};

/** C1: a cover is shut or another app has it for a moment; it comes back by itself. */
export const Paused: Story = {
  play: async (scene) => {
    await withPicture(scene);
    camera.pause(true);
    await expect(await scene.canvas.findByText(/No picture comes/)).toBeVisible();
    await expect(scene.canvas.getByRole('button', { name: 'Take the photo' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  },
};

/** C3: switched off while nobody could see the page. */
export const Away: Story = {
  play: async (scene) => {
    await withPicture(scene);
    const unpretend = pretend(document, 'hidden', true);
    void fireEvent(document, new Event('visibilitychange'));
    unpretend();
    await expect(await scene.canvas.findByText(/switched off while you were away/)).toBeVisible();
    await expect(camera.on()).toBe(0);
    await expect(await person(scene).button('Use the camera')).toHaveFocus();
  },
};

/** C2, C3: taken and looked at; the camera is off, and nothing was sent. */
export const Taken: Story = {
  play: async (scene) => {
    const ada = await withShot(scene);
    await expect(await ada.button('Take another photo')).toHaveFocus();
    await expect(camera.on()).toBe(0);
    await expect(ada.sandbox.account.uploads).toHaveLength(0);
  },
};

/** C2: "Use this photo" before there is one. */
export const NothingTaken: Story = {
  play: async (scene) => {
    const ada = await withPicture(scene);
    await ada.press('Use this photo');
    await expect(await scene.canvas.findByRole('alert')).toHaveTextContent('Take or choose a photo first.');
    await expect(ada.sandbox.account.uploads).toHaveLength(0);
  },
};

/** C2: a file that is no use says so beside the field; the photo of before stays. */
export const FileNoUse: Story = {
  play: async (scene) => {
    await withShot(scene);
    await choose(scene, new File([`%PDF-1.7${' '.repeat(40)}`], 'me.jpg', { type: 'image/jpeg' }));
    await expect(await scene.canvas.findByRole('alert')).toHaveTextContent(
      'This file is not a usable photo. Choose a JPEG or PNG picture. The photo above stays.',
    );
    await expect(scene.canvas.getByRole('img', { name: 'Your photo' })).toBeVisible();
  },
};

/** C2: an iPhone's photo, which this browser can't read. */
export const Heic: Story = {
  play: async (scene) => {
    await person(scene).press('Continue');
    // As by drag and drop, which no picker's filter holds back.
    const field = await scene.canvas.findByLabelText<HTMLInputElement>('Choose a photo');
    const files = new DataTransfer();
    files.items.add(heicFile());
    field.files = files.files;
    void fireEvent.change(field);
    await expect(await scene.canvas.findByRole('alert')).toHaveTextContent(/iPhone photos \(HEIC\)/);
  },
};

/** C2: too small to show a face. */
export const TooSmall: Story = {
  play: async (scene) => {
    await person(scene).press('Continue');
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: 40, height: 40 });
    await choose(scene, await fileOf(canvas));
    await expect(await scene.canvas.findByRole('alert')).toHaveTextContent(/too small to show a face/);
  },
};

/** C4: on its way to a store that tells how far it is. */
export const UploadingWithPercent: Story = {
  parameters: world({
    sandbox: accountWith(),
    uploadPhoto: (_photo, { signal, progress }) => {
      progress(0.42);
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      });
    },
  }),
  play: async (scene) => {
    const ada = await withSent(scene);
    await expect(await scene.canvas.findByRole('progressbar')).toHaveAttribute('value', '0.42');
    await expect(scene.canvas.getByText('42%')).toBeVisible();
    await expect(await ada.button('Cancel')).toBeVisible();
  },
};

/** C4: stored; the server compares. */
export const Checking: Story = {
  parameters: sandboxed({ latency: { 'enroll-factor': 5000 } }),
  play: async (scene) => {
    await withSent(scene);
    await expect(await scene.canvas.findByText('Checking the photo…')).toBeVisible();
  },
};

/** C4: stopped on its way; the photo is still there. */
export const Stopped: Story = {
  parameters: sandboxed({ latency: { upload: 5000 } }),
  play: async (scene) => {
    const ada = await withSent(scene);
    await scene.canvas.findByText('Uploading the photo…');
    await ada.press('Cancel');
    await expect(await ada.button('Use this photo')).not.toHaveAttribute('aria-busy');
    await expect(scene.canvas.getByRole('img', { name: 'Your photo' })).toBeVisible();
  },
};

/** The server's no stands beside the photo, which stays; another can be taken. */
const refusedWith = (why: string) => async (scene: Scene) => {
  const ada = await withSent(scene);
  await expect(await scene.canvas.findByRole('alert')).toHaveTextContent(why);
  await expect(scene.canvas.getByRole('img', { name: 'Your photo' })).toBeVisible();
  await expect(await ada.button('Take another photo')).toBeVisible();
  await expect(await ada.button('Use this photo')).not.toHaveAttribute('aria-busy');
};

const enrollFails = (fault: SandboxFault) => sandboxed({ faults: { 'enroll-factor': fault } });

/** C4: 1700. */
export const RefusedNoPhoto: Story = {
  parameters: enrollFails({ statusCode: 422, apiCode: 1700 }),
  play: refusedWith('The photo did not arrive.'),
};

/** C4: 1701. */
export const RefusedNothingToCompare: Story = {
  parameters: sandboxed({ config: { faceResult: 'comparison-missing' } }),
  play: refusedWith('The photo to compare with is missing.'),
};

/** C4: 1702. */
export const RefusedNotRecognised: Story = {
  parameters: sandboxed({ config: { faceResult: 'mismatch' } }),
  play: refusedWith('Your face was not recognised.'),
};

/** C4: 1703. */
export const RefusedAccountIncomplete: Story = {
  parameters: sandboxed({
    account: { factors: [], user: { email: undefined, phoneNumber: undefined } },
  }),
  play: refusedWith('Your account needs a phone number or an e-mail address first.'),
};

/** C4: 1704. */
export const RefusedPhoneCheck: Story = {
  parameters: sandboxed({ config: { faceResult: 'phone-check-failed' } }),
  play: refusedWith('Your phone number could not be checked.'),
};

/** C4: 1705. */
export const RefusedEmailCheck: Story = {
  parameters: sandboxed({ config: { faceResult: 'email-check-failed' } }),
  play: refusedWith('Your e-mail address could not be checked.'),
};

/** C4: 1706. */
export const RefusedBoundAlready: Story = {
  parameters: enrollFails({ statusCode: 409, apiCode: 1706 }),
  play: refusedWith('This is already set up.'),
};

/** C4: 1707. */
export const RefusedFailed: Story = {
  parameters: sandboxed({ config: { faceResult: 'failed' } }),
  play: refusedWith('Your face could not be set up.'),
};

/** C4: no, and not a word why. */
export const RefusedWithoutReason: Story = {
  parameters: enrollFails({ statusCode: 422 }),
  play: refusedWith('Your face could not be set up.'),
};

/** C2: a photo by the camera is bound. */
export const Bound: Story = {
  play: async (scene) => {
    const ada = await withSent(scene);
    await expect(await scene.canvas.findByRole('heading', { name: 'Face added' })).toBeVisible();
    await expect(ada.sandbox.account.uploads.map(({ type }) => type)).toEqual(['image/jpeg']);
    await expect(camera.on()).toBe(0);
  },
};

/** H5: on a phone's width, with cameras to choose among. */
export const Narrow: Story = {
  beforeEach: () => withCamera({ devices: many }),
  parameters: world({ width: 320, sandbox: accountWith() }),
  play: async (scene) => {
    await withPicture(scene);
    await scene.canvas.findByRole('combobox');
    const wizard = scene.canvasElement.querySelector('.mfa-wizard');
    await expect(wizard?.scrollWidth).toBeLessThanOrEqual(320);
  },
};

/** H5: in the dark. */
export const Dark: Story = {
  globals: { theme: 'dark' },
  play: async (scene) => {
    await withPicture(scene);
  },
};

/** H4: from right to left. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  beforeEach: () => withCamera({ devices: many }),
  play: async (scene) => {
    await withPicture(scene);
    await scene.canvas.findByRole('combobox');
  },
};
