'use client';

import type { LazyMessages } from '../../locales/locale.js';
import { maskedClass, maskedProps } from '../../ui/maskedProps.js';
import { SentCodeForm } from '../../ui/SentCodeForm.js';
import type { FactorScreens, ProveProps } from '../factor.js';
import type { EmailFields } from './EmailDetails.js';
import { EmailDetails } from './EmailDetails.js';
import { maskEmail } from './maskEmail.js';
import { readableEmail } from './readableEmail.js';

type EmailText = LazyMessages['email'];

function EmailProve(props: ProveProps<EmailFields, undefined, string, EmailText>) {
  const { text, details, options, onChangeDetails, ...form } = props;
  const { passcodeLength } = options;
  return (
    <SentCodeForm
      {...form}
      sent={
        <span {...maskedProps} className={maskedClass}>
          {text.sent(details ? `\u2066${maskEmail(readableEmail(details.email))}\u2069` : '')}
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
    />
  );
}

/** The e-mail's screens. */
export function emailScreens(text: EmailText): FactorScreens<EmailFields, undefined, string, EmailText> {
  return {
    Details: EmailDetails,
    Prove: EmailProve,
    text,
    labels: { start: text.send, renew: text.renew, done: text.done },
  };
}
