/** Reads languages for the tests of this folder. */
import * as screens from '../../src/locales/en/screens.js';
import en from '../../src/locales/en.js';
import { localeLoader } from '../../src/locales/loadLocale.js';
import type { LazyMessages, Locale } from '../../src/locales/locale.js';

/** A language by its tag, as a provider gets it. */
export async function loadLanguage(tag: string): Promise<Locale> {
  const load = localeLoader(tag);
  return load ? load() : en;
}

/** The parts that load with their screens. */
export const lazyParts = Object.keys(screens) as (keyof LazyMessages)[];

/** Every text of a language by its path, `list.names.OTP.name`; a list of texts is one entry each. */
export async function textsOf(locale: Locale): Promise<Map<string, unknown>> {
  const texts = new Map<string, unknown>();
  const walk = (path: string, value: unknown) => {
    if (typeof value !== 'object' || value === null) texts.set(path, value);
    else for (const [key, below] of Object.entries(value)) walk(`${path}.${key}`, below);
  };
  walk('list', locale.list);
  for (const part of lazyParts) walk(part, await locale.load(part));
  return texts;
}

const names = [['Passkey']];
const namesWithIdentity = [
  ['Passkey', 'a***@example.com'],
  ['Passkey', ''],
];
const times = [[0], [1], [2], [5], [30], [60]];
const lengths = [[4], [6], [7], [8]];
// Names come in the language of the sentence.
const countries = [['斐济']];
const addresses = [['+86 188****8888'], ['a***@example.com']];

/** What each text that takes values is asked with. */
export const samples: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = {
  'list.addNamed': names,
  'list.removeNamed': namesWithIdentity,
  'list.removed': names,
  'list.unknown': [['FIDO2']],
  'wizard.doneTitle': names,
  'wizard.renewIn': times.slice(1),
  'wizard.secondsLeft': times,
  'wizard.recovery.fileText': [
    ['b471-8ec0-874a', 'Acme: me@example.com'],
    ['b471-8ec0-874a', ''],
  ],
  'unbind.title': names,
  'unbind.consequence': namesWithIdentity,
  'unbind.others': [['Passkey']],
  'errors.serverSays': [['E4711']],
  'unbind.replaced': names,
  'unbind.notRemoved': names,
  'unbind.changed.added': names,
  'unbind.changed.removed': names,
  'errors.wait': times.slice(1),
  'otp.seconds': [[15], [30], [60]],
  'otp.minutes': [[2], [5], [10]],
  'otp.code': lengths,
  'otp.incomplete': lengths,
  'sms.tooShort': countries,
  'sms.tooLong': countries,
  'sms.notOfCountry': countries,
  'sms.countryNotAllowed': countries,
  'sms.sent': addresses,
  'sms.codeHintLength': lengths,
  'email.sent': addresses,
  'email.guess': addresses,
  'email.codeHintLength': lengths,
};

export interface Said {
  path: string;
  values: readonly (string | number)[];
  /** What the person reads. */
  text: unknown;
}

/** Every text as it is read, those that take values once for each sample. */
export async function saidBy(locale: Locale): Promise<Said[]> {
  return [...(await textsOf(locale))].flatMap(([path, text]): Said[] => {
    if (typeof text !== 'function') return [{ path, values: [], text }];
    const say = text as (...values: unknown[]) => unknown;
    return (samples[path] ?? []).map((values) => ({ path, values, text: say(...values) }));
  });
}
