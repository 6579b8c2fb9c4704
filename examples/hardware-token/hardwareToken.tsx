import { defineFactor } from 'genauth-mfa-react';
import type { TokenIdentity } from './TokenDetails.js';
import { tokenWords } from './words.js';

function TokenIcon() {
  return (
    <svg className="mfa-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M6 3h12v18H6zM9 7h6v4H9zm3 8v.01" />
    </svg>
  );
}

/** A key fob that counts up with each press of its button (HOTP, RFC 4226). */
export const hardwareToken = defineFactor({
  type: 'HOTP',
  strength: 3,
  Icon: TokenIcon,
  name: ({ tag }) => tokenWords(tag).name,
  summary: ({ tag }) => tokenWords(tag).summary,

  // What the server stores, as `unknown` as it comes.
  readProfile: ({ serial }) => (typeof serial === 'string' && serial ? serial : undefined),
  describe: (serial: string) => `••${serial.slice(-2)}`,

  // What the server is asked with, and what proves it.
  profile: ({ serial }: TokenIdentity) => ({ serial }),
  prove: (passCode: string) => ({ passCode }),

  // Fetched when a person opens it, so that nobody else pays for it.
  load: async ({ tag }) => {
    const [details, prove] = await Promise.all([import('./TokenDetails.js'), import('./TokenProve.js')]);
    const text = tokenWords(tag);
    const { start, renew, done } = text;
    return {
      Details: details.TokenDetails,
      Prove: prove.TokenProve,
      text,
      labels: { start, renew, done },
    };
  },
});
