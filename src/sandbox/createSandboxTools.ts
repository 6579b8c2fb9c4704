import type { AccountState } from './createAccountState.js';
import type { SandboxClock } from './createSandboxClock.js';
import type { SandboxRandom } from './createSandboxRandom.js';
import type { SandboxTools } from './SandboxFactor.js';
import type { SandboxMessage } from './SandboxMessage.js';
import { refusalAs } from './SandboxRefusal.js';
import type { SandboxConfig } from './switches/SandboxConfig.js';

/** Makes what factor halves may use of the sandbox, the one-a-minute rule for messages included. */
export function createSandboxTools(around: {
  readonly clock: SandboxClock;
  readonly random: SandboxRandom;
  readonly issuer: string;
  account(): AccountState;
  config(): SandboxConfig;
  deliver(message: SandboxMessage): void;
}): SandboxTools {
  const { clock, random, issuer } = around;

  function refuseTooSoon(waitMs: number): never {
    const [answer, header] = around.config().rateLimit.split('+retry-after');
    throw refusalAs(answer ?? '', 'One message per minute. Wait before you ask for another.', {
      ...(answer === '429' && { httpStatus: 429 }),
      ...(header !== undefined && { headers: { 'retry-after': String(Math.ceil(waitMs / 1000)) } }),
    });
  }

  return {
    now: clock.now,
    random,
    issuer,
    get config() {
      return around.config();
    },
    get user() {
      return around.account().user;
    },
    get uploads() {
      return around.account().uploads;
    },
    send({ channel, to, passCode }) {
      const { lastSent } = around.account();
      const target = `${channel}:${to.toLowerCase()}`;
      const sentAt = clock.now();
      const wait = (lastSent.get(target) ?? -Infinity) + around.config().sendSeconds * 1000 - sentAt;
      if (wait > 0) refuseTooSoon(wait);
      lastSent.set(target, sentAt);
      around.deliver({ channel, to, passCode, sentAt });
    },
  };
}
