import { isMfaError, PasscodeField, useMfaClient, verifyTotp } from 'genauth-mfa-react';
import { Controller, useForm } from 'react-hook-form';

/** Asks for the code of the person's authenticator app before the page goes on. */
export function CodeForm({ onRight }: { onRight: () => void }) {
  const client = useMfaClient();
  const { control, formState, handleSubmit, setError } = useForm({
    defaultValues: { code: '' },
    // A code that is still being typed is not judged.
    reValidateMode: 'onSubmit',
  });
  const check = handleSubmit(async ({ code }) => {
    const isRight = await verifyTotp(client, { totp: code }).catch((error: unknown) =>
      isMfaError(error) && error.kind === 'passcode-wrong' ? false : undefined,
    );
    if (isRight) onRight();
    else if (isRight === false) setError('code', { message: 'That code is not right.' });
    else setError('code', { message: 'It could not be checked. Try again.' });
  });
  return (
    <form onSubmit={(event) => void check(event)}>
      <Controller
        control={control}
        name="code"
        rules={{ minLength: { value: 6, message: 'Type all six digits.' }, required: 'Type the code.' }}
        render={({ field: { ref, name, onChange }, fieldState: { error } }) => (
          <PasscodeField
            ref={ref}
            name={name}
            label="Code from your authenticator app"
            hint="It is checked as soon as the last digit is in."
            length={6}
            readOnly={formState.isSubmitting}
            error={error?.message}
            attempt={formState.submitCount}
            onChange={(code) => onChange(code)}
          />
        )}
      />
      <button>Check</button>
    </form>
  );
}
