import { MessageIcon } from '../../ui/icons/MessageIcon.js';
import { defineFactor } from '../factor.js';
import { maskPhone } from './maskPhone.js';

/** A phone as people write it down: country and number apart. */
export interface Phone {
  /** `+86`. */
  countryCode: string;
  /** Without country code and trunk zero. */
  number: string;
}

/** What was typed into the form, kept as it was. */
export interface PhoneDetails extends Phone {
  /** ISO 3166 code of the country that was chosen. */
  country: string;
  /** What stands in the number's field. */
  typed: string;
}

/** Codes by text message. */
export const sms = defineFactor({
  type: 'SMS',
  strength: 1,
  Icon: MessageIcon,
  name: ({ list }) => list.names.SMS.name,
  summary: ({ list }) => list.names.SMS.summary,
  readProfile: ({ phoneNumber, phoneCountryCode }): Phone | undefined =>
    typeof phoneNumber === 'string' && phoneNumber
      ? { number: phoneNumber, countryCode: typeof phoneCountryCode === 'string' ? phoneCountryCode : '' }
      : undefined,
  describe: maskPhone,
  profile: ({ countryCode, number }: PhoneDetails) => ({
    phoneNumber: number,
    phoneCountryCode: countryCode,
  }),
  pause: 60_000,
  prove: (passCode: string) => ({ passCode }),
  // Old deployments take it away in the profile alone (contract 3.1).
  removal: ({ inProfile }) => ({ refused: inProfile }),
  load: async (locale) => {
    const [screens, text] = await Promise.all([import('./smsScreens.js'), locale.load('sms')]);
    return screens.smsScreens(text);
  },
});
