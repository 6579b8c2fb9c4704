/** What a host has set for all of its own reads and writes, and keeps on disk, does not change the kit's promises. */
import { dehydrate, hydrate, keepPreviousData, MutationObserver, QueryClient } from '@tanstack/react-query';
import type { DehydratedState } from '@tanstack/react-query';
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { EnrollWizard, FactorList } from '../../src/index.js';
import { enrollFactorMutationOptions } from '../../src/hooks/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { domKit } from './domKit.js';
import { boundNames, errorKind, step } from './person.js';
import { clientOf } from './renderKit.js';
import { names, words } from './words.js';

describe('reads', () => {
  test('L5 that keep the previous data show nobody the last one’s factors', async () => {
    const queryClient = new QueryClient({
      defaultOptions: { queries: { placeholderData: keepPreviousData } },
    });
    const { change, person } = domKit(
      { provider: { queryClient }, client: { userKey: 'ada' } },
      <FactorList />,
    );
    await person.seesList();
    const grace = createSandbox({ clock: 'manual', latency: 1000 });
    change({ client: clientOf(grace, { userKey: 'grace' }), clock: grace.clock });
    expect(boundNames()).toEqual([]);
  });

  test('X3 L3 that ignore the browser’s word go on by themselves when the connection is back, as is said', async () => {
    const queryClient = new QueryClient({ defaultOptions: { queries: { networkMode: 'always' } } });
    const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const offline = { kind: 'offline' } as const;
    const { sandbox } = domKit({
      provider: { queryClient },
      sandbox: { faults: { 'list-enrolled-factors': offline, 'list-factors-to-enroll': offline } },
    });
    await screen.findByText(words.list.problem.offline.hint);
    act(() => void window.dispatchEvent(new Event('offline')));
    sandbox.faults.clear();
    onLine.mockReturnValue(true);
    act(() => void window.dispatchEvent(new Event('online')));
    await waitFor(() => expect(boundNames()).toEqual([names.sms]));
  });

  test('X2 E9 that are kept no moment: a wizard by itself still knows a yes that was lost', async () => {
    const queryClient = new QueryClient({ defaultOptions: { queries: { gcTime: 0 } } });
    const { person, sandbox } = domKit({ provider: { queryClient } }, <EnrollWizard factorType="OTP" />);
    await person.press(words.otp.start);
    await person.seesStep('prove');
    sandbox.faults.set('enroll-factor', { kind: 'offline', after: true, times: 1 });
    await person.typeCode(await person.code());
    await waitFor(() => expect([step(), errorKind()]).toEqual(['done', undefined]));
  });
});

describe('writes', () => {
  /** A host whose writes go one by one, and one of its own that takes its time. */
  function oneByOne() {
    const queryClient = new QueryClient({
      defaultOptions: { mutations: { scope: { id: 'one by one' } } },
    });
    const mutationFn = () => new Promise(() => undefined);
    void new MutationObserver(queryClient, { mutationFn }).mutate();
    return queryClient;
  }

  test('X3 that go one by one hold up none of the kit’s', async () => {
    const { person, written } = domKit({ provider: { queryClient: oneByOne() } });
    await person.askToRemove(names.sms);
    await person.press(words.unbind.confirm);
    await waitFor(() => expect(written()).toEqual(['reset-factor']));
  });

  test('X3 nor do they keep a code for later, on disk', () => {
    const queryClient = oneByOne();
    const client = clientOf(createSandbox({ clock: 'manual', latency: 1000 }));
    const proof = { factorType: 'EMAIL', enrollmentToken: 'a-token', enrollmentData: { passCode: '4711' } };
    const options = enrollFactorMutationOptions(client, queryClient);
    new MutationObserver(queryClient, options).mutate(proof).catch(() => undefined);
    expect(queryClient.isMutating()).toBe(2);
    expect(JSON.stringify(dehydrate(queryClient))).not.toContain('4711');
  });

  test('U3 of a removal that the host’s disk has brought back unfinished, its row says nothing', async () => {
    const before = new QueryClient();
    const { person, sandbox, unmount } = domKit({ provider: { queryClient: before } });
    await person.seesList();
    sandbox.faults.set('reset-factor', { latency: 5000 });
    await person.askToRemove(names.sms);
    await person.press(words.unbind.confirm);
    await waitFor(() => expect(before.isMutating()).toBe(1));
    const disk = JSON.stringify(dehydrate(before, { shouldDehydrateMutation: () => true }));
    unmount();
    const after = new QueryClient();
    hydrate(after, JSON.parse(disk) as DehydratedState);
    expect(after.isMutating()).toBe(1);
    const again = domKit({ provider: { queryClient: after } });
    await again.person.seesList();
    const named = words.list.removeNamed(names.sms, '');
    expect(screen.getByRole('button', { name: (name) => name.startsWith(named) })).toBeEnabled();
  });
});
