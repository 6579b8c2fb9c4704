/** What the kit does with its own faults: a part that does not load, a screen that throws, a host's slip. */
import { render, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { builtInFactors, email, MfaProvider, MfaSettings, otp, useEnrolledFactors } from '../../src/index.js';
import type { Factor, Locale } from '../../src/index.js';
import en from '../../src/locales/en.js';
import { expectConsoleError } from '../setup/expectConsole.js';
import { domKit } from './domKit.js';
import { errorKind, front, step } from './person.js';
import { names, words } from './words.js';

// One sentence serves both: the part did not come, or it broke.
const { other: part, other: broken } = words.list.problem;

/** A load that fails for as long as the net is down. */
function overTheNet<T>(load: () => Promise<T>) {
  const net = { up: false };
  return { net, load: () => (net.up ? load() : Promise.reject(new TypeError('Failed to fetch'))) };
}

describe('a part that does not load', () => {
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

  test.each([
    ['the wizard', 'wizard', (name: string) => words.list.addNamed(name), names.otp],
    [
      'the question before a removal',
      'unbind',
      (name: string) => words.list.removeNamed(name, '+86 188****8888'),
      names.sms,
    ],
  ] as const)('X4 %s: words in the page, and a retry that works', async (_, what, label, name) => {
    const { net, load } = overTheNet<unknown>(en.load[what]);
    const locale: Locale = { ...en, load: { ...en.load, [what]: load } };
    const { person } = domKit({ provider: { locale } });
    await person.hands.click(await screen.findByRole('button', { name: label(name) }));
    expect(await screen.findByText(part.title)).toBeVisible();
    expect(screen.getByRole('list', { name: words.list.enrolled })).toBeVisible();
    net.up = true;
    await person.hands.click(screen.getByRole('button', { name: words.list.retry }));
    expect(await screen.findByRole(what === 'wizard' ? 'dialog' : 'alertdialog')).toBeVisible();
    expect(errorKind()).toBeUndefined();
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
