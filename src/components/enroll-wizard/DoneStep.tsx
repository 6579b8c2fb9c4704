'use client';

import { useRef, useState } from 'react';
import { Button } from '../../ui/Button.js';
import { useSlotClass } from '../../ui/useSlotClass.js';
import { Notice } from '../../ui/Notice.js';
import { RecoveryCode } from './RecoveryCode.js';
import { StepFoot } from './StepFoot.js';
import type { StepProps } from './StepProps.js';

/** What a definition throws must not hide that it is bound; the flow knows of no code then either. */
function ask<Answer>(answer: () => Answer): Answer | undefined {
  try {
    return answer();
  } catch {
    return undefined;
  }
}

/** It is bound: what follows, and the recovery code that must be kept before the person goes. */
export function DoneStep({ flow, factor, screens, words, recoveryGate = 'confirm' }: StepProps) {
  const slotClass = useSlotClass();
  /** How often the person wanted to go on without having kept it. */
  const [asked, setAsked] = useState(0);
  const gate = useRef<HTMLInputElement>(null);
  const { challenge, saved } = flow.state;
  const code = challenge && ask(() => factor.recoveryCode?.(challenge.data));
  const finish = () => {
    if (saved) {
      flow.leave();
    } else {
      setAsked(asked + 1);
      gate.current?.focus();
    }
  };
  return (
    <>
      <div className={slotClass('body')}>
        <div tabIndex={-1} data-autofocus="" className="mfa-message" role="status">
          <Notice kind="good" title={words.doneNotice}>
            {screens.labels.done}
          </Notice>
        </div>
        {code ? (
          <RecoveryCode
            code={code}
            account={ask(() => screens.recoveryAccount?.(challenge.data)) ?? ''}
            words={words.recovery}
            gate={recoveryGate}
            gateRef={gate}
            missing={saved ? 0 : asked}
            onKept={flow.save}
            onDone={finish}
          />
        ) : null}
      </div>
      <StepFoot step="done" factor={factor}>
        <Button slot="submit" kind="main" onClick={finish}>
          {words.done}
        </Button>
      </StepFoot>
    </>
  );
}
