'use client';

import { Button } from '../../ui/Button.js';
import type { useSending } from '../frame/useSending.js';
import type { StepProps } from './StepProps.js';

export interface AsideButtonsProps extends Pick<StepProps, 'flow' | 'formId' | 'words' | 'errors'> {
  sending: ReturnType<typeof useSending>;
}

/** Beside the way on: gives up what is on its way, and sends all the same where the browser says that it can't. */
export function AsideButtons({ flow, formId, words, errors, sending }: AsideButtonsProps) {
  const { live } = flow.state;
  return (
    <>
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
    </>
  );
}
