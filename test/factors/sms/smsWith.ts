import { sms } from '../../../src/index.js';
import type { Factor } from '../../../src/index.js';
import type { PhoneReader } from '../../../src/factors/sms/PhoneReading.js';
import { detailsWith, smsScreens } from '../../../src/factors/sms/smsScreens.js';
import { createLazy } from '../../../src/ui/createLazy.js';

/** The text message with rules of phone numbers that come by another way: late, or never. */
export function smsWith(load: () => Promise<PhoneReader>): Factor {
  const Details = detailsWith(createLazy(load));
  return {
    ...sms,
    load: async (locale) =>
      smsScreens(await locale.load('sms'), Details) as unknown as Awaited<ReturnType<Factor['load']>>,
  };
}
