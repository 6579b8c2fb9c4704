import { asciiPhone } from './asciiPhone.js';
import { atStart, countryOfNumber, fitsPlan, isGiven, plansOfCode } from './countryOfNumber.js';
import { dialCodes } from './dialCodes.js';
import { faultOfLength, nationalNumber } from './nationalNumber.js';
import { shapes } from './parsePhone.js';
import { codesOfNoCountry } from './phonePlanData.js';
import { phonePlans } from './phonePlans.js';
import type { PhonePlan } from './phonePlans.js';
import type { PhoneFault, PhoneReading } from './PhoneReading.js';
import { writtenDigits } from './writtenDigits.js';

/** Of a number without its country's code, in digits (ITU-T E.164 has 15 with it; some countries have more). */
const shortest = 2;
const longest = 17;

const codes = [...new Set(dialCodes.values()), ...codesOfNoCountry.split(' ').map((code) => `+${code}`)];

/** A number that brings its country's code, behind a plus; undefined if it brings none. */
function international(digits: string, chosen: PhonePlan | undefined): string | undefined {
  if (digits.startsWith('+')) return digits;
  if (!chosen) return undefined;
  const behind = digits.replace(atStart(chosen.abroad), '');
  if (behind !== digits && /^[1-9]/.test(behind)) return `+${behind}`;
  if (!`+${digits}`.startsWith(chosen.code)) return undefined;
  // The chosen country's code without a plus, unless it is the beginning of a number there.
  const whole = nationalNumber(digits, chosen);
  const rest = nationalNumber(digits.slice(chosen.code.length - 1), chosen);
  const isCode =
    (!fitsPlan(whole, chosen) && fitsPlan(rest, chosen)) || faultOfLength(whole, chosen) === 'too-long';
  return isCode ? `+${digits}` : undefined;
}

/**
 * The mainland's mobile numbers have 11 digits. The small metadata tells no kinds apart, and some of its landlines have 10 or
 * 12, so that a slip would pass for one.
 */
function faultOfMobile(digits: string): PhoneFault | undefined {
  if (shapes['+86']?.test(digits)) return undefined;
  return digits.length < 11 ? 'too-short' : digits.length > 11 ? 'too-long' : 'not-of-country';
}

/** @param told the number's country, or the main one of its code; @param main the main one */
function faultOf(number: string, told: PhonePlan, main: PhonePlan): PhoneFault | undefined {
  if (main.code === '+86') return faultOfMobile(number);
  // Read once more from its code on: a trunk prefix that was needed to tell the country may be left.
  const again = nationalNumber(number, main);
  const length = faultOfLength(again, countryOfNumber(again, main.code) ?? main);
  return length ?? (isGiven(number, told) ? undefined : 'not-of-country');
}

/**
 * The country of a number: the one that its digits tell. Where they tell no more than the main country of a shared code, it
 * may as well be the chosen one, if that fits: a small country may have its own numbers within those of its neighbour.
 */
function home(number: string, told: PhonePlan | undefined, main: PhonePlan, chosen: PhonePlan | undefined) {
  const mayBeChosen = chosen?.code === main.code && (told ?? main) === main;
  return mayBeChosen && (!told || isGiven(number, chosen)) ? chosen : (told ?? main);
}

function read(text: string, chosen: string): PhoneReading {
  const refused = (fault: PhoneFault) => ({ fault, country: chosen });
  const written = writtenDigits(text);
  if ('fault' in written) return refused(written.fault);
  const own = phonePlans.get(chosen);
  const full = international(written.digits, own);
  const code = full ? codes.find((one) => full.startsWith(one)) : own?.code;
  if (!code || !written.digits) return refused('no-country');
  const [main] = plansOfCode(code);
  const plan = full ? main : own;
  const dialled = full ? full.slice(code.length) : written.digits;
  const number = plan ? nationalNumber(dialled, plan) : dialled;
  if (number.length < shortest) return refused('too-short');
  if (number.length > longest) return refused('too-long');
  // Satellites and free calls of no country: nobody gets a text there.
  if (!main) return refused('no-country');
  const told = countryOfNumber(number, code) ?? (full ? undefined : own);
  const { country } = home(number, told, main, own);
  const fault = faultOf(number, told ?? main, main);
  return { country, phone: { country, countryCode: code, number }, ...(fault && { fault }) };
}

/**
 * Reads a phone number by the world's numbering plans: national or with its country's code, behind a plus or behind what
 * people dial for one (that of the chosen country, or the 00 and 011 of most), with or without trunk prefix, spaces, brackets
 * and extension. It explains and suggests; the server judges.
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
