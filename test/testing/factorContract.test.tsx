/** The contract itself: what keeps it passes under the page's own events too, and what breaks it is named. */
import { describe, expect, test, vi } from 'vitest';
import { defineFactor } from '../../src/index.js';
import type { Factor } from '../../src/index.js';
import { SandboxRefusal } from '../../src/sandbox/index.js';
import type { SandboxFactor } from '../../src/sandbox/index.js';
import { factorContract } from '../../src/testing/index.js';
import type { FactorSubject } from '../../src/testing/index.js';

vi.setConfig({ testTimeout: 30_000 });

/** As little as a type can be. */
const badge = defineFactor({
  type: 'BADGE',
  strength: 2,
  Icon: () => <svg aria-hidden="true" />,
  name: () => 'Badge',
  summary: () => 'The card at your door',
  readProfile: ({ serial }) => (typeof serial === 'string' ? serial : undefined),
  describe: (serial: string) => `…${serial.slice(-2)}`,
  profile: ({ serial }: { serial: string }) => ({ serial }),
  prove: (passCode: string) => ({ passCode }),
  load: async () => ({
    Details: ({ formId, onSubmit, error, text }) => (
      <form
        id={formId}
        onSubmit={(event) => {
          event.preventDefault();
          const serial = new FormData(event.currentTarget).get('serial');
          onSubmit({ serial: typeof serial === 'string' ? serial : '' });
        }}
      >
        <label>
          {text.serial} <input name="serial" />
        </label>
        {error}
      </form>
    ),
    Prove: ({ formId, onSubmit, error }) => (
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
    ),
    text: { serial: 'Serial number' },
    labels: { start: 'Next', renew: 'Again', done: 'Take it with you.' },
  }),
});

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
])('H9 a type with %s is told so', async (_what, check, broken, says) => {
  const found = factorContract(broken).find(({ name }) => name.startsWith(check));
  await expect(found?.run()).rejects.toThrow(says);
  expect(document.body.querySelector('.mfa-root')).toBeNull();
});
