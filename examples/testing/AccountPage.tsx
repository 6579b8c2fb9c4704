import { MfaProvider, MfaSettings } from 'genauth-mfa-react';
import type { Clock, MfaClient } from 'genauth-mfa-react';
import { useState } from 'react';

export interface AccountPageProps {
  client: MfaClient;
  /** Time; a test hands in the sandbox's. */
  clock?: Clock | undefined;
}

/** Stands for a page of your app: the kit, and something of your own that depends on it. */
export function AccountPage({ client, clock }: AccountPageProps) {
  const [news, setNews] = useState('');
  return (
    <main>
      <h1>Your account</h1>
      <MfaProvider
        client={client}
        clock={clock}
        events={{
          onEnrolled: () => setNews('Thank you, your account is safer now.'),
          onUnbound: () => setNews('We have written you a mail about this.'),
        }}
      >
        <MfaSettings />
      </MfaProvider>
      <p role="status">{news}</p>
    </main>
  );
}
