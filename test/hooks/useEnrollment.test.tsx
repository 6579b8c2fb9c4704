/** E10: the flow without the kit's screens, as a host with a design of its own uses it. */
import { act, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { useEnrollment } from '../../src/index.js';
import { domKit } from '../kit/domKit.js';
import { clientOf } from '../kit/renderKit.js';

function Own({ factorType, onClose }: { factorType?: string; onClose?: () => void }) {
  const flow = useEnrollment({ factorType, onClose });
  const [code, setCode] = useState('');
  const { state } = flow;
  return (
    <div>
      <p data-testid="step">{state.step}</p>
      <p data-testid="error">{state.error?.error.kind ?? 'none'}</p>
      <p data-testid="question">{state.question ?? 'none'}</p>
      <p data-testid="asked">{(flow.askedWith as { email: string } | undefined)?.email ?? 'none'}</p>
      <p data-testid="typed">{(flow.details as { email: string } | undefined)?.email ?? 'none'}</p>
      <p data-testid="left">{Math.ceil(flow.remaining() / 1000)}</p>
      <button onClick={() => flow.choose('EMAIL')}>E-mail</button>
      <button onClick={() => flow.submitDetails({ email: 'ada@example.com' })}>Send</button>
      <button onClick={() => flow.keepDetails({ email: 'grace@example.com' })}>Type another</button>
      <input aria-label="Code" value={code} onChange={(event) => setCode(event.currentTarget.value)} />
      <button onClick={() => flow.prove(code)}>Prove</button>
      <button onClick={flow.renew} disabled={!flow.canRenew}>
        Renew
      </button>
      <button onClick={flow.back}>Back</button>
      <button onClick={flow.leave}>Leave</button>
      <button onClick={flow.discard}>Discard</button>
      <button onClick={flow.stay}>Stay</button>
    </div>
  );
}

const at = (id: string) => screen.getByTestId(id).textContent;
const sees = (id: string, text: string) => waitFor(() => expect(at(id)).toBe(text));

function begin(ui = <Own />) {
  const kit = domKit({ sandbox: { account: { factors: [] } } }, ui);
  const { click, type } = kit.person.hands;
  return {
    ...kit,
    press: (name: string) => click(screen.getByRole('button', { name })),
    type: (text: string) => type(screen.getByRole('textbox', { name: 'Code' }), text),
  };
}

test('E10 goes from the choice to done, and tells the host and the one who waits for its end', async () => {
  const onClose = vi.fn();
  const { press, type, person, heard, written } = begin(<Own onClose={onClose} />);
  expect(at('step')).toBe('choose');
  await press('E-mail');
  expect(at('step')).toBe('details');
  expect(written()).toEqual([]);
  await press('Send');
  await sees('step', 'prove');
  await type(await person.code());
  await press('Prove');
  await sees('step', 'done');
  expect(heard.enrolled).toMatchObject([{ factorType: 'EMAIL' }]);
  expect(onClose).not.toHaveBeenCalled();
  await press('Leave');
  await sees('step', 'closed');
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('E10 begins with a type where the host names one', () => {
  begin(<Own factorType="EMAIL" />);
  expect(at('step')).toBe('details');
});

test('E10 a type that nobody has defined begins with the choice', () => {
  begin(<Own factorType="VOICE" />);
  expect(at('step')).toBe('choose');
});

test('E10 calls that make no sense where they are made change nothing', async () => {
  const { press, written } = begin();
  for (const name of ['Prove', 'Send', 'Back', 'Stay']) await press(name);
  expect(at('step')).toBe('choose');
  await press('E-mail');
  await press('Prove');
  expect(at('step')).toBe('details');
  expect(written()).toEqual([]);
});

test('E10 says what went wrong, goes on, and asks before it throws away', async () => {
  const { press, type, person } = begin();
  await press('E-mail');
  await press('Send');
  await sees('step', 'prove');
  await type('0000');
  await press('Prove');
  await sees('error', 'proof-refused');
  await type(`{Backspace>4/}${await person.code()}`);
  await press('Leave');
  expect(at('question')).toBe('discard');
  await press('Stay');
  expect(at('question')).toBe('none');
  await press('Prove');
  await sees('step', 'done');
});

test('E1 what was asked for is told apart from what stands in the form', async () => {
  const { press, sandbox, pass, written } = begin();
  sandbox.latency.set(1000);
  await press('E-mail');
  expect(at('asked')).toBe('none');
  await press('Send');
  await waitFor(() => expect(written()).toHaveLength(1));
  await press('Type another');
  await pass(1000);
  await sees('step', 'prove');
  expect(at('asked')).toBe('ada@example.com');
});

test('E3 opens renewal when the minute is over, without a render per second', async () => {
  const { press, pass, written } = begin();
  await press('E-mail');
  await press('Send');
  await sees('step', 'prove');
  expect(screen.getByRole('button', { name: 'Renew' })).toBeDisabled();
  await pass(60_000);
  expect(screen.getByRole('button', { name: 'Renew' })).toBeEnabled();
  expect(at('left')).toBe('0');
  await press('Renew');
  await sees('left', '60');
  expect(written()).toEqual(['send-enroll-factor-request', 'send-enroll-factor-request']);
});

test('E8 taking it off the page gives up what is under way', async () => {
  const signals: AbortSignal[] = [];
  const { sandbox, press, unmount, change, client } = begin();
  change({
    client: {
      ...client,
      request: (request) => {
        const isSend = request.operation === 'send-enroll-factor-request';
        if (isSend && request.signal) signals.push(request.signal);
        return client.request(request);
      },
    },
  });
  sandbox.latency.set(5000);
  await press('E-mail');
  await press('Send');
  await waitFor(() => expect(signals).toHaveLength(1));
  unmount();
  expect(signals[0]?.aborted).toBe(true);
  await act(async () => sandbox.clock.advance(5000));
});

test('E8 what was typed is forgotten when the flow is left', async () => {
  const { press } = begin();
  await press('E-mail');
  await press('Send');
  await sees('step', 'prove');
  expect([at('typed'), at('asked')]).toEqual(['ada@example.com', 'ada@example.com']);
  await press('Leave');
  await press('Discard');
  await press('E-mail');
  expect([at('typed'), at('asked')]).toEqual(['none', 'none']);
});

test('E8 another user begins anew, with nothing of the last one’s', async () => {
  const { press, change, sandbox } = begin();
  await press('E-mail');
  await press('Send');
  await sees('step', 'prove');
  change({ client: clientOf(sandbox, { userKey: 'grace' }) });
  await sees('step', 'choose');
  await press('E-mail');
  expect(at('asked')).toBe('none');
});
