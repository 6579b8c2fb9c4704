import { MfaProvider, MfaSettings } from 'genauth-mfa-react';
import type { Messages, MfaClient } from 'genauth-mfa-react';

const messages: Messages = {
  list: { title: 'Your keys to Acme', names: { OTP: { name: 'Acme Guard' } } },
  wizard: { doneTitle: (name) => `${name}: ready` },
  errors: { kinds: { forbidden: { hint: 'Call the help desk at extension 4711.' } } },
};

export function Account({ client }: { client: MfaClient }) {
  return (
    <MfaProvider client={client} messages={messages}>
      <MfaSettings />
    </MfaProvider>
  );
}
