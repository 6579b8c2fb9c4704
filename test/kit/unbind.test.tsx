/** The question before a removal, and what comes of each answer. */
import { QueryClient } from '@tanstack/react-query';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { factorKeys, MfaSettings, UnbindDialog } from '../../src/index.js';
import type { MfaAction, MfaSettingsProps } from '../../src/index.js';
import type { SandboxFault } from '../../src/sandbox/index.js';
import { domKit } from './domKit.js';
import type { DomKit } from './domKit.js';
import type { KitOptions } from './renderKit.js';
import { boundNames, boundRow, errorKind, front } from './person.js';
import { names, words } from './words.js';

const { unbind, list } = words;
const two = { account: { factors: [{ factorType: 'SMS' }, { factorType: 'OTP' }] } };
const gone = () => waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
const removes = (name: string) => (label: string) => label.startsWith(list.removeNamed(name, ''));
const removeButton = (name: string) => screen.getByRole('button', { name: removes(name) });

async function asked(name: string, options: KitOptions = {}, props: MfaSettingsProps = {}) {
  const kit = domKit({ sandbox: two, ...options }, <MfaSettings {...props} />);
  await kit.person.askToRemove(name);
  return kit;
}

describe('the last one', () => {
  const forbid = { lastFactor: 'forbid' } as const;

  test('U2 one that is being removed is none to count on', async () => {
    const slow = { sandbox: { ...two, latency: { 'reset-factor': 1000 } } };
    const { person, written } = await asked(names.sms, slow, forbid);
    await person.press(unbind.confirm);
    await waitFor(() => expect(written()).toHaveLength(1));
    await person.press(list.close);
    await gone();
    await person.askToRemove(names.otp);
    expect(screen.getByText(unbind.forbidden)).toBeVisible();
    expect(screen.queryByText(unbind.others(names.sms))).toBeNull();
    expect(front().queryByRole('button', { name: unbind.confirm })).toBeNull();
  });

  test('U2 H2 what has become the last one while the host asked for more stays', async () => {
    let answer: ((yes: boolean) => void) | undefined;
    const signals: AbortSignal[] = [];
    const beforeAction = ({ signal }: MfaAction) => {
      signals.push(signal);
      return new Promise<boolean>((resolve) => (answer = resolve));
    };
    const queryClient = new QueryClient();
    const { person, written, sandbox, client } = await asked(
      names.sms,
      { provider: { beforeAction, queryClient } },
      forbid,
    );
    await person.press(unbind.confirm);
    await waitFor(() => expect(answer).toBeDefined());
    const other = sandbox.account.factors.find(({ factorType }) => factorType === 'OTP')!;
    await sandbox.fetch(
      new Request('https://acme.genauth.example/api/v3/reset-factor', {
        method: 'POST',
        headers: { authorization: 'Bearer a-token', 'content-type': 'application/json' },
        body: JSON.stringify({ factorId: other.factorId }),
      }),
    );
    await act(() => queryClient.refetchQueries({ queryKey: factorKeys.enrolled(client) }));
    expect(await screen.findByText(unbind.forbidden)).toBeVisible();
    // The host's own prompt is told, and may go.
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    const before = written().length;
    await act(async () => answer?.(true));
    expect(written()).toHaveLength(before);
    expect(sandbox.account.factors).toHaveLength(1);
  });

  test('U2 a plain no of the host’s is a no', async () => {
    const canUnbind = (() => false) as unknown as () => true;
    await asked(names.sms, {}, { canUnbind });
    expect(front().queryByRole('button', { name: unbind.confirm })).toBeNull();
    expect(screen.getByText(words.errors.kinds.forbidden.title)).toBeVisible();
  });
});

