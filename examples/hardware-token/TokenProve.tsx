import { PasscodeField } from 'genauth-mfa-react';
import type { ProveProps } from 'genauth-mfa-react';
import type { TokenIdentity } from './TokenDetails.js';
import type { TokenWords } from './words.js';

/** Asks for the code that the token shows. */
export function TokenProve(props: ProveProps<TokenIdentity, undefined, string, TokenWords>) {
  const { formId, onSubmit, busy, expired, error, text, options, round } = props;
  return (
    <form
      id={formId}
      className="mfa-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const code = new FormData(event.currentTarget).get('passcode');
        if (typeof code === 'string' && code.length === 6) onSubmit(code);
      }}
    >
      <p className="mfa-lead">{text.press}</p>
      <PasscodeField
        label={text.code}
        hint={text.codeHint}
        length={6}
        error={error}
        readOnly={busy}
        autoSubmit={options.autoSubmit !== false && !expired}
        round={round}
        autoFocus
      />
    </form>
  );
}
