/** Inside a definition everything is typed by what the definition itself says. */
import { defineFactor } from '../../src/index.js';
import type { Factor } from '../../src/index.js';

interface Details {
  name: string;
}
const screens = {
  Details: () => null,
  Prove: () => null,
  text: { hello: 'Hello' },
  labels: { start: 'Start', renew: 'Again', done: 'Done' },
};
const common = {
  type: 'VOICE',
  strength: 2,
  Icon: () => null,
  name: () => 'Voice',
  summary: () => 'Speak',
  readProfile: () => undefined,
  describe: () => undefined,
  load: async () => screens,
} as const;

export const voice: Factor = defineFactor({
  ...common,
  profile: ({ name }: Details) => ({ name }),
  readChallenge: ({ enrollmentToken }) => ({ phrase: enrollmentToken.slice(0, 8) }),
  isSameChallenge: (before, after) => before.phrase === after.phrase,
  recoveryCode: ({ phrase }) => phrase,
  prove: (recording: Blob) => ({ photo: recording.type, isExternalPhoto: false }),
});

declare const config: { pause?: number; shy: boolean };

// H7 an answer that is optional may be given as undefined.
export const bySettings: Factor = defineFactor({
  ...common,
  load: async () => ({ ...screens, refusals: undefined, explainRefusal: undefined }),
  prove: () => ({}),
  pause: config.pause,
  isAvailable: config.shy ? () => false : undefined,
  renewAfter: undefined,
  proofFirst: undefined,
  profile: undefined,
  readChallenge: undefined,
  isSameChallenge: undefined,
  recoveryCode: undefined,
  removal: undefined,
});

export const wrong = [
  // @ts-expect-error there are three strengths
  defineFactor({ ...common, strength: 4, prove: () => ({}) }),
  // @ts-expect-error what proves it is missing
  defineFactor(common),
  defineFactor({
    ...common,
    prove: () => ({}),
    readChallenge: () => ({ phrase: 'a' }),
    // @ts-expect-error the challenge that it reads has no such field
    isSameChallenge: (before, after) => before.sentence === after.phrase,
  }),
];
