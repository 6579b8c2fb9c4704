'use client';

import { useState } from 'react';
import { Button } from '../../ui/Button.js';
import { useSlotClass } from '../../ui/useSlotClass.js';
import { Notice } from '../../ui/Notice.js';
import { RecoveryCode } from './RecoveryCode.js';
import type { StepProps } from './StepProps.js';

/** It is bound: what follows, and the recovery code that must be kept before the person goes. */
export function DoneStep({ flow, factor, screens, words, recoveryGate = 'confirm' }: StepProps) {
  const slotClass = useSlotClass();
  const [asked, setAsked] = useState(false);
  const { challenge, saved } = flow.state;
  const recovery = challenge && factor.recoveryCode?.(challenge.data);
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
            missing={asked && !saved}
            onSaved={flow.save}
          />
        ) : null}
      </div>
      <footer className={slotClass('foot')}>
        <Button
          slot="submit"
          kind="main"
          onClick={() => {
            if (saved) flow.leave();
            else setAsked(true);
          }}
        >
          {words.done}
        </Button>
      </footer>
    </>
  );
}
