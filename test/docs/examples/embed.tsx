import { createMfaClient, MfaProvider, MfaSettings } from 'genauth-mfa-react';
import 'genauth-mfa-react/styles.css';

const client = createMfaClient({
  baseUrl: 'https://acme.genauth.ai',
  appId: '64f0c2e8a1b2c3d4e5f60718',
  getAccessToken: ({ refresh }) => auth.getToken({ force: refresh }),
});

export const AccountSecurity = () => (
  <MfaProvider client={client}>
    <MfaSettings />
  </MfaProvider>
);