describe('the question', () => {
  test('U1 names this factor and what follows, and the safe answer has the focus', async () => {
    await asked(names.sms);
    const dialog = screen.getByRole('alertdialog', { name: unbind.title(names.sms) });
    expect(dialog).toHaveAccessibleDescription(
      expect.stringContaining(unbind.consequence(names.sms, '\u2068+86 188****8888\u2069')) as string,
    );
    expect(dialog).toHaveAccessibleDescription(expect.stringContaining(unbind.others(names.otp)) as string);
    expect(front().getByRole('button', { name: unbind.keep })).toHaveFocus();
  });

  test('U1 says what follows and what remains in a paragraph each', async () => {
    await asked(names.sms);
    const lines = [...screen.getByRole('alertdialog').querySelectorAll('p')].map((line) => line.textContent);
    expect(lines).toContain(unbind.consequence(names.sms, '\u2068+86 188****8888\u2069'));
    expect(lines).toContain(unbind.others(names.otp));
  });

  test('U1 says what a type alone brings with it, and promises nothing that is not known', async () => {
    const { person } = await asked(names.otp);
    expect(screen.getByText(unbind.appEntry)).toBeVisible();
    await person.press(unbind.keep);
    await person.askToRemove(names.sms);
    expect(screen.queryByText(unbind.appEntry)).toBeNull();
  });

  test('U1 keeping it by button or Escape asks nothing of the server', async () => {
    const { person, written } = await asked(names.sms);
    await person.press(unbind.keep);
    await gone();
    await person.askToRemove(names.sms);
    await person.hands.keyboard('{Escape}');
    await gone();
    expect(written()).toEqual([]);
    expect(boundNames()).toEqual([names.otp, names.sms]);
  });

  test('U1 where a click gives no button the focus (Safari), it comes back all the same, and a yes hands it on', async () => {
    const { person } = domKit({ sandbox: two }, <MfaSettings />);
    const ask = async () => {
      fireEvent.click(await screen.findByRole('button', { name: removes(names.otp) }));
      await screen.findByRole('alertdialog');
    };
    await ask();
    await person.press(unbind.keep);
    await gone();
    expect(removeButton(names.otp)).toHaveFocus();
    act(() => removeButton(names.otp).blur());
    await ask();
    await person.press(unbind.confirm);
    await waitFor(() => expect(boundNames()).toEqual([names.sms]));
    await waitFor(() => expect(removeButton(names.sms)).toHaveFocus());
  });
});

