import type { EnrolledFactor } from '../../api/schemas.js';
import { findFactor } from '../../hooks/useFactorTypes.js';
import type { Factor, FactorWords } from '../../factors/factor.js';

/** A bound factor in words. */
export interface DescribedFactor {
  definition: Factor | undefined;
  name: string;
  /** The masked identity; empty where there is none, or where it can't be read. */
  identity: string;
}

/** Name and identity of a bound factor, by its definition; a type or profile that the kit can't read stays plain. */
export function describeFactor(
  factor: EnrolledFactor,
  factors: readonly Factor[],
  words: FactorWords,
): DescribedFactor {
  const definition = findFactor(factors, factor.factorType);
  if (!definition) return { definition, name: words.list.unknown(factor.factorType), identity: '' };
  const identity = definition.readProfile(factor.profile);
  return {
    definition,
    name: definition.name(words),
    identity: (identity === undefined ? undefined : definition.describe(identity)) ?? '',
  };
}
