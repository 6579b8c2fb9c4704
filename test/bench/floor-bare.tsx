/**
 * The lower limit: the list, an enrolment in three steps and a removal by fetch and useState alone. Unstyled, one
 * language, one factor type, no retry.
 */
import { useEffect, useRef, useState } from 'react';
import type { SubmitEvent } from 'react';
import { createRoot } from 'react-dom/client';
import { headers, open, proofBody, startBody } from './wire.js';
import type { Answer, Challenge, Factor } from './wire.js';

async function call<T>(operation: string, body?: object): Promise<T> {
  const response = await fetch(
    `/api/v3/${operation}`,
    body
      ? {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }
      : { headers },
  );
  return open((await response.json()) as Answer<T>);
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : 'Something went wrong');

function Enrolment({ onClose }: { onClose: () => void }) {
  const [challenge, setChallenge] = useState<Challenge>();
  const [code, setCode] = useState('');
  const [done, setDone] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  async function attempt(work: () => Promise<void>) {
    setBusy(true);
    setProblem('');
    try {
      await work();
    } catch (error) {
      setProblem(messageOf(error));
    } finally {
      setBusy(false);
    }
  }
  const start = () =>
    attempt(async () => setChallenge(await call<Challenge>('send-enroll-factor-request', startBody)));
  const prove = (event: SubmitEvent, current: Challenge) => {
    event.preventDefault();
    return attempt(async () => {
      await call('enroll-factor', proofBody(current, code));
      setDone(true);
    });
  };

  return (
    <section aria-label="Set up a factor">
      {problem ? <p role="alert">{problem}</p> : null}
      {!challenge ? (
        <>
          <button data-start disabled={busy} onClick={start}>
            Authenticator app
          </button>
          <button onClick={onClose}>Cancel</button>
        </>
      ) : !done ? (
        <form onSubmit={(event) => prove(event, challenge)}>
          <img src={challenge.otpData.qrCodeDataUrl} alt="QR code" width={200} height={200} />
          <code>{challenge.otpData.qrCodeUri}</code>
          <label>
            6-digit code{' '}
            <input
              name="code"
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={6}
              required
              value={code}
              onChange={(event) => setCode(event.target.value.replace(/\D/g, ''))}
            />
          </label>
          <button disabled={busy || code.length < 6}>Verify</button>
        </form>
      ) : (
        <>
          <p>
            It is set up. Recovery code: <code>{challenge.otpData.recoveryCode}</code>
          </p>
          <button onClick={onClose}>Close</button>
        </>
      )}
    </section>
  );
}

function Settings() {
  const [factors, setFactors] = useState<Factor[]>();
  const [problem, setProblem] = useState('');
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<Factor>();
  const dialog = useRef<HTMLDialogElement>(null);

  const load = () =>
    call<Factor[]>('list-enrolled-factors').then(setFactors, (error: unknown) =>
      setProblem(messageOf(error)),
    );
  useEffect(() => void load(), []);

  async function remove() {
    try {
      await call('reset-factor', { factorId: leaving?.factorId });
      await load();
    } catch (error) {
      setProblem(messageOf(error));
    }
    dialog.current?.close();
  }

  return (
    <main>
      <h2>Two-step verification</h2>
      {problem ? <p role="alert">{problem}</p> : null}
      {!factors && !problem ? <p role="status">Loading</p> : null}
      <ul>
        {factors?.map((factor) => (
          <li key={factor.factorId}>
            {factor.factorType} {factor.profile.phoneNumber ?? factor.profile.email}{' '}
            <button
              onClick={() => {
                setLeaving(factor);
                dialog.current?.showModal();
              }}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
      {adding ? (
        <Enrolment
          onClose={() => {
            setAdding(false);
            void load();
          }}
        />
      ) : (
        <button data-add onClick={() => setAdding(true)}>
          Set up a factor
        </button>
      )}
      <dialog ref={dialog} aria-label="Remove a factor">
        <p>Remove {leaving?.factorType}?</p>
        <button onClick={() => dialog.current?.close()}>Cancel</button>
        <button onClick={remove}>Remove</button>
      </dialog>
    </main>
  );
}

window.mount = (element) => createRoot(element).render(<Settings />);