describe('a yes', () => {
  test('U3 is honest: the row says “removing” until the server has answered', async () => {
    const { person, pass, written, heard } = await asked(names.sms, {
      sandbox: { ...two, latency: { 'reset-factor': 1000 } },
    });
    await person.press(unbind.confirm);
    await waitFor(() => expect(written()).toEqual(['reset-factor']));
    expect(boundRow(names.sms)).toHaveAttribute('data-state', 'removing');
    expect(boundRow(names.sms)).toHaveTextContent(list.removing);
    expect(front().getByRole('button', { name: words.list.removing })).toHaveAttribute('aria-busy', 'true');
    expect(heard.unbound).toEqual([]);
    await pass(1000);
    await waitFor(() => expect(boundNames()).toEqual([names.otp]));
    await waitFor(() => expect(heard.unbound).toHaveLength(1));
    expect(await screen.findByText(list.removed(names.sms))).toHaveAttribute('role', 'status');
  });

  test('U3 the row goes, and “removed” is said, with the server’s yes, though nothing can be read any more', async () => {
    const { person, sandbox, heard } = await asked(names.sms);
    for (const list of ['list-enrolled-factors', 'list-factors-to-enroll'] as const) {
      sandbox.faults.set(list, { kind: 'timeout' });
    }
    await person.press(unbind.confirm);
    await gone();
    expect(boundNames()).toEqual([names.otp]);
    expect(screen.getByText(list.removed(names.sms))).toHaveAttribute('role', 'status');
    expect(heard.unbound).toHaveLength(1);
    expect(removeButton(names.otp)).toHaveFocus();
  });

  test('U3 two at once go each with its own yes', async () => {
    const { person, pass, written, heard } = await asked(names.sms, {
      sandbox: { ...two, latency: { 'reset-factor': 1000 } },
    });
    await person.press(unbind.confirm);
    await waitFor(() => expect(written()).toHaveLength(1));
    await person.press(list.close);
    await gone();
    await pass(500);
    await person.askToRemove(names.otp);
    await person.press(unbind.confirm);
    await waitFor(() => expect(written()).toHaveLength(2));
    expect([boundRow(names.sms), boundRow(names.otp)].map((row) => row.dataset['state'])).toEqual([
      'removing',
      'removing',
    ]);
    await pass(500);
    await waitFor(() => expect(boundNames()).toEqual([names.otp]));
    expect(boundRow(names.otp)).toHaveAttribute('data-state', 'removing');
    await pass(500);
    expect(await screen.findByText(list.none)).toBeVisible();
    await waitFor(() => expect(heard.unbound.map(({ factorType }) => factorType)).toEqual(['SMS', 'OTP']));
    await gone();
  });

  test('U3 once it is on its way it can’t be kept any more, and the button does not say so', async () => {
    const { person, written } = await asked(names.sms, {
      sandbox: { ...two, latency: { 'reset-factor': 1000 } },
    });
    await person.press(unbind.confirm);
    await waitFor(() => expect(written()).toHaveLength(1));
    expect(front().queryByRole('button', { name: unbind.keep })).toBeNull();
    expect(front().getByRole('button', { name: list.close })).toBeVisible();
  });

  test('E2 clicked on and on removes once', async () => {
    const { person, written } = await asked(names.sms);
    const confirm = front().getByRole('button', { name: unbind.confirm });
    await Promise.all([person.hands.click(confirm), person.hands.click(confirm)]);
    await gone();
    expect(written()).toEqual(['reset-factor']);
  });

  test('U3 a host that leaves the question open after “Keep it” has one that still works', async () => {
    const phone = { factorId: 'u|phone', factorType: 'SMS', profile: {} };
    const kit = domKit(
      { sandbox: { account: { factors: [phone] } } },
      <UnbindDialog factor={phone} onClose={() => {}} />,
    );
    await kit.person.press(unbind.keep);
    await kit.person.press(unbind.confirm);
    await waitFor(() => expect(kit.written()).toEqual(['reset-factor']));
  });

  test('U1 the next row takes the focus, and at the end the heading', async () => {
    const { person } = await asked(names.otp);
    await person.press(unbind.confirm);
    await gone();
    await waitFor(() => expect(boundNames()).toEqual([names.sms]));
    expect(removeButton(names.sms)).toHaveFocus();
    await person.askToRemove(names.sms);
    await person.press(unbind.confirm);
    await gone();
    await waitFor(() => expect(screen.getByText(list.none)).toBeVisible());
    expect(screen.getByRole('heading', { name: list.enrolled })).toHaveFocus();
  });

  test('U1 from the middle it is the row below, from the end the one above', async () => {
    const factors = ['OTP', 'SMS', 'EMAIL'].map((factorType) => ({ factorType }));
    const { person } = domKit({ sandbox: { account: { factors } } });
    await person.seesList();
    const [first, middle, last] = boundNames();
    await person.askToRemove(middle!);
    await person.press(unbind.confirm);
    await gone();
    await waitFor(() => expect(boundNames()).toEqual([first, last]));
    expect(removeButton(last!)).toHaveFocus();
    await person.askToRemove(last!);
    await person.press(unbind.confirm);
    await gone();
    await waitFor(() => expect(boundNames()).toEqual([first]));
    expect(removeButton(first!)).toHaveFocus();
  });

  test('U3 told to the host even where the person has closed the question meanwhile', async () => {
    const { person, pass, written, heard } = await asked(names.sms, {
      sandbox: { ...two, latency: { 'reset-factor': 1000 } },
    });
    await person.press(unbind.confirm);
    await waitFor(() => expect(written()).toEqual(['reset-factor']));
    await person.hands.keyboard('{Escape}');
    await gone();
    expect(boundRow(names.sms)).toHaveAttribute('data-state', 'removing');
    await pass(1000);
    await waitFor(() => expect(boundNames()).toEqual([names.otp]));
    await waitFor(() => expect(heard.unbound).toHaveLength(1));
  });
});

