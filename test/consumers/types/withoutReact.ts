/** What an app without React's types uses. */
import { createMfaClient, isMfaError, listEnrolledFactors } from 'genauth-mfa-react/client';
import 'genauth-mfa-react/element';
import { createSandbox } from 'genauth-mfa-react/sandbox';

const { fetch } = createSandbox();
const client = createMfaClient({
  baseUrl: 'https://acme.genauth.ai',
  appId: 'app',
  fetch,
  getAccessToken: () => '',
});
export const factors = listEnrolledFactors(client).catch((error: unknown) => isMfaError(error) && error.kind);
document.querySelector('genauth-mfa')?.setAttribute('theme', 'dark');
