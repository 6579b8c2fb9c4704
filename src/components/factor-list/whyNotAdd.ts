import type { Factor } from '../../factors/factor.js';
import type { ListMessages } from '../../locales/locale.js';
import type { FactorChoice } from './FactorChoice.js';

/** The host's reason for a type that can't be touched. A server may call one as what every object has: `constructor`. */
export const whyNot = (type: string, { disabledTypes }: FactorChoice): string | undefined => {
  const why: unknown = disabledTypes?.[type];
  return typeof why === 'string' ? why : undefined;
};

/** Why a type that is offered can't be added, in words for the person; undefined where it can. */
export const whyNotAdd = (
  factor: Factor,
  choice: FactorChoice,
  { unavailable }: ListMessages,
): string | undefined =>
  whyNot(factor.type, choice) ?? (factor.isAvailable?.() === false ? unavailable : undefined);
