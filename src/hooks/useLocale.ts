'use client';

import { useState } from 'react';
import en from '../locales/en.js';
import type { Locale, Messages } from '../locales/locale.js';
import { withMessages } from '../locales/withMessages.js';
import { createLazy, useLazy } from '../ui/createLazy.js';
import type { Lazy } from '../ui/createLazy.js';
import { useMfa } from './MfaContext.js';

const loading = new Map<string, Lazy<Locale>>();

function lazyLocale(tag: string): Lazy<Locale> {
  const known = loading.get(tag);
  if (known) return known;
  const lazy = createLazy(() =>
    import('../locales/loadLocale.js').then((module) => module.localeLoader(tag)?.() ?? en),
  );
  loading.set(tag, lazy);
  return lazy;
}

const replaced = new WeakMap<Locale, WeakMap<Messages, Locale>>();

/** One language with one set of own texts is one object: what is loaded for it is kept by that object. */
function withOwn(locale: Locale, messages: Messages | undefined): Locale {
  if (!messages) return locale;
  const ofLocale = replaced.get(locale) ?? new WeakMap<Messages, Locale>();
  replaced.set(locale, ofLocale);
  const known = ofLocale.get(messages) ?? withMessages(locale, messages);
  ofLocale.set(messages, known);
  return known;
}

/**
 * The language to show: a module at once, a tag when it has loaded. While another one loads the last one stays, so that
 * nothing on screen is lost; undefined only before the first. One that fails to load gives way to English.
 */
export function useLocale(): Locale | undefined {
  const { locale: wanted, messages } = useMfa();
  const tag = typeof wanted === 'string' && !/^en\b/i.test(wanted) ? wanted : undefined;
  const state = useLazy(tag ? lazyLocale(tag) : undefined);
  const ready =
    typeof wanted === 'object'
      ? 'default' in wanted
        ? wanted.default
        : wanted
      : state.status === 'ready'
        ? state.value
        : tag && state.status === 'pending'
          ? undefined
          : en;
  const [shown, setShown] = useState(ready);
  if (ready && ready !== shown) setShown(ready);
  return shown && withOwn(shown, messages);
}
