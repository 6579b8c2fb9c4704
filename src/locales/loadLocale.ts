import type { Locale } from './locale.js';

/** The languages that ship, but for English, which is always there. */
const loaders = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  he: () => import('./he.js'),
  hi: () => import('./hi.js'),
  id: () => import('./id.js'),
  it: () => import('./it.js'),
  ja: () => import('./ja.js'),
  ko: () => import('./ko.js'),
  nl: () => import('./nl.js'),
  pl: () => import('./pl.js'),
  'pt-BR': () => import('./pt-BR.js'),
  ru: () => import('./ru.js'),
  th: () => import('./th.js'),
  tr: () => import('./tr.js'),
  uk: () => import('./uk.js'),
  vi: () => import('./vi.js'),
  'zh-CN': () => import('./zh-CN.js'),
  'zh-TW': () => import('./zh-TW.js'),
} satisfies Record<string, () => Promise<{ default: Locale }>>;

/** A language tag that ships. */
export type LocaleTag = 'en' | keyof typeof loaders;

/** All tags that ship. */
export const localeTags = ['en', ...Object.keys(loaders)] as LocaleTag[];

const isLoader = (tag: string): tag is keyof typeof loaders => Object.hasOwn(loaders, tag);

/** Traditional Chinese by script or, where no script is named, by region: `zh-Hans-HK` is read in simplified. */
const traditional = /^zh-(?!(.*-)?hans\b)(.*-)?(hant|tw|hk|mo)\b/i;

/** A tag in its newest form: `iw` is `he`, `in` is `id`. What is no tag stays as it is. */
function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    return tag;
  }
}

/**
 * The shipped language nearest to a BCP 47 tag: itself, its language (`de-AT` -> `de`), another region of it
 * (`pt` -> `pt-BR`), else English.
 */
export function nearestLocale(asked: string): LocaleTag {
  const tag = canonical(asked.replaceAll('_', '-'));
  const language = tag.toLowerCase().split('-')[0] ?? '';
  const wanted = [
    tag,
    ...(language === 'zh' ? [traditional.test(tag) ? 'zh-TW' : 'zh-CN', 'zh-CN'] : []),
    language,
  ];
  for (const want of wanted) {
    const found = localeTags.find((known) => known.toLowerCase() === want.toLowerCase());
    if (found) return found;
  }
  return localeTags.find((known) => known.toLowerCase().startsWith(`${language}-`)) ?? 'en';
}

/** Loads a shipped language by tag; undefined for English, which needs no loading. */
export function localeLoader(tag: string): (() => Promise<Locale>) | undefined {
  const nearest = nearestLocale(tag);
  if (!isLoader(nearest)) return undefined;
  return async () => (await loaders[nearest]()).default;
}
