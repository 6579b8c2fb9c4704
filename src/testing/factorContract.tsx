import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { EnrolledFactor } from '../api/readEnrolledFactors.js';
import { createMfaClient } from '../client/createMfaClient.js';
import { MfaSettings } from '../components/mfa-settings/MfaSettings.js';
import { builtInFactors } from '../factors/index.js';
import { MfaProvider } from '../hooks/index.js';
import en from '../locales/en.js';
import zhCN from '../locales/zh-CN.js';
import { createSandbox, sandboxFactors } from '../sandbox/index.js';
import type { Sandbox, SandboxOptions } from '../sandbox/index.js';
import { createFactorPerson } from './createFactorPerson.js';
import type { FactorCheck, FactorPerson, FactorSubject } from './FactorSubject.js';
import { isSame } from './isSame.js';
import { until } from './until.js';

/** What servers have been seen to store, or might. */
const strange: readonly Record<string, unknown>[] = [
  {},
  { name: null, email: null, phoneNumber: null, phoneCountryCode: null },
  { name: 7, email: ['a@b.example'], phoneNumber: {}, phoneCountryCode: false },
  { name: '', email: '', phoneNumber: '', phoneCountryCode: '' },
  { somethingElse: 'entirely' },
];

function expect(condition: unknown, otherwise: string): asserts condition {
  if (!condition) throw new Error(otherwise);
}

const json = (value: unknown) => JSON.stringify(value);

/** The kit on the page with the type in it, and somebody in front of it. */
interface Stage {
  page: HTMLElement;
  sandbox: Sandbox;
  person: FactorPerson;
  enrolled: (EnrolledFactor | undefined)[];
  unbound: EnrolledFactor[];
  errors: unknown[];
  /** The part of the kit with this class name, once it is there. */
  part(name: string): Promise<HTMLElement>;
  reaches(step: string): Promise<void>;
  /** The types that are bound, as the list shows them. */
  bound(): string[];
  offered(): string[];
  /** What was asked of the server, without the reads. */
  written(): string[];
}

/**
 * What every factor type promises, as checks that any test runner can loop over. They need a DOM; a real browser shows more
 * than jsdom.
 *
 * @example
 * for (const { name, run } of factorContract(subject)) test(name, run);
 */
