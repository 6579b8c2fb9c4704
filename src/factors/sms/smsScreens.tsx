'use client';

import type { LazyMessages } from '../../locales/locale.js';
import { maskedClass, maskedProps } from '../../ui/maskedProps.js';
import { SentCodeForm } from '../../ui/SentCodeForm.js';
import type { DetailsProps, FactorScreens, ProveProps } from '../factor.js';
import { maskPhone } from './maskPhone.js';
import { phoneReader } from './phoneReader.js';
import type { PhoneDetails } from './sms.js';
import { SmsDetails } from './SmsDetails.js';

type SmsText = LazyMessages['sms'];

function SmsProve(props: ProveProps<PhoneDetails, undefined, string, SmsText>) {
  const { text, details, options, onChangeDetails, ...form } = props;
  const { passcodeLength } = options;
  return (
    <SentCodeForm
      {...form}
      sent={
        <span {...maskedProps} className={maskedClass}>
          {text.sent(details ? `\u2066${maskPhone(details)}\u2069` : '')}
        </span>
      }
      change={text.change}
      onChangeAddress={onChangeDetails}
      label={text.code}
      hint={passcodeLength ? text.codeHintLength(passcodeLength) : text.codeHint}
      autoSubmitHint={text.autoSubmit}
      incomplete={text.incomplete}
      length={passcodeLength}
      autoSubmit={options.autoSubmit}
      webOtp
    />
  );
}

/** The first screen over these rules of phone numbers. Made once: another component would be another form, empty, to React. */
export const detailsWith = (reader: typeof phoneReader) =>
  function Details(props: DetailsProps<PhoneDetails, SmsText>) {
    return <SmsDetails {...props} reader={reader} />;
  };

const SmsDetailsScreen = detailsWith(phoneReader);

/** The text message's screens. The rules of phone numbers are fetched when the first of them opens. */
export function smsScreens(
  text: SmsText,
  Details = SmsDetailsScreen,
): FactorScreens<PhoneDetails, undefined, string, SmsText> {
  return {
    Details,
    Prove: SmsProve,
    text,
    labels: { start: text.send, renew: text.renew, done: text.done },
  };
}
