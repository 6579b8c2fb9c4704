/**
 * Two tabs of one app: two kits with a cache each on one server. What they say to each other goes through a real
 * BroadcastChannel, Node's; test/browser/strictPolicy.test.ts has two pages of a browser.
 */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { factorKeys, FactorDetail, FactorList, MfaProvider, MfaSettings } from '../../src/index.js';
import type { MfaClientOptions } from '../../src/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import type { Sandbox } from '../../src/sandbox/index.js';
import { domKit } from './domKit.js';
import type { DomKit } from './domKit.js';
import { clientOf } from './renderKit.js';
import { names, words } from './words.js';

const { list, unbind } = words;

/** Everything that was ever said on a channel of this page, and how many are open. */
const air = { open: 0, said: [] as { on: string; what: unknown }[] };

beforeEach(() => {
  Object.assign(air, { open: 0, said: [] });
  const { BroadcastChannel } = globalThis;
  vi.stubGlobal(
    'BroadcastChannel',
    class extends BroadcastChannel {
      constructor(name: string) {
        super(name);
        air.open += 1;
      }
      override postMessage(what: unknown) {
        air.said.push({ on: this.name, what });
        super.postMessage(what);
      }
      override close() {
        air.open -= 1;
        super.close();
      }
    },
  );
});

/** A tab with a list in it, on a server that others share. */
function openTab(
  name: string,
  sandbox: Sandbox,
  options: Partial<MfaClientOptions> = {},
  ui = <FactorList />,
) {
  const queryClient = new QueryClient();
  const client = clientOf(sandbox, options);
  const { unmount } = render(
    <div data-testid={name}>
      <MfaProvider client={client} clock={sandbox.clock} queryClient={queryClient}>
        {ui}
      </MfaProvider>
    </div>,
  );
  const rows = () =>
    within(screen.getByTestId(name))
      .queryAllByRole('listitem')
      .map((row) => row.dataset['factor']);
  const sees = (...types: string[]) => waitFor(() => expect(rows()).toEqual(types));
  return { queryClient, client, rows, sees, close: unmount };
}

/** The tab in which a person changes something. */
async function here(options: Partial<MfaClientOptions> = {}): Promise<DomKit> {
  const kit = domKit({ client: options });
  await kit.person.seesList();
  return kit;
}

async function removePhone({ person }: DomKit) {
  await person.askToRemove(names.sms);
  await person.press(unbind.confirm);
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('a change in one tab', () => {
  test('L6 is in the other’s list at once, without its being looked at: a removal and a binding', async () => {
    const kit = await here();
    const there = openTab('there', kit.sandbox);
    await there.sees('SMS');
    await removePhone(kit);
    await there.sees();
    await kit.person.beginEmail();
    await kit.person.typeCode(await kit.person.code());
    await kit.person.press(words.wizard.verify);
    await there.sees('EMAIL');
  });

  test('L6 L4 is in the other’s view of the one factor too', async () => {
    const kit = await here();
    const factorId = kit.sandbox.account.factors[0]?.factorId ?? '';
    openTab('there', kit.sandbox, {}, <FactorDetail factorId={factorId} />);
    const there = within(screen.getByTestId('there'));
    expect(await there.findByRole('heading', { name: names.sms })).toBeVisible();
    await removePhone(kit);
    expect(await there.findByText(list.problem.gone.title)).toBeVisible();
  });

  test('L6 is read once by each tab, however many lists it has, and nobody answers', async () => {
    const kit = await here();
    const there = openTab(
      'there',
      kit.sandbox,
      {},
      <>
        <FactorList />
        <FactorList />
        <MfaSettings readOnly />
      </>,
    );
    await there.sees('SMS', 'SMS', 'SMS');
    const before = kit.asked().length;
    await removePhone(kit);
    await there.sees();
    const asked = () => kit.asked().slice(before).toSorted();
    await waitFor(() => expect(asked()).toHaveLength(5));
    await settled();
    // The removal, and both lists here and there.
    expect(asked()).toEqual([
      'list-enrolled-factors',
      'list-enrolled-factors',
      'list-factors-to-enroll',
      'list-factors-to-enroll',
      'reset-factor',
    ]);
    expect(air.said).toHaveLength(1);
  });

  test('L6 says nothing of what has changed, or whose it is', async () => {
    const kit = await here();
    await removePhone(kit);
    expect(air.said.map(({ what }) => typeof what)).toEqual(['number']);
  });

  test.each([
    ['user', { userKey: 'grace' }],
    ['app', { appId: 'another-app' }],
    ['tenant', { baseUrl: 'https://navy.genauth.example' }],
  ])('L6 is no business of another %s', async (_, options) => {
    const kit = await here();
    const there = openTab('there', createSandbox({ clock: 'manual' }), options);
    await there.sees('SMS');
    const invalidated = () =>
      there.queryClient.getQueryState(factorKeys.enrolled(there.client))?.dataUpdatedAt;
    const before = invalidated();
    await removePhone(kit);
    await settled();
    expect(invalidated()).toBe(before);
  });

  test('L6 two kits with one cache in one tab share it without a word', async () => {
    const sandbox = createSandbox({ clock: 'manual' });
    const client = clientOf(sandbox);
    render(
      <QueryClientProvider client={new QueryClient()}>
        <MfaProvider client={client}>
          <FactorList />
        </MfaProvider>
        <MfaProvider client={client}>
          <FactorList />
        </MfaProvider>
      </QueryClientProvider>,
    );
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2));
    expect(air.said).toEqual([]);
  });
});

describe('the channel', () => {
  test('L6 is open while a list is on screen, and no longer', async () => {
    const kit = await here();
    expect(air.open).toBe(1);
    await removePhone(kit);
    expect(air.open).toBe(1);
    kit.unmount();
    expect(air.open).toBe(0);
  });

  test('L6 is missing in old browsers and forbidden in some frames: everything else goes on', async () => {
    const denied = function BroadcastChannel() {
      throw new DOMException('Denied.', 'SecurityError');
    };
    for (const channel of [undefined, denied]) {
      vi.stubGlobal('BroadcastChannel', channel);
      onTestFinished(() => void vi.unstubAllGlobals());
      const kit = await here();
      await removePhone(kit);
      expect(await screen.findByText(list.none)).toBeVisible();
      kit.unmount();
    }
  });
});
