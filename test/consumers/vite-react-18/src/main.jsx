/** An older app: its own QueryClient, entries by name, the unlayered sheet, and screens of its own beside the kit's. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { MfaSettings } from 'genauth-mfa-react';
import { createMfaClient } from 'genauth-mfa-react/client';
import { MfaProvider, useEnrolledFactors } from 'genauth-mfa-react/hooks';
import en from 'genauth-mfa-react/locales/en';
import 'genauth-mfa-react/styles.unlayered.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const queryClient = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } });
const client = createMfaClient({
  baseUrl: new URLSearchParams(location.search).get('api'),
  appId: 'vite-react-18',
  getAccessToken: () => 'ada',
});

function Count() {
  const { data = [] } = useEnrolledFactors();
  return <output>{data.length}</output>;
}

createRoot(document.getElementById('app')).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <MfaProvider client={client} locale={en}>
        <Count />
        <MfaSettings />
      </MfaProvider>
    </QueryClientProvider>
  </StrictMode>,
);
