/** What the kit does with its own faults: a part that does not load, a screen that throws, a host's slip. */
import { QueryClient } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import {
  builtInFactors,
  email,
  EnrollWizard,
  FactorDetail,
  FactorList,
  MfaProvider,
  MfaSettings,
  otp,
  UnbindDialog,
  useEnrolledFactors,
} from '../../src/index.js';
import type { EnrolledFactor, Factor, LazyMessages, Locale } from '../../src/index.js';
import en from '../../src/locales/en.js';
import zhCN from '../../src/locales/zh-CN.js';
import { expectConsoleError } from '../setup/expectConsole.js';
import { domKit } from './domKit.js';
import { boundNames, errorKind, front, step } from './person.js';
import { names, words } from './words.js';

// One sentence serves both: the part did not come, or it broke.
const { other: part, other: broken } = words.list.problem;

const phone: EnrolledFactor = {
  factorId: '6349a1b2c3d4e5f607182bb3|phone',
  factorType: 'SMS',
  profile: { phoneNumber: '18812348888', phoneCountryCode: '+86' },
};

/** A load that fails for as long as the net is down. */
function overTheNet<T>(load: () => Promise<T>) {
  const net = { up: false };
  return { net, load: () => (net.up ? load() : Promise.reject(new TypeError('Failed to fetch'))) };
}

/** English, one part of which does not come while the net is down. */
function withoutPart(lost: keyof LazyMessages) {
  const net = { up: false };
  const locale: Locale = {
    ...en,
    load: async (part) => {
      if (part === lost && !net.up) throw new TypeError('Failed to fetch');
      return en.load(part);
    },
  };
  return { net, locale };
}

test('H6 L3 a host whose reads throw by default still gets the list’s own words, and a retry that asks', async () => {
  const queryClient = new QueryClient({ defaultOptions: { queries: { throwOnError: true } } });
  const { person, sandbox } = domKit({
    sandbox: { faults: { 'list-enrolled-factors': { status: 403 } } },
    provider: { queryClient },
  });
  await waitFor(() => expect(errorKind()).toBe('forbidden'));
  sandbox.faults.set('list-enrolled-factors', null);
  await person.press(words.list.retry);
  await person.seesList();
});

