import { createMfaClient, MfaProvider, MfaSettings } from 'genauth-mfa-react';
import { useMemo } from 'react';

interface SignedInSecurityProps {
  userId: string;
  onSignedOut: () => void;
}

export function SignedInSecurity({ userId, onSignedOut }: SignedInSecurityProps) {
  const client = useMemo(
    () =>
      createMfaClient({
        baseUrl: 'https://acme.genauth.ai',
        appId: '64f0c2e8a1b2c3d4e5f60718',
        userKey: userId,
        getAccessToken: ({ refresh }) => auth.getToken({ force: refresh }),
        onSessionEnded: onSignedOut,
      }),
    [userId, onSignedOut],
  );
  return (
    <MfaProvider client={client}>
      <MfaSettings />
    </MfaProvider>
  );
}