describe('a refusal', () => {
  test('U3 brings the row back with its reason, announced', async () => {
    const { person, sandbox, heard } = await asked(names.sms);
    sandbox.faults.set('reset-factor', { statusCode: 422, message: 'Not on a Sunday.' });
    await person.press(unbind.confirm);
    const alert = await front().findByRole('alert');
    expect(alert).toHaveTextContent('Not on a Sunday.');
    const id = front().getByText(heard.errors[0]!.requestId!);
    expect(id).toBeVisible();
    expect(id).toHaveAttribute('translate', 'no');
    expect(boundRow(names.sms)).toHaveAttribute('data-state', 'idle');
    expect(heard.unbound).toEqual([]);
    expect(heard.errors.map(({ kind }) => kind)).toEqual(['rejected']);
    sandbox.faults.clear();
    await person.press(unbind.confirm);
    await waitFor(() => expect(boundNames()).toEqual([names.otp]));
  });

  test('U5 an old server that refuses messages: the way on in words, and the server’s own', async () => {
    const { person } = await asked(names.sms, {
      sandbox: { ...two, config: { resetRefusesMessages: true } },
    });
    await person.press(unbind.confirm);
    const alert = await front().findByRole('alert');
    expect(alert).toHaveTextContent(unbind.inProfile.title);
    expect(alert).toHaveTextContent(unbind.inProfile.hint);
    expect(alert).toHaveTextContent('unbind-phone');
    expect(boundNames()).toContain(names.sms);
    await person.press(unbind.keep);
    // What it does not refuse goes all the same.
    await person.askToRemove(names.otp);
    await person.press(unbind.confirm);
    await waitFor(() => expect(boundNames()).toEqual([names.sms]));
  });

  test.each(['404', '422'] as const)(
    'U3 one that is gone already is called gone, by a server that says %s, and is not offered again',
    async (unknownFactor) => {
      const { person, sandbox } = await asked(names.sms, { sandbox: { ...two, config: { unknownFactor } } });
      const [phone] = sandbox.account.factors;
      sandbox.account.unbind(phone!.factorId);
      await person.press(unbind.confirm);
      await waitFor(() => expect(errorKind()).toBe('not-found'));
      expect(front().getByRole('alert')).toHaveTextContent(unbind.kinds['not-found'].title);
      expect(front().queryByRole('button', { name: unbind.confirm })).toBeNull();
      await waitFor(() => expect(boundNames()).toEqual([names.otp]));
      expect(front().getByRole('button', { name: list.close })).toHaveFocus();
      await person.press(list.close);
      await gone();
      expect(removeButton(names.otp)).toHaveFocus();
    },
  );

  test('U3 L6 one that goes elsewhere while the question stands takes the question with it', async () => {
    const { person, sandbox, written, client } = await asked(names.sms);
    const [phone] = sandbox.account.factors;
    sandbox.account.unbind(phone!.factorId);
    // As another tab says it.
    const channel = new BroadcastChannel(String(factorKeys.all(client)));
    channel.postMessage(1);
    await waitFor(() => expect(errorKind()).toBe('not-found'));
    channel.close();
    expect(front().queryByRole('button', { name: unbind.confirm })).toBeNull();
    await person.press(list.close);
    await gone();
    expect(written()).toEqual([]);
    expect(boundNames()).toEqual([names.otp]);
  });

  test('U3 is told on the page, with its reason, where the question was closed before it came', async () => {
    const { person, pass, sandbox, written, heard } = await asked(names.sms);
    sandbox.faults.set('reset-factor', { status: 500, latency: 1000 });
    await person.press(unbind.confirm);
    await waitFor(() => expect(written()).toHaveLength(1));
    await person.hands.keyboard('{Escape}');
    await gone();
    await pass(1000);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(unbind.notRemoved(names.sms));
    expect(alert).toHaveTextContent(words.errors.kinds.server.title);
    expect(boundRow(names.sms)).toHaveAttribute('data-state', 'idle');
    expect(heard.errors.map(({ kind }) => kind)).toEqual(['server']);
    expect(errorKind()).toBe('server');
    expect(screen.getByText(heard.errors[0]!.requestId!)).toBeVisible();
    expect(screen.getByRole('button', { name: unbind.changed.dismiss })).toBeVisible();
    // Trying again takes it away.
    await person.askToRemove(names.sms);
    expect(screen.queryByText(unbind.notRemoved(names.sms))).toBeNull();
  });

  describe('whose answer was lost', () => {
    test.each([{ kind: 'offline' }, { status: 502 }, { kind: 'html' }, { kind: 'timeout' }] as const)(
      'U3 H3 is a yes where the list says so: %j',
      async (fault) => {
        const { person, pass, sandbox, written, heard } = await asked(names.sms, {
          client: { timeout: 1000 },
        });
        sandbox.faults.set('reset-factor', { ...fault, after: true });
        await person.press(unbind.confirm);
        await waitFor(() => expect(written()).toHaveLength(1));
        await pass(1000);
        await gone();
        expect(boundNames()).toEqual([names.otp]);
        expect(await screen.findByText(list.removed(names.sms))).toHaveAttribute('role', 'status');
        expect(heard.unbound.map(({ factorType }) => factorType)).toEqual(['SMS']);
        expect(heard.errors).toEqual([]);
        expect(written()).toEqual(['reset-factor']);
      },
    );

    test('U3 is none where the list still holds it', async () => {
      const { person, sandbox, heard } = await asked(names.sms);
      sandbox.faults.set('reset-factor', { kind: 'offline' });
      await person.press(unbind.confirm);
      await waitFor(() => expect(errorKind()).toBe('network'));
      expect(boundNames()).toContain(names.sms);
      expect(heard.unbound).toEqual([]);
      expect(heard.errors.map(({ kind }) => kind)).toEqual(['network']);
    });

    test('U3 H3 is told as a yes, too, to who has closed the question', async () => {
      const { person, pass, sandbox, written, heard } = await asked(names.sms);
      sandbox.faults.set('reset-factor', { status: 502, latency: 1000, after: true });
      await person.press(unbind.confirm);
      await waitFor(() => expect(written()).toHaveLength(1));
      await person.hands.keyboard('{Escape}');
      await gone();
      await pass(1000);
      await waitFor(() => expect(boundNames()).toEqual([names.otp]));
      await waitFor(() => expect(heard.unbound).toHaveLength(1));
      expect(screen.queryByRole('alert')).toBeNull();
    });

    /** The yes is lost, and so is the list's word on it. */
    async function inDoubt() {
      const queryClient = new QueryClient();
      const kit = await asked(names.sms, { provider: { queryClient } });
      kit.sandbox.faults.set('reset-factor', { kind: 'offline', after: true });
      kit.sandbox.faults.set('list-enrolled-factors', { kind: 'offline' });
      await kit.person.press(unbind.confirm);
      await waitFor(() => expect(errorKind()).toBe('network'));
      expect(kit.heard.unbound).toEqual([]);
      kit.sandbox.faults.set('reset-factor', null);
      return { ...kit, queryClient };
    }
    const happened = async ({ heard }: DomKit) => {
      await gone();
      expect(boundNames()).toEqual([names.otp]);
      expect(await screen.findByText(list.removed(names.sms))).toBeInTheDocument();
      expect(heard.unbound).toHaveLength(1);
    };

    test('U3 H3 is a yes as soon as the list can be read again, and not what happened elsewhere', async () => {
      const kit = await inDoubt();
      kit.sandbox.faults.set('list-enrolled-factors', null);
      await act(() => kit.queryClient.refetchQueries());
      await happened(kit);
    });

    test('U3 H2 closes its question once, also where the step-up of a second try was broken off', async () => {
      const phone = { factorId: 'u|phone', factorType: 'SMS', profile: {} };
      const queryClient = new QueryClient();
      const onClose = vi.fn();
      const beforeAction = vi
        .fn<(action: MfaAction) => Promise<boolean>>()
        .mockResolvedValueOnce(true)
        .mockImplementationOnce(
          ({ signal }) =>
            new Promise((resolve) => {
              signal.addEventListener('abort', () => resolve(false));
            }),
        );
      function Host() {
        const [stays, setStays] = useState(false);
        const disabledTypes = stays ? { SMS: 'It stays.' } : undefined;
        return (
          <>
            <button onClick={() => setStays(true)}>Forbid it</button>
            <UnbindDialog factor={phone} onClose={onClose} disabledTypes={disabledTypes} />
          </>
        );
      }
      const { person, sandbox, heard } = domKit(
        {
          sandbox: { account: { factors: [phone, { factorType: 'OTP' }] } },
          provider: { beforeAction, queryClient },
        },
        <Host />,
      );
      await front().findByText(unbind.others(names.otp));
      sandbox.faults.set('reset-factor', { kind: 'offline', after: true });
      sandbox.faults.set('list-enrolled-factors', { kind: 'offline' });
      await person.press(unbind.confirm);
      await waitFor(() => expect(errorKind()).toBe('network'));
      await person.press(unbind.confirm);
      await waitFor(() => expect(beforeAction).toHaveBeenCalledTimes(2));
      fireEvent.click(screen.getByText('Forbid it'));
      expect(await front().findByText('It stays.')).toBeVisible();
      expect(onClose).not.toHaveBeenCalled();
      sandbox.faults.set('list-enrolled-factors', null);
      await act(() => queryClient.refetchQueries());
      await waitFor(() => expect(heard.unbound).toHaveLength(1));
      expect(onClose).toHaveBeenCalledOnce();
    });

    test('U3 H3 is a yes where a second try finds nothing any more, though the list can’t be read yet', async () => {
      const kit = await inDoubt();
      await kit.person.press(unbind.confirm);
      await happened(kit);
      expect(kit.written()).toEqual(['reset-factor', 'reset-factor']);
    });
  });

  /** What the page says of a removal that fails after its question was closed. */
  async function saidOnThePage(fault: SandboxFault, list?: SandboxFault) {
    const { person, pass, sandbox, written } = await asked(names.sms);
    sandbox.faults.set('reset-factor', { ...fault, latency: 1000 });
    if (list) sandbox.faults.set('list-enrolled-factors', list);
    await person.press(unbind.confirm);
    await waitFor(() => expect(written()).toHaveLength(1));
    await person.hands.keyboard('{Escape}');
    await gone();
    await pass(1000);
    return (await screen.findAllByRole('alert'))[0]!;
  }

  test('U3 does not say that it is still there where nobody knows, or where it is not', async () => {
    const { title } = words.errors.kinds.server;
    const lost = await saidOnThePage({ status: 502, after: true }, { kind: 'offline' });
    expect(lost).toHaveTextContent(names.sms);
    expect(lost).toHaveTextContent(title);
    expect(lost).not.toHaveTextContent(unbind.notRemoved(names.sms));
    cleanup();
    const missing = await saidOnThePage({ status: 404 });
    expect(missing).toHaveTextContent(`${names.sms}${unbind.kinds['not-found'].title}`);
    expect(missing).not.toHaveTextContent(unbind.notRemoved(names.sms));
  });

  test('U3 H1 a session that ends halfway says so, and the same button goes on after a new sign-in', async () => {
    const onSessionEnded = vi.fn();
    const token = { now: 'good' };
    const { person, heard } = await asked(names.sms, {
      client: { getAccessToken: () => token.now, onSessionEnded },
    });
    token.now = 'expired';
    await person.press(unbind.confirm);
    await waitFor(() => expect(errorKind()).toBe('session-ended'));
    expect(onSessionEnded).toHaveBeenCalled();
    expect(boundNames()).toContain(names.sms);
    expect(heard.unbound).toEqual([]);
    token.now = 'good again';
    await person.press(unbind.confirm);
    await gone();
    expect(boundNames()).toEqual([names.otp]);
  });

  test.each([
    [{ kind: 'offline' }, 'network'],
    [{ status: 500 }, 'server'],
    [{ status: 429, retryAfter: 5 }, 'rate-limited'],
    [{ kind: 'html' }, 'bad-response'],
    [{ status: 403 }, 'forbidden'],
  ] as const)('X2 %j is said as %s and is not tried again by itself', async (fault, kind) => {
    const { person, sandbox, written } = await asked(names.sms);
    sandbox.faults.set('reset-factor', fault);
    await person.press(unbind.confirm);
    await waitFor(() => expect(errorKind()).toBe(kind));
    expect(front().getByRole('button', { name: unbind.confirm })).not.toHaveAttribute('aria-busy');
    expect(written()).toEqual(['reset-factor']);
  });
});

