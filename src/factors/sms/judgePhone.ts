import type { Lazy } from '../../ui/createLazy.js';
import { parsePhone } from './parsePhone.js';
import type { PhoneReader, PhoneReading } from './PhoneReading.js';

/** Milliseconds that a person who has sent the form waits for the rules to come. */
const patience = 5000;

/** The rules; undefined where they do not come, or not in time. */
function rules(reader: Lazy<PhoneReader>): Promise<PhoneReader | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience, undefined);
    const settle = (read?: PhoneReader) => {
      clearTimeout(timer);
      resolve(read);
    };
    void reader.load().then(settle);
  });
}

/** Reads a number by the rules, or without them where they can't be had: a slow network keeps nobody from going on. */
export async function judgePhone(
  typed: string,
  chosen: string,
  reader: Lazy<PhoneReader>,
): Promise<PhoneReading> {
  const state = reader.peek();
  const read = state.status === 'ready' ? state.value : await rules(reader);
  if (read) return read(typed, chosen);
  const phone = parsePhone(typed, chosen);
  return phone ? { phone, country: phone.country } : { fault: 'implausible', country: chosen };
}
