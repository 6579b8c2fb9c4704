'use client';

import { useEffect, useRef, useState } from 'react';
import type { MfaErrorKind } from '../../client/errorKinds.js';
import type { EnrollmentState } from '../../enrollment/enrollmentState.js';
import { useMfa } from '../../hooks/MfaContext.js';
import type { ErrorWords } from '../../locales/locale.js';
import type { StepProps } from './StepProps.js';

/** Kinds that say no more than that the proof was refused. */
const unexplained: ReadonlySet<MfaErrorKind> = new Set([
  'passcode-wrong',
  'passcode-expired',
  'proof-refused',
]);

/** Milliseconds that the general words wait for better ones, so that a refusal is not announced twice. */
const patience = 200;

/**
 * Asks the factor why a proof was refused, and again when the language changes. The proof is kept as long as its refusal is on the
 * screen, in no state, and gone with it.
 */
export function useExplanation({ flow, screens }: StepProps) {
  const { clock } = useMfa();
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
      tell(why);
      stop();
    };
    const stop = clock.schedule(tell, patience);
    const explain = async () => (refused ? screens.explainRefusal?.(refused) : undefined);
    explain().then(settle, () => settle());
    return () => {
      wanted = false;
      stop();
    };
  }, [canExplain, clock, error, live, screens]);

  const known = told?.of === error ? told : undefined;
  return {
    /** To be called with each proof that is given. */
    keep: (proof: unknown) => {
      if (screens.explainRefusal)
        given.current = { proof, challenge: challenge?.data, replaced, at: clock.now() };
    },
    /** Better words may come in a moment. */
    waits: canExplain && !known,
    why: canExplain ? known?.why : undefined,
  };
}