describe('the last factor', () => {
  const one = { sandbox: {} };

  test('U2 “warn”, which is the default, says more and removes', async () => {
    const { person } = await asked(names.sms, one);
    expect(screen.getByText(unbind.last)).toBeVisible();
    expect(screen.getByText(unbind.lastHint)).toBeVisible();
    await person.press(unbind.confirm);
    expect(await screen.findByText(list.none)).toBeVisible();
  });

  test('U2 “forbid” says why and has no button that removes', async () => {
    const { person, written } = await asked(names.sms, one, { lastFactor: 'forbid' });
    expect(screen.getByText(unbind.forbidden)).toBeVisible();
    expect(front().queryByRole('button', { name: unbind.confirm })).toBeNull();
    await person.press(unbind.keep);
    expect(written()).toEqual([]);
  });

  test('U2 “forbid” is about the last one only', async () => {
    const { person } = await asked(names.sms, {}, { lastFactor: 'forbid' });
    await person.press(unbind.confirm);
    await waitFor(() => expect(boundNames()).toEqual([names.otp]));
  });

  test('U2 “forbid” removes nothing before it is known which is the last', async () => {
    const phone = { factorId: 'u|phone', factorType: 'SMS', profile: {} };
    const onClose = vi.fn();
    const { person, sandbox, written } = domKit(
      { sandbox: { account: { factors: [phone] }, faults: { 'list-enrolled-factors': { status: 403 } } } },
      <UnbindDialog factor={phone} onClose={onClose} lastFactor="forbid" />,
    );
    await person.press(unbind.confirm);
    await waitFor(() => expect(errorKind()).toBe('forbidden'));
    await person.press(unbind.confirm);
    expect(written()).toEqual([]);
    sandbox.faults.clear();
    await person.press(words.errors.retry);
    expect(await screen.findByText(unbind.forbidden)).toBeVisible();
    expect(front().queryByRole('button', { name: unbind.confirm })).toBeNull();
  });

  test('U2 “warn” removes nothing before it is known which is the last', async () => {
    const phone = { factorId: 'u|phone', factorType: 'SMS', profile: {} };
    const canUnbind = vi.fn(() => true as const);
    const { person, pass, written } = domKit(
      { sandbox: { account: { factors: [phone] }, latency: { 'list-enrolled-factors': 1000 } } },
      <UnbindDialog factor={phone} onClose={() => {}} canUnbind={canUnbind} />,
    );
    await person.press(unbind.confirm);
    expect(front().queryByText(unbind.last)).toBeNull();
    expect(canUnbind).not.toHaveBeenCalled();
    await pass(1000);
    expect(await front().findByText(unbind.last)).toBeVisible();
    expect(written()).toEqual([]);
    await person.press(unbind.confirm);
    await waitFor(() => expect(written()).toEqual(['reset-factor']));
  });

  test('U2 “warn” says that it may be the last one where that can’t be read, and why', async () => {
    const phone = { factorId: 'u|phone', factorType: 'SMS', profile: {} };
    const factors = [phone, { factorType: 'OTP' }];
    const { person, sandbox, written } = domKit(
      { sandbox: { account: { factors }, faults: { 'list-enrolled-factors': { status: 403 } } } },
      <UnbindDialog factor={phone} onClose={() => {}} />,
    );
    expect(await screen.findByText(unbind.maybeLast)).toBeVisible();
    expect(screen.getByRole('alertdialog')).toHaveAccessibleDescription(
      expect.stringContaining(unbind.maybeLast) as string,
    );
    expect(errorKind()).toBe('forbidden');
    sandbox.faults.clear();
    await person.press(words.errors.retry);
    await waitFor(() => expect(front().queryByText(unbind.maybeLast)).toBeNull());
    expect(front().queryByText(unbind.last)).toBeNull();
    await person.press(unbind.confirm);
    await waitFor(() => expect(written()).toEqual(['reset-factor']));
  });

  test('U2 “allow” says nothing special', async () => {
    await asked(names.sms, one, { lastFactor: 'allow' });
    expect(screen.queryByText(unbind.last)).toBeNull();
    expect(front().getByRole('button', { name: unbind.confirm })).toBeVisible();
  });

  test('U2 the host’s own reason stands in the question, and it has all factors to judge by', async () => {
    const canUnbind = vi.fn((factor: { factorType: string }) =>
      factor.factorType === 'SMS' ? 'Your employer wants this one.' : (true as const),
    );
    const { person } = await asked(names.sms, {}, { canUnbind });
    expect(screen.getByText('Your employer wants this one.')).toBeVisible();
    expect(front().queryByRole('button', { name: unbind.confirm })).toBeNull();
    expect(canUnbind).toHaveBeenCalledWith(
      expect.objectContaining({ factorType: 'SMS' }),
      expect.arrayContaining([
        expect.objectContaining({ factorType: 'OTP' }),
        expect.objectContaining({ factorType: 'SMS' }),
      ]),
    );
    await person.press(unbind.keep);
    await person.askToRemove(names.otp);
    await person.press(unbind.confirm);
    await waitFor(() => expect(boundNames()).toEqual([names.sms]));
  });
});