describe('a part that does not load', () => {
  // How long these modules take to be read is no part of what is waited for.
  beforeAll(() => email.load(en));

  test('X4 a type’s screens: words, and a retry that works', async () => {
    const { net, load } = overTheNet(() => email.load(en));
    const flaky: Factor = { ...email, load };
    const { person } = domKit({ provider: { factors: [otp, flaky] } });
    await person.open(names.email);
    expect(await front().findByText(part.title)).toBeVisible();
    expect(errorKind()).toBe('chunk-failed');
    await person.press(words.list.retry);
    await waitFor(() => expect(errorKind()).toBe('chunk-failed'));
    net.up = true;
    await person.press(words.list.retry);
    expect(await front().findByRole('textbox', { name: words.email.email })).toBeVisible();
    expect(errorKind()).toBeUndefined();
  });

  test('E1 while a screen is fetched the title holds the focus, and then its field has it', async () => {
    let arrive = () => {};
    const fetched = new Promise<void>((resolve) => (arrive = resolve));
    const late: Factor = { ...email, load: (locale) => fetched.then(() => email.load(locale)) };
    const { person } = domKit({ provider: { factors: [late] } });
    await person.open(names.email);
    await waitFor(() => expect(front().getByRole('heading', { name: names.email })).toHaveFocus());
    arrive();
    const field = await front().findByRole('textbox', { name: words.email.email });
    await waitFor(() => expect(field).toHaveFocus());
  });

  test('E1 whoever has gone elsewhere while a screen is fetched stays there', async () => {
    let come: () => void = () => {};
    const fetched = new Promise<void>((resolve) => (come = resolve));
    const late: Factor = { ...email, load: (locale) => fetched.then(() => email.load(locale)) };
    const { person } = domKit({ provider: { factors: [otp, late] } });
    await person.open(names.email);
    // Said to everybody meanwhile.
    expect(front().getByRole('status')).toHaveTextContent(words.wizard.loading);
    const close = front().getByRole('button', { name: words.list.close });
    act(() => close.focus());
    come();
    expect(await front().findByRole('textbox', { name: words.email.email })).toBeVisible();
    expect(close).toHaveFocus();
  });

  test('D6 X3 what a button leads to is fetched when pointer or focus come near it, with the words that stand on the page after it', async () => {
    const parts = new Set<keyof LazyMessages>();
    const load: Locale['load'] = (name) => {
      parts.add(name);
      return en.load(name);
    };
    const fetched = () => [...parts].toSorted();
    const { person } = domKit({ provider: { locale: { ...en, load } } });
    const remove = words.list.removeNamed(names.sms, '+86 188****8888');
    const row = await screen.findByRole('button', { name: words.list.addNamed(names.otp) });
    expect(fetched()).toEqual([]);
    fireEvent.pointerEnter(row);
    expect(fetched()).toEqual(['errors', 'otp', 'wizard']);
    act(() => screen.getByRole('button', { name: words.list.addNamed(names.email) }).focus());
    expect(fetched()).toContain('email');
    await person.open(names.otp);
    // Should the connection go while it is set up.
    expect(fetched()).toContain('unbind');
    await person.press(words.list.close);
    cleanup();
    parts.clear();
    domKit({ provider: { locale: { ...en, load } } }, <EnrollWizard />);
    const choice = (name: string) => screen.findByRole('button', { name: new RegExp(`^${name}`) });
    fireEvent.pointerEnter(await choice(names.otp));
    expect(fetched()).toContain('otp');
    const other = await choice(names.email);
    act(() => other.focus());
    expect(fetched()).toContain('email');
    cleanup();
    parts.clear();
    domKit({ provider: { locale: { ...en, load } } });
    fireEvent.pointerEnter(await screen.findByRole('button', { name: remove }));
    expect(fetched()).toEqual(['errors', 'unbind']);
  });

  test.each([
    ['the wizard', 'wizard', (name: string) => words.list.addNamed(name), names.otp],
    [
      'the question before a removal',
      'unbind',
      (name: string) => words.list.removeNamed(name, '+86 188****8888'),
      names.sms,
    ],
  ] as const)('X4 %s: words in the page, and a retry that works', async (_, what, label, name) => {
    const { net, locale } = withoutPart(what);
    const { person, heard } = domKit({ provider: { locale } });
    await person.hands.click(await screen.findByRole('button', { name: label(name) }));
    expect(await screen.findByText(part.title)).toBeVisible();
    expect(heard.errors).toMatchObject([{ name: 'MfaError', kind: 'chunk-failed' }]);
    expect(screen.getByRole('list', { name: words.list.enrolled })).toBeVisible();
    expect(document.querySelector('[aria-busy]')).toBeNull();
    net.up = true;
    await person.hands.click(screen.getByRole('button', { name: words.list.retry }));
    expect(await screen.findByRole(what === 'wizard' ? 'dialog' : 'alertdialog')).toBeVisible();
    expect(errorKind()).toBeUndefined();
    await waitFor(() => expect(document.querySelector('[aria-busy]')).toBeNull());
  });

  test.each<['wizard' | 'unbind', ReactNode, string]>([
    ['wizard', <EnrollWizard key="w" />, words.wizard.title],
    ['unbind', <UnbindDialog key="u" factor={phone} onClose={() => {}} />, words.unbind.title(names.sms)],
  ])('X4 the words of errors, which %s alone needs with its own: the same', async (_, ui, title) => {
    const { net, locale } = withoutPart('errors');
    const { person } = domKit({ provider: { locale } }, ui);
    expect(await screen.findByText(part.title)).toBeVisible();
    expect(errorKind()).toBe('chunk-failed');
    net.up = true;
    await person.press(words.list.retry);
    expect(await screen.findByRole('heading', { name: title })).toBeVisible();
    expect(errorKind()).toBeUndefined();
  });

  test('X4 U1 a question that a host opens by itself: it is on its way, then words in the kit’s own look, and a way out', async () => {
    let fail: () => void = () => {};
    const load = () =>
      new Promise<never>((_, reject) => {
        fail = () => reject(new TypeError('Failed to fetch'));
      });
    const heard: string[] = [];
    const { person } = domKit(
      {
        provider: { theme: 'dark', locale: { ...zhCN, load } },
      },
      <UnbindDialog
        factor={phone}
        onClose={() => heard.push('closed')}
        onRestoreFocus={() => heard.push('focus')}
      />,
    );
    expect(await screen.findByText(zhCN.list.loading)).toBeInTheDocument();
    fail();
    const alert = await screen.findByText(zhCN.list.problem.other.title);
    expect(alert.closest('[lang="zh-CN"]')).toHaveClass('mfa-root');
    expect(alert.closest('.mfa-root')).toHaveAttribute('data-theme', 'dark');
    await person.press(zhCN.list.close);
    expect(heard).toEqual(['closed', 'focus']);
  });

  test('X4 U1 a question that does not load can be put away, and its row has the focus', async () => {
    const { locale } = withoutPart('unbind');
    const { person } = domKit({ provider: { locale } });
    const remove = await screen.findByRole('button', {
      name: words.list.removeNamed(names.sms, '+86 188****8888'),
    });
    await person.hands.click(remove);
    await screen.findByText(part.title);
    await person.press(words.list.close);
    expect(screen.queryByText(part.title)).toBeNull();
    expect(remove).toHaveFocus();
  });

  test('X4 U1 E1 a screen that has not come stands in the way of no other', async () => {
    const { net, locale } = withoutPart('wizard');
    const { person } = domKit({ provider: { locale } });
    const remove = words.list.removeNamed(names.sms, '+86 188****8888');
    const add = words.list.addNamed(names.email);
    await person.hands.click(await screen.findByRole('button', { name: add }));
    await screen.findByText(part.title);
    await person.hands.click(screen.getByRole('button', { name: remove }));
    expect(await screen.findByRole('alertdialog')).toBeVisible();
    expect(screen.queryByText(part.title)).toBeNull();
    await person.press(words.unbind.keep);
    // Nor is it asked about once the other one is done with.
    expect(screen.queryByRole('alertdialog')).toBeNull();
    net.up = true;
    await person.hands.click(screen.getByRole('button', { name: add }));
    expect(await screen.findByRole('dialog')).toBeVisible();
  });

  test('X4 a retry that fails too offers to load the page anew, for browsers that remember a failure', async () => {
    const { locale } = withoutPart('wizard');
    const { person } = domKit({ provider: { locale } }, <EnrollWizard />);
    await screen.findByText(part.title);
    expect(screen.queryByRole('button', { name: words.list.reload })).toBeNull();
    await person.press(words.list.retry);
    expect(await screen.findByRole('button', { name: words.list.reload })).toBeVisible();
  });

  test('X4 the words for why a list failed: the general ones stand in, and the retry is there', async () => {
    const { locale } = withoutPart('errors');
    const { person, sandbox } = domKit({
      provider: { locale },
      sandbox: { faults: { 'list-enrolled-factors': { status: 403 } } },
    });
    expect(await screen.findByText(part.hint)).toBeVisible();
    sandbox.faults.clear();
    await person.press(words.list.retry);
    await waitFor(() => expect(boundNames()).toEqual([names.sms]));
  });

  test.each([
    ['does not load', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['never comes', () => new Promise<never>(() => {})],
  ])('X4 what explains a refused code %s: the general words stand in', async (_, explainRefusal) => {
    const plain: Factor = {
      ...otp,
      load: async (locale) => ({ ...(await otp.load(locale)), explainRefusal }),
    };
    const { person, pass } = domKit({ provider: { factors: [plain] } });
    await person.beginOtp();
    const code = await person.code();
    await person.typeCode(code === '000000' ? '000001' : '000000');
    await waitFor(() => expect(front().queryByRole('button', { name: words.wizard.cancel })).toBeNull());
    await pass(1000);
    expect(await front().findByText(words.errors.kinds['passcode-wrong'].title)).toBeVisible();
    await person.typeCode(code);
    await person.seesStep('done');
  });
});

describe('a screen that throws', () => {
  function breakable(factor: Factor) {
    const state = { broken: true };
    const Icon = () => {
      if (state.broken) throw new Error('This icon is broken.');
      return <factor.Icon />;
    };
    return { state, factor: { ...factor, Icon } };
  }

  test('X4 stays inside the kit, tells the host, and a retry that works draws it again', async () => {
    expectConsoleError('This icon is broken.');
    const { state, factor } = breakable(otp);
    const { heard, person } = domKit(
      { provider: { factors: [factor] } },
      <>
        <p>The rest of the page</p>
        <MfaSettings />
      </>,
    );
    expect(await screen.findByText(broken.title)).toBeVisible();
    expect(screen.getByText('The rest of the page')).toBeVisible();
    expect(heard.errors.map(({ cause }) => cause?.message)).toContain('This icon is broken.');
    state.broken = false;
    await person.press(words.list.retry);
    expect(await screen.findByRole('button', { name: words.list.addNamed(names.otp) })).toBeVisible();
  });

  const breaking = (what: 'Details' | 'Prove') => {
    const state = { broken: true };
    const load: Factor['load'] = async (locale) => {
      const screens = await email.load(locale);
      const Whole = screens[what] as (props: object) => ReactNode;
      const Screen = (props: object) => {
        if (state.broken) throw new Error('This screen is broken.');
        return <Whole {...props} />;
      };
      return { ...screens, [what]: Screen };
    };
    return { state, factor: { ...email, load } };
  };

  test.each(['Details', 'Prove'] as const)(
    'X4 %s of a type: the rest of the wizard and the list stay, and a retry draws it again',
    async (what) => {
      expectConsoleError('This screen is broken.');
      const { state, factor } = breaking(what);
      const { heard, person, written } = domKit({ provider: { factors: [factor] } });
      await person.open(names.email);
      if (what === 'Prove') {
        await person.fill(words.email.email, 'ada@example.com');
        await person.press(words.email.send);
        await person.seesStep('prove');
      }
      const before = written();
      const dialog = screen.getByRole('dialog', { name: names.email });
      expect(await within(dialog).findByText(broken.title)).toBeVisible();
      expect(errorKind()).toBe('broken');
      expect(within(dialog).getByRole('button', { name: words.list.close })).toBeVisible();
      expect(screen.getByRole('list', { name: words.list.enrolled })).toBeVisible();
      expect(heard.errors.map(({ cause }) => cause?.message)).toContain('This screen is broken.');
      state.broken = false;
      await person.press(words.list.retry);
      const label = what === 'Details' ? words.email.email : words.email.code;
      expect(await within(dialog).findByRole('textbox', { name: label })).toBeVisible();
      expect(written()).toEqual(before);
    },
  );

  test.each<[string, (factor: Factor) => ReactNode]>([
    ['FactorList', () => <FactorList onEnroll={() => {}} />],
    ['FactorDetail', () => <FactorDetail factorId={phone.factorId} />],
    ['EnrollWizard', () => <EnrollWizard />],
    ['UnbindDialog', () => <UnbindDialog factor={phone} onClose={() => {}} />],
  ])('X4 %s alone keeps its fault to itself and tells the host', async (what, draw) => {
    expectConsoleError('It is broken.');
    const bad = () => {
      throw new Error('It is broken.');
    };
    const factor: Factor = { ...otp, type: 'SMS', Icon: bad, ...(what === 'UnbindDialog' && { name: bad }) };
    const { heard } = domKit(
      {
        provider: { factors: [factor] },
        sandbox: { account: { factors: what === 'EnrollWizard' ? [] : [phone] } },
      },
      <>
        <p>The rest of the page</p>
        {draw(factor)}
      </>,
    );
    expect(await screen.findByText(broken.title)).toBeVisible();
    expect(screen.getByText('The rest of the page')).toBeVisible();
    await waitFor(() => expect(heard.errors.map(({ cause }) => cause?.message)).toContain('It is broken.'));
  });

  test('X4 a host that stumbles when it is told keeps its page', async () => {
    expectConsoleError('This icon is broken.');
    const { factor } = breakable(otp);
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    const onError = () => {
      throw new Error('The host’s own slip.');
    };
    domKit({ provider: { factors: [factor], events: { onError } } });
    expect(await screen.findByText(broken.title)).toBeVisible();
    expect(reported).toHaveBeenCalledWith(expect.objectContaining({ message: 'The host’s own slip.' }));
  });

  test('X4 a definition that can not read a profile leaves a plain row', async () => {
    const careless: Factor = {
      ...otp,
      readProfile: () => {
        throw new Error('No such profile.');
      },
    };
    domKit({ provider: { factors: [careless] }, sandbox: { account: { factors: [{ factorType: 'OTP' }] } } });
    expect(await screen.findByRole('listitem', { name: names.otp })).toBeVisible();
  });
});

describe('a slip of the host', () => {
  const slip = (draw: () => unknown) => {
    try {
      draw();
    } catch (error) {
      return error instanceof Error ? error.message : 'no error';
    }
    return 'nothing thrown';
  };

  test('without a provider the error says what is missing, what follows and what to do', () => {
    const said = slip(() => render(<MfaSettings />));
    expect(said).toContain('No <MfaProvider>');
    expect(said).toContain('<MfaProvider client=');
  });

  test('the hooks say the same', () => {
    const Reader = () => <p>{useEnrolledFactors().status}</p>;
    expect(slip(() => render(<Reader />))).toContain('<MfaProvider>');
  });

  test.each([undefined, null, {}, 'client'])('a provider whose client is %j says what to pass', (client) => {
    const said = slip(() => render(<MfaProvider client={client as never}>x</MfaProvider>));
    expect(said).toContain('client');
    expect(said).toContain('createMfaClient');
  });

  test('a type that is offered but has no definition is not offered, and nothing breaks', async () => {
    domKit({ provider: { factors: builtInFactors.filter(({ type }) => type !== 'OTP') } });
    expect(await screen.findByRole('button', { name: words.list.addNamed(names.email) })).toBeVisible();
    expect(screen.queryByRole('button', { name: words.list.addNamed(names.otp) })).toBeNull();
    expect(step()).toBeUndefined();
  });
});
