'use client';

import type { EnrolledFactor } from '../../api/readEnrolledFactors.js';
import type { MfaError } from '../../client/MfaError.js';
import type { FactorChange } from '../../hooks/FactorChange.js';
import { useMfa } from '../../hooks/MfaContext.js';
import { factorWords, findFactor, useFactorTypes } from '../../hooks/useFactorTypes.js';
import { isUndecided } from '../../hooks/useRemoveFactor.js';
import type { ErrorMessages, LazyMessages, Locale } from '../../locales/locale.js';
import { Button } from '../../ui/Button.js';
import { CloseIcon } from '../../ui/icons/CloseIcon.js';
import { ErrorNote } from '../../ui/ErrorNote.js';
import { Notice } from '../../ui/Notice.js';
import { plainText } from '../../ui/plainText.js';
import { ErrorDetails } from '../frame/ErrorDetails.js';
import { RequestId } from '../frame/RequestId.js';
import { removalErrors } from './removalErrors.js';

/** What has come of the last thing that was done on the page. */
export type News = FactorChange | { factor: EnrolledFactor; factorType: string; error: MfaError };

export interface ChangeNewsProps {
  news: News;
  locale: Locale;
  words: LazyMessages['unbind'];
  errors: ErrorMessages;
  onDismiss: () => void;
}

/**
 * What has changed and when, with room for what the host offers then; or what has not changed and why, where the question was
 * closed before the answer came. A change is no live region: it has been announced where it was made.
 */
export function ChangeNews({ news, locale, words, errors, onDismiss }: ChangeNewsProps) {
  const { slots } = useMfa();
  const factors = useFactorTypes();
  const named = factorWords(locale);
  const definition = findFactor(factors, news.factorType);
  const name = definition?.name(named) ?? locale.list.unknown(plainText(news.factorType));
  const dismiss = (
    <Button kind="quiet" iconOnly aria-label={words.changed.dismiss} onClick={onDismiss}>
      <CloseIcon />
    </Button>
  );
  if ('error' in news) {
    const { error } = news;
    const isKnown = !isUndecided(error) && error.kind !== 'not-found';
    return (
      <ErrorNote
        kind={error.kind}
        title={isKnown ? words.notRemoved(name) : name}
        below={<RequestId error={error} words={errors} />}
        aside={dismiss}
      >
        <ErrorDetails
          titled
          error={error}
          words={removalErrors(errors, words, definition?.removal?.(words))}
        />
      </ErrorNote>
    );
  }
  const when = new Date(news.at);
  const added = news.action === 'enroll';
  return (
    <Notice
      kind={added ? 'good' : 'info'}
      title={words.changed[added ? 'added' : 'removed'](name)}
      action={slots.afterChange?.({ change: news })}
      aside={dismiss}
    >
      <time dateTime={when.toISOString()}>
        {new Intl.DateTimeFormat(locale.tag, { dateStyle: 'medium', timeStyle: 'short' }).format(when)}
      </time>
    </Notice>
  );
}
