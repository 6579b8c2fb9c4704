import { SandboxRefusal, totp } from 'genauth-mfa-react/sandbox';
import type { SandboxDetails, SandboxFactor } from 'genauth-mfa-react/sandbox';

/** The tokens that the factory has delivered: their secrets, by serial number. */
const delivered: Readonly<Record<string, string>> = {
  'FT-1024': 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
  'FT-2048': 'MFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LK',
};

/** How many presses of the button a server looks ahead (RFC 4226 7.4). */
const lookAhead = 10;

/** What the token shows after so many presses: TOTP is HOTP with the time as its counter. */
export const hotp = (secret: string, counter: number) => totp(secret, { at: counter * 1000, period: 1 });

/** How the server plays its part: what it stores, what it answers, how it judges. */
export const hardwareTokenSandbox: SandboxFactor = {
  factorType: 'HOTP',
  idTail: 'hotp',
  seed: (given) => ({ serial: 'FT-2048', counter: 0, ...given }),
  profile: ({ serial }) => ({ serial }),
  maskedProfile: ({ serial }) => ({ serial: `****${String(serial).slice(-2)}` }),

  start({ profile: { serial } }) {
    const secret = typeof serial === 'string' ? delivered[serial] : undefined;
    if (typeof serial !== 'string' || secret === undefined) {
      throw new SandboxRefusal(400, 'No such token was delivered.');
    }
    const details: SandboxDetails = { serial, counter: 0 };
    return {
      details,
      solve: async () => ({ passCode: await hotp(secret, 1) }),
      async check({ passCode }) {
        for (let counter = 1; counter <= lookAhead; counter += 1) {
          if ((await hotp(secret, counter)) === passCode) return { serial, counter };
        }
        throw new SandboxRefusal(422, 'The code is wrong.', { wrongProof: true });
      },
    };
  },
};
