/** A language is complete or does not compile; what a host replaces may be partial. */
import type { LazyMessages, Locale, MfaProviderProps } from '../../src/index.js';
import { list } from '../../src/locales/en/list.js';
import { unbind } from '../../src/locales/en/unbind.js';
import en from '../../src/locales/en.js';

type Unbind = LazyMessages['unbind'];
type Errors = LazyMessages['errors'];

const { title: _title, ...untitled } = unbind;
export const whole: Unbind = unbind;
// @ts-expect-error the title's translation is missing
export const partial: Unbind = untitled;
// @ts-expect-error a sentence with a name in it is a function of that name
export const flat: Unbind = { ...unbind, title: 'Remove?' };

export async function errorsWithout(errors: Errors): Promise<Errors> {
  const { offline: _offline, ...kinds } = errors.kinds;
  // @ts-expect-error the words for one kind are missing
  return { ...errors, kinds };
}

export const language: Locale = { ...en, tag: 'de', list };
// @ts-expect-error the words of a screen are missing
export const withoutScreens: Locale = { ...en, tag: 'de', load: async () => unbind };

export const messages: MfaProviderProps['messages'][] = [
  undefined,
  {},
  { list: { title: 'Keys' } },
  { list: { title: undefined, names: { OTP: { name: 'App' } } } },
  { otp: { code: (length) => `${length} digits` } },
  { errors: { kinds: { offline: { title: 'No net.' } } } },
  // @ts-expect-error there is no such text
  { list: { subtitle: 'Keys' } },
  // @ts-expect-error a text is a text
  { list: { title: 7 } },
  // @ts-expect-error there is no such part
  { sidebar: {} },
];
