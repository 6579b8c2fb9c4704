/** A fifth type from outside, as a host would write it: its definition and its half of the sandbox, and nothing else. */
import { useState } from 'react';
import type { FormEvent } from 'react';
import { defineFactor } from '../../src/index.js';
import type { DetailsProps, ProveProps } from '../../src/index.js';
import { SandboxRefusal } from '../../src/sandbox/index.js';
import type { SandboxFactor } from '../../src/sandbox/index.js';

const type = 'PASSKEY';

interface KeyDetails {
  name: string;
}

const text = {
  label: 'Name of the key',
  touch: 'I have touched the key',
  start: 'Look for a key',
  prove: 'Use this key',
  renew: 'Look again',
  done: 'Next time you sign in, touch the key.',
};
export const passkeyText = text;

function KeyForm({ formId, draft, onDraft, onSubmit, error }: DetailsProps<KeyDetails, typeof text>) {
  return (
    <form
      id={formId}
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        const name = new FormData(event.currentTarget).get('name');
        onSubmit({ name: typeof name === 'string' ? name : '' });
      }}
    >
      <label>
        {text.label}
        <input
          name="name"
          defaultValue={draft?.name}
          onInput={(event) => onDraft({ name: event.currentTarget.value })}
        />
      </label>
      {error}
    </form>
  );
}

function TouchForm(props: ProveProps<KeyDetails, undefined, string, typeof text>) {
  const { formId, details, onSubmit, error } = props;
  const [touched, setTouched] = useState(false);
  return (
    <form
      id={formId}
      onSubmit={(event) => {
        event.preventDefault();
        if (touched) onSubmit(`signed by ${details?.name ?? ''}`);
      }}
    >
      <label>
        <input
          type="checkbox"
          checked={touched}
          onChange={(event) => setTouched(event.currentTarget.checked)}
        />
        {text.touch}
      </label>
      {error}
    </form>
  );
}

export const passkey = defineFactor({
  type,
  strength: 3,
  Icon: () => <svg viewBox="0 0 1 1" aria-hidden="true" />,
  name: () => 'Passkey',
  summary: () => 'A key that never leaves this device',
  readProfile: ({ name }) => (typeof name === 'string' && name ? name : undefined),
  describe: (name: string) => `${name.slice(0, 3)}…`,
  profile: ({ name }: KeyDetails) => ({ name }),
  prove: (signature: string) => ({ signature }),
  load: () =>
    Promise.resolve({
      Details: KeyForm,
      Prove: TouchForm,
      text,
      labels: { start: text.start, prove: text.prove, renew: text.renew, done: text.done },
    }),
});

export const passkeySandbox: SandboxFactor = {
  factorType: type,
  idTail: 'passkey',
  seed: (given) => ({ name: 'Seeded key', ...given }),
  profile: ({ name }) => ({ name }),
  maskedProfile: () => ({ name: '***' }),
  start({ profile }) {
    const name = String(profile['name']);
    const signature = `signed by ${name}`;
    return {
      details: { name },
      solve: () => ({ signature }),
      check(given) {
        if (given['signature'] === signature) return { name };
        throw new SandboxRefusal(422, 'The signature is wrong.', { wrongProof: true });
      },
    };
  },
};
