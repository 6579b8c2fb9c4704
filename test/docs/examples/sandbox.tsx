import { createMfaClient, MfaProvider, MfaSettings } from 'genauth-mfa-react';
import { createSandbox } from 'genauth-mfa-react/sandbox';

const sandbox = createSandbox({ clock: 'manual' });
const client = createMfaClient({
  baseUrl: 'https://sandbox.example',
  appId: 'test',
  getAccessToken: () => 'any',
  fetch: sandbox.fetch,
});

export const inYourTests = (
  <MfaProvider client={client} clock={sandbox.clock}>
    <MfaSettings />
  </MfaProvider>
);

// The code that was "sent", and a minute that passes at once:
export const lastCode = () => sandbox.inbox.at(-1)?.passCode;
export const aMinuteLater = () => sandbox.clock.advance(60_000);
