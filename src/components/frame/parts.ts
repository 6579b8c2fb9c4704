import type { Factor } from '../../factors/factor.js';
import type { Locale } from '../../locales/locale.js';
import { createLazy } from '../../ui/createLazy.js';
import type { Lazy } from '../../ui/createLazy.js';

/** One lazy thing per language (and key), so that hover, click and every wizard on the page share one load. */
function perLocale<Key, T>(load: (locale: Locale, key: Key) => Promise<T>) {
  const known = new WeakMap<Locale, Map<Key, Lazy<T>>>();
  return (locale: Locale, key: Key): Lazy<T> => {
    const ofLocale = known.get(locale) ?? new Map<Key, Lazy<T>>();
    known.set(locale, ofLocale);
    const lazy = ofLocale.get(key) ?? createLazy(() => load(locale, key));
    ofLocale.set(key, lazy);
    return lazy;
  };
}

const wizard = perLocale(async (locale) => {
  const [body, words, errors] = await Promise.all([
    import('../enroll-wizard/WizardDialog.js'),
    locale.load('wizard'),
    locale.load('errors'),
  ]);
  return { Body: body.WizardBody, WizardDialog: body.WizardDialog, words, errors };
});

const unbind = perLocale(async (locale) => {
  const [{ unbindScreens }, words, errors] = await Promise.all([
    import('../unbind-dialog/unbindScreens.js'),
    locale.load('unbind'),
    locale.load('errors'),
  ]);
  return { ...unbindScreens, words, errors };
});

/** Everything that is fetched when it is opened, each with its words. */
export const parts = {
  /** The wizard, alone and in its dialog. */
  wizard: (locale: Locale) => wizard(locale, undefined),
  /** The question before a removal, and what stands on the page after a change or a failed read. */
  unbind: (locale: Locale) => unbind(locale, undefined),
  /** A factor's screens. */
  screens: perLocale((locale, factor: Factor) => factor.load(locale)),
};
