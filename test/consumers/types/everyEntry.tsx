/** Uses every entry of the package as a customer's TypeScript would. Compiled and never run. */
import {
  createMfaClient,
  defineFactor,
  isMfaError,
  MfaProvider,
  MfaSettings,
  PasscodeField,
  prefetchFactors,
  useEnrollment,
} from 'genauth-mfa-react';
import type { EnrolledFactor, Factor, MfaErrorKind, MfaEvent, MfaProviderProps } from 'genauth-mfa-react';
import { listEnrolledFactors } from 'genauth-mfa-react/client';
import type { MfaClientOptions } from 'genauth-mfa-react/client';
import 'genauth-mfa-react/element';
import type { TokenRequest } from 'genauth-mfa-react/element';
import { enrolledFactorsQueryOptions, factorKeys, useEnrolledFactors } from 'genauth-mfa-react/hooks';
import en from 'genauth-mfa-react/locales/en';
import zhCN from 'genauth-mfa-react/locales/zh-CN';
import { createSandbox } from 'genauth-mfa-react/sandbox';
import { serveSandbox } from 'genauth-mfa-react/sandbox/node';
import 'genauth-mfa-react/styles.css';
import 'genauth-mfa-react/styles.unlayered.css';
import { QueryClient, useQuery } from '@tanstack/react-query';

const sandbox = createSandbox({ clock: 'manual', seed: 7 });
// With exactOptionalPropertyTypes: what an app has or has not may be handed through.
const maybe = undefined as string | undefined;
const options: MfaClientOptions = {
  baseUrl: 'https://acme.genauth.ai',
  appId: 'app',
  userKey: maybe,
  language: maybe,
  getAccessToken: async ({ refresh, signal }) => (refresh && !signal.aborted ? 'token' : null),
  fetch: sandbox.fetch,
  uploadPhoto: undefined,
};
const client = createMfaClient(options);

export const badge: Factor = defineFactor({
  type: 'BADGE',
  strength: 2,
  Icon: () => <svg aria-hidden="true" />,
  name: ({ list }) => list.title,
  summary: () => 'A badge',
  readProfile: ({ serial }) => (typeof serial === 'string' ? serial : undefined),
  describe: (serial: string) => serial.slice(-4),
  prove: (passCode: string) => ({ passCode }),
  load: async () => ({
    Details: ({ formId, onSubmit }) => <form id={formId} onSubmit={() => onSubmit(undefined)} />,
    Prove: ({ formId, onSubmit }) => <form id={formId} onSubmit={() => onSubmit('1234')} />,
    text: undefined,
    labels: { start: 'Start', renew: 'Again', done: 'Done' },
  }),
});

const props: MfaProviderProps = {
  client,
  locale: Math.random() > 0.5 ? en : zhCN,
  theme: undefined,
  events: { onEvent: (event: MfaEvent) => console.log(event.name), onError: ({ kind }) => tell(kind) },
  beforeAction: async (asked) => asked.action === 'unbind' || asked.factorType !== 'SMS',
  factors: [badge],
};

function tell(kind: MfaErrorKind): string {
  return kind === 'offline' ? 'Offline' : kind;
}

export function App() {
  return (
    <MfaProvider {...props}>
      <MfaSettings factorTypes={['OTP']} hideWeak={undefined} lastFactor="forbid" canUnbind={() => 'No.'} />
      <PasscodeField label="Code" />
      <Own />
    </MfaProvider>
  );
}

function Own() {
  const { data, error } = useEnrolledFactors();
  const { state } = useEnrollment();
  const { data: same } = useQuery(enrolledFactorsQueryOptions(client));
  const first: EnrolledFactor | undefined = (data ?? same)?.[0];
  if (isMfaError(error)) return <p>{tell(error.kind)}</p>;
  return (
    <p>
      {first?.factorType} {state.step}
    </p>
  );
}

export async function server(): Promise<string> {
  const queryClient = new QueryClient();
  await prefetchFactors(queryClient, client);
  const factors = await listEnrolledFactors(client, { signal: undefined });
  const served = await serveSandbox({ port: 0 });
  await served.close();
  const key: readonly unknown[] = factorKeys.all(client);
  return `${factors.length} ${key.length} ${sandbox.inbox.at(-1)?.passCode ?? ''}`;
}

export function page(): void {
  const element = document.createElement('genauth-mfa');
  element.baseUrl = maybe;
  element.getAccessToken = ({ refresh }) => (refresh ? null : 'token');
  element.addEventListener('enrolled', ({ detail }) => console.log(detail.factor?.factorId));
  element.addEventListener('error', ({ detail }) => console.log(tell(detail.kind)));
  element.addEventListener('click', (event) => console.log(event.clientX));
  document.addEventListener('genauth-mfa-token', ({ detail }: { detail: TokenRequest }) =>
    detail.respondWith('token'),
  );
  // @ts-expect-error a closed set
  element.theme = 'sepia';
}
