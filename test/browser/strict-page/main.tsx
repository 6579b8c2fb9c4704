/** A customer's page under a strict policy: the kit and nothing else. `?api=` says where its server is. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createMfaClient, MfaProvider, MfaSettings } from '../../../src/index.js';

const client = createMfaClient({
  baseUrl: new URLSearchParams(location.search).get('api') ?? '',
  appId: 'strict-page',
  getAccessToken: () => 'ada',
});

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <MfaProvider client={client}>
      <MfaSettings />
    </MfaProvider>
  </StrictMode>,
);
