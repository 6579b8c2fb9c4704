'use client';

import { Button } from '../../ui/Button.js';
import type { StepProps } from './StepProps.js';

/** Leads from a type that will not do to the choice, or, where the wizard is for one type only, out of it. */
export function OtherMethodButton({
  flow,
  factorType,
  errors,
}: Pick<StepProps, 'flow' | 'factorType' | 'errors'>) {
  const leave = () => {
    if (factorType !== undefined) {
      flow.leave();
      return;
    }
    // From the proof it is two steps; from the details the second one changes nothing.
    flow.back();
    flow.back();
  };
  return <Button onClick={leave}>{errors.otherMethod}</Button>;
}
