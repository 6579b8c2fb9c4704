/**
 * A person who takes their time, at every server that the contract leaves open: they read for 70 seconds, scan the code or
 * read the message, wait for another 70, type a wrong code, then the right one. They press what is enabled and read what is
 * on the screen, nothing else. It ends with exactly one bound factor, no field is ever emptied behind their back, and the
 * server was asked for nothing that they did not click.
 */
import { waitFor } from '@testing-library/react';
import { TOTP } from 'otpauth';
import { describe, expect, test } from 'vitest';
import { covering } from './covering.js';
import { domKit } from './domKit.js';
import type { DomKit } from './domKit.js';
import { boundNames, front, step } from './person.js';
import { photoFile, stubPictures } from './photo.js';
import { names, words } from './words.js';

const minuteAndTen = 70_000;

// Through the whole kit each way of a server and of a person is met once; with any other of them, in the engine's own test.

/** What every server may do in its own way, whatever is bound. */
const servers = {
  tokenOnWrongCode: ['keeps', 'voids'],
  secondRequest: ['voids-first', 'keeps-first'],
  expiredToken: ['422', '400', '401'],
  httpStatus: ['200', '201', 'real'],
  tokenSeconds: [60, 40],
} as const;

/** What a person may do in their own way. */
const people = {
  /** Milliseconds between a new code and typing the right one. */
  afterRenewal: [2_000, 25_000],
  /** Goes back to look at the address, and on again. */
  looksBack: [false, true],
} as const;

const app = covering(
  {
    ...servers,
    ...people,
    renewedSecret: ['new', 'same'],
    wrongTotp: ['422+6001', '400+6001', '422', '400'],
    totpWindow: [0, 1],
    totpLockAfter: [0, 1],
  },
  1,
);

const message = covering(
  {
    ...servers,
    ...people,
    channel: ['sms', 'email'],
    sendSeconds: [60, 0, 90],
    codeSeconds: [60, 20, 300],
    verifyCodeMaxAttempts: [0, 1, 5],
    wrongCode: ['422', '400', '422+2001', '499+2001'],
    expiredCode: ['422', '400', '422+2300'],
    rateLimit: ['422', '422+2080', '429', '429+retry-after'],
    codeLength: [4, 6, 8],
  },
  1,
);

const photo = covering(
  {
    ...servers,
    faceResult: ['comparison-missing', 'mismatch', 'phone-check-failed', 'email-check-failed', 'failed'],
    uploadShape: ['code', 'statusCode'],
    /** Tries the refused photo once more before choosing another. */
    insists: [false, true],
  },
  1,
);

/** The clicks that ask the server for something, by what they ask for. */
interface Clicks {
  sends: number;
  proofs: number;
  uploads: number;
}

/** Nobody can press what is busy: a person waits for it. */
const rest = () => waitFor(() => expect(document.querySelector('.mfa-dialog [aria-busy="true"]')).toBeNull());
const isOpen = (button: Element | null) => button !== null && !button.hasAttribute('aria-disabled');
// By the names that people's tests may lean on: roles take their time in so many cells.
const at = (slot: string) => document.querySelector<HTMLElement>(`.mfa-${slot}`);
const needed = (slot: string): HTMLElement => {
  const found = at(slot);
  if (!found) throw new Error(`There is no ${slot} on the screen.`);
  return found;
};
const field = () => needed('passcode-input');
/** What stands in a field; undefined where there is none. */
const valueOf = (slot: string) => document.querySelector<HTMLInputElement>(`input.mfa-${slot}`)?.value;
const verify = () => at('submit');
const resend = () => needed('resend');
/** Seconds that the screen says to wait, by the button or by the error. */
const wait = () =>
  Number(
    /in (\d+) s/.exec(`${resend().textContent} ${document.querySelector('.mfa-error')?.textContent}`)?.[1],
  );

function begin(config: Record<string, unknown>) {
  let refreshes = 0;
  const kit = domKit({
    sandbox: { account: { factors: [] }, config },
    client: {
      getAccessToken: ({ refresh }) => {
        if (refresh) refreshes += 1;
        return 'token';
      },
    },
  });
  return { kit, refreshes: () => refreshes };
}

/** One factor, told once; and every write has a click, but for the one repeat that a 401 brings with a fresh token. */
function expectAccounted(kit: DomKit, { sends, proofs, uploads }: Clicks, refreshes: number) {
  const count = (operation: string) => kit.written().filter((one) => one === operation).length;
  expect({
    sends: count('send-enroll-factor-request'),
    proofs: count('enroll-factor'),
    uploads: count('upload'),
  }).toEqual({ sends, proofs: proofs + refreshes, uploads });
  expect(kit.sandbox.account.factors).toHaveLength(1);
  expect(kit.heard.enrolled).toHaveLength(1);
  expect(boundNames()).toHaveLength(1);
}

interface WithCode {
  kit: DomKit;
  refreshes: () => number;
  afterRenewal: number;
  looksBack: boolean;
  /** Opens the type's screen and fills what it asks for. */
  open(): Promise<void>;
  /** The button that asks for the first code. */
  start: string;
  /** What the first screen must still hold. */
  typed(): string | undefined;
  /** The code as a person finds it: in the app, or in the newest message. */
  read(): string;
}

