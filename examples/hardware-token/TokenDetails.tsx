import { useId, useState } from 'react';
import type { DetailsProps } from 'genauth-mfa-react';
import type { TokenWords } from './words.js';

/** What the person gives first. */
export interface TokenIdentity {
  serial: string;
}

/** Asks which token it is. */
export function TokenDetails(props: DetailsProps<TokenIdentity, TokenWords>) {
  const { formId, draft, onDraft, onSubmit, busy, error, errorId, text } = props;
  const id = useId();
  const [missing, setMissing] = useState(false);
  return (
    <form
      // The wizard's own button stands outside and submits by this id.
      id={formId}
      className="mfa-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget).get('serial');
        const serial = typeof typed === 'string' ? typed.trim().toUpperCase() : '';
        setMissing(!serial);
        if (serial && !busy) onSubmit({ serial });
      }}
    >
      <div className="mfa-field">
        <label className="mfa-label" htmlFor={id}>
          {text.serial}
        </label>
        <input
          id={id}
          className="mfa-input"
          name="serial"
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
          dir="ltr"
          defaultValue={draft?.serial}
          readOnly={busy}
          // Takes the focus when the screen opens.
          data-autofocus=""
          aria-invalid={missing || error ? true : undefined}
          aria-describedby={[`${id}hint`, missing ? `${id}missing` : '', errorId ?? '']
            .filter(Boolean)
            .join(' ')}
          onChange={(event) => {
            setMissing(false);
            onDraft({ serial: event.currentTarget.value });
          }}
        />
        <p id={`${id}hint`} className="mfa-hint">
          {text.serialHint}
        </p>
        {missing ? (
          <p id={`${id}missing`} role="alert" className="mfa-hint" data-kind="bad">
            {text.serialMissing}
          </p>
        ) : (
          // What the server said against it, in the kit's words.
          error
        )}
      </div>
    </form>
  );
}
