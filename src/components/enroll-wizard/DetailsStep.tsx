'use client';

import { useId } from 'react';
import type { MfaErrorKind } from '../../client/errorKinds.js';
import { factorWords } from '../../hooks/useFactorTypes.js';
import { Button } from '../../ui/Button.js';
import { useSlotClass } from '../../ui/useSlotClass.js';
import { ErrorView } from '../frame/ErrorView.js';
import type { StepProps } from './StepProps.js';

/** Kinds that say no to what was given; any other says nothing about it. */
const refusals: ReadonlySet<MfaErrorKind> = new Set(['rejected', 'conflict', 'already-enrolled']);

/** What is needed before the server is asked: an address, or a moment to get ready. */
export function DetailsStep({ flow, screens, formId, locale, words, errors, ...options }: StepProps) {
  const slotClass = useSlotClass();
  const errorId = useId();
  const { error, live } = flow.state;
  return (
    <>
      <div className={slotClass('body')}>
        <screens.Details
          formId={formId}
          text={screens.text}
          draft={flow.details}
          onDraft={flow.keepDetails}
          onSubmit={flow.submitDetails}
          busy={live !== undefined}
          error={error ? <ErrorView id={errorId} error={error.error} words={errors} /> : null}
          errorId={error ? errorId : undefined}
          refused={error !== undefined && refusals.has(error.error.kind)}
          words={factorWords(locale)}
          options={options}
        />
      </div>
      <footer className={slotClass('foot')}>
        {live ? (
          <Button kind="quiet" onClick={flow.cancel}>
            {words.cancel}
          </Button>
        ) : null}
        <Button slot="submit" kind="main" type="submit" form={formId} busy={live !== undefined}>
          {screens.labels.start}
        </Button>
      </footer>
    </>
  );
}
