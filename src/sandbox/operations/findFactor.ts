import type { StoredFactor } from '../createAccountState.js';
import { refusalAs } from '../SandboxRefusal.js';
import type { SandboxWorld } from '../SandboxWorld.js';

/**
 * The bound factor with this id.
 * @throws SandboxRefusal as the switch `unknownFactor` says.
 */
export function findFactor(world: SandboxWorld, factorId: string): StoredFactor {
  const factor = world.account.find(factorId);
  if (!factor) throw refusalAs(world.config().unknownFactor, 'There is no such factor.');
  return factor;
}
