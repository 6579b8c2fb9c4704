import { MfaProvider, MfaSettings } from 'genauth-mfa-react';
import type { MfaClient } from 'genauth-mfa-react';
import ja from 'genauth-mfa-react/locales/ja';

export function Account({ client }: { client: MfaClient }) {
  return (
    <MfaProvider client={client} locale={ja}>
      <MfaSettings />
    </MfaProvider>
  );
}
