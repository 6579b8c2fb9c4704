import en from '../locales/en.js';
import zhCN from '../locales/zh-CN.js';
import type { FactorCheck, FactorSubject } from './FactorSubject.js';
import { insist } from './insist.js';

/** What servers have been seen to store, or might. */
const strange: readonly Record<string, unknown>[] = [
  {},
  { name: null, email: null, phoneNumber: null, phoneCountryCode: null },
  { name: 7, email: ['a@b.example'], phoneNumber: {}, phoneCountryCode: false },
  { name: '', email: '', phoneNumber: '', phoneCountryCode: '' },
  { somethingElse: 'entirely' },
];

/** What a definition answers when it is asked, without a page. */
export function factorAnswers(subject: FactorSubject): FactorCheck[] {
  const { factor, half, shown, locales = [en, zhCN] } = subject;
  const named = { tag: en.tag, list: en.list };
  const show = (profile: Record<string, unknown>) => {
    const identity = factor.readProfile?.(profile);
    return identity === undefined ? undefined : factor.describe?.(identity);
  };

  return [
    {
      name: 'has a half in the sandbox under its own wire name',
      run: async () =>
        insist(
          half.factorType === factor.type,
          `The half is called ${half.factorType}, the type ${factor.type}.`,
        ),
    },
    {
      name: 'L1 says what it is, in words and a picture, and how strong it is',
      run: async () => {
        insist(factor.name(named), 'It has no name.');
        insist(factor.summary(named), 'It has no summary.');
        insist(typeof factor.Icon === 'function', 'Its Icon is no component.');
        insist([1, 2, 3].includes(factor.strength), `Its strength is ${factor.strength}, not 1, 2 or 3.`);
      },
    },
    ...locales.map((locale) => ({
      name: `H4 has screens and labels in ${locale.tag}`,
      run: async () => {
        const { Details, Prove, labels } = await factor.load(locale);
        insist(typeof Details === 'function' && typeof Prove === 'function', 'A screen is no component.');
        for (const label of ['start', 'renew', 'done'] as const) {
          insist(labels[label], `Its label "${label}" is empty.`);
        }
      },
    })),
    ...shown.map(({ profile, as }) => ({
      name: `L1 shows ${JSON.stringify(profile)} as ${as ?? 'a plain row'}`,
      run: async () =>
        insist(show(profile) === as, `It shows ${JSON.stringify(profile)} as ${String(show(profile))}.`),
    })),
    {
      name: 'L1 reads whatever the server stores without stumbling',
      run: async () => {
        for (const profile of strange) {
          const text = show(profile);
          insist(
            text === undefined || typeof text === 'string',
            `${JSON.stringify(profile)} becomes ${String(text)}.`,
          );
        }
      },
    },
  ];
}
