'use client';

import { useId, useRef } from 'react';
import type { RefObject } from 'react';
import { useMfa } from '../../hooks/MfaContext.js';
import { factorWords } from '../../hooks/useFactorTypes.js';
import { useSlotClass } from '../../ui/useSlotClass.js';
import { ErrorView } from '../frame/ErrorView.js';
import { useSending } from '../frame/useSending.js';
import { OtherMethodButton } from './OtherMethodButton.js';
import { ProveFoot } from './ProveFoot.js';
import type { StepProps } from './StepProps.js';
import { useExplanation } from './useExplanation.js';
import { useFieldFocus } from './useFieldFocus.js';

export interface ProveStepProps extends StepProps {
  /** The line under the title that shows the token's life. */
  lifeRef: RefObject<HTMLDivElement | null>;
}

/** The proof, against a token that lives one minute. */
export function ProveStep(props: ProveStepProps) {
  const { flow, screens, formId, draft, onDraft, locale, words, errors, lifeRef, ...options } = props;
  const { slots } = useMfa();
  const slotClass = useSlotClass();
  const errorId = useId();
  const screen = useRef<HTMLDivElement>(null);
  const resend = useRef<HTMLButtonElement>(null);
  const { state, expired } = flow;
  const { challenge, error, live } = state;
  // A token that is asked for with the proof has no minute to watch, and nothing to ask anew.
  const timed = challenge !== undefined && !state.policy.proofFirst;
  const renewing = live?.kind === 'ask' && timed;
  const { keep, waits, why } = useExplanation(props);
  // Until it is said why it was refused: a field that opened before that would be selected under the hands of who types.
  const proving = waits || (live !== undefined && !renewing);
  const sending = useSending(error?.error.kind);
  useFieldFocus(screen, live !== undefined, { button: resend, done: challenge?.askedAt });
  const shownError =
    error && !waits && !sending.isPast && !(expired && error.error.kind === 'enrollment-expired')
      ? error
      : undefined;
  const better = why ?? screens.refusals?.[error?.error.apiCode ?? 0];
  const errorWords =
    error && better ? { ...errors, kinds: { ...errors.kinds, [error.error.kind]: better } } : errors;

  return (
    <>
      <div ref={screen} className={slotClass('body')}>
        <screens.Prove
          formId={formId}
          text={screens.text}
          draft={draft}
          onDraft={onDraft}
          challenge={challenge?.data}
          changed={state.replaced !== undefined}
          round={challenge?.askedAt.steady}
          details={flow.askedWith}
          onSubmit={(proof) => {
            if (!sending.allows()) return;
            if (expired) {
              flow.renew();
            } else {
              keep(proof);
              flow.prove(proof);
            }
          }}
          onChangeDetails={flow.back}
          busy={proving}
          expired={expired}
          error={
            shownError ? (
              <ErrorView
                id={errorId}
                error={shownError.error}
                words={errorWords}
                // What gathers its proof first has no field to type into.
                kept={shownError.during === 'prove' && !state.policy.proofFirst}
                wayOut={<OtherMethodButton {...props} />}
              />
            ) : null
          }
          errorId={shownError ? errorId : undefined}
          words={factorWords(locale)}
          options={options}
          help={slots.appHelp?.()}
        />
      </div>
      <ProveFoot
        {...props}
        resend={resend}
        sending={sending}
        timed={timed}
        renewing={renewing}
        busy={proving}
        errorId={errorId}
      />
    </>
  );
}
