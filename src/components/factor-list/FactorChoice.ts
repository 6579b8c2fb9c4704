import type { EnrollableFactor, EnrolledFactor } from '../../api/readEnrolledFactors.js';
import { findFactor } from '../../hooks/useFactorTypes.js';
import type { Factor } from '../../factors/factor.js';
import type { ListMessages } from '../../locales/locale.js';

/** Which types are offered and in which order, and which may not be touched. */
export interface FactorChoice {
  /** The types to offer, in this order; others are not offered. @default all, the strongest first */
  factorTypes?: readonly string[] | undefined;
  /** Leaves out the types of strength 1 (NIST SP 800-63B-4 3.1.3). @default false */
  hideWeak?: boolean | undefined;
  /**
   * Types that may be neither added nor removed here, by wire name, each with the reason that the person reads: "Ask your
   * administrator." Both stay in sight and in reach. @default none
   */
  disabledTypes?: Readonly<Record<string, string>> | undefined;
}

/** Why a type that is offered can't be added, in words for the person; undefined where it can. */
export const whyNotAdd = (
  factor: Factor,
  { disabledTypes }: FactorChoice,
  { unavailable }: ListMessages,
): string | undefined =>
  disabledTypes?.[factor.type] ?? (factor.isAvailable?.() === false ? unavailable : undefined);

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
