import { atStart, countryOfNumber, fitsPlan } from './countryOfNumber.js';
import type { PhoneFault } from './PhoneReading.js';
import type { PhonePlan } from './phonePlans.js';

/** What is wrong with how long a national number is. */
export function faultOfLength({ length }: string, { lengths }: PhonePlan): PhoneFault | undefined {
  if (lengths.includes(length)) return undefined;
  if (length < Math.min(...lengths)) return 'too-short';
  return length > Math.max(...lengths) ? 'too-long' : 'not-of-country';
}

function withoutTrunk(digits: string, { trunk, rewrite }: PhonePlan): string {
  const found = trunk && atStart(trunk).exec(digits);
  if (!found) return digits;
  // Nothing is to be rewritten if the part that belongs to the number is not there.
  return rewrite && found.at(-1) ? digits.replace(atStart(trunk), rewrite) : digits.slice(found[0].length);
}

/**
 * The number that people mean by what they dial in a country: without the trunk prefix, and with the area that they may leave
 * out. Where the rest would be no number, the first digits are no prefix.
 */
export function nationalNumber(digits: string, plan: PhonePlan): string {
  const number = withoutTrunk(digits, plan);
  if (number === digits || (fitsPlan(digits, plan) && !fitsPlan(number, plan))) return digits;
  const fault = faultOfLength(number, countryOfNumber(number, plan.code) ?? plan);
  return fault && fault !== 'too-long' ? digits : number;
}
