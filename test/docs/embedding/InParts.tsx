import { EnrollWizard, FactorList, UnbindDialog } from 'genauth-mfa-react';
import type { EnrolledFactor } from 'genauth-mfa-react';
import { useState } from 'react';

/** Below one `<MfaProvider>`: the list, and in its place the wizard. With a router, two pages. */
export function InParts() {
  const [adding, setAdding] = useState<string>();
  const [removing, setRemoving] = useState<EnrolledFactor>();
  if (adding !== undefined) {
    return <EnrollWizard factorType={adding} onClose={() => setAdding(undefined)} />;
  }
  return (
    <>
      <FactorList onEnroll={setAdding} onUnbind={setRemoving} />
      {removing ? (
        <UnbindDialog factor={removing} lastFactor="forbid" onClose={() => setRemoving(undefined)} />
      ) : null}
    </>
  );
}
