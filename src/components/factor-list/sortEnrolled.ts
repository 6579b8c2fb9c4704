import type { EnrollableFactor, EnrolledFactor } from '../../api/readEnrolledFactors.js';
import type { Factor } from '../../factors/factor.js';
import { findFactor } from '../../hooks/useFactorTypes.js';
import type { FactorChoice } from './FactorChoice.js';

/** Factors in the host's order, else the strongest first; of those that are bound none is ever hidden: it can open the account. */
export function sortEnrolled<Listed extends { factorType: string }>(
  listed: readonly Listed[],
  factors: readonly Factor[],
  { factorTypes }: FactorChoice,
): Listed[] {
  const rank = ({ factorType }: Listed) =>
    factorTypes
      ? [...factorTypes, factorType].indexOf(factorType)
      : -(findFactor(factors, factorType)?.strength ?? 0);
  return listed.toSorted((a, b) => rank(a) - rank(b));
}

/** The types that can be offered: on at the server, not bound yet, wanted by the host and known to the kit; in that order. */
export function sortEnrollable(
  enrollable: readonly EnrollableFactor[],
  enrolled: readonly EnrolledFactor[],
  factors: readonly Factor[],
  choice: FactorChoice,
): Factor[] {
  const bound = new Set(enrolled.map((factor) => factor.factorType));
  return sortEnrolled(enrollable, factors, choice)
    .flatMap(({ factorType }) => findFactor(factors, factorType) ?? [])
    .filter(
      ({ type, strength }) =>
        !bound.has(type) &&
        choice.factorTypes?.includes(type) !== false &&
        !(choice.hideWeak && strength < 2),
    );
}
