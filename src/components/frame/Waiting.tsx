import { Spinner } from '../../ui/Spinner.js';

/** Stands where a part will be. */
export function Waiting({ label }: { label: string }) {
  return (
    <div className="mfa-part" role="status" aria-busy="true">
      <Spinner />
      <span className="mfa-hidden">{label}</span>
    </div>
  );
}
