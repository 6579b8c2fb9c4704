/** More than one of the kit on a page, and whose cache it uses. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import {
  EnrollWizard,
  factorKeys,
  FactorList,
  MfaProvider,
  MfaSettings,
  UnbindDialog,
} from '../../src/index.js';
import type { EnrolledFactor } from '../../src/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { expectConsoleError } from '../setup/expectConsole.js';
import { domKit } from './domKit.js';
import { boundNames } from './person.js';
import { clientOf } from './renderKit.js';
import { names, words } from './words.js';

const reads = ['list-enrolled-factors', 'list-factors-to-enroll'];
const account = (factorType: string) => ({ account: { factors: [{ factorType }] } });

describe('several on one page', () => {
  test('L5 two lists of one client ask each list once', async () => {
    const { asked } = domKit(
      {},
      <>
        <FactorList />
        <FactorList />
        <MfaSettings />
      </>,
    );
    await waitFor(() => expect(screen.getAllByRole('list', { name: words.list.enrolled })).toHaveLength(3));
    expect(asked().toSorted()).toEqual(reads);
  });

  test('L5 two providers for one client share what was read, where the page has one cache', async () => {
    const sandbox = createSandbox({ clock: 'manual' });
    const client = clientOf(sandbox);
    render(
      <QueryClientProvider client={new QueryClient()}>
        <MfaProvider client={client}>
          <MfaSettings />
        </MfaProvider>
        <MfaProvider client={client}>
          <FactorList />
        </MfaProvider>
      </QueryClientProvider>,
    );
    await waitFor(() => expect(screen.getAllByRole('list', { name: words.list.enrolled })).toHaveLength(2));
    expect(sandbox.requests.map(({ operation }) => operation).toSorted()).toEqual(reads);
  });

  test('L5 two tenants in one cache keep apart, and no id is on the page twice', async () => {
    const [acme, navy] = [createSandbox(account('OTP')), createSandbox(account('EMAIL'))];
    render(
      <QueryClientProvider client={new QueryClient()}>
        <div data-testid="acme">
          <MfaProvider client={clientOf(acme)}>
            <MfaSettings />
          </MfaProvider>
        </div>
        <div data-testid="navy">
          <MfaProvider client={clientOf(navy, { baseUrl: 'https://navy.genauth.example' })}>
            <MfaSettings />
          </MfaProvider>
        </div>
      </QueryClientProvider>,
    );
    const bound = (tenant: string) =>
      within(screen.getByTestId(tenant)).findByRole('list', { name: words.list.enrolled });
    expect(within(await bound('acme')).getByRole('listitem', { name: names.otp })).toBeVisible();
    expect(within(await bound('navy')).getByRole('listitem', { name: names.email })).toBeVisible();
    for (const { requests } of [acme, navy]) {
      expect(requests.map(({ operation }) => operation).toSorted()).toEqual(reads);
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('one person at a time', () => {
  test('another user key never shows the last one’s factors, and drops them from the cache', async () => {
    const queryClient = new QueryClient();
    const { change, client, sandbox, person } = domKit({
      provider: { queryClient },
      client: { userKey: 'ada' },
    });
    await person.seesList();
    const grace = createSandbox({ clock: 'manual', latency: 1000, ...account('EMAIL') });
    const second = clientOf(grace, { userKey: 'grace' });
    change({ client: second, clock: grace.clock });
    expect(boundNames()).toEqual([]);
    expect(screen.getByText(words.list.loading)).toBeInTheDocument();
    expect(queryClient.getQueriesData({ queryKey: factorKeys.all(client) })).toEqual([]);
    await waitFor(() => expect(grace.requests).toHaveLength(2));
    grace.clock.advance(1000);
    await waitFor(() => expect(boundNames()).toEqual([names.email]));
    expect(sandbox.requests).toHaveLength(2);
    change({ client: clientOf(grace, { userKey: 'hedy' }) });
    expect(queryClient.getQueriesData({ queryKey: factorKeys.all(second) })).toEqual([]);
  });

  test('L5 who comes while the last one’s proof is settled leaves nothing of theirs under the last one’s key', async () => {
    const queryClient = new QueryClient();
    const [ada, grace] = [
      createSandbox({ clock: 'manual' }),
      createSandbox({ clock: 'manual', ...account('FACE') }),
    ];
    // As with a host whose session knows but one person.
    let signedIn = 'ada';
    const clientFor = (userKey: string) =>
      clientOf(ada, {
        userKey,
        getAccessToken: () => signedIn,
        fetch: (request) =>
          (request.headers.get('authorization') === 'Bearer ada' ? ada : grace).fetch(request),
      });
    const first = clientFor('ada');
    const { change, person } = domKit({ provider: { queryClient, client: first, clock: ada.clock } });
    await person.beginEmail();
    ada.faults.set('list-enrolled-factors', { latency: 2000 });
    await person.typeCode(String((await ada.account.pending.at(-1)?.solve())?.['passCode']));
    await person.press(words.wizard.verify);
    const lists = () => ada.requests.filter(({ operation }) => operation === 'list-enrolled-factors');
    await waitFor(() => expect(lists()).toHaveLength(2));
    signedIn = 'grace';
    change({ client: clientFor('grace') });
    await waitFor(() => expect(boundNames()).toEqual([names.face]));
    await waitFor(() => expect(queryClient.isFetching()).toBe(0));
    expect(queryClient.getQueryData(factorKeys.enrolled(first))).toBeUndefined();
    ada.faults.clear();
    signedIn = 'ada';
    change({ client: clientFor('ada') });
    await waitFor(() => expect(boundNames()).toEqual([names.sms, names.email]));
  });

  test('L5 H2 who comes while the last one is asked about a removal is not asked, and no late yes counts', async () => {
    function Own() {
      const [asked, setAsked] = useState<EnrolledFactor>();
      return (
        <>
          <FactorList onUnbind={setAsked} />
          {asked ? <UnbindDialog factor={asked} onClose={() => setAsked(undefined)} /> : null}
        </>
      );
    }
    let answer: ((goOn: boolean) => void) | undefined;
    let signal: AbortSignal | undefined;
    const { change, person, sandbox, written } = domKit(
      {
        client: { userKey: 'ada' },
        provider: {
          beforeAction: (action) => {
            ({ signal } = action);
            return new Promise<boolean>((resolve) => (answer = resolve));
          },
        },
      },
      <Own />,
    );
    await person.askToRemove(names.sms);
    await person.press(words.unbind.confirm);
    await waitFor(() => expect(answer).toBeDefined());
    change({ client: clientOf(sandbox, { userKey: 'grace' }) });
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(signal?.aborted).toBe(true);
    await act(async () => answer?.(true));
    await person.seesList();
    expect(written()).toEqual([]);
  });

  test('L5 a host that closes the last one’s question in its own time is told once', async () => {
    function Slow() {
      const [asked, setAsked] = useState<EnrolledFactor>();
      const [told, setTold] = useState(0);
      return (
        <>
          <p>Told {told}</p>
          <FactorList onUnbind={setAsked} />
          {asked ? <UnbindDialog factor={asked} onClose={() => setTold(told + 1)} /> : null}
        </>
      );
    }
    const { change, person, sandbox } = domKit({ client: { userKey: 'ada' } }, <Slow />);
    await person.askToRemove(names.sms);
    change({ client: clientOf(sandbox, { userKey: 'grace' }) });
    await waitFor(() => expect(sandbox.requests).toHaveLength(4));
    expect(screen.getByText('Told 1')).toBeInTheDocument();
  });

  test('L5 E8 another person finds nothing that the last one has typed', async () => {
    const { change, client, person } = domKit(
      { client: { userKey: 'ada' } },
      <EnrollWizard factorType="EMAIL" />,
    );
    await person.fill(words.email.email, 'ada@example.com');
    change({ client: { ...client, userKey: 'grace' } });
    expect(await screen.findByRole('textbox', { name: words.email.email })).toHaveValue('');
  });

  test('X4 a page that has broken for one person stands again for the next', async () => {
    expectConsoleError('The host stumbles over a phone.');
    const { change } = domKit({
      client: { userKey: 'ada' },
      provider: {
        slots: {
          row: ({ factor, own }) => {
            if (factor.factorType === 'SMS') throw new Error('The host stumbles over a phone.');
            return own;
          },
        },
      },
    });
    await screen.findByText(words.list.problem.other.title);
    const grace = createSandbox({ clock: 'manual', ...account('EMAIL') });
    change({ client: clientOf(grace, { userKey: 'grace' }) });
    await waitFor(() => expect(boundNames()).toEqual([names.email]));
  });

  test('another client of the same one keeps what was read', async () => {
    const { change, sandbox, person } = domKit({ client: { userKey: 'ada' } });
    await person.seesList();
    change({ client: clientOf(sandbox, { userKey: 'ada' }) });
    expect(boundNames()).toEqual([names.sms]);
    expect(sandbox.requests).toHaveLength(2);
  });
});

describe('whose cache it is', () => {
  const cached = (queryClient: QueryClient) =>
    queryClient
      .getQueryCache()
      .getAll()
      .map(({ queryKey }) => queryKey[0]);

  test('H6 the nearest provider’s, where there is one', async () => {
    const host = new QueryClient();
    const client = clientOf(createSandbox({ clock: 'manual' }));
    render(
      <QueryClientProvider client={host}>
        <MfaProvider client={client}>
          <FactorList />
        </MfaProvider>
      </QueryClientProvider>,
    );
    await screen.findByRole('list', { name: words.list.enrolled });
    expect(cached(host)).toEqual(['genauth-mfa', 'genauth-mfa']);
    expect(host.getQueryCache().getAll()[0]?.queryKey.slice(0, 4)).toEqual([
      'genauth-mfa',
      'https://acme.genauth.example',
      'test-app',
      '',
    ]);
  });

  test('H6 the prop’s, before the nearest provider’s', async () => {
    const [host, own] = [new QueryClient(), new QueryClient()];
    const client = clientOf(createSandbox({ clock: 'manual' }));
    render(
      <QueryClientProvider client={host}>
        <MfaProvider client={client} queryClient={own}>
          <FactorList />
        </MfaProvider>
      </QueryClientProvider>,
    );
    await screen.findByRole('list', { name: words.list.enrolled });
    expect(cached(host)).toEqual([]);
    expect(cached(own)).toHaveLength(2);
  });

  test('H6 the host’s is left as it was: no method, default or listener of it is replaced', async () => {
    const host = new QueryClient({ defaultOptions: { queries: { staleTime: 1234 } } });
    const shape = () => {
      const parts = [host, host.getQueryCache(), host.getMutationCache()];
      return {
        own: parts.map((part) => Object.getOwnPropertyNames(part).sort()),
        methods: parts.map((part) => Object.entries(part).filter(([, value]) => typeof value === 'function')),
        defaults: structuredClone(host.getDefaultOptions()),
        config: [host.getQueryCache().config, host.getMutationCache().config],
      };
    };
    const before = shape();
    const { person, unmount } = domKit({ provider: { queryClient: host } });
    await person.seesList();
    await person.beginOtp();
    await person.typeCode(await person.code());
    await person.finish();
    unmount();
    expect(shape()).toEqual(before);
    expect(host.getMutationCache().getAll()).toEqual([]);
  });

  test('H6 one of its own, where there is none', async () => {
    const { person } = domKit();
    await person.seesList();
    expect(boundNames()).toEqual([names.sms]);
  });
});
