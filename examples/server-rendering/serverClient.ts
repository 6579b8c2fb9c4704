import { createMfaClient } from 'genauth-mfa-react';
import type { MfaClient } from 'genauth-mfa-react';
import { mfaApp } from './mfaApp.js';
import type { Session } from './session.js';

/** For one request, with that person's own token. */
export const serverClient = ({ userId, accessToken }: Session): MfaClient =>
  createMfaClient({ ...mfaApp, userKey: userId, getAccessToken: () => accessToken, timeout: 2_000 });
