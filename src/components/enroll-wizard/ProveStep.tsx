'use client';

import { useCallback, useId } from 'react';
import type { RefObject } from 'react';
import { tokenLife } from '../../enrollment/enrollmentState.js';
import { useMfa } from '../../hooks/MfaContext.js';
import { factorWords } from '../../hooks/useFactorTypes.js';
import { Button } from '../../ui/Button.js';
import { useSlotClass } from '../../ui/useSlotClass.js';
import { Countdown } from '../../ui/Countdown.js';
import { Notice } from '../../ui/Notice.js';
import { ErrorView } from '../frame/ErrorView.js';
import type { StepProps } from './StepProps.js';

export interface ProveStepProps extends StepProps {
  /** The line under the title that shows the token's life. */
  lifeRef: RefObject<HTMLDivElement | null>;
}

/** The proof, against a token that lives one minute: what is left of it, and one button that asks anew. */
export function ProveStep(props: ProveStepProps) {
  const { flow, screens, formId, locale, words, errors, lifeRef, ...options } = props;
  const { clock } = useMfa();
  const slotClass = useSlotClass();
  const errorId = useId();
  const { state, expired } = flow;
  const { challenge, error, live } = state;
  // A new token is a new countdown.
  const askedAt = challenge?.askedAt;
  const { remaining } = flow;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- a new moment makes a new function on purpose
  const left = useCallback(() => remaining(), [remaining, askedAt]);
  const { schedule } = clock;
  const plan = useCallback((run: () => void, ms: number) => schedule(run, ms), [schedule]);
  // A token that is asked for with the proof has no minute to watch, and nothing to ask anew.
  const timed = challenge !== undefined && !state.policy.proofFirst;
  const renewing = live?.kind === 'ask' && timed;
  const proving = live !== undefined && !renewing;
  const shownError = error && !(expired && error.error.kind === 'enrollment-expired') ? error : undefined;

  return (
    <>
      <div className={slotClass('body')}>
        {expired && !renewing ? (
          <Notice kind="warn" title={words.expired}>
            {words.expiredHint}
          </Notice>
        ) : null}
        <screens.Prove
          formId={formId}
          text={screens.text}
          challenge={challenge?.data}
          changed={state.replaced !== undefined}
          details={flow.details}
          onSubmit={(proof) => (expired ? flow.renew() : flow.prove(proof))}
          onChangeDetails={flow.back}
          busy={proving}
          expired={expired}
          error={shownError ? <ErrorView id={errorId} error={shownError.error} words={errors} /> : null}
          errorId={shownError ? errorId : undefined}
          words={factorWords(locale)}
          options={options}
        />
        {timed ? (
          <Countdown
            remaining={left}
            schedule={plan}
            total={tokenLife}
            lifeRef={lifeRef}
            text={words.secondsLeft}
            announce={words.spoken}
          />
        ) : null}
      </div>
      <footer className={slotClass('foot')}>
        {timed ? (
          <Button
            slot="resend"
            kind={expired ? 'main' : 'quiet'}
            busy={renewing}
            disabled={!flow.canRenew}
            onClick={flow.renew}
          >
            {screens.labels.renew}
          </Button>
        ) : null}
        {proving ? (
          <Button kind="quiet" onClick={flow.cancel}>
            {words.cancel}
          </Button>
        ) : null}
        {expired ? null : (
          <Button slot="submit" kind="main" type="submit" form={formId} busy={proving} disabled={renewing}>
            {screens.labels.prove ?? words.verify}
          </Button>
        )}
      </footer>
    </>
  );
}
