import type { EnrolledFactor } from '../../api/readEnrolledFactors.js';
import { findFactor } from '../../hooks/useFactorTypes.js';
import type { Factor, FactorWords } from '../../factors/factor.js';
import { plainText } from '../../ui/plainText.js';

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
  return {
    definition,
    name: definition?.name(words) ?? words.list.unknown(plainText(factor.factorType)),
    identity: definition ? identify(definition, factor.profile) : '',
  };
}

/** A definition that stumbles over what a server stores costs its row the identity, not the page its list. */
function identify(definition: Factor, profile: EnrolledFactor['profile']): string {
  try {
    const identity = definition.readProfile?.(profile);
    return plainText((identity === undefined ? undefined : definition.describe?.(identity)) ?? '');
  } catch {
    return '';
  }
}
