import { builtInFactors, MfaProvider, MfaSettings } from 'genauth-mfa-react';
import type { MfaClient } from 'genauth-mfa-react';
import { hardwareToken } from './hardwareToken.js';

/** Your page, with the type that the kit does not know. */
export const Account = ({ client }: { client: MfaClient }) => (
  <MfaProvider client={client} factors={[...builtInFactors, hardwareToken]}>
    <MfaSettings />
  </MfaProvider>
);
