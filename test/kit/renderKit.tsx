/** Puts the whole kit on a page, on a sandbox of its own whose time stands still, and hears what a host would hear. */
import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMfaClient, MfaProvider, MfaSettings } from '../../src/index.js';
import type {
  EnrolledFactor,
  MfaClient,
  MfaClientOptions,
  MfaError,
  MfaEvent,
  MfaEvents,
  MfaProviderProps,
} from '../../src/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/index.js';

export interface KitOptions {
  sandbox?: SandboxOptions;
  client?: Partial<MfaClientOptions>;
  provider?: Partial<Omit<MfaProviderProps, 'children'>>;
}

/** What the host was told, in order. */
export interface Heard {
  enrolled: (EnrolledFactor | undefined)[];
  unbound: EnrolledFactor[];
  errors: MfaError[];
  events: MfaEvent[];
}

export interface Kit {
  sandbox: Sandbox;
  client: MfaClient;
  heard: Heard;
  /** What the kit has asked of the server so far, in order, by operation. */
  asked(): string[];
  /** The same without the reads. */
  written(): string[];
  /** Lets time go by, for the server and the screens alike. */
  pass(ms: number): Promise<void>;
  /** Draws the page anew with other props of the provider. */
  change(provider: Partial<MfaProviderProps>): void;
  unmount(): void;
}

const reads = ['list-enrolled-factors', 'list-factors-to-enroll', 'get-factor'];

/** A client on a sandbox, as a host would make one. */
export function clientOf(sandbox: Sandbox, options: Partial<MfaClientOptions> = {}): MfaClient {
  return createMfaClient({
    baseUrl: 'https://acme.genauth.example',
    appId: 'test-app',
    getAccessToken: () => 'test-token',
    fetch: sandbox.fetch,
    ...options,
  });
}

/** Without `ui` it is `<MfaSettings>`. */
export function renderKit(options: KitOptions = {}, ui: ReactNode = <MfaSettings />): Kit {
  const sandbox = createSandbox({ clock: 'manual', seed: 7, ...options.sandbox });
  const client = clientOf(sandbox, options.client);
  const heard: Heard = { enrolled: [], unbound: [], errors: [], events: [] };
  const events: MfaEvents = {
    onEnrolled: (factor) => heard.enrolled.push(factor),
    onUnbound: (factor) => heard.unbound.push(factor),
    onError: (error) => heard.errors.push(error),
    onEvent: (event) => heard.events.push(event),
  };
  let props: MfaProviderProps = { client, clock: sandbox.clock, events, ...options.provider };
  const tree = () => <MfaProvider {...props}>{ui}</MfaProvider>;
  const { rerender, unmount } = render(tree());
  const asked = () => sandbox.requests.map(({ operation }) => operation);

  return {
    sandbox,
    client,
    heard,
    asked,
    written: () => asked().filter((operation) => !reads.includes(operation)),
    pass: (ms) => act(async () => sandbox.clock.advance(ms)),
    change: (provider) => {
      props = { ...props, ...provider };
      rerender(tree());
    },
    unmount,
  };
}
