import type { FactorRemoval } from '../../factors/factor.js';
import type { ErrorMessages, LazyMessages } from '../../locales/locale.js';

/** The words for errors as they read where a factor is removed: a type's own before the removal's, before the general ones. */
export function removalErrors(
  errors: ErrorMessages,
  { kinds }: LazyMessages['unbind'],
  removal: FactorRemoval | undefined,
): ErrorMessages {
  const { rejected, ...others } = kinds;
  const refused = removal?.refused ?? rejected;
  return { ...errors, kinds: { ...errors.kinds, ...others, rejected: refused, unsupported: refused } };
}
