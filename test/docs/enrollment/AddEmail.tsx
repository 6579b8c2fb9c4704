import { useEnrollment } from 'genauth-mfa-react/hooks';
import { useState } from 'react';

/** Adds an e-mail address, on a screen without anything of the kit's. */
export function AddEmail({ onClose }: { onClose: () => void }) {
  const flow = useEnrollment({ factorType: 'EMAIL', onClose });
  const [email, setEmail] = useState('');
  const [code, setCode] = useState('');
  const { step, live, error, question } = flow.state;
  if (step === 'done') return <button onClick={flow.leave}>Added. Go back</button>;
  const isAsking = step === 'details';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isAsking) flow.submitDetails({ email });
        else flow.prove(code);
      }}
    >
      {isAsking ? (
        <label>
          E-mail <input type="email" required value={email} onChange={(e) => setEmail(e.target.value)} />
        </label>
      ) : (
        <label>
          Code <input autoComplete="one-time-code" value={code} onChange={(e) => setCode(e.target.value)} />
        </label>
      )}
      {error ? <p role="alert">That did not work ({error.error.kind}).</p> : null}
      <button disabled={live !== undefined || flow.expired}>{isAsking ? 'Send a code' : 'Check it'}</button>
      {isAsking ? null : (
        <button type="button" disabled={live !== undefined || !flow.canRenew} onClick={flow.renew}>
          Send another code
        </button>
      )}
      <button type="button" onClick={question ? flow.discard : flow.leave}>
        {question ? 'Throw it away' : 'Cancel'}
      </button>
      {question ? (
        <button type="button" onClick={flow.stay}>
          Go on
        </button>
      ) : null}
    </form>
  );
}
