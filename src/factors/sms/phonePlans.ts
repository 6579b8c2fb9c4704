import { dialCodes } from './dialCodes.js';
import { phonePlanData } from './phonePlanData.js';

/** How a country gives out its numbers, and how people there dial. Patterns are for digits alone: a dot is any. */
export interface PhonePlan {
  country: string;
  /** `+44`. */
  code: string;
  /** National numbers as a whole. */
  numbers: string;
  /** How many digits they have. */
  lengths: number[];
  /** What stands before a number at home, the national 0 and codes of carriers, or a number that lacks its area. */
  trunk: string;
  /** What is dialled before another country's code. */
  abroad: string;
  /** What {@link trunk} is replaced with where it holds a part of the number. */
  rewrite: string;
  /** What the numbers begin with that are this country's among those of its code. */
  leading: string;
  /** The kinds of numbers that are given out among {@link numbers}, where the countries of a code differ in nothing else. */
  kinds: string;
}

const lines = phonePlanData.split('\n');

/** ISO code -> numbering plan; the main country of a shared code comes first. */
export const phonePlans: ReadonlyMap<string, PhonePlan> = new Map(
  [...dialCodes].map(([country, code], i) => {
    const [numbers = '', lengths = '', trunk = '', abroad, rewrite = '', leading = '', kinds = ''] =
      lines[i]?.split(' ') ?? [];
    const plan = {
      country,
      code,
      numbers,
      lengths: Array.from(lengths, (length) => parseInt(length, 18)),
      trunk,
      abroad: abroad || '00',
      rewrite,
      leading,
      kinds,
    };
    return [country, plan];
  }),
);
