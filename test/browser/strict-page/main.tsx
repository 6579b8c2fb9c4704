/** A customer's page under a strict policy: the kit and nothing else. `?api=` says where its server is, `&locale=` and `&dir=` who reads. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createMfaClient, MfaProvider, MfaSettings } from '../../../src/index.js';

const asked = new URLSearchParams(location.search);
document.documentElement.dir = asked.get('dir') ?? 'ltr';
const client = createMfaClient({
  baseUrl: asked.get('api') ?? '',
  appId: 'strict-page',
  getAccessToken: () => 'ada',
});

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <MfaProvider client={client} locale={asked.get('locale') ?? undefined}>
      <MfaSettings />
    </MfaProvider>
  </StrictMode>,
);
