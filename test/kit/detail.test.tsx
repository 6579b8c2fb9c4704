/** One factor by itself. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { FactorDetail, MfaSettings } from '../../src/index.js';
import { setOnline } from './connection.js';
import { domKit } from './domKit.js';
import { errorKind } from './person.js';
import { names, words } from './words.js';

const { list } = words;
/** How a server may say that it has no such factor. */
const refusals = ['404', '422'] as const;
const id = '6349a1b2c3d4e5f607182bb3|phone';

test('L4 shows one factor, whatever stands in its id', async () => {
  const factorId = 'a|b&c=d e%7C/../f';
  const { asked } = domKit(
    { sandbox: { account: { factors: [{ factorType: 'SMS', factorId }] } } },
    <FactorDetail factorId={factorId} />,
  );
  expect(await screen.findByRole('heading', { name: names.sms })).toBeVisible();
  const facts = within(screen.getByText(list.detail.identity).closest('dl')!);
  expect(facts.getByText('+86 188****8888')).toBeVisible();
  expect(facts.getByText(list.strength[1])).toBeVisible();
  expect(asked()).toEqual(['get-factor']);
});

test.each(refusals)(
  'L4 a factor that is gone says so, by a server that says %s, and has no button that can not help',
  async (unknownFactor) => {
    domKit(
      { sandbox: { account: { factors: [] }, config: { unknownFactor } } },
      <FactorDetail factorId={id} />,
    );
    expect(await screen.findByText(list.problem.gone.title)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  },
);

test.each(refusals)(
  'L4 a factor that has gone, told by %s, is not shown from memory',
  async (unknownFactor) => {
    const { person } = domKit(
      { sandbox: { config: { unknownFactor } } },
      <>
        <FactorDetail factorId={id} />
        <MfaSettings />
      </>,
    );
    expect(await screen.findByRole('heading', { name: names.sms })).toBeVisible();
    await person.askToRemove(names.sms);
    await person.press(words.unbind.confirm);
    expect(await screen.findByText(list.problem.gone.title)).toBeVisible();
    expect(screen.queryByRole('heading', { name: names.sms })).toBeNull();
  },
);

test('L4 one that can not be read says so, and the button reads it again', async () => {
  const { sandbox, person } = domKit(
    { sandbox: { faults: { 'get-factor': { status: 403 } } } },
    <FactorDetail factorId={id} />,
  );
  await waitFor(() => expect(errorKind()).toBe('forbidden'));
  sandbox.faults.clear();
  await person.press(list.retry);
  expect(await screen.findByRole('heading', { name: names.sms })).toBeVisible();
});

test('L4 a type that the kit does not know is named by its wire name', async () => {
  domKit(
    { sandbox: { account: { factors: [{ factorType: 'VOICE', factorId: 'v' }] } } },
    <FactorDetail factorId="v" />,
  );
  expect(await screen.findByRole('heading', { name: list.unknown('VOICE') })).toBeVisible();
});

test('L3 L4 keeps the room while it is read, and what is there while it is read again', async () => {
  const { pass, person, asked, sandbox } = domKit(
    { sandbox: { latency: 900 } },
    <FactorDetail factorId={id} />,
  );
  expect(screen.getByText(list.loading)).toBeInTheDocument();
  await waitFor(() => expect(asked()).toHaveLength(1));
  await pass(900);
  expect(await screen.findByRole('heading', { name: names.sms })).toBeVisible();
  // A failure of the second reading stands beside it, with a button that mends it.
  sandbox.latency.set(0);
  sandbox.faults.set('get-factor', { status: 403 });
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 });
  onTestFinished(() => void vi.useRealTimers());
  await act(async () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  await waitFor(() => expect(errorKind()).toBe('forbidden'));
  expect(screen.getByRole('heading', { name: names.sms })).toBeVisible();
  sandbox.faults.clear();
  await person.press(list.retry);
  await waitFor(() => expect(errorKind()).toBeUndefined());
});

test('L3 L4 a session that has ended says so', async () => {
  domKit({ client: { getAccessToken: () => 'expired' } }, <FactorDetail factorId={id} />);
  expect(await screen.findByText(list.problem.session.title)).toBeVisible();
});

test('L3 X3 L4 offline says so, and goes on by itself', async () => {
  await setOnline(true);
  const idle = domKit({}, <p>nothing yet</p>);
  await setOnline(false);
  idle.unmount();
  domKit({}, <FactorDetail factorId={id} />);
  expect(await screen.findByText(list.problem.offline.title)).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
  await setOnline(true);
  expect(await screen.findByRole('heading', { name: names.sms })).toBeVisible();
});
