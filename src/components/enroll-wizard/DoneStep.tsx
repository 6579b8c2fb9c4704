'use client';

import { useRef, useState } from 'react';
import { Button } from '../../ui/Button.js';
import { useSlotClass } from '../../ui/useSlotClass.js';
import { Notice } from '../../ui/Notice.js';
import { RecoveryCode } from './RecoveryCode.js';
import { StepFoot } from './StepFoot.js';
import type { StepProps } from './StepProps.js';

/** It is bound: what follows, and the recovery code that must be kept before the person goes. */
export function DoneStep({ flow, factor, screens, words, recoveryGate = 'confirm' }: StepProps) {
  const slotClass = useSlotClass();
  /** How often the person wanted to go on without having kept it. */
  const [asked, setAsked] = useState(0);
  // What was ticked may be unticked: the flow only knows that it was kept once.
  const [kept, setKept] = useState(false);
  const gate = useRef<HTMLInputElement>(null);
  const { challenge, saved } = flow.state;
  const recovery = challenge && factor.recoveryCode?.(challenge.data);
  const finish = () => {
    if (recovery ? kept : saved) {
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
        {recovery ? (
          <RecoveryCode
            code={recovery.code}
            account={recovery.account}
            words={words.recovery}
            gate={recoveryGate}
            gateRef={gate}
            missing={kept ? 0 : asked}
            onKept={(now) => {
              setKept(now);
              if (now) flow.save();
            }}
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
