import { useCallback, useState } from 'react';
import type { ReactNode } from 'react';
import { listEnrolledFactors } from '../../src/index.js';
import type { BeforeAction, MfaClient } from '../../src/index.js';
import { StepUpDialog } from './StepUpDialog.js';

export interface StepUp {
  /** For `<MfaProvider beforeAction>`. */
  beforeAction: BeforeAction;
  /** To be put anywhere on the page. */
  dialog: ReactNode;
}

/**
 * A customer's own step-up: before anything changes, the person shows that they still hold the authenticator app. Who has none
 * yet can't be asked for its code.
 */
export function useStepUp(client: MfaClient): StepUp {
  const [answer, setAnswer] = useState<(goOn: boolean) => void>();
  const beforeAction = useCallback<BeforeAction>(
    async ({ signal }) => {
      const factors = await listEnrolledFactors(client, { signal });
      if (!factors.some(({ factorType }) => factorType === 'OTP')) return true;
      return new Promise<boolean>((resolve) => {
        const settle = (goOn: boolean) => {
          setAnswer(undefined);
          resolve(goOn);
        };
        // The person has closed the kit's own dialog meanwhile: nobody waits for the answer any more.
        signal.addEventListener('abort', () => settle(false), { once: true });
        setAnswer(() => settle);
      });
    },
    [client],
  );
  return { beforeAction, dialog: answer ? <StepUpDialog client={client} onAnswer={answer} /> : null };
}
