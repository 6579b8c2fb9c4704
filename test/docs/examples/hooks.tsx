import { useEnrolledFactors, useResetFactor } from 'genauth-mfa-react/hooks';

export function BareList() {
  const { data, error, isPending } = useEnrolledFactors();
  const remove = useResetFactor();
  if (isPending) return <p>Loading</p>;
  if (error) return <p>{error.message}</p>;
  return data.map(({ factorId, factorType }) => (
    <button key={factorId} onClick={() => remove.mutate({ factorId })}>
      Remove {factorType}
    </button>
  ));
}
