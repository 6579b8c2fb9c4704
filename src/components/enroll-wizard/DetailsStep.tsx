'use client';

import { useId, useRef } from 'react';
import { useMfa } from '../../hooks/MfaContext.js';
import { factorWords } from '../../hooks/useFactorTypes.js';
import { Button } from '../../ui/Button.js';
import { useSlotClass } from '../../ui/useSlotClass.js';
import { ErrorView } from '../frame/ErrorView.js';
import { errorSteps } from '../frame/errorSteps.js';
import type { NextStep } from '../frame/errorSteps.js';
import { OfflineNote } from '../frame/OfflineNote.js';
import { useSending } from '../frame/useSending.js';
import { AsideButtons } from './AsideButtons.js';
import { OtherMethodButton } from './OtherMethodButton.js';
import { StepFoot } from './StepFoot.js';
import type { StepProps } from './StepProps.js';
import { useFieldFocus } from './useFieldFocus.js';

/** Steps after a no to what was given; any other error says nothing about it. */
const refusals: ReadonlySet<NextStep> = new Set(['correct', 'look-in-list']);

/** What is needed before the server is asked: an address, or a moment to get ready. */
export function DetailsStep(props: StepProps) {
  const { flow, screens, formId, locale, words, errors, ...given } = props;
  const { slots, locale: asked } = useMfa();
  // The region that was asked for, where it names one: the words may be another's (`de-CH` is read in `de`).
  const region = /^\w+?([-_]\w{4})?[-_]([a-z]{2})\b/i.exec(typeof asked === 'string' ? asked : '')?.[2];
  const options = { ...given, defaultCountry: given.defaultCountry ?? region };
  const slotClass = useSlotClass();
  const id = useId();
  const screen = useRef<HTMLDivElement>(null);
  const { error, live } = flow.state;
  useFieldFocus(screen, live !== undefined);
  const sending = useSending(error?.error.kind);
  const shown = sending.isPast ? undefined : error;
  const errorId = shown && `${id}e`;
  // What has been let through all the same is on its way.
  const noteId = sending.tells && live === undefined ? `${id}o` : undefined;
  return (
    <>
      <div ref={screen} className={slotClass('body')}>
        <screens.Details
          formId={formId}
          text={screens.text}
          draft={flow.details}
          onDraft={flow.keepDetails}
          onSubmit={(details) => {
            if (sending.allows()) flow.submitDetails(details);
          }}
          busy={live !== undefined}
          error={
            shown ? (
              <ErrorView
                id={errorId}
                error={shown.error}
                words={errors}
                // Types that ask nothing have nothing to keep.
                kept={flow.details !== undefined}
                wayOut={<OtherMethodButton {...props} />}
              />
            ) : null
          }
          errorId={errorId}
          refused={
            shown?.error.operation === 'send-enroll-factor-request' &&
            refusals.has(errorSteps[shown.error.kind].next)
          }
          words={factorWords(locale)}
          options={options}
          help={slots.appHelp?.()}
        />
      </div>
      <StepFoot
        step="details"
        factor={options.factor}
        notes={noteId ? <OfflineNote id={noteId} words={errors} /> : null}
        tells={noteId}
      >
        <AsideButtons {...props} sending={sending} />
        <Button
          slot="submit"
          kind="main"
          type="submit"
          form={formId}
          busy={live !== undefined}
          disabled={!sending.online}
          aria-describedby={sending.online ? undefined : (noteId ?? errorId)}
        >
          {screens.labels.start}
        </Button>
      </StepFoot>
    </>
  );
}
