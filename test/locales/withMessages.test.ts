import { describe, expect, test } from 'vitest';
import en from '../../src/locales/en.js';
import type { Locale, Messages } from '../../src/locales/locale.js';
import { withMessages } from '../../src/locales/withMessages.js';
import zhCN from '../../src/locales/zh-CN.js';
import { textsOf } from './texts.js';

/** What an app without types, or a file from a translation service, may pass. */
const untyped = (messages: unknown) => messages as Messages;

test('H4 a host replaces one text and keeps all others', async () => {
  const own = withMessages(zhCN, { list: { title: '账号安全' } });
  const expected = await textsOf(zhCN);
  expected.set('list.title', '账号安全');
  expect(await textsOf(own)).toEqual(expected);
  expect(own).toMatchObject({ tag: 'zh-CN', dir: 'ltr' });
});

test('H4 a host replaces texts of any part, at any depth, with plain texts, lists and functions', async () => {
  const steps = ['Ouvrez', 'Scannez'];
  const own = withMessages(en, {
    list: { names: { OTP: { name: 'Acme Guard' } }, strength: { 3: 'Best' } },
    wizard: { recovery: { gate: 'Kept', fileText: (code) => `Keep: ${code}` }, doneTitle: (name) => name },
    errors: { kinds: { offline: { hint: 'Find a network.' } }, wait: (seconds) => `${seconds}!` },
    otp: { steps },
  });
  expect(own.list.names.OTP).toEqual({ ...en.list.names.OTP, name: 'Acme Guard' });
  expect(own.list.strength).toEqual({ ...en.list.strength, 3: 'Best' });
  const wizard = await own.load('wizard');
  expect(wizard.doneTitle('X')).toBe('X');
  expect(wizard.recovery.fileText('b471', 'me')).toBe('Keep: b471');
  expect(wizard.recovery.gate).toBe('Kept');
  expect(wizard.recovery.label).toBe((await en.load('wizard')).recovery.label);
  const errors = await own.load('errors');
  expect(errors.kinds.offline).toEqual({
    title: (await en.load('errors')).kinds.offline.title,
    hint: 'Find a network.',
  });
  expect(errors.wait(3)).toBe('3!');
  expect((await own.load('otp')).steps).toEqual(steps);
});

test('H4 every single text can be replaced', async () => {
  for (const [path, text] of await textsOf(en)) {
    const keys = path.split('.');
    // A list of texts is replaced as a whole.
    if (/^\d+$/.test(keys.at(-1) ?? '') && keys.at(-2) !== 'strength') continue;
    const replaced = typeof text === 'function' ? () => 'mine' : 'mine';
    const messages = keys.reduceRight<unknown>((below, key) => ({ [key]: below }), replaced);
    expect((await textsOf(withMessages(en, untyped(messages)))).get(path), path).toBe(replaced);
  }
});

describe('H4 what a host gets wrong costs no other text', () => {
  const wrong: [what: string, messages: unknown][] = [
    ['a number, null or list for a text', { list: { title: 3, lead: null, none: ['a'] } }],
    ['a text for a function', { list: { addNamed: 'Add', removeNamed: null } }],
    ['a function for a text', { list: { title: () => 'Title' } }],
    ['a text or null for a group', { list: { names: 'Names', detail: null, strength: ['a', 'b', 'c'] } }],
    ['a text for a list', { otp: { steps: 'Open, scan, type' } }],
    ['null for a list', { otp: { steps: null } }],
    ['an object for a list', { otp: { steps: { 0: 'Open' } } }],
    ['a list of other things', { otp: { steps: ['Open', 2] } }],
    ['a text, null or list for a part', { list: 'List', wizard: null, errors: ['a'] }],
    ['undefined', { list: { title: undefined, names: undefined }, wizard: undefined }],
    ['unknown keys', { list: { tittle: 'Title', names: { PASSKEY: { name: 'Passkey' } } }, wizzard: {} }],
    ['names that every object has', { list: { constructor: 'x', toString: () => 'x', hasOwnProperty: 1 } }],
  ];

  test.each(wrong)('%s', async (_, messages) => {
    expect(await textsOf(withMessages(en, untyped(messages)))).toEqual(await textsOf(en));
  });

  test('a good text beside a wrong one is taken', () => {
    const own = withMessages(en, untyped({ list: { title: 3, lead: 'Mine', tittle: 'x' } }));
    expect(own.list).toEqual({ ...en.list, lead: 'Mine' });
  });
});

test('H4 texts from a file cannot reach the prototype of anything', async () => {
  const hostile =
    '{"__proto__":{"list":{"title":"x"},"polluted":1},"list":{"__proto__":{"polluted":1},"names":';
  const messages = JSON.parse(
    `${hostile}{"__proto__":{"polluted":1},"OTP":{"__proto__":{"polluted":1}}}}}`,
  ) as unknown;
  const own = withMessages(en, untyped(messages));
  for (const tree of [own, own.list, own.list.names, own.list.names.OTP, {}]) {
    expect(Object.getPrototypeOf(tree)).toBe(Object.prototype);
    expect('polluted' in tree).toBe(false);
  }
  expect(await textsOf(own)).toEqual(await textsOf(en));
});

test('H4 the shipped language stays as it is when a host replaces its texts', async () => {
  const before = await textsOf(en);
  const own = withMessages(en, { list: { names: { OTP: { name: 'Mine' } } }, otp: { steps: ['Mine'] } });
  await textsOf(own);
  expect(await textsOf(en)).toEqual(before);
});

test('H4 replacing texts loads no part before its screen asks for it', async () => {
  const asked: string[] = [];
  const load: Locale['load'] = async (part) => {
    asked.push(part);
    return en.load(part);
  };
  const own = withMessages({ ...en, load }, { sms: { send: 'Mine' }, wizard: { title: 'Mine' } });
  expect(asked).toEqual([]);
  expect((await own.load('sms')).send).toBe('Mine');
  expect(asked).toEqual(['sms']);
});
