/** What every factor type promises, the four that ship and any from outside: one suite, run over each. */
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { builtInFactors } from '../../src/index.js';
import type { EnrolledFactor, Factor } from '../../src/index.js';
import en from '../../src/locales/en.js';
import zhCN from '../../src/locales/zh-CN.js';
import { sandboxFactors } from '../../src/sandbox/index.js';
import type { SandboxFactor, SandboxOptions } from '../../src/sandbox/index.js';
import { boundNames, createPerson, errorKind, front, offeredNames, step } from '../kit/person.js';
import type { Hands, Person } from '../kit/person.js';
import { renderKit } from '../kit/renderKit.js';
import { words } from '../kit/words.js';

/** What the suite must be told of a type: what its screens want of a person, and how the server stores it. */
export interface FactorCase {
  factor: Factor;
  half: SandboxFactor;
  /** What the server is asked with, and nothing else (contract 12.12); default nothing. */
  profile?: Readonly<Record<string, string>>;
  /** Gives what the first screen asks for. */
  giveDetails?: (person: Person) => Promise<void>;
  /** Gives the proof that the second screen asks for, and sends it; `again` after a refusal. */
  prove: (person: Person, again: boolean) => Promise<void>;
  /** What one factor shows in the list, by what the server stores; undefined for a plain row. */
  shown: { profile: Record<string, unknown>; as: string | undefined }[];
  /** Texts of the example above that must never be seen whole. */
  hidden?: readonly string[];
}

const strange: Record<string, unknown>[] = [
  {},
  { name: null, email: null, phoneNumber: null, phoneCountryCode: null },
  { name: 7, email: ['a@b.example'], phoneNumber: {}, phoneCountryCode: false },
  { name: '', email: '', phoneNumber: '', phoneCountryCode: '' },
  { somethingElse: 'entirely' },
];

export function factorContract(subject: FactorCase, hands: Hands): void {
  const { factor, half, shown, hidden = [] } = subject;
  const named = { tag: en.tag, list: en.list };
  const name = factor.name(named);

  function begin(account: SandboxOptions['account'] = { factors: [] }) {
    const kit = renderKit({
      provider: { factors: [...builtInFactors.filter((other) => other.type !== factor.type), factor] },
      sandbox: {
        account,
        factors: [...sandboxFactors.filter((other) => other.factorType !== half.factorType), half],
      },
    });
    return { kit, person: createPerson(hands, kit) };
  }

  async function toProof(person: Person) {
    await person.open(name);
    await subject.giveDetails?.(person);
    await person.hands.click(front().getByRole('button', { name: await startLabel() }));
    await person.seesStep('prove');
  }

  const startLabel = async () => (await factor.load(en)).labels.start;

  describe(factor.type, () => {
    test('has a half in the sandbox under its own wire name', () => {
      expect(half.factorType).toBe(factor.type);
    });

    test('L1 says what it is, in words and a picture, and how strong it is', () => {
      expect(name).not.toBe('');
      expect(factor.summary(named)).not.toBe('');
      expect(factor.Icon).toBeTypeOf('function');
      expect([1, 2, 3]).toContain(factor.strength);
    });

    test('H4 has screens and labels in each language that is asked for', async () => {
      for (const locale of [en, zhCN]) {
        const { Details, Prove, labels } = await factor.load(locale);
        expect(Details).toBeTypeOf('function');
        expect(Prove).toBeTypeOf('function');
        for (const label of [labels.start, labels.renew, labels.done]) expect(label).not.toBe('');
      }
    });

    test.each(shown)('L1 shows $profile as $as', ({ profile, as }) => {
      const identity = factor.readProfile(profile);
      expect(identity === undefined ? undefined : factor.describe(identity)).toBe(as);
    });

    test('L1 reads whatever the server stores without stumbling', () => {
      for (const profile of strange) {
        const identity = factor.readProfile(profile);
        expect((identity === undefined ? undefined : factor.describe(identity)) ?? '').toBeTypeOf('string');
      }
    });

    test('L1 keeps its row where the server stores nothing that can be read', async () => {
      const { kit } = begin({ factors: [{ factorType: factor.type, profile: null }] });
      await waitFor(() => expect(boundNames()).toEqual([name]));
      expect(kit.heard.errors).toEqual([]);
    });

    test('L2 E1 E9 U3 is offered, asked for with its own fields alone, bound, seen, and unbound again', async () => {
      const { kit, person } = begin();
      await waitFor(() => expect(offeredNames()).toContain(name));

      await toProof(person);
      await subject.prove(person, false);
      await person.seesStep('done');
      expect(boundNames()).toEqual([name]);
      expect(kit.heard.enrolled).toEqual([expect.objectContaining({ factorType: factor.type })]);
      const asked = kit.sandbox.requests.find(({ operation }) => operation === 'send-enroll-factor-request');
      expect(asked?.body).toEqual({ factorType: factor.type, profile: subject.profile ?? {} });
      await person.finish();
      expect(offeredNames()).not.toContain(name);
      for (const secret of hidden) expect(document.body.textContent).not.toContain(secret);

      await person.askToRemove(name);
      await person.press(words.unbind.confirm);
      await waitFor(() => expect(boundNames()).toEqual([]));
      await waitFor(() => expect(offeredNames()).toContain(name));
      const [bound] = kit.heard.enrolled as [EnrolledFactor];
      expect(kit.heard.unbound).toEqual([bound]);
      expect(kit.sandbox.account.factors).toEqual([]);
    });

    test('E2 asks nothing of the server before a click', async () => {
      const { kit, person } = begin();
      await person.open(name);
      expect(kit.written()).toEqual([]);
    });

    test('E7 a refused proof stays on its screen, and the next one counts', async () => {
      const { kit, person } = begin();
      kit.sandbox.faults.set('enroll-factor', { statusCode: 422, message: 'Not like this.', times: 1 });
      await toProof(person);
      await subject.prove(person, false);
      await waitFor(() => expect(errorKind()).toBeDefined());
      expect(step()).toBe('prove');
      await subject.prove(person, true);
      await person.seesStep('done');
      expect(kit.heard.enrolled).toHaveLength(1);
    });

    test('E8 leaving half-way leaves nothing behind', async () => {
      const { kit, person } = begin();
      await toProof(person);
      await person.press(words.wizard.close);
      const question = screen.queryByRole('alertdialog');
      if (question) await person.press(words.wizard.discard.confirm);
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
      expect(kit.heard.enrolled).toEqual([]);
      const [pending] = kit.sandbox.account.pending;
      for (const secret of Object.values(pending?.details ?? {})) {
        expect(document.documentElement.outerHTML).not.toContain(`>${String(secret)}<`);
      }
    });
  });
}
