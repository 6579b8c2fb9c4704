/** As in the README: the kit and nothing else, with the cache that it brings along. */
import { createMfaClient, MfaProvider, MfaSettings } from 'genauth-mfa-react';
import 'genauth-mfa-react/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const client = createMfaClient({
  baseUrl: new URLSearchParams(location.search).get('api'),
  appId: 'vite-react-19',
  getAccessToken: () => 'ada',
});

createRoot(document.getElementById('app')).render(
  <StrictMode>
    <MfaProvider client={client}>
      <MfaSettings />
    </MfaProvider>
  </StrictMode>,
);
