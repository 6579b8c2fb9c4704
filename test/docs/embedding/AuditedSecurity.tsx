import { MfaProvider, MfaSettings } from 'genauth-mfa-react';
import type { MfaClient, MfaEvent, MfaEvents } from 'genauth-mfa-react';

export function AuditedSecurity({ client, log }: { client: MfaClient; log: (event: MfaEvent) => void }) {
  const events: MfaEvents = { onEvent: log };
  return (
    <MfaProvider client={client} events={events}>
      <MfaSettings
        factorTypes={['OTP', 'EMAIL']}
        disabledTypes={{ SMS: 'Phones are changed by the help desk, extension 4711.' }}
        lastFactor="forbid"
      />
    </MfaProvider>
  );
}
