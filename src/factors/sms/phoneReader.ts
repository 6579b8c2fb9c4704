import { createLazy } from '../../ui/createLazy.js';
import type { PhoneReader } from './PhoneReading.js';

/** The rules of the world's phone numbers: 8 kB, fetched when a phone number is asked for. */
export const phoneReader = createLazy<PhoneReader>(async () => (await import('./readPhone.js')).readPhone);
