/** The kit as an app puts it on a page: all four factors, styled. */
import { createRoot } from 'react-dom/client';
import { createMfaClient, MfaProvider, MfaSettings } from 'genauth-mfa-react';
import 'genauth-mfa-react/styles.css';

const client = createMfaClient({
  baseUrl: location.origin,
  appId: 'bench',
  getAccessToken: () => 'token',
});

window.mount = (element) =>
  createRoot(element).render(
    <MfaProvider client={client}>
      <MfaSettings />
    </MfaProvider>,
  );
