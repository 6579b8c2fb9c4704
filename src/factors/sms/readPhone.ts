import { ParseError, parsePhoneNumberWithError, validatePhoneNumberLength } from 'libphonenumber-js/core';
import type { CountryCode, PhoneNumber } from 'libphonenumber-js/core';
import { asciiPhone } from './asciiPhone.js';
import { dialCodes } from './dialCodes.js';
import { shapes } from './parsePhone.js';
import { phonePlans } from './phonePlans.js';
import type { PhoneFault, PhoneReading } from './PhoneReading.js';

/** Why the library reads no number at all. */
const unread: Readonly<Record<string, PhoneFault>> = {
  INVALID_COUNTRY: 'no-country',
  TOO_SHORT: 'too-short',
  TOO_LONG: 'too-long',
};

/** Whether a number may be one of a small country that has its own numbers within those of its neighbour. */
function fits(number: PhoneNumber, country: CountryCode): boolean {
  const { country: found } = number;
  number.country = country;
  const fitting = number.isValid();
  if (found) number.country = found;
  else delete number.country;
  return fitting;
}

/**
 * The country of a number: the one that its digits tell. Where they tell no more than the main country of a shared code, it
 * may as well be the chosen one, if that fits.
 */
function home(number: PhoneNumber, chosen: string): string | undefined {
  const code = `+${number.countryCallingCode}`;
  const main = [...dialCodes].find(([, other]) => other === code)?.[0];
  const found = number.country ?? main;
  const mayBeChosen = found === main && dialCodes.get(chosen) === code;
  return mayBeChosen && (!number.country || fits(number, chosen as CountryCode)) ? chosen : found;
}

/**
 * The mainland's mobile numbers have 11 digits. The small metadata tells no kinds apart, and some of its landlines have 10 or
 * 12, so that a slip would pass for one.
 */
function faultOfMobile(digits: string): PhoneFault | undefined {
  if (shapes['+86']?.test(digits)) return undefined;
  return digits.length < 11 ? 'too-short' : digits.length > 11 ? 'too-long' : 'not-of-country';
}

function faultOf(number: PhoneNumber): PhoneFault | undefined {
  if (number.countryCallingCode === '86') return faultOfMobile(number.nationalNumber);
  switch (validatePhoneNumberLength(number.number, phonePlans)) {
    case 'TOO_SHORT':
      return 'too-short';
    case 'TOO_LONG':
      return 'too-long';
    case 'INVALID_LENGTH':
      return 'not-of-country';
    case undefined:
      return number.isValid() ? undefined : 'not-of-country';
    default:
      return 'implausible';
  }
}

function read(text: string, chosen: string): PhoneReading {
  let number: PhoneNumber;
  try {
    const known = dialCodes.has(chosen) && { defaultCountry: chosen as CountryCode };
    number = parsePhoneNumberWithError(text, { ...known }, phonePlans);
  } catch (error) {
    const fault = error instanceof ParseError ? unread[error.message] : undefined;
    return { fault: fault ?? 'implausible', country: chosen };
  }
  const country = home(number, chosen);
  // Satellites and free calls of no country: nobody gets a text there.
  if (!country) return { fault: 'no-country', country: chosen };
  const fault = faultOf(number);
  return {
    country,
    phone: { country, countryCode: `+${number.countryCallingCode}`, number: number.nationalNumber },
    ...(fault && { fault }),
  };
}

/**
 * Reads a phone number by libphonenumber's rules: national or with its country's code, behind a plus or behind what people
 * dial for one (that of the chosen country, or the 00 and 011 of most), with or without trunk prefix, spaces, brackets and
 * extension. It explains and suggests; the server judges.
 */
export function readPhone(typed: string, chosen: string): PhoneReading {
  const text = asciiPhone(typed);
  const first = read(text, chosen);
  if (!first.fault) return first;
  const abroad = text.replace(/^(?:00|011)[\s-]*/, '+');
  if (abroad === text) return first;
  const second = read(abroad, chosen);
  return second.fault === 'no-country' ? first : second;
}
