import type { Factor } from '../../factors/factor.js';
import type { ListMessages } from '../../locales/locale.js';
import type { FactorChoice } from './FactorChoice.js';

/** Why a type that is offered can't be added, in words for the person; undefined where it can. */
export const whyNotAdd = (
  factor: Factor,
  { disabledTypes }: FactorChoice,
  { unavailable }: ListMessages,
): string | undefined =>
  disabledTypes?.[factor.type] ?? (factor.isAvailable?.() === false ? unavailable : undefined);
