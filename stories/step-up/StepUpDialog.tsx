import { useEffect, useId, useRef, useState } from 'react';
import { isMfaError, PasscodeField, verifyTotp } from '../../src/index.js';
import type { MfaClient } from '../../src/index.js';
import './StepUpDialog.css';

export interface StepUpDialogProps {
  client: MfaClient;
  onAnswer: (goOn: boolean) => void;
}

/**
 * The customer's own question. Modal, as it must be: while the kit's dialog is open, everything else on the page is inert. A
 * wrong code, or a server that can't be reached, leaves it open for another try.
 */
export function StepUpDialog({ client, onAnswer }: StepUpDialogProps) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [state, setState] = useState<{ busy: boolean; problem?: string }>({ busy: false });

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  const check = async (totp: string) => {
    setState({ busy: true });
    try {
      // Servers say a wrong code in two ways: by `false`, or by refusing.
      if (await verifyTotp(client, { totp })) onAnswer(true);
      else setState({ busy: false, problem: 'That code is not right. Wait for the next one and type that.' });
    } catch (error) {
      const wrong = isMfaError(error) && error.kind === 'passcode-wrong';
      setState({
        busy: false,
        problem: wrong ? 'That code is not right.' : 'We could not check it. Try again in a moment.',
      });
    }
  };

  return (
    <dialog
      ref={dialog}
      className="step-up"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onAnswer(false);
      }}
    >
      <h2 id={titleId}>Is it you?</h2>
      <p>Before your sign-in methods change, type a code from your authenticator app.</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const totp = new FormData(event.currentTarget).get('totp');
          if (typeof totp === 'string' && totp.length === 6) void check(totp);
        }}
      >
        <PasscodeField
          name="totp"
          label="Code from your app"
          hint="It is checked as soon as the last digit is in."
          length={6}
          readOnly={state.busy}
          error={state.problem}
        />
        <div className="step-up-buttons">
          <button type="button" onClick={() => onAnswer(false)}>
            Not now
          </button>
          <button>Check</button>
        </div>
      </form>
    </dialog>
  );
}
