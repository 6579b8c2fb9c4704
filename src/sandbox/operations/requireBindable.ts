import { refusalAs, SandboxRefusal } from '../SandboxRefusal.js';
import type { SandboxFactor } from '../SandboxFactor.js';
import type { SandboxWorld } from '../SandboxWorld.js';

/**
 * Gives the half of a type that may be bound now.
 * @throws SandboxRefusal when the type is unknown, switched off or bound (switches `disabledType`, `alreadyBound`).
 */
export function requireBindable(world: SandboxWorld, factorType: string): SandboxFactor {
  const { alreadyBound, disabledType } = world.config();
  const half = world.half(factorType);
  const enabled = world.account.enabledFactorTypes.includes(factorType);
  if (!half) {
    throw enabled
      ? new SandboxRefusal(
          501,
          `The sandbox has no half for ${factorType}; give one with the option factors.`,
        )
      : new SandboxRefusal(400, `factorType ${JSON.stringify(factorType)} is not known.`);
  }
  if (!enabled) throw refusalAs(disabledType, 'This factor type is switched off.');
  if (alreadyBound !== 'replace' && world.account.isBound(factorType)) {
    throw refusalAs(alreadyBound, 'This factor type is bound already.', {
      apiCode: half.alreadyBoundApiCode,
    });
  }
  return half;
}
