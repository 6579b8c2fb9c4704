import { factorAnswers } from './factorAnswers.js';
import type { FactorCheck, FactorSubject } from './FactorSubject.js';
import { factorWalks } from './factorWalks.js';

/**
 * What every factor type promises, as checks that any test runner can loop over. They need a DOM; a real browser shows more
 * than jsdom.
 *
 * @example
 * for (const { name, run } of factorContract(subject)) test(name, run);
 */
export function factorContract(subject: FactorSubject): FactorCheck[] {
  return [...factorAnswers(subject), ...factorWalks(subject)];
}
