import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createMfaClient } from '../client/createMfaClient.js';
import { MfaSettings } from '../components/mfa-settings/MfaSettings.js';
import { builtInFactors } from '../factors/index.js';
import { MfaProvider } from '../hooks/index.js';
import { createSandbox, sandboxFactors } from '../sandbox/index.js';
import type { SandboxOptions } from '../sandbox/index.js';
import { createFactorPerson } from './createFactorPerson.js';
import type { FactorField, FactorStage } from './FactorStage.js';
import type { FactorSubject } from './FactorSubject.js';
import { untilWith } from './untilWith.js';

const fieldSelector = 'input:not([type="hidden"], [type="file"]), select, textarea';

/**
 * Puts the kit on the page with the type in it, lets somebody act, and takes it off again.
 * @throws whatever `act` throws.
 */
export function onFactorStage(
  { factor, half, hands, patience = 10_000 }: FactorSubject,
  act: (stage: FactorStage) => Promise<void>,
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
      FactorStage,
      'enrolled' | 'unbound' | 'errors'
    >;
    const until = untilWith(patience);
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
        until,
        page,
        sandbox,
        person: createFactorPerson(page, sandbox, until, hands),
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
        step: () => page.querySelector<HTMLElement>('.mfa-wizard')?.dataset['step'],
        fields: () => [...page.querySelectorAll<FactorField>(fieldSelector)],
      });
    } finally {
      root.unmount();
      global.IS_REACT_ACT_ENVIRONMENT = before;
      page.remove();
    }
  };
}
