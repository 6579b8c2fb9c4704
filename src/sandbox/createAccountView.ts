import type { SandboxAccount } from './SandboxAccount.js';
import type { SandboxWorld } from './SandboxWorld.js';

const stepUpMs = 5 * 60_000;

/** Makes the account's public side, which follows the account through `reset()`. */
export function createAccountView(world: SandboxWorld): SandboxAccount {
  return {
    get user() {
      return world.account.user;
    },
    get factors() {
      return world.account.factors.map((factor) => world.account.view(factor));
    },
    get pending() {
      return [...world.account.pending.values()]
        .filter(({ expiresAt }) => expiresAt > world.clock.now())
        .map(({ factorType, enrollmentToken, expiresAt, challenge }) => ({
          factorType,
          enrollmentToken,
          expiresAt,
          details: challenge.details,
          solve: async () => challenge.solve(),
        }));
    },
    get uploads() {
      return [...world.account.uploads.values()];
    },
    get enabledFactorTypes() {
      return world.account.enabledFactorTypes;
    },
    bind: (seed) => world.account.view(world.account.seed(seed)),
    unbind(factorId) {
      const factor = world.account.find(factorId);
      if (factor) world.account.remove(factor);
      return factor !== undefined;
    },
    setEnabledFactorTypes(factorTypes) {
      world.account.enabledFactorTypes = [...factorTypes];
    },
    confirmStepUp() {
      world.account.steppedUpUntil = world.clock.now() + stepUpMs;
    },
  };
}
