// Whole walks through the account page of the Storybook, in real time, with the pointer and by keys alone.
import { Secret, TOTP } from 'otpauth';
import { handsOf } from './hands.mjs';
import { inPage } from './engine.mjs';

/**
 * @typedef {ReturnType<typeof handsOf>} Hands
 * @typedef {{ name: string, go: (hands: Hands) => Promise<void> }} Walk
 */

const story = 'app-account-security--default';
const row = (/** @type {string} */ type) => `.mfa-factor-row[data-factor="${type}"]:has(.mfa-unbind-action)`;
const offer = (/** @type {string} */ type) => `.mfa-enroll-action[data-factor="${type}"]`;
const at = (/** @type {string} */ step, /** @type {string} */ slot) =>
  `.mfa-wizard[data-step="${step}"] ${slot}`;

/** @param {Hands} hands what an authenticator app would show for the key on the screen */
async function codeOfApp(hands) {
  const secret = (await hands.read('.mfa-secret')).replace(/[^A-Z2-7]/g, '');
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate();
}

/** @param {Hands} hands the code in the newest message */
const codeOfInbox = (hands) => hands.read('[role="log"] code');

/** With the focus in its field, the code of the newest message, and out. @param {Hands} hands */
async function enterCode(hands) {
  await hands.type(await codeOfInbox(hands));
  await hands.press('Enter');
  await hands.tabTo(at('done', '.mfa-submit'));
  await hands.press('Enter');
  await hands.gone('.mfa-dialog');
}

/** @type {Walk[]} */
const walks = [
  {
    name: 'by the pointer: an authenticator app, its recovery code, and its removal',
    async go(hands) {
      await hands.read(row('SMS'), '188****8888');
      await hands.click(offer('OTP'));
      await hands.click(at('details', '.mfa-submit'));
      await hands.click(at('prove', '.mfa-passcode-input'));
      await hands.type(await codeOfApp(hands));
      await hands.read('.mfa-recovery-code');
      await hands.click('.mfa-recovery-gate');
      await hands.click(at('done', '.mfa-submit'));
      await hands.gone('.mfa-dialog');
      await hands.click(`${row('OTP')} .mfa-unbind-action`);
      await hands.click('.mfa-confirm');
      await hands.gone(row('OTP'));
      await hands.read(offer('OTP'));
    },
  },
  {
    name: 'by keys alone: the phone removed, and another one with the code that its message brings',
    async go(hands) {
      await hands.tabTo(`${row('SMS')} .mfa-unbind-action`);
      await hands.press('Enter');
      await hands.tabTo('.mfa-confirm');
      await hands.press('Enter');
      await hands.gone(row('SMS'));
      await hands.gone('.mfa-dialog');
      await hands.tabTo(offer('SMS'));
      await hands.press('Enter');
      await hands.tabTo('.mfa-phone-input');
      await hands.type('+86 188 0000 1111');
      await hands.press('Enter');
      await hands.tabTo(at('prove', '.mfa-passcode-input'));
      await enterCode(hands);
      await hands.read(row('SMS'), '188****1111');
    },
  },
  {
    name: 'by keys alone: an e-mail address, asked about by Esc on the way, and its removal',
    async go(hands) {
      await hands.tabTo(offer('EMAIL'));
      await hands.press('Space');
      await hands.tabTo('.mfa-email-input');
      await hands.type('ada@example.com');
      await hands.press('Enter');
      await hands.tabTo(at('prove', '.mfa-passcode-input'));
      await hands.press('Escape');
      await hands.read('[role="alertdialog"]');
      await hands.press('Escape');
      await hands.gone('[role="alertdialog"]');
      await hands.tabTo(at('prove', '.mfa-passcode-input'));
      await enterCode(hands);
      await hands.tabTo(`${row('EMAIL')} .mfa-unbind-action`);
      await hands.press('Enter');
      await hands.tabTo('.mfa-confirm');
      await hands.press('Enter');
      await hands.gone(row('EMAIL'));
    },
  },
];

/** How many there are for each engine. */
export const walkNames = walks.map(({ name }) => name);

/**
 * One walk, on a page of its own.
 * @param {import('./engine.mjs').Tab} tab
 * @param {string} url
 * @param {string} name
 * @returns {Promise<string>} why it failed; nothing if it passed
 */
export async function takeWalk(tab, url, name) {
  await tab.goto(`${url}/iframe.html?viewMode=story&id=${story}`);
  await inPage(tab, () => {
    const unheard = /** @type {{ unheard?: string[] }} */ (/** @type {unknown} */ (window));
    /** @type {string[]} */
    const errors = [];
    unheard.unheard = errors;
    addEventListener('error', ({ message }) => errors.push(message));
    addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  });
  try {
    await walks.find((walk) => walk.name === name)?.go(handsOf(tab));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  /** @type {string[]} */
  const unheard = await tab.evaluate('window.unheard');
  return unheard.join('\n');
}
