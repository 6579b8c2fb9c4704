'use client';

import { useCallback, useEffect, useId, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { MfaErrorKind } from '../../client/errorKinds.js';
import { tokenLife } from '../../enrollment/enrollmentState.js';
import type { EnrollmentState } from '../../enrollment/enrollmentState.js';
import { useMfa } from '../../hooks/MfaContext.js';
import { factorWords } from '../../hooks/useFactorTypes.js';
import type { ErrorWords } from '../../locales/locale.js';
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

/** Kinds that say no more than that the proof was refused. */
const unexplained: ReadonlySet<MfaErrorKind> = new Set([
  'passcode-wrong',
  'passcode-expired',
  'proof-refused',
]);

/** Milliseconds that the general words wait for better ones, so that a refusal is not announced twice. */
const patience = 200;

/** Asks the factor why a proof was refused. The proof is kept until then, in no state, and gone with the screen. */
function useExplanation({ flow, screens }: StepProps) {
  const { now, schedule } = useMfa().clock;
  const { error, live, challenge, replaced } = flow.state;
  const given = useRef<Parameters<NonNullable<typeof screens.explainRefusal>>[0]>(undefined);
  const [told, setTold] = useState<{ of: EnrollmentState['error']; why: ErrorWords | undefined }>();
  const canExplain =
    screens.explainRefusal !== undefined && error?.during === 'prove' && unexplained.has(error.error.kind);

  useEffect(() => {
    if (live) return;
    const refused = given.current;
    if (!canExplain) {
      given.current = undefined;
      return;
    }
    let wanted = true;
    const tell = (why?: ErrorWords) => {
      if (wanted) setTold((before) => (why || before?.of !== error ? { of: error, why } : before));
    };
    const settle = (why?: ErrorWords) => {
      if (given.current === refused) given.current = undefined;
      tell(why);
      stop();
    };
    const stop = schedule(tell, patience);
    const explain = async () => (refused ? screens.explainRefusal?.(refused) : undefined);
    explain().then(settle, () => settle());
    return () => {
      wanted = false;
      stop();
    };
  }, [canExplain, error, live, schedule, screens]);

  const known = told?.of === error ? told : undefined;
  return {
    /** To be called with each proof that is given. */
    keep: (proof: unknown) => {
      if (screens.explainRefusal) given.current = { proof, challenge: challenge?.data, replaced, at: now() };
    },
    /** Better words may come in a moment. */
    waits: canExplain && !known,
    why: canExplain ? known?.why : undefined,
  };
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
  const { keep, waits, why } = useExplanation(props);
  const shownError =
    error && !waits && !(expired && error.error.kind === 'enrollment-expired') ? error : undefined;
  const better = why ?? screens.refusals?.[error?.error.apiCode ?? 0];
  const errorWords =
    error && better ? { ...errors, kinds: { ...errors.kinds, [error.error.kind]: better } } : errors;

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
          onSubmit={(proof) => {
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
          error={shownError ? <ErrorView id={errorId} error={shownError.error} words={errorWords} /> : null}
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
