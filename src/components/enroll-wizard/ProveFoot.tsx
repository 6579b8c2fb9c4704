'use client';

import { useCallback, useId } from 'react';
import type { RefObject } from 'react';
import { tokenLife } from '../../enrollment/enrollmentState.js';
import { useMfa } from '../../hooks/MfaContext.js';
import { Button } from '../../ui/Button.js';
import { Countdown } from '../../ui/Countdown.js';
import { Notice } from '../../ui/Notice.js';
import { OpensIn } from '../../ui/OpensIn.js';
import { Status } from '../../ui/Status.js';
import { OfflineNote } from '../frame/OfflineNote.js';
import type { useSending } from '../frame/useSending.js';
import { AsideButtons } from './AsideButtons.js';
import type { ProveStepProps } from './ProveStep.js';
import { StepFoot } from './StepFoot.js';

interface ProveFootProps extends ProveStepProps {
  /** The button that asks anew. */
  resend: RefObject<HTMLButtonElement | null>;
  sending: ReturnType<typeof useSending>;
  /** There is a token whose minute is running or over. */
  timed: boolean;
  /** Another token is on its way. */
  renewing: boolean;
  /** The proof is on its way, or being looked at. */
  busy: boolean;
  errorId: string;
}

/** What is left of the token's minute, one button that proves, and one that asks anew. */
export function ProveFoot(props: ProveFootProps) {
  const { flow, screens, formId, words, errors, lifeRef, factor } = props;
  const { resend, sending, timed, renewing, busy, errorId } = props;
  const { clock } = useMfa();
  const opensId = useId();
  const noteId = useId();
  const { expired, remaining, renewsIn } = flow;
  const { challenge, error, live } = flow.state;
  const { askedAt, dead = false, notBefore, spent = 0 } = challenge ?? {};
  // A new token is a new countdown, and the server's word ends one.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- a new moment makes a new function on purpose
  const left = useCallback(() => remaining(), [remaining, askedAt, dead]);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- so does whatever moves the moment at which it opens
  const opens = useCallback(() => renewsIn(), [renewsIn, askedAt, dead, notBefore, error]);
  const plan = useCallback((run: () => void, ms: number) => clock.schedule(run, ms), [clock]);
  // Where the server has ended it with words of its own, those say so: the minute itself may have time left.
  const toldWhy = dead && error?.during === 'prove' && error.error.kind !== 'enrollment-expired';
  // What was sent in time may be taken yet: until its answer comes, nothing is over.
  const ended = expired && !busy;
  const over = ended && !renewing && !toldWhy;
  // What has been let through all the same is on its way.
  const offline = sending.tells && live === undefined;

  const overTitle = spent < tokenLife ? words.needsNew : words.expired;
  // The end as the notice has it, for who hears it and does not see it.
  const announce = (seconds: number) =>
    seconds ? words.secondsLeft(seconds) : `${words.expired} ${words.expiredHint}`;
  const opened = flow.canRenew && words.renewOpen;

  return (
    <StepFoot
      step="prove"
      factor={factor}
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
                announce={dead || busy ? undefined : announce}
              />
              <Status message={!dead ? '' : over ? `${overTitle} ${opened || words.expiredHint}` : opened} />
            </>
          ) : null}
          {/* One at a time, as they have to be solved. */}
          {offline ? (
            <OfflineNote id={noteId} words={errors} />
          ) : over ? (
            <Notice kind="warn" title={overTitle}>
              {words.expiredHint}
            </Notice>
          ) : null}
        </>
      }
      tells={over || offline}
    >
      {timed && !busy ? (
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
      <AsideButtons {...props} sending={sending} />
      {ended ? null : (
        <Button
          slot="submit"
          kind="main"
          type="submit"
          form={formId}
          busy={busy}
          disabled={renewing || !sending.online}
          aria-describedby={sending.online ? undefined : offline ? noteId : errorId}
        >
          {screens.labels.prove ?? words.verify}
        </Button>
      )}
    </StepFoot>
  );
}