export function factorContract(subject: FactorSubject): FactorCheck[] {
  const { factor, half, shown, hidden = [], locales = [en, zhCN] } = subject;
  const named = { tag: en.tag, list: en.list };
  const show = (profile: Record<string, unknown>) => {
    const identity = factor.readProfile(profile);
    return identity === undefined ? undefined : factor.describe(identity);
  };

  function onStage(
    act: (stage: Stage) => Promise<void>,
    account: SandboxOptions['account'] = { factors: [] },
  ): () => Promise<void> {
    return async () => {
      const sandbox = createSandbox({
        clock: 'manual',
        seed: 7,
        account,
        factors: [...sandboxFactors.filter((other) => other.factorType !== half.factorType), half],
      });
      const client = createMfaClient({
        baseUrl: 'https://acme.genauth.example',
        appId: 'factor-contract',
        getAccessToken: () => 'token',
        fetch: sandbox.fetch,
      });
      const page = document.createElement('div');
      document.body.append(page);
      const told = { enrolled: [], unbound: [], errors: [] } as Pick<
        Stage,
        'enrolled' | 'unbound' | 'errors'
      >;
      const part = (name: string) =>
        until(`The part ${name}`, () => page.querySelector<HTMLElement>(`.${name}`));
      const types = (action: string) =>
        [...page.querySelectorAll<HTMLElement>('.mfa-factor-row')]
          .filter((row) => row.querySelector(`.${action}`))
          .map((row) => row.dataset['factor'] ?? '');
      // Nothing here goes through act(): a person doesn't either.
      const global = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean | undefined };
      const before = global.IS_REACT_ACT_ENVIRONMENT;
      global.IS_REACT_ACT_ENVIRONMENT = false;
      const root = createRoot(page);
      root.render(
        <StrictMode>
          <MfaProvider
            client={client}
            clock={sandbox.clock}
            factors={[...builtInFactors.filter((other) => other.type !== factor.type), factor]}
            events={{
              onEnrolled: (one) => told.enrolled.push(one),
              onUnbound: (one) => told.unbound.push(one),
              onError: (error) => told.errors.push(error),
            }}
          >
            <MfaSettings />
          </MfaProvider>
        </StrictMode>,
      );
      try {
        await act({
          ...told,
          page,
          sandbox,
          person: createFactorPerson(page, sandbox, subject.hands),
          part,
          reaches: async (step) => {
            await until(`The wizard’s step "${step}"`, () =>
              page.querySelector(`.mfa-wizard[data-step="${step}"]`),
            );
          },
          bound: () => types('mfa-unbind-action'),
          offered: () => types('mfa-enroll-action'),
          written: () =>
            sandbox.requests
              .map(({ operation }) => operation)
              .filter((operation) => !/^(list|get)-/.test(operation)),
        });
      } finally {
        root.unmount();
        global.IS_REACT_ACT_ENVIRONMENT = before;
        page.remove();
      }
    };
  }

  const addButton = `mfa-enroll-action[data-factor="${factor.type}"]`;

  async function open({ part, person, reaches }: Stage) {
    await person.hands.click(await part(addButton));
    await reaches('details');
    await part('mfa-submit');
  }

  async function toProof(stage: Stage) {
    await open(stage);
    await subject.giveDetails?.(stage.person);
    await stage.person.submit();
    await stage.reaches('prove');
  }

  async function finish({ page, person, reaches }: Stage) {
    await reaches('done');
    const gate = page.querySelector<HTMLElement>('.mfa-recovery-gate');
    if (gate) await person.hands.click(gate);
    await person.submit();
    await until('The wizard’s end', () => !page.querySelector('.mfa-wizard'));
  }

  return [
    {
      name: 'has a half in the sandbox under its own wire name',
      run: async () =>
        expect(
          half.factorType === factor.type,
          `The half is called ${half.factorType}, the type ${factor.type}.`,
        ),
    },
    {
      name: 'L1 says what it is, in words and a picture, and how strong it is',
      run: async () => {
        expect(factor.name(named), 'It has no name.');
        expect(factor.summary(named), 'It has no summary.');
        expect(typeof factor.Icon === 'function', 'Its Icon is no component.');
        expect([1, 2, 3].includes(factor.strength), `Its strength is ${factor.strength}, not 1, 2 or 3.`);
      },
    },
    ...locales.map((locale) => ({
      name: `H4 has screens and labels in ${locale.tag}`,
      run: async () => {
        const { Details, Prove, labels } = await factor.load(locale);
        expect(typeof Details === 'function' && typeof Prove === 'function', 'A screen is no component.');
        for (const label of ['start', 'renew', 'done'] as const) {
          expect(labels[label], `Its label "${label}" is empty.`);
        }
      },
    })),
    ...shown.map(({ profile, as }) => ({
      name: `L1 shows ${json(profile)} as ${as ?? 'a plain row'}`,
      run: async () => expect(show(profile) === as, `It shows ${json(profile)} as ${String(show(profile))}.`),
    })),
    {
      name: 'L1 reads whatever the server stores without stumbling',
      run: async () => {
        for (const profile of strange) {
          const text = show(profile);
          expect(text === undefined || typeof text === 'string', `${json(profile)} becomes ${String(text)}.`);
        }
      },
    },
    {
      name: 'L1 keeps its row where the server stores nothing that can be read',
      run: onStage(
        async ({ bound, errors }) => {
          await until('Its row', () => bound().includes(factor.type));
          expect(errors.length === 0, `Told was ${String(errors[0])}.`);
        },
        { factors: [{ factorType: factor.type, profile: null }] },
      ),
    },
    {
      name: 'L2 E1 E9 U3 is offered, asked for with its own fields alone, bound, seen, and unbound again',
      run: onStage(async (stage) => {
        const { page, sandbox, person, enrolled, unbound, part, bound, offered } = stage;
        await until('Its offer', () => offered().includes(factor.type));
        await toProof(stage);
        await subject.prove(person, false);
        await stage.reaches('done');
        await until('Its row behind the success', () => bound().includes(factor.type));
        const [told, ...more] = enrolled;
        expect(
          told?.factorType === factor.type && more.length === 0,
          `onEnrolled was told ${json(enrolled)}.`,
        );
        const asked = sandbox.requests.find(({ operation }) => operation === 'send-enroll-factor-request');
        const expected = { factorType: factor.type, profile: subject.profile ?? {} };
        expect(
          isSame(asked?.body, expected),
          `The server was asked with ${json(asked?.body)}, not with ${json(expected)}.`,
        );
        await finish(stage);
        expect(!offered().includes(factor.type), 'It is offered although it is bound.');
        for (const secret of hidden) {
          expect(!page.textContent.includes(secret), `"${secret}" is seen whole.`);
        }

        await person.hands.click(await part('mfa-unbind-action'));
        await person.hands.click(await part('mfa-confirm'));
        await until('Its row to go', () => !bound().includes(factor.type));
        await until('Its offer to come back', () => offered().includes(factor.type));
        expect(isSame(unbound, [told]), `onUnbound was told ${json(unbound)}.`);
        expect(sandbox.account.factors.length === 0, 'The server still has it.');
      }),
    },
    {
      name: 'E2 asks nothing of the server before a click',
      run: onStage(async (stage) => {
        await open(stage);
        expect(stage.written().length === 0, `Asked was ${stage.written().join()}.`);
      }),
    },
    {
      name: 'E7 a refused proof stays on its screen, and the next one counts',
      run: onStage(async (stage) => {
        const { page, sandbox, person, part, enrolled } = stage;
        sandbox.faults.set('enroll-factor', { statusCode: 422, message: 'Not like this.', times: 1 });
        await toProof(stage);
        await subject.prove(person, false);
        await part('mfa-error');
        const step = page.querySelector<HTMLElement>('.mfa-wizard')?.dataset['step'];
        expect(step === 'prove', `The wizard is at "${String(step)}".`);
        await subject.prove(person, true);
        await stage.reaches('done');
        expect(enrolled.length === 1, `onEnrolled was called ${enrolled.length} times.`);
      }),
    },
    {
      name: 'E8 leaving half-way leaves nothing behind',
      run: onStage(async (stage) => {
        const { page, sandbox, person, part, enrolled } = stage;
        await toProof(stage);
        await person.hands.click(await part('mfa-cancel'));
        const question = await until('A question or the end', () => {
          if (!page.querySelector('.mfa-wizard')) return 'none';
          return page.querySelector<HTMLElement>('.mfa-confirm');
        });
        if (question !== 'none') await person.hands.click(question);
        await until('The wizard’s end', () => !page.querySelector('.mfa-wizard'));
        expect(enrolled.length === 0, 'onEnrolled was called.');
        const { outerHTML } = document.documentElement;
        for (const secret of Object.values(sandbox.account.pending.at(-1)?.details ?? {})) {
          expect(!outerHTML.includes(`>${String(secret)}<`), `"${String(secret)}" is still on the page.`);
        }
      }),
    },
  ];
}
