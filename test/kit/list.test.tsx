/** The list, in each of the states that a person can find it in. */
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { FactorList } from '../../src/index.js';
import { setOnline } from './connection.js';
import { domKit } from './domKit.js';
import { boundNames, boundRow, errorKind, offeredNames } from './person.js';
import { names, words } from './words.js';

const { list } = words;
const waiting = () => document.querySelectorAll('.mfa-skeleton').length > 0;
const retry = () => screen.queryByRole('button', { name: list.retry });

/** Turns to another tab for as long as it takes for a list to grow old, and comes back. */
async function comesBack() {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 });
  onTestFinished(() => void vi.useRealTimers());
  await act(async () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
}

const four = ['SMS', 'EMAIL', 'OTP', 'FACE'].map((factorType) => ({ factorType }));

describe('what is there', () => {
  test('L1 shows every bound factor with name, masked identity and strength, the strongest first', async () => {
    domKit({ sandbox: { account: { factors: four } } });
    await waitFor(() => expect(boundNames()).toEqual([names.otp, names.face, names.sms, names.email]));
    const phone = boundRow(names.sms);
    expect(phone).toHaveTextContent('+86 188****8888');
    expect(phone).toHaveTextContent(list.strength[1]);
    expect(boundRow(names.email)).toHaveTextContent('a***@example.com');
    expect(boundRow(names.otp)).toHaveTextContent(list.strength[3]);
    expect(document.body).not.toHaveTextContent('18812348888');
  });

  test('L1 keeps a plain row for a type that it does not know', async () => {
    domKit({ sandbox: { account: { factors: [{ factorType: 'VOICE', details: { tone: 'low' } }] } } });
    await waitFor(() => expect(boundNames()).toEqual([list.unknown('VOICE')]));
    expect(boundRow(list.unknown('VOICE'))).not.toHaveTextContent('low');
    expect(screen.getByRole('button', { name: list.removeNamed(list.unknown('VOICE'), '') })).toBeVisible();
  });

  test.each(['array', 'object', 'null', 'missing'] as const)(
    'L1 takes a list that comes as %s',
    async (listShape) => {
      const { sandbox, unmount } = domKit({ sandbox: { config: { listShape } } });
      await waitFor(() => expect(boundNames()).toEqual([names.sms]));
      unmount();
      for (const { factorId } of sandbox.account.factors) sandbox.account.unbind(factorId);
      domKit({ sandbox: { config: { listShape }, account: { factors: [] } } });
      expect(await screen.findByText(list.none)).toBeVisible();
    },
  );

  test('L2 offers what can still be bound, the strongest first', async () => {
    domKit();
    await waitFor(() => expect(offeredNames()).toEqual([names.otp, names.face, names.email]));
    const { addNamed, removeNamed } = list;
    for (const opens of [addNamed(names.otp), removeNamed(names.sms, '+86 188****8888')]) {
      expect(screen.getByRole('button', { name: opens })).toHaveAttribute('aria-haspopup', 'dialog');
    }
  });

  test('L2 says so when nothing is left to bind, and when nothing is offered at all', async () => {
    const { unmount } = domKit({ sandbox: { account: { factors: four } } });
    expect(await screen.findByText(list.allSet)).toBeVisible();
    unmount();
    domKit({ sandbox: { account: { factors: [] }, enabledFactorTypes: [] } });
    expect(await screen.findByText(list.none)).toBeVisible();
    expect(screen.getByText(list.nothingOffered)).toBeVisible();
  });

  test('L2 a type that is switched off on the server is not offered', async () => {
    domKit({ sandbox: { enabledFactorTypes: ['SMS', 'OTP'] } });
    await waitFor(() => expect(offeredNames()).toEqual([names.otp]));
  });

  test('L2 a type that is bound is not offered, though the server lists all', async () => {
    domKit({ sandbox: { config: { toEnroll: 'all' } } });
    await waitFor(() => expect(offeredNames()).toEqual([names.otp, names.face, names.email]));
  });

  test('L2 without handlers the list shows and changes nothing', async () => {
    domKit({}, <FactorList />);
    await waitFor(() => expect(boundNames()).toEqual([names.sms]));
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('while it is read', () => {
  test('L3 keeps the room that rows will take, and says what is awaited', async () => {
    const { asked, pass, person } = domKit({ sandbox: { latency: 900 } });
    expect(waiting()).toBe(true);
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(list.loading);
    expect(screen.getByRole('heading', { name: list.enrolled })).toBeVisible();
    await waitFor(() => expect(asked()).toHaveLength(2));
    await pass(900);
    await person.seesList();
    expect(waiting()).toBe(false);
  });

  test('L3 L6 a change elsewhere shows on coming back, and the rows stay until it does', async () => {
    const { sandbox, person, pass, asked } = domKit();
    await person.seesList();
    sandbox.account.bind({ factorType: 'OTP' });
    sandbox.latency.set(1000);
    const before = asked().length;
    await comesBack();
    await waitFor(() => expect(asked().slice(before)).toHaveLength(2));
    expect(boundNames()).toEqual([names.sms]);
    expect(waiting()).toBe(false);
    await pass(1000);
    await waitFor(() => expect(boundNames()).toEqual([names.otp, names.sms]));
  });
});

describe('when it can not be read', () => {
  test('L3 says so, and the button reads it again', async () => {
    const { sandbox, person } = domKit({ sandbox: { faults: { 'list-enrolled-factors': { status: 403 } } } });
    expect(await screen.findByText(list.problem.other.title)).toBeVisible();
    expect(errorKind()).toBe('forbidden');
    expect(waiting()).toBe(false);
    expect(screen.queryByRole('list')).toBeNull();
    sandbox.faults.clear();
    await person.press(list.retry);
    await person.seesList();
    expect(errorKind()).toBeUndefined();
  });

  test('L3 one list that fails does not take the other away', async () => {
    const { sandbox, person } = domKit({
      sandbox: { faults: { 'list-factors-to-enroll': { status: 403 } } },
    });
    await waitFor(() => expect(boundNames()).toEqual([names.sms]));
    expect(errorKind()).toBe('forbidden');
    sandbox.faults.clear();
    await person.press(list.retry);
    await waitFor(() => expect(offeredNames()).toContain(names.otp));
  });

  test('L3 rows that are there stay beside the words when a refetch fails', async () => {
    const { sandbox, person } = domKit();
    await person.seesList();
    sandbox.faults.set('list-enrolled-factors', { status: 403 });
    await comesBack();
    await waitFor(() => expect(errorKind()).toBe('forbidden'));
    expect(boundNames()).toEqual([names.sms]);
  });

  test('L3 X2 waits twice before it gives up where waiting can help, and shows the room meanwhile', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    onTestFinished(() => void vi.useRealTimers());
    const { asked } = domKit({ sandbox: { faults: { 'list-enrolled-factors': { status: 500 } } } });
    const tries = () => asked().filter((operation) => operation === 'list-enrolled-factors').length;
    for (const [seen, wait] of [
      [1, 1000],
      [2, 2000],
    ] as const) {
      await waitFor(() => expect(tries()).toBe(seen));
      expect(waiting()).toBe(true);
      await act(() => vi.advanceTimersByTimeAsync(wait));
    }
    await waitFor(() => expect(errorKind()).toBe('server'));
    expect(tries()).toBe(3);
  });

  test('L3 H1 a session that has ended says so and tells the host once', async () => {
    const onSessionEnded = vi.fn();
    const getAccessToken = vi.fn(() => 'expired');
    domKit({ client: { getAccessToken, onSessionEnded } });
    expect(await screen.findByText(list.problem.session.title)).toBeVisible();
    expect(onSessionEnded).toHaveBeenCalledTimes(1);
    // Once for each list, and one renewal that both share.
    const refreshes = getAccessToken.mock.calls as unknown as [{ refresh: boolean }][];
    expect(refreshes.filter(([ask]) => ask.refresh)).toHaveLength(1);
  });

  test('L3 X3 offline says so, offers no button that can not help, and goes on by itself', async () => {
    await setOnline(true);
    const idle = domKit({}, <p>nothing yet</p>);
    await setOnline(false);
    idle.unmount();
    const { asked, person } = domKit();
    expect(await screen.findByText(list.problem.offline.title)).toBeVisible();
    expect(errorKind()).toBe('offline');
    expect(retry()).toBeNull();
    expect(asked()).toEqual([]);
    await setOnline(true);
    await person.seesList();
    expect(errorKind()).toBeUndefined();
  });
});
