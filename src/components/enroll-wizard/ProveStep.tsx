'use client';

import { useCallback, useId, useRef } from 'react';
import type { RefObject } from 'react';
import { tokenLife } from '../../enrollment/enrollmentState.js';
import { useMfa } from '../../hooks/MfaContext.js';
import { factorWords } from '../../hooks/useFactorTypes.js';
import { Button } from '../../ui/Button.js';
import { useSlotClass } from '../../ui/useSlotClass.js';
import { Countdown } from '../../ui/Countdown.js';
import { Notice } from '../../ui/Notice.js';
import { OpensIn } from '../../ui/OpensIn.js';
import { Status } from '../../ui/Status.js';
import { ErrorView } from '../frame/ErrorView.js';
import { OfflineNote } from '../frame/OfflineNote.js';
import { useSending } from '../frame/useSending.js';
import { OtherMethodButton } from './OtherMethodButton.js';
import { StepFoot } from './StepFoot.js';
import type { StepProps } from './StepProps.js';
import { useExplanation } from './useExplanation.js';
import { useFieldFocus } from './useFieldFocus.js';

export interface ProveStepProps extends StepProps {
  /** The line under the title that shows the token's life. */
  lifeRef: RefObject<HTMLDivElement | null>;
}

/** The proof, against a token that lives one minute: what is left of it, and one button that asks anew. */
export function ProveStep(props: ProveStepProps) {
  const { flow, screens, formId, draft, onDraft, locale, words, errors, lifeRef, ...options } = props;
  const { clock, slots } = useMfa();
  const slotClass = useSlotClass();
  const errorId = useId();
  const opensId = useId();
  const screen = useRef<HTMLDivElement>(null);
  const resend = useRef<HTMLButtonElement>(null);
  const { state, expired } = flow;
  const { challenge, error, live } = state;
  const { askedAt, dead = false, notBefore, spent = 0 } = challenge ?? {};
  const { remaining, renewsIn } = flow;
  // A new token is a new countdown, and the server's word ends one.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- a new moment makes a new function on purpose
  const left = useCallback(() => remaining(), [remaining, askedAt, dead]);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- so does whatever moves the moment at which it opens
  const opens = useCallback(() => renewsIn(), [renewsIn, askedAt, dead, notBefore, error]);
  const plan = useCallback((run: () => void, ms: number) => clock.schedule(run, ms), [clock]);
  // A token that is asked for with the proof has no minute to watch, and nothing to ask anew.
  const timed = challenge !== undefined && !state.policy.proofFirst;
  const renewing = live?.kind === 'ask' && timed;
  const { keep, waits, why } = useExplanation(props);
  // Until it is said why it was refused: a field that opened before that would be selected under the hands of who types.
  const proving = waits || (live !== undefined && !renewing);
  const sending = useSending(error?.error.kind);
  // What has been let through all the same is on its way.
  const offline = sending.tells && live === undefined;
  const noteId = useId();
  useFieldFocus(screen, live !== undefined, { button: resend, done: askedAt });
  // Where the server has ended it with words of its own, those say so: the minute itself may have time left.
  const toldWhy = dead && error?.during === 'prove' && error.error.kind !== 'enrollment-expired';
  const over = expired && !renewing && !toldWhy;
  const shownError =
    error && !waits && !sending.isPast && !(expired && error.error.kind === 'enrollment-expired')
      ? error
      : undefined;
  const better = why ?? screens.refusals?.[error?.error.apiCode ?? 0];
  const errorWords =
    error && better ? { ...errors, kinds: { ...errors.kinds, [error.error.kind]: better } } : errors;

  // The end as the notice has it, for who hears it and does not see it.
  const announce = (seconds: number) =>
    seconds ? words.secondsLeft(seconds) : `${words.expired} ${words.expiredHint}`;

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
          round={askedAt}
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
      <StepFoot
        step="prove"
        factor={options.factor}
        notes={
          <>
            {timed ? (
              <>
                <Countdown
                  remaining={left}
                  schedule={plan}
                  total={tokenLife}
                  lifeRef={lifeRef}
                  text={dead ? () => '' : words.secondsLeft}
                  announce={dead ? undefined : announce}
                />
                <Status message={dead && flow.canRenew ? words.renewOpen : ''} />
              </>
            ) : null}
            {/* One at a time, as they have to be solved. */}
            {offline ? (
              <OfflineNote id={noteId} words={errors} />
            ) : over ? (
              <Notice kind="warn" title={spent < tokenLife ? words.needsNew : words.expired}>
                {words.expiredHint}
              </Notice>
            ) : null}
          </>
        }
        tells={over || offline}
      >
        {timed && !proving ? (
          <Button
            ref={resend}
            slot="resend"
            // The way on, as soon as it is one: a wait in white on pale blue could not be read.
            kind={!expired ? 'quiet' : flow.canRenew || renewing ? 'main' : undefined}
            busy={renewing}
            disabled={!flow.canRenew || !sending.online}
            aria-describedby={renewing ? undefined : offline ? `${opensId} ${noteId}` : opensId}
            note={
              renewing ? null : (
                <>
                  {/* Where no stylesheet keeps the two apart. */}{' '}
                  <OpensIn id={opensId} remaining={opens} schedule={plan} text={words.renewIn} />
                </>
              )
            }
            onClick={flow.renew}
          >
            {screens.labels.renew}
          </Button>
        ) : null}
        {live ? (
          <Button kind="quiet" onClick={flow.cancel}>
            {words.cancel}
          </Button>
        ) : null}
        {sending.online ? null : (
          <Button kind="quiet" form={formId} disabled={live !== undefined} onClick={sending.insistOnForm}>
            {errors.tryAnyway}
          </Button>
        )}
        {expired ? null : (
          <Button
            slot="submit"
            kind="main"
            type="submit"
            form={formId}
            busy={proving}
            disabled={renewing || !sending.online}
            aria-describedby={sending.online ? undefined : offline ? noteId : errorId}
          >
            {screens.labels.prove ?? words.verify}
          </Button>
        )}
      </StepFoot>
    </>
  );
}
