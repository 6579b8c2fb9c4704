/** Secret, recovery code, enrolment token and passcode live in the running flow and nowhere else. */
import { hydrate, QueryClient } from '@tanstack/react-query';
import type { DehydratedState } from '@tanstack/react-query';
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import type { SandboxOptions } from '../../src/sandbox/index.js';
import { setOnline } from './connection.js';
import { domKit } from './domKit.js';
import type { DomKit } from './domKit.js';
import { errorKind, front, passcodeField } from './person.js';
import { photoFile, stubPictures } from './photo.js';
import { cached, databases, dehydrated, drawn, found, listenToConsole, listenToTabs } from './traces.js';
import { persist, stored, told, tracked } from './traces.js';
import { names, words } from './words.js';

afterEach(() => localStorage.clear());

type Secrets = Record<string, string>;

async function secretsOf({ sandbox, person }: DomKit): Promise<Secrets> {
  const pending = sandbox.account.pending.at(-1);
  if (!pending) throw new Error('No enrolment is under way.');
  const { secret, recoveryCode } = pending.details;
  return {
    passcode: await person.code(),
    token: pending.enrollmentToken,
    ...(secret === undefined ? {} : { secret: String(secret), recoveryCode: String(recoveryCode) }),
  };
}

function begin(account?: SandboxOptions['account'], config?: SandboxOptions['config']) {
  const queryClient = new QueryClient();
  const said = listenToConsole();
  const posted = listenToTabs();
  const persisted = persist(queryClient);
  const address = location.href;
  const kit = domKit({ provider: { queryClient }, sandbox: { account, config } });
  /** Nothing that outlives the screen: caches, disk, storage, address, console and host. */
  const expectKept = (secrets: Secrets) => {
    const traces = {
      dehydrated: dehydrated(queryClient),
      cached: cached(queryClient),
      stored: stored(),
      said: said(),
      told: told(kit),
      persisted: persisted(),
      tracked: tracked(kit.heard.errors),
      posted: posted(),
    };
    for (const [where, trace] of Object.entries(traces)) {
      expect({ where, found: found(secrets, trace) }).toEqual({ where, found: [] });
    }
    expect(location.href).toBe(address);
  };
  const expectGone = (secrets: Secrets) => {
    expectKept(secrets);
    expect(found(secrets, drawn())).toEqual([]);
  };
  return { ...kit, kit, queryClient, expectKept, expectGone };
}

const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

test('the search itself finds a secret, spaced and escaped', () => {
  expect(found({ secret: 'ABCD2345' }, '<code>abcd 2345</code>')).toEqual(['secret']);
  expect(found({ token: 'a+b/c==' }, '?t=a%2Bb%2Fc%3D%3D')).toEqual(['token']);
  expect(found({ token: 'a+b/c==' }, 'nothing')).toEqual([]);
});

test('while it is under way, a cache that is written to disk holds none, on the net or off it', async () => {
  const { kit, person, expectKept } = begin();
  await person.beginOtp();
  const secrets = await secretsOf(kit);
  expect(found({ secret: secrets['secret']! }, drawn())).toEqual(['secret']);
  await person.hands.type(passcodeField(), secrets['passcode']!.slice(0, 5));
  expectKept(secrets);
  await setOnline(false);
  expectKept(secrets);
});

test('X3 a proof that is sent off the net is not kept for later', async () => {
  const { kit, person, sandbox, queryClient, written, expectKept } = begin();
  await person.beginOtp();
  const secrets = await secretsOf(kit);
  await setOnline(false);
  sandbox.faults.set('enroll-factor', { kind: 'offline', latency: 500 });
  await person.typeCode(secrets['passcode']!);
  await person.press(words.errors.tryAnyway);
  await waitFor(() => expect(written()).toContain('enroll-factor'));
  expectKept(secrets);
  await kit.pass(500);
  await waitFor(() => expect(errorKind()).toBe('offline'));
  expectKept(secrets);
  const before = written().length;
  sandbox.faults.clear();
  await setOnline(true);
  await queryClient.resumePausedMutations();
  expect(written()).toHaveLength(before);
});

test('the searches of errors and of the disk find a secret too', () => {
  const error = Object.assign(new Error('No.'), { cause: { request: { token: 'planted-token' } } });
  Object.defineProperty(error, 'hidden', { value: 'planted-hidden', enumerable: false });
  expect(found({ token: 'planted-token', hidden: 'planted-hidden' }, tracked([error]))).toEqual([
    'token',
    'hidden',
  ]);
  const queryClient = new QueryClient();
  const persisted = persist(queryClient);
  queryClient.setQueryData(['otp'], 'planted-secret');
  queryClient.clear();
  expect(found({ secret: 'planted-secret' }, persisted())).toEqual(['secret']);
});

