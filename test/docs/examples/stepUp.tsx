import { isMfaError, MfaProvider, MfaSettings, verifyTotp } from 'genauth-mfa-react';
import type { MfaClient } from 'genauth-mfa-react';

export const WithStepUp = ({ client }: { client: MfaClient }) => (
  <MfaProvider
    client={client}
    beforeAction={async ({ action, signal }) => {
      if (action !== 'unbind') return true;
      const totp = await askForCode();
      if (totp === null) return false;
      const right = await verifyTotp(client, { totp, signal }).catch((error: unknown) => {
        if (isMfaError(error) && error.kind === 'passcode-wrong') return false;
        throw error;
      });
      if (!right) throw new Error('That code is not right.');
      return true;
    }}
  >
    <MfaSettings lastFactor="forbid" />
  </MfaProvider>
);
