import type { MetadataJson } from 'libphonenumber-js/core';
import { dialCodes } from './dialCodes.js';
import { phonePlanData } from './phonePlanData.js';

const countries: Record<string, string[]> = {};
for (const [country, code] of dialCodes) (countries[code.slice(1)] ??= []).push(country);

/** The numbering plans of the world, without the formats that numbers are written in. */
export const phonePlans = {
  ...phonePlanData,
  country_calling_codes: { ...phonePlanData.country_calling_codes, ...countries },
} as MetadataJson;