describe('a new one first', () => {
  const one = { sandbox: {} };
  const setUpEmail = async ({ person }: Awaited<ReturnType<typeof asked>>) => {
    await person.fill(words.email.email, 'grace@navy.example');
    await person.press(words.email.send);
    await person.seesStep('prove');
    await person.typeCode(await person.code());
    await person.press(words.wizard.verify);
    await person.finish();
  };
  const choose = async ({ person }: Awaited<ReturnType<typeof asked>>, name: string) => {
    await person.seesStep('choose');
    await person.hands.click(await front().findByRole('button', { name: new RegExp(`^${name}`) }));
    await person.seesStep('details');
  };

  test('U4 says plainly that one of a kind must go before its successor comes', async () => {
    await asked(names.sms);
    expect(front().getByText(unbind.oneOfAKind)).toBeVisible();
  });

  test.each(['warn', 'forbid'] as const)(
    'U2 U4 the last one gets one advice and no promise that does not hold (“%s”)',
    async (lastFactor) => {
      await asked(names.sms, one, { lastFactor });
      expect(await front().findByRole('button', { name: unbind.first })).toBeVisible();
      expect(front().queryByText(unbind.oneOfAKind)).toBeNull();
      const follows = front().queryByText(unbind.consequence(names.sms, '\u2068+86 188****8888\u2069'));
      expect(follows === null).toBe(lastFactor === 'forbid');
    },
  );

  test.each(['warn', 'forbid', 'allow'] as const)(
    'U4 sets up another method, and then asks about the old one again (the last one, “%s”)',
    async (lastFactor) => {
      const kit = await asked(names.sms, one, { lastFactor });
      await kit.person.press(unbind.first);
      await choose(kit, names.email);
      await setUpEmail(kit);
      const question = await screen.findByRole('alertdialog', { name: unbind.title(names.sms) });
      expect(question).toHaveAccessibleDescription(
        expect.stringContaining(unbind.replaced(names.email)) as string,
      );
      expect(front().getByRole('button', { name: unbind.keep })).toHaveFocus();
      // It has been done, and the old one is the last no more.
      expect(front().queryByRole('button', { name: unbind.first })).toBeNull();
      expect(front().queryByText(unbind.last)).toBeNull();
      await kit.person.press(unbind.confirm);
      await gone();
      await waitFor(() => expect(boundNames()).toEqual([names.email]));
      expect(kit.written()).toEqual(['send-enroll-factor-request', 'enroll-factor', 'reset-factor']);
      expect(removeButton(names.email)).toHaveFocus();
    },
  );

  test('U4 goes straight to the only other type', async () => {
    const { person } = await asked(names.sms, one, { factorTypes: ['SMS', 'OTP'] });
    await person.press(unbind.first);
    await person.seesStep('details');
    expect(screen.getByRole('dialog', { name: names.otp })).toBeVisible();
  });

  test('U4 both stay for whom that is enough', async () => {
    const kit = await asked(names.sms, {}, {});
    await kit.person.press(unbind.first);
    await choose(kit, names.email);
    await setUpEmail(kit);
    await kit.person.press(unbind.keep);
    await gone();
    await waitFor(() => expect(boundNames()).toEqual([names.otp, names.sms, names.email]));
  });

  test('U4 leaving the wizard leaves everything as it was', async () => {
    const kit = await asked(names.sms, one);
    await kit.person.press(unbind.first);
    await kit.person.seesStep('choose');
    await kit.person.press(words.list.close);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await gone();
    expect(boundNames()).toEqual([names.sms]);
    expect(kit.written()).toEqual([]);
  });

  test('U4 is not offered where nothing else can be set up', async () => {
    await asked(names.sms, one, {
      factorTypes: ['OTP', 'EMAIL'],
      disabledTypes: { OTP: 'Not yet.', EMAIL: 'Not here.' },
    });
    expect(screen.getByText(unbind.last)).toBeVisible();
    expect(front().queryByRole('button', { name: unbind.first })).toBeNull();
  });
});
