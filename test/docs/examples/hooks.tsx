import { useEnrolledFactors, useResetFactor } from 'genauth-mfa-react/hooks';

export function BareList() {
  const { data, error, isPending } = useEnrolledFactors();
  const remove = useResetFactor();
  if (isPending) return <p>Loading</p>;
  if (error) return <p role="alert">Your second factors could not be loaded.</p>;
  return data.map(({ factorId, factorType }) => (
    <button key={factorId} onClick={() => remove.mutate({ factorId })}>
      Remove {factorType}
    </button>
  ));
}
