import { SandboxRefusal } from '../SandboxRefusal.js';
import type { SandboxWorld } from '../SandboxWorld.js';

/**
 * Refuses an action that wants the person confirmed first.
 * @throws SandboxRefusal 403 + 1635 where the switch `stepUp` says so and `account.confirmStepUp()` is too long ago.
 */
export function requireStepUp(world: SandboxWorld, action: 'bind' | 'unbind'): void {
  const { stepUp } = world.config();
  const asked = stepUp === 'bind-and-unbind' || stepUp === action;
  if (asked && world.account.steppedUpUntil <= world.clock.now()) {
    throw new SandboxRefusal(403, 'Confirm first that it is you.', { apiCode: 1635 });
  }
}
