import type { Decorator, StoryContext } from '@storybook/react-vite';
import { createMfaClient, MfaProvider } from 'genauth-mfa-react';
import { createSandbox } from 'genauth-mfa-react/sandbox';
import type { Sandbox, SandboxOptions } from 'genauth-mfa-react/sandbox';

/** Gives each story an account of its own, set by `parameters.sandbox`. Its play function finds it in `loaded.sandbox`. */
export const loadSandbox = ({ parameters }: Pick<StoryContext, 'parameters'>) => ({
  sandbox: createSandbox({
    clock: 'manual',
    seed: 1,
    ...(parameters['sandbox'] as SandboxOptions | undefined),
  }),
});

/** Puts the story into a provider on that account. */
export const withSandbox: Decorator = (Story, { loaded }) => {
  const sandbox = loaded['sandbox'] as Sandbox;
  const client = createMfaClient({
    baseUrl: 'https://sandbox.example',
    appId: 'storybook',
    getAccessToken: () => 'any',
    fetch: sandbox.fetch,
  });
  return (
    <MfaProvider client={client} clock={sandbox.clock}>
      <Story />
    </MfaProvider>
  );
};
