/** Stands for your app as its end-to-end tests start it: the address of the API comes from outside. */
import { createMfaClient } from 'genauth-mfa-react';
import 'genauth-mfa-react/styles.css';
import { createRoot } from 'react-dom/client';
import { AccountPage } from '../AccountPage.js';

const client = createMfaClient({
  baseUrl: new URLSearchParams(location.search).get('api') ?? '',
  appId: 'end-to-end',
  getAccessToken: () => 'any',
});

const app = document.querySelector('#app');
if (app) createRoot(app).render(<AccountPage client={client} />);
