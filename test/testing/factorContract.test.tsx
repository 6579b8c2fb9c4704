/** The contract itself: what keeps it passes under the page's own events too, and what breaks it is named. */
import { useEffect, useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { defineFactor } from '../../src/index.js';
import type { DetailsProps, Factor, FactorScreens, ProveProps } from '../../src/index.js';
import { SandboxRefusal } from '../../src/sandbox/index.js';
import type { SandboxFactor } from '../../src/sandbox/index.js';
import { factorContract } from '../../src/testing/index.js';
import type { FactorSubject } from '../../src/testing/index.js';

/** As little as a type can be. */
const Details = ({ formId, onSubmit, error, errorId, text }: DetailsProps<Serial, BadgeText>) => (
  <form
    id={formId}
    onSubmit={(event) => {
      event.preventDefault();
      const serial = new FormData(event.currentTarget).get('serial');
      onSubmit({ serial: typeof serial === 'string' ? serial : '' });
    }}
  >
    <label>
      {text.serial} <input name="serial" aria-describedby={errorId} />
    </label>
    {error}
  </form>
);

const Prove = ({ formId, onSubmit, error }: ProveProps<Serial, unknown, string, BadgeText>) => (
  <form
    id={formId}
    onSubmit={(event) => {
      event.preventDefault();
      onSubmit('beep');
    }}
  >
    Hold it to the reader.
    {error}
  </form>
);

interface Serial {
  serial: string;
}
interface BadgeText {
  serial: string;
}
type Screens = FactorScreens<Serial, unknown, string, BadgeText>;

const badgeWith = (screens: Partial<Screens> = {}) =>
  defineFactor({
    type: 'BADGE',
    strength: 2,
    Icon: () => <svg aria-hidden="true" />,
    name: () => 'Badge',
    summary: () => 'The card at your door',
    readProfile: ({ serial }) => (typeof serial === 'string' ? serial : undefined),
    describe: (serial: string) => `…${serial.slice(-2)}`,
    profile: ({ serial }: Serial) => ({ serial }),
    prove: (passCode: string) => ({ passCode }),
    load: async (): Promise<Screens> => ({
      Details,
      Prove,
      text: { serial: 'Serial number' },
      labels: { start: 'Next', renew: 'Again', done: 'Take it with you.' },
      ...screens,
    }),
  });
const badge = badgeWith();

const half: SandboxFactor = {
  factorType: 'BADGE',
  idTail: 'badge',
  seed: (given) => ({ serial: 'B-0001', ...given }),
  profile: ({ serial }) => ({ serial }),
  maskedProfile: () => ({ serial: '****' }),
  start: ({ profile }) => ({
    details: { serial: String(profile['serial']) },
    solve: () => ({ passCode: 'beep' }),
    check({ passCode }) {
      if (passCode !== 'beep') throw new SandboxRefusal(422, 'No.', { wrongProof: true });
      return { serial: String(profile['serial']) };
    },
  }),
};

const subject: FactorSubject = {
  factor: badge,
  half,
  profile: { serial: 'B-1815' },
  giveDetails: ({ fill }) => fill('Serial number', 'B-1815'),
  prove: ({ submit }) => submit(),
  shown: [{ profile: { serial: 'B-1815' }, as: '…15' }],
  hidden: ['B-1815'],
};

describe('H9 a type that keeps the contract', () => {
  for (const { name, run } of factorContract(subject)) test(name, run);
});

const changed = (change: Partial<Factor>): FactorSubject => ({ ...subject, factor: { ...badge, ...change } });
const drawn = (screens: Partial<Screens>): FactorSubject => ({ ...subject, factor: badgeWith(screens) });

/** As Details, with a field that says nothing of itself. */
const Nameless = ({ formId, onSubmit }: DetailsProps<Serial, BadgeText>) => (
  <form
    id={formId}
    onSubmit={(event) => {
      event.preventDefault();
      onSubmit({ serial: 'B-1815' });
    }}
  >
    <input name="serial" />
  </form>
);

/** Makes its field anew with each error. */
const Forgetful = ({ error, ...props }: DetailsProps<Serial, BadgeText>) => {
  const [made, setMade] = useState(0);
  const isRefused = error !== null;
  const [was, setWas] = useState(isRefused);
  if (was !== isRefused) {
    setWas(isRefused);
    setMade(made + 1);
  }
  return <Details key={made} {...props} error={error} />;
};

/** Proves by itself, as soon as it is on the screen. */
const Hasty = (props: ProveProps<Serial, unknown, string, BadgeText>) => {
  const [submit] = useState(() => props.onSubmit);
  useEffect(() => submit('guess'), [submit]);
  return <Prove {...props} />;
};

/** Keeps what was typed where it stays. */
const Writing = (props: DetailsProps<Serial, BadgeText>) => (
  <Details
    {...props}
    onSubmit={(details) => {
      localStorage.setItem('badge', details.serial);
      props.onSubmit(details);
    }}
  />
);

afterEach(() => localStorage.clear());

test.each<[what: string, check: string, broken: FactorSubject, says: string]>([
  ['no name', 'L1 says what it is', changed({ name: () => '' }), 'It has no name.'],
  ['another wire name than its half', 'has a half', changed({ type: 'CARD' }), 'The half is called BADGE'],
  [
    'a profile that stumbles',
    'L1 reads whatever',
    changed({ readProfile: ({ name }) => String(name).length, describe: (length) => length as string }),
    'becomes 9',
  ],
  [
    'a field that the server does not know',
    'L2 E1 E9 U3',
    changed({ profile: () => ({ serial: 'B-1815', extra: '1' }) }),
    'not with {"factorType":"BADGE","profile":{"serial":"B-1815"}}',
  ],
  ['its serial number in full', 'L2 E1 E9 U3', changed({ describe: String }), '"B-1815" is seen whole'],
  ['another text than its author says', 'L1 shows', changed({ describe: () => 'a badge' }), 'as a badge'],
  [
    'an empty label',
    'H4 has screens and labels in zh-CN',
    drawn({ labels: { start: '', renew: 'Again', done: 'Done' } }),
    'Its label "start" is empty.',
  ],
  [
    'a proof that nobody gave',
    'L2 E1 E9 U3',
    drawn({ Prove: Hasty }),
    'The server was asked send-enroll-factor-request,enroll-factor,enroll-factor',
  ],
  [
    'a field without a name',
    'P1 every field',
    { ...drawn({ Details: Nameless }), giveDetails: undefined },
    'Without a label: <input name="serial">',
  ],
  [
    'a screen without its error',
    'E7 a refused proof',
    { ...drawn({ Prove: (props) => <Prove {...props} error={null} /> }), patience: 1_000 },
    'The part mfa-error: waited for 1 s in vain.',
  ],
  [
    'an error that no field mentions',
    'E7 a refused request',
    drawn({ Details: (props) => <Details {...props} errorId={undefined} /> }),
    'No field is described by the error',
  ],
  [
    'a field that forgets what was typed',
    'E7 a refused request',
    drawn({ Details: Forgetful }),
    'Typed was ["B-1815"], kept is [""].',
  ],
  [
    'something written into storage',
    'E8 leaving',
    drawn({ Details: Writing }),
    '"B-1815" is left behind: localStorage.',
  ],
])('H9 a type with %s is told so', async (_what, check, broken, says) => {
  const found = factorContract(broken).find(({ name }) => name.startsWith(check));
  await expect(found?.run()).rejects.toThrow(says);
  expect(document.body.querySelector('.mfa-root')).toBeNull();
});
