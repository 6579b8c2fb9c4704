'use client';

import type { Factor, FactorWords } from '../factors/factor.js';
import { builtInFactors } from '../factors/index.js';
import type { Locale } from '../locales/locale.js';
import { useMfa } from './MfaContext.js';

/**
 * The factor types that are known here: the host's, else those that ship. The default stands here and not in the provider,
 * so that an app which uses the data hooks alone doesn't ship it.
 */
export function useFactorTypes(): readonly Factor[] {
  return useMfa().factors ?? builtInFactors;
}

/** The definition of a type; undefined for one that the kit does not know. */
export const findFactor = (factors: readonly Factor[], type: string | undefined): Factor | undefined =>
  factors.find((factor) => factor.type === type);

/** The words with which a factor is named. */
export const factorWords = ({ tag, list }: Locale): FactorWords => ({ tag, list });
