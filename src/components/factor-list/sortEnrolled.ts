import type { EnrollableFactor, EnrolledFactor } from '../../api/readEnrolledFactors.js';
import type { Factor } from '../../factors/factor.js';
import { findFactor } from '../../hooks/useFactorTypes.js';
import type { FactorChoice } from './FactorChoice.js';

type Order = (type: string) => number;

function order(factors: readonly Factor[], wanted: readonly string[] | undefined): Order {
  if (wanted) return (type) => [...wanted, type].indexOf(type);
  return (type) => -(findFactor(factors, type)?.strength ?? 0);
}

/** Bound factors in the host's order, else the strongest first; none is ever hidden: it can open the account. */
export function sortEnrolled(
  enrolled: readonly EnrolledFactor[],
  factors: readonly Factor[],
  { factorTypes }: FactorChoice,
): EnrolledFactor[] {
  const rank = order(factors, factorTypes);
  return enrolled.toSorted((a, b) => rank(a.factorType) - rank(b.factorType));
}

/**
 * The types that can be offered: on at the server, not bound yet, wanted by the host and known to the kit, the host's
 * order, else the strongest first.
 */
export function sortEnrollable(
  enrollable: readonly EnrollableFactor[],
  enrolled: readonly EnrolledFactor[],
  factors: readonly Factor[],
  { factorTypes, hideWeak }: FactorChoice,
): Factor[] {
  const rank = order(factors, factorTypes);
  const bound = new Set(enrolled.map((factor) => factor.factorType));
  return enrollable
    .flatMap(({ factorType }) => findFactor(factors, factorType) ?? [])
    .filter(
      ({ type, strength }) =>
        !bound.has(type) && factorTypes?.includes(type) !== false && !(hideWeak && strength < 2),
    )
    .toSorted((a, b) => rank(a.type) - rank(b.type));
}