/** The slow way to a code. */
async function walk({ kit, open, start, typed, read, refreshes, ...person }: WithCode) {
  const { person: hand } = kit;
  const { click, clear, type } = hand.hands;
  const typeCode = async (code: string) => {
    await clear(field());
    await type(field(), code);
  };
  let { afterRenewal } = person;
  const clicks: Clicks = { sends: 0, proofs: 0, uploads: 0 };
  await open();
  const details = typed();
  await kit.pass(minuteAndTen);
  expect(typed()).toBe(details);
  await hand.press(start);
  clicks.sends += 1;
  await hand.seesStep('prove');
  if (person.looksBack) {
    await click(needed('back'));
    await hand.seesStep('details');
    await waitFor(() => expect(typed()).toBe(details));
    await hand.press(start);
    await hand.seesStep('prove');
  }
  await kit.pass(minuteAndTen);

  // Too late by now: it is kept, and only a new code goes on.
  const right = read();
  const wrong = `${(Number(right[0]) + 5) % 10}${right.slice(1)}`;
  await typeCode(wrong);
  expect(verify()).toBeNull();
  let tried = false;
  let last = wrong;
  let used = new Set<string>();
  for (let turn = 0; step() === 'prove'; turn += 1) {
    expect(turn, 'nobody tries that often').toBeLessThan(30);
    expect(field()).toHaveValue(last);
    if (isOpen(verify()) && !tried) {
      tried = true;
      await click(needed('submit'));
      clicks.proofs += 1;
      await rest();
    } else if (isOpen(verify()) && !used.has(read())) {
      await kit.pass(afterRenewal);
      // Whoever has once been too slow hurries.
      afterRenewal = 2_000;
      if (!isOpen(verify())) continue;
      last = read();
      used.add(last);
      const before = kit.written().length;
      await typeCode(last);
      await rest();
      // The same code again waits for its button, as does one of unknown length.
      if (step() === 'prove' && kit.written().length === before) await click(needed('submit'));
      clicks.proofs += 1;
      await rest();
    } else if (isOpen(resend())) {
      await click(resend());
      clicks.sends += 1;
      await rest();
      used = new Set();
      // Refused: nobody hammers at it.
      if (document.querySelector('.mfa-error')) await kit.pass((wait() || 10) * 1000);
    } else {
      expect(wait(), 'the screen says how long').toBeGreaterThan(0);
      await kit.pass(wait() * 1000);
    }
  }
  await hand.finish();
  expectAccounted(kit, clicks, refreshes());
}

const title = (cell: object) => Object.values(cell).join(' ');
const cellsOf = <C extends object>(cells: readonly C[]) => cells.map((cell) => [title(cell), cell] as const);

describe('E2 E3 E4 E5 E7 a slow person binds', () => {
  test.each(cellsOf(app))('an authenticator app: %s', async (_, { afterRenewal, looksBack, ...config }) => {
    const { kit, refreshes } = begin(config);
    await walk({
      kit,
      refreshes,
      afterRenewal,
      looksBack,
      open: () => kit.person.open(names.otp),
      start: words.otp.start,
      typed: () => undefined,
      read: () => {
        const secret = needed('secret').textContent.replaceAll(' ', '');
        return new TOTP({ secret }).generate({ timestamp: kit.sandbox.clock.now() });
      },
    });
  });

  /** What differs between the two ways of sending a code. */
  const channels = {
    sms: {
      name: names.sms,
      label: words.sms.phone,
      address: '+8613912345678',
      start: words.sms.send,
      input: 'phone-input',
    },
    email: {
      name: names.email,
      label: words.email.email,
      address: 'ada@example.com',
      start: words.email.send,
      input: 'email-input',
    },
  } as const;

  test.each(cellsOf(message))(
    'what a message brings: %s',
    async (_, { channel, afterRenewal, looksBack, ...config }) => {
      const { kit, refreshes } = begin(config);
      const { name, label, address, start, input } = channels[channel];
      await walk({
        kit,
        refreshes,
        afterRenewal,
        looksBack,
        open: async () => {
          await kit.person.open(name);
          await kit.person.fill(label, address);
        },
        start,
        typed: () => valueOf(input),
        read: () => String(kit.sandbox.inbox.at(-1)?.passCode),
      });
    },
  );

  test.each(cellsOf(photo))('a photo: %s', async (_, { faceResult, insists, ...config }) => {
    await stubPictures();
    const { kit, refreshes } = begin({ ...config, faceResult });
    const { person } = kit;
    const clicks: Clicks = { sends: 0, proofs: 0, uploads: 0 };
    const preview = () => front().findByRole('img', { name: words.face.preview });
    const choose = async (name: string) => {
      await person.hands.upload(needed('file-input'), photoFile(name));
      await preview();
    };
    const use = async (isNew: boolean) => {
      await kit.pass(minuteAndTen);
      await preview();
      await person.press(words.face.use);
      clicks.uploads += isNew ? 1 : 0;
      clicks.sends += 1;
      clicks.proofs += 1;
      await rest();
    };
    await person.open(names.face);
    await kit.pass(minuteAndTen);
    await person.press(words.face.start);
    await person.seesStep('prove');
    await choose('first.jpg');
    await use(true);
    expect(front().getByRole('alert')).toBeVisible();
    if (insists) await use(false);
    expect(step()).toBe('prove');
    kit.sandbox.configure({ faceResult: 'match' });
    await choose('other.jpg');
    await use(true);
    await person.finish();
    expectAccounted(kit, clicks, refreshes());
  });
});
