import { MfaProvider, MfaSettings } from 'genauth-mfa-react';
import type { MfaClient } from 'genauth-mfa-react';
import { useStepUp } from '../../../stories/step-up/useStepUp.js';

export function Account({ client }: { client: MfaClient }) {
  const { beforeAction, dialog } = useStepUp(client);
  return (
    <MfaProvider client={client} beforeAction={beforeAction}>
      <MfaSettings />
      {dialog}
    </MfaProvider>
  );
}
