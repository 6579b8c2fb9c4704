import { ParseError, parsePhoneNumberWithError, validatePhoneNumberLength } from 'libphonenumber-js/core';
import type { CountryCode, PhoneNumber } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';
import { asciiPhone } from './asciiPhone.js';
import { dialCodes } from './dialCodes.js';
import type { PhoneFault, PhoneReading } from './PhoneReading.js';

/** Why the library reads no number at all. */
const unread: Readonly<Record<string, PhoneFault>> = {
  INVALID_COUNTRY: 'no-country',
  TOO_SHORT: 'too-short',
  TOO_LONG: 'too-long',
};

/** The country of a number: its own where its digits tell, else the chosen one if it shares the code, else the main one. */
function home(number: PhoneNumber, chosen: string): string | undefined {
  if (number.country) return number.country;
  const code = `+${number.countryCallingCode}`;
  if (dialCodes.get(chosen) === code) return chosen;
  return [...dialCodes].find(([, other]) => other === code)?.[0];
}

function faultOf(number: PhoneNumber): PhoneFault | undefined {
  switch (validatePhoneNumberLength(number.number, metadata)) {
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
    number = parsePhoneNumberWithError(text, { ...known }, metadata);
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
