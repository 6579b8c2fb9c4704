import type { MfaProviderProps } from './MfaProvider.js';

/** Of the four languages that the server knows (contract 4) the nearest to the one on screen; without any it speaks Chinese. */
export function serverLanguage(locale: MfaProviderProps['locale']): string {
  const shown = typeof locale === 'object' && 'default' in locale ? locale.default : locale;
  const tag = (typeof shown === 'object' ? shown.tag : (shown ?? '')).replaceAll('_', '-');
  if (/^zh(?!.*-Hans\b).*-(Hant|TW|HK|MO)\b/i.test(tag)) return 'zh-TW';
  return /^zh\b/i.test(tag) ? 'zh-CN' : /^ja\b/i.test(tag) ? 'ja' : 'en';
}
