import { createMfaClient } from 'genauth-mfa-react';

/** Goes to a server of yours, which knows the session by its cookie and puts the token in. */
export const throughYourServer = (userId: string) =>
  createMfaClient({
    baseUrl: 'https://app.example.com/mfa',
    appId: '64f0c2e8a1b2c3d4e5f60718',
    userKey: userId,
    // Asked anew after a 401: there is no other token, so the session has ended.
    getAccessToken: ({ refresh }) => (refresh ? null : 'by-cookie'),
    fetch: (request) => fetch(request, { credentials: 'same-origin' }),
  });