test('X3 a page that is loaded anew from the disk in the middle finds lists, and nothing of the enrolment', async () => {
  const { kit, person, unmount, expectKept } = begin();
  await person.beginOtp();
  const secrets = await secretsOf(kit);
  const disk = localStorage.getItem('query-cache');
  expect(disk).toContain('factorType');
  unmount();
  const restored = new QueryClient();
  hydrate(restored, JSON.parse(disk!) as DehydratedState);
  expect(restored.getMutationCache().getAll()).toEqual([]);
  expect(found(secrets, cached(restored))).toEqual([]);
  expectKept(secrets);
});

test('U3 E8 nor after it is removed again, at the first try or the second', async () => {
  const { kit, person, sandbox, expectKept, expectGone } = begin();
  await person.beginOtp();
  const secrets = await secretsOf(kit);
  await person.typeCode(secrets['passcode']!);
  await person.finish();
  sandbox.faults.set('reset-factor', { status: 500, message: 'Upstream is down.' });
  await person.askToRemove(names.otp);
  await person.press(words.unbind.confirm);
  await waitFor(() => expect(errorKind()).toBe('server'));
  expectKept(secrets);
  sandbox.faults.clear();
  await person.press(words.unbind.confirm);
  await waitFor(() => expect(sandbox.account.factors.map(({ factorType }) => factorType)).toEqual(['SMS']));
  await closed();
  expectGone(secrets);
});

test('E8 after it is done and left, nothing is left of it anywhere', async () => {
  const { kit, person, expectKept, expectGone } = begin();
  await person.beginOtp();
  const secrets = await secretsOf(kit);
  await person.typeCode(secrets['passcode']!);
  await person.seesStep('done');
  expectKept(secrets);
  expect(found(secrets, drawn())).toEqual(['recoveryCode']);
  await person.finish();
  expectGone(secrets);
});

test('E8 after it is thrown away', async () => {
  const { kit, person, expectGone } = begin();
  await person.beginOtp();
  const secrets = await secretsOf(kit);
  await person.hands.type(passcodeField(), secrets['passcode']!.slice(0, 5));
  await person.press(words.list.close);
  await person.press(words.wizard.discard.confirm);
  await closed();
  expectGone(secrets);
});

test('E8 after the host takes it off the page in the middle', async () => {
  const { kit, person, unmount, expectGone } = begin();
  await person.beginOtp();
  const secrets = await secretsOf(kit);
  unmount();
  expectGone(secrets);
});

describe('E8 behind another page, from which the back button could bring it back as it stood,', () => {
  const goElsewhere = () =>
    act(() => void dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));

  test('nothing of an enrolment is left', async () => {
    const kit = domKit();
    await kit.person.beginOtp();
    const { secret } = await secretsOf(kit);
    expect(found({ secret: secret! }, drawn())).toEqual(['secret']);
    goElsewhere();
    expect(found({ secret: secret! }, drawn())).toEqual([]);
  });

  test('nor a photo that was not sent', async () => {
    await stubPictures();
    const { person } = domKit();
    await person.open(names.face);
    await person.press(words.face.start);
    await person.seesStep('prove');
    await person.hands.upload(front().getByLabelText<HTMLInputElement>(words.face.choose), photoFile());
    await waitFor(() => expect(document.querySelector('[data-state=photo]')).not.toBeNull());
    goElsewhere();
    await person.press(words.face.start);
    await person.seesStep('prove');
    expect(document.querySelector('[data-state=photo]')).toBeNull();
  });
});

test('E8 after another user has signed in', async () => {
  const { kit, person, change, client, expectGone } = begin();
  await person.beginOtp();
  const secrets = await secretsOf(kit);
  change({ client: { ...client, userKey: 'grace' } });
  await waitFor(() => expect(screen.queryByLabelText(words.otp.key)).toBeNull());
  expectGone(secrets);
});

test('after a refusal, and after the session has ended', async () => {
  const { kit, person, sandbox, expectKept, expectGone } = begin();
  await person.beginOtp();
  const secrets = await secretsOf(kit);
  sandbox.faults.set('enroll-factor', { status: 500, message: `No: ${JSON.stringify('upstream')}` });
  await person.typeCode(secrets['passcode']!);
  await waitFor(() => expect(errorKind()).toBe('server'));
  expectKept(secrets);
  sandbox.faults.set('enroll-factor', { status: 401, apiCode: 2020 });
  await person.press(words.wizard.verify);
  await waitFor(() => expect(errorKind()).toBe('session-ended'));
  expectKept(secrets);
  await person.press(words.list.close);
  await person.press(words.wizard.discard.confirm);
  await closed();
  expectGone(secrets);
});

