'use client';

import type { ReactNode } from 'react';
import type { ErrorMessages, Locale } from '../../locales/locale.js';
import { createLazy, useLazy } from '../../ui/createLazy.js';
import type { Lazy } from '../../ui/createLazy.js';
import { ErrorDetails } from './ErrorDetails.js';
import type { ErrorDetailsProps } from './ErrorDetails.js';

export interface ErrorReasonProps extends Pick<ErrorDetailsProps, 'error'> {
  locale: Locale;
  /** Stands in where the words can't be loaded. */
  otherwise: ReactNode;
}

const known = new WeakMap<Locale, Lazy<ErrorMessages>>();

/** One load of the words for all that has failed on the page. */
function wordsOf(locale: Locale): Lazy<ErrorMessages> {
  const lazy = known.get(locale) ?? createLazy(locale.load.errors);
  known.set(locale, lazy);
  return lazy;
}

/** An error's own words below another title, when they are there: none before, for a wrong hint is worse. */
export function ErrorReason({ error, locale, otherwise }: ErrorReasonProps) {
  const words = useLazy(wordsOf(locale));
  if (words.status === 'ready') return <ErrorDetails titled error={error} words={words.value} />;
  return words.status === 'failed' ? otherwise : null;
}
