/**
 * The floor that counts: the same screens as floor-bare by react-query, ky and react-hook-form, used as their own
 * documentation does.
 */
import {
  QueryClient,
  QueryClientProvider,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import ky from 'ky';
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';
import { headers, open, proofBody, startBody } from './wire.js';
import type { Answer, Challenge, Factor } from './wire.js';

const api = ky.create({ prefixUrl: `${location.origin}/api/v3`, headers, retry: 0 });
const post = async <T,>(operation: string, json: object) =>
  open(await api.post(operation, { json }).json<Answer<T>>());

const listKey = ['enrolled-factors'];

function Enrolment({ onClose }: { onClose: () => void }) {
  const queryClient = useQueryClient();
  const start = useMutation({ mutationFn: () => post<Challenge>('send-enroll-factor-request', startBody) });
  const prove = useMutation({
    mutationFn: (proof: ReturnType<typeof proofBody>) => post('enroll-factor', proof),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: listKey }),
  });
  const { register, handleSubmit, formState } = useForm({ mode: 'onChange', defaultValues: { code: '' } });
  const challenge = start.data;
  const problem = start.error ?? prove.error;

  return (
    <section aria-label="Set up a factor">
      {problem ? <p role="alert">{problem.message}</p> : null}
      {!challenge ? (
        <>
          <button data-start disabled={start.isPending} onClick={() => start.mutate()}>
            Authenticator app
          </button>
          <button onClick={onClose}>Cancel</button>
        </>
      ) : !prove.isSuccess ? (
        <form onSubmit={handleSubmit(({ code }) => prove.mutate(proofBody(challenge, code)))}>
          <img src={challenge.otpData.qrCodeDataUrl} alt="QR code" width={200} height={200} />
          <code>{challenge.otpData.qrCodeUri}</code>
          <label>
            6-digit code{' '}
            <input
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={6}
              {...register('code', { required: true, pattern: /^\d{6}$/ })}
            />
          </label>
          <button disabled={prove.isPending || !formState.isValid}>Verify</button>
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
  const queryClient = useQueryClient();
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<Factor>();
  const dialog = useRef<HTMLDialogElement>(null);
  const factors = useQuery({
    queryKey: listKey,
    queryFn: async ({ signal }) =>
      open(await api.get('list-enrolled-factors', { signal }).json<Answer<Factor[]>>()),
  });
  const remove = useMutation({
    mutationFn: (factor: Factor) => post('reset-factor', { factorId: factor.factorId }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: listKey }),
    onSettled: () => dialog.current?.close(),
  });
  const problem = factors.error ?? remove.error;

  return (
    <main>
      <h2>Two-step verification</h2>
      {problem ? <p role="alert">{problem.message}</p> : null}
      {factors.isPending ? <p role="status">Loading</p> : null}
      <ul>
        {factors.data?.map((factor) => (
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
        <Enrolment onClose={() => setAdding(false)} />
      ) : (
        <button data-add onClick={() => setAdding(true)}>
          Set up a factor
        </button>
      )}
      <dialog ref={dialog} aria-label="Remove a factor">
        <p>Remove {leaving?.factorType}?</p>
        <button onClick={() => dialog.current?.close()}>Cancel</button>
        <button onClick={() => leaving && remove.mutate(leaving)}>Remove</button>
      </dialog>
    </main>
  );
}

const queryClient = new QueryClient();

window.mount = (element) =>
  createRoot(element).render(
    <QueryClientProvider client={queryClient}>
      <Settings />
    </QueryClientProvider>,
  );
