import { ParseError, parsePhoneNumberWithError, validatePhoneNumberLength } from 'libphonenumber-js/core';
import type { CountryCode, PhoneNumber } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';
import { asciiPhone } from '../../../src/factors/sms/asciiPhone.js';
import { dialCodes } from '../../../src/factors/sms/dialCodes.js';
import { shapes } from '../../../src/factors/sms/parsePhone.js';
import type { PhoneFault, PhoneReading } from '../../../src/factors/sms/PhoneReading.js';

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

function home(number: PhoneNumber, chosen: string): string | undefined {
  const code = `+${number.countryCallingCode}`;
  const main = metadata.country_calling_codes[number.countryCallingCode]?.[0];
  const found = number.country ?? main;
  const mayBeChosen = found === main && dialCodes.get(chosen) === code;
  return mayBeChosen && (!number.country || fits(number, chosen as CountryCode)) ? chosen : found;
}

function faultOfMobile(digits: string): PhoneFault | undefined {
  if (shapes['+86']?.test(digits)) return undefined;
  return digits.length < 11 ? 'too-short' : digits.length > 11 ? 'too-long' : 'not-of-country';
}

function faultOf(number: PhoneNumber): PhoneFault | undefined {
  if (number.countryCallingCode === '86') return faultOfMobile(number.nationalNumber);
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

/** Its check of a `;phone-context=` begins where the last one ended (a regular expression with `g`): a bad one sets it back. */
function forget() {
  try {
    parsePhoneNumberWithError('1;phone-context=!', metadata);
  } catch {
    // It is no number.
  }
}

function read(text: string, chosen: string): PhoneReading {
  let number: PhoneNumber;
  if (text.includes(';phone-context=')) forget();
  try {
    const known = dialCodes.has(chosen) && { defaultCountry: chosen as CountryCode };
    number = parsePhoneNumberWithError(text, { ...known }, metadata);
  } catch (error) {
    const fault = error instanceof ParseError ? unread[error.message] : undefined;
    return { fault: fault ?? 'implausible', country: chosen };
  }
  const country = home(number, chosen);
  if (!country) return { fault: 'no-country', country: chosen };
  const fault = faultOf(number);
  return {
    country,
    phone: { country, countryCode: `+${number.countryCallingCode}`, number: number.nationalNumber },
    ...(fault && { fault }),
  };
}

/** What {@link readPhone} answers, said by libphonenumber-js itself with its whole metadata. */
export function readByLibrary(typed: string, chosen: string): PhoneReading {
  const text = asciiPhone(typed);
  const first = read(text, chosen);
  if (!first.fault) return first;
  const abroad = text.replace(/^(?:00|011)[\s-]*/, '+');
  if (abroad === text) return first;
  const second = read(abroad, chosen);
  return second.fault === 'no-country' ? first : second;
}
