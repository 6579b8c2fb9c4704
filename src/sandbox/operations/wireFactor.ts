import type { StoredFactor } from '../createAccountState.js';
import type { SandboxWorld } from '../SandboxWorld.js';

function wireProfile(world: SandboxWorld, factor: StoredFactor): { readonly profile?: unknown } {
  if (factor.fixedProfile) return { profile: factor.fixedProfile.value };
  const { profileShape } = world.config();
  if (profileShape === 'missing') return {};
  if (profileShape === 'null') return { profile: null };
  const half = world.half(factor.factorType);
  if (!half) return { profile: factor.details };
  return {
    profile: profileShape === 'masked' ? half.maskedProfile(factor.details) : half.profile(factor.details),
  };
}

/** A bound factor as the wire shows it (contract 2.1), bent as the switches say. */
export function wireFactor(world: SandboxWorld, factor: StoredFactor): Readonly<Record<string, unknown>> {
  return {
    factorId: world.account.factorId(factor),
    factorType: factor.factorType,
    ...wireProfile(world, factor),
    ...(world.config().extraFields === 'some' && {
      createdAt: new Date(factor.boundAt).toISOString(),
      enabled: true,
    }),
  };
}
