import type { Decorator } from '@storybook/react-vite';
import { useEffect, useLayoutEffect, useState } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { createMfaClient } from '../src/client/index.js';
import type { MfaClientOptions } from '../src/client/index.js';
import { MfaProvider } from '../src/hooks/index.js';
import type { MfaProviderProps } from '../src/hooks/index.js';
import { createSandbox, sandboxOperations } from '../src/sandbox/index.js';
import type { SandboxFault, SandboxOptions } from '../src/sandbox/index.js';
import { localeOf } from './pseudoLocale.js';
import { keepSandbox, SandboxContext } from './storySandbox.js';

/** The values of the toolbars that preview.tsx declares. */
export interface StoryGlobals {
  theme: 'light' | 'dark';
  locale: string;
  direction: 'ltr' | 'rtl';
  /** Milliseconds. */
  latency: '0' | '400' | '3000';
  fault: keyof typeof faults;
}

/** What a story says of the world that it plays in: `parameters: { mfa: { ... } satisfies StoryWorld }`. */
export interface StoryWorld {
  /** The account, its time and its faults. @default Ada's account, time standing still, no chance */
  sandbox?: SandboxOptions;
  provider?: Omit<MfaProviderProps, 'client' | 'children'>;
  /** The host's own photo store. @default the sandbox's */
  uploadPhoto?: MfaClientOptions['uploadPhoto'];
  /** Without a box around it: the story is a whole page. */
  bare?: boolean;
  /** Px of the column that the page gives to the kit. @default 720 */
  width?: number;
}

/** Ms: browsers fire a timer at once when its delay does not fit in 31 bits. */
const longestTimer = 2 ** 31 - 1;

const faults = {
  none: null,
  offline: { kind: 'offline' },
  'server-error': { status: 500 },
  'session-ended': { status: 401, apiCode: 2020 },
  'too-many-requests': { status: 429, retryAfter: 12 },
  'broken-answer': { kind: 'html' },
} satisfies Record<string, SandboxFault | null>;

interface StageProps {
  id: string;
  world: StoryWorld;
  globals: StoryGlobals;
  children: ReactNode;
}

/** One sandbox and one client for as long as the story is on screen; the toolbars change them in place. */
function Stage({ id, world, globals, children }: StageProps) {
  const { fault, latency, locale, theme } = globals;
  const [sandbox] = useState(() => createSandbox({ clock: 'manual', seed: 7, ...world.sandbox }));
  const [client] = useState(() =>
    createMfaClient({
      baseUrl: 'https://acme.genauth.example',
      appId: 'sandbox-app',
      getAccessToken: () => 'sandbox-token',
      fetch: sandbox.fetch,
      uploadPhoto: world.uploadPhoto,
      // Where time stands still, a call that is kept waiting must not run into the limit of real time.
      timeout: world.sandbox?.clock === 'real' ? undefined : longestTimer,
    }),
  );

  useLayoutEffect(() => keepSandbox(id, sandbox), [id, sandbox]);

  useEffect(() => {
    if (fault === 'none' && latency === '0') return;
    for (const operation of sandboxOperations) {
      sandbox.faults.set(operation, fault === 'none' ? { latency: Number(latency) } : faults[fault]);
    }
    return () => {
      for (const operation of sandboxOperations) sandbox.faults.set(operation, null);
    };
  }, [sandbox, fault, latency]);

  return (
    <MfaProvider
      locale={localeOf(locale)}
      theme={theme}
      clock={sandbox.clock}
      {...world.provider}
      client={client}
    >
      <SandboxContext.Provider value={sandbox}>{children}</SandboxContext.Provider>
    </MfaProvider>
  );
}

/**
 * Sets the stage for every story: a page in the theme and direction of the toolbars, a sandbox and the provider. Theme
 * and direction are set on a box, as a host's page might, never on <html>: the kit must not need that.
 */
export const withMfa: Decorator = (Story, context) => {
  const globals = context.globals as unknown as StoryGlobals;
  const world = (context.parameters['mfa'] ?? {}) as StoryWorld;
  return (
    <div
      dir={globals.direction}
      lang={globals.locale}
      className="story-page"
      data-theme={globals.theme}
      data-bare={world.bare ? '' : undefined}
      data-view={context.viewMode}
      style={{ '--story-width': world.width === undefined ? undefined : `${world.width}px` } as CSSProperties}
    >
      <Stage key={context.id} id={context.id} world={world} globals={globals}>
        <Story />
      </Stage>
    </div>
  );
};
