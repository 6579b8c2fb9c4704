import type { SandboxFactor } from '../../sandbox/SandboxFactor.js';
import { SandboxRefusal } from '../../sandbox/SandboxRefusal.js';
import { startMessageChallenge } from '../../sandbox/startMessageChallenge.js';

const factorType = 'EMAIL';

/** The e-mail's half of the sandbox. Details: `email`. */
export const emailSandbox: SandboxFactor = {
  factorType,
  idTail: 'email',
  oldUnbindOperation: 'unbind-email',
  seed: (given, { user }) => ({ email: user.email ?? 'ada@example.com', ...given }),
  profile: ({ email }) => ({ email }),
  maskedProfile: ({ email }) => ({ email: String(email).replace(/^(.).*@/, '$1***@') }),
  start({ profile: { email } }, tools) {
    if (typeof email !== 'string' || email === '') {
      throw new SandboxRefusal(400, 'profile.email is required.');
    }
    if (!/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(email) || email.length > 254) {
      throw new SandboxRefusal(400, 'profile.email is not an e-mail address.');
    }
    return startMessageChallenge(tools, { channel: factorType, to: email, details: { email } });
  },
};
