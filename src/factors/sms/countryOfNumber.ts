import { phonePlans } from './phonePlans.js';
import type { PhonePlan } from './phonePlans.js';

/** A pattern at the beginning of a text. */
export const atStart = (pattern: string): RegExp => new RegExp(`^(?:${pattern})`);

const isWhole = (pattern: string, digits: string) => atStart(`(?:${pattern})$`).test(digits);

/** Whether the country has numbers like this one, some kinds of which it may not give out. */
export function fitsPlan(number: string, { numbers }: PhonePlan): boolean {
  return isWhole(numbers, number);
}

/** Whether the country may have given out this number. */
export function isGiven(number: string, plan: PhonePlan): boolean {
  return fitsPlan(number, plan) && (!plan.kinds || isWhole(plan.kinds, number));
}

/** The countries of a code, the main one first. */
export function plansOfCode(code: string): PhonePlan[] {
  return [...phonePlans.values()].filter((plan) => plan.code === code);
}

/** The country that a number is of, as far as its digits tell it among those that share a code. */
export function countryOfNumber(number: string, code: string): PhonePlan | undefined {
  const [first, ...others] = plansOfCode(code);
  if (!first || others.length === 0) return first;
  return [first, ...others].find((plan) =>
    plan.leading ? atStart(plan.leading).test(number) : plan.kinds && isGiven(number, plan),
  );
}
