import type { Hono } from 'hono';

import { createAccountState, type AccountState } from './createAccountState.js';
import { createAccountView } from './createAccountView.js';
import { createLiveList } from './createLiveList.js';
import { createSandboxApp, type SandboxAppEnv } from './createSandboxApp.js';
import { createSandboxClock } from './createSandboxClock.js';
import { createSandboxFaults } from './createSandboxFaults.js';
import { createSandboxFetch } from './createSandboxFetch.js';
import { createSandboxLatency } from './createSandboxLatency.js';
import { createSandboxRandom } from './createSandboxRandom.js';
import { createSandboxTools } from './createSandboxTools.js';
import type { Sandbox } from './Sandbox.js';
import { defaultFactors, defaultUser, sandboxFactors } from './sandboxFactors.js';
import type { SandboxMessage } from './SandboxMessage.js';
import type { SandboxOptions } from './SandboxOptions.js';
import type { SandboxRequest } from './SandboxRequest.js';
import type { SandboxWorld } from './SandboxWorld.js';
import { changeConfig, defaultConfig } from './switches/SandboxConfig.js';

/** The sandbox, and the app under its `fetch` for whoever puts it on a real wire. Inside the sandbox only. */
export function assembleSandbox(options: SandboxOptions = {}): {
  readonly sandbox: Sandbox;
  readonly app: Hono<SandboxAppEnv>;
} {
  const halves = options.factors ?? sandboxFactors;
  const half = (factorType: string) => halves.find((each) => each.factorType === factorType);
  const clock = createSandboxClock({ mode: options.clock, startAt: options.startAt });
  const random = createSandboxRandom(options.seed);
  const faults = createSandboxFaults(options.faults);
  const latency = createSandboxLatency(options.latency);
  const inbox = createLiveList<SandboxMessage>();
  const requests = createLiveList<SandboxRequest>();
  const startConfig = changeConfig(defaultConfig, options.config ?? {});
  let config = startConfig;
  let account: AccountState;

  const tools = createSandboxTools({
    clock,
    random,
    issuer: options.issuer ?? 'Acme',
    account: () => account,
    config: () => config,
    deliver: inbox.push,
  });

  function createAccount(): AccountState {
    account = createAccountState({
      user: { ...defaultUser, ...options.account?.user },
      enabledFactorTypes: options.enabledFactorTypes ?? halves.map((each) => each.factorType),
      random,
      config: () => config,
      half,
      tools: () => tools,
    });
    for (const seed of options.account?.factors ?? defaultFactors) account.seed(seed);
    return account;
  }

  account = createAccount();
  const world: SandboxWorld = {
    clock,
    random,
    latency,
    faults,
    tools,
    half,
    get account() {
      return account;
    },
    config: () => config,
    log: requests.push,
  };

  const app = createSandboxApp(world);
  const sandbox: Sandbox = {
    fetch: createSandboxFetch(app),
    account: createAccountView(world),
    inbox: inbox.list,
    clock,
    faults,
    latency,
    requests: requests.list,
    get config() {
      return config;
    },
    configure(change) {
      config = changeConfig(config, change);
    },
    reset() {
      config = startConfig;
      clock.restart();
      random.restart();
      faults.restart();
      latency.restart();
      createAccount();
      inbox.clear();
      requests.clear();
    },
  };
  return { sandbox, app };
}