test('of a renewal neither the old nor the new', async () => {
  const { kit, person, pass, expectKept, expectGone } = begin();
  await person.beginOtp();
  const old = await secretsOf(kit);
  await pass(61_000);
  await person.press(words.otp.renew);
  await screen.findByText(words.otp.changed);
  const secrets = await secretsOf(kit);
  expect(secrets['secret']).not.toBe(old['secret']);
  expectKept({ ...secrets });
  expect(found({ secret: old['secret']! }, drawn())).toEqual([]);
  await person.typeCode(await person.code());
  await person.finish();
  expectGone(secrets);
  expectGone({ token: old['token']!, secret: old['secret']!, recoveryCode: old['recoveryCode']! });
});

/** Each type up to its proof: what is secret by then, and the click that proves. */
const types: Record<string, (kit: DomKit) => Promise<{ secrets: Secrets; prove(): Promise<unknown> }>> = {
  'an authenticator app': async (kit) => {
    await kit.person.beginOtp();
    const secrets = await secretsOf(kit);
    return { secrets, prove: () => kit.person.typeCode(secrets['passcode']!) };
  },
  'a text message': async (kit) => {
    await kit.person.beginSms('13912345678');
    const secrets: Secrets = { ...(await secretsOf(kit)), phone: '13912345678' };
    await kit.person.typeCode(secrets['passcode']!);
    return { secrets, prove: () => kit.person.press(words.wizard.verify) };
  },
  'an e-mail': async (kit) => {
    await kit.person.beginEmail('grace@navy.example');
    const secrets: Secrets = { ...(await secretsOf(kit)), email: 'grace@navy.example' };
    await kit.person.typeCode(secrets['passcode']!);
    return { secrets, prove: () => kit.person.press(words.wizard.verify) };
  },
  'a photo': async (kit) => {
    const drawn = await stubPictures();
    await kit.person.open(words.list.names.FACE.name);
    await kit.person.press(words.face.start);
    await kit.person.seesStep('prove');
    const field = document.querySelector<HTMLElement>('.mfa-file-input')!;
    await kit.person.hands.upload(field, photoFile('grace-hopper.jpg'));
    await front().findByRole('img', { name: words.face.preview });
    const secrets: Secrets = { file: 'grace-hopper' };
    return {
      secrets,
      prove: async () => {
        await kit.person.press(words.face.use);
        await waitFor(() => expect(kit.sandbox.account.uploads).toHaveLength(1));
        const [upload] = kit.sandbox.account.uploads;
        secrets['key'] = upload!.key;
        // What it looks like in a `data:` address, and in hex.
        const bytes = [...drawn.at(-1)!];
        secrets['photo'] = btoa(String.fromCharCode(...bytes));
        secrets['photoInHex'] = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
      },
    };
  },
};

/** Each way in which it ends. */
const ends: Record<string, (kit: DomKit, prove: () => Promise<unknown>) => Promise<void>> = {
  'it is done': async ({ person }, prove) => {
    await prove();
    await person.finish();
  },
  'it is thrown away while it is proved': async ({ person, sandbox, written }, prove) => {
    sandbox.latency.set(5000, 'enroll-factor');
    await prove();
    await waitFor(() => expect(written()).toContain('enroll-factor'));
    await person.press(words.list.close);
    await person.press(words.wizard.discard.confirm);
    await closed();
  },
  'it was refused and given up': async ({ person, sandbox }, prove) => {
    sandbox.faults.set('enroll-factor', { status: 500, message: 'Upstream is down.' });
    await prove();
    await waitFor(() => expect(errorKind()).toBe('server'));
    await person.press(words.list.close);
    const question = screen.queryByRole('alertdialog');
    if (question) await person.press(words.wizard.discard.confirm);
    await closed();
  },
  'the host has taken it off the page while it is proved': async ({ unmount, sandbox, written }, prove) => {
    sandbox.latency.set(5000, 'enroll-factor');
    await prove();
    await waitFor(() => expect(written()).toContain('enroll-factor'));
    unmount();
  },
};

describe.each(Object.entries(types))('%s', (_type, start) => {
  test.each(Object.entries(ends))('E8 leaves nothing anywhere when %s', async (_end, end) => {
    // What the server's own list tells of an address is not the flow's doing.
    const { kit, expectGone } = begin({ factors: [] }, { profileShape: 'masked' });
    const { secrets, prove } = await start(kit);
    await end(kit, prove);
    expect(Object.values(secrets).every((secret) => secret.length >= 6)).toBe(true);
    expectGone(secrets);
    expect(found(secrets, await databases())).toEqual([]);
    // Nor when its answers come late.
    await kit.pass(5000);
    expectGone(secrets);
  });
});
