'use client';

import { createMfaClient, MfaProvider, MfaSettings } from 'genauth-mfa-react';
import en from 'genauth-mfa-react/locales/en';
import { useState } from 'react';

export function Security({ baseUrl }) {
  const [client] = useState(() =>
    createMfaClient({ baseUrl, appId: 'next', userKey: 'ada', getAccessToken: () => 'ada' }),
  );
  return (
    <MfaProvider client={client} locale={en}>
      <MfaSettings />
    </MfaProvider>
  );
}
