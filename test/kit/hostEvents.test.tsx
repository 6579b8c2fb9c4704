/** What the host hears: once, when it happens, and never anything secret or personal. */
import { QueryClient } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  enrolledFactorsQueryOptions,
  EnrollWizard,
  FactorList,
  mfaEventNames,
  MfaSettings,
  sms,
  UnbindDialog,
} from '../../src/index.js';
import type { MfaErrorKind } from '../../src/index.js';
import { expectConsoleError } from '../setup/expectConsole.js';
import { domKit } from './domKit.js';
import type { DomKit } from './domKit.js';
import { boundNames, errorKind, resend, secondsLeft, step } from './person.js';
import type { KitOptions } from './renderKit.js';
import { names, words } from './words.js';

const wrong = (code: string) => (code === '000000' ? '111111' : '000000');

test('H3 E9 onEnrolled comes once, with the factor as the server lists it, when the lists are true again', async () => {
  const queryClient = new QueryClient();
  const told: [string | undefined, string[] | undefined][] = [];
  const kit = domKit({
    provider: {
      queryClient,
      events: {
        onEnrolled: (factor) =>
          told.push([
            factor?.factorId,
            queryClient
              .getQueryData(enrolledFactorsQueryOptions(kit.client).queryKey)
              ?.map((one) => one.factorType),
          ]),
      },
    },
  });
  await kit.person.beginEmail('grace@navy.example');
  await kit.person.typeCode(await kit.person.code());
  await kit.person.press(words.wizard.verify);
  await kit.person.finish();
  expect(told).toEqual([[kit.sandbox.account.factors.at(-1)?.factorId, ['SMS', 'EMAIL']]]);
});

test('H3 E9 onEnrolled tells the new factor of several of its type, wherever the server lists it', async () => {
  const older = { factorId: 'older', factorType: 'OTP', profile: {} };
  const kit: DomKit = domKit(
    {
      client: {
        fetch: async (request) => {
          const answer = await kit.sandbox.fetch(request);
          if (!request.url.includes('list-enrolled-factors')) return answer;
          const body = (await answer.json()) as { data: unknown[] };
          return Response.json({ ...body, data: [...body.data, older] });
        },
      },
    },
    <EnrollWizard factorType="OTP" />,
  );
  await kit.person.press(words.otp.start);
  await kit.person.seesStep('prove');
  await kit.person.typeCode(await kit.person.code());
  await kit.person.seesStep('done');
  expect(kit.heard.enrolled.map((one) => one?.factorId)).toEqual([
    kit.sandbox.account.factors.at(-1)?.factorId,
  ]);
});

test('H3 onUnbound comes once, with the factor that is gone', async () => {
  const kit = domKit();
  await kit.person.seesList();
  const [phone] = kit.sandbox.account.factors;
  await kit.person.askToRemove(names.sms);
  await kit.person.press(words.unbind.confirm);
  await waitFor(() => expect(boundNames()).toEqual([]));
  await waitFor(() => expect(kit.heard.unbound).toHaveLength(1));
  expect(kit.heard.unbound).toEqual([
    {
      factorId: phone?.factorId,
      factorType: 'SMS',
      profile: { phoneNumber: '18812348888', phoneCountryCode: '+86' },
    },
  ]);
});

test('H3 onEvent tells the way through by closed names, and holds nothing of the person’s', async () => {
  const kit = domKit();
  const { person, heard, sandbox } = kit;
  const secrets: string[] = [];
  await person.beginOtp();
  const code = await person.code();
  const [pending] = sandbox.account.pending;
  secrets.push(code, pending?.enrollmentToken ?? '', ...Object.values(pending?.details ?? {}).map(String));
  await person.typeCode(wrong(code));
  await waitFor(() => expect(errorKind()).toBe('passcode-wrong'));
  await person.typeCode(code);
  await person.finish();
  await person.beginEmail('grace@navy.example');
  const emailed = await person.code();
  await person.typeCode(emailed);
  await person.press(words.wizard.verify);
  await person.finish();
  await person.open(names.face);
  await person.press(words.list.close);
  await person.askToRemove(names.sms);
  await person.press(words.unbind.confirm);
  await waitFor(() => expect(boundNames()).not.toContain(names.sms));

  const told = heard.events.map(({ name }) => name);
  expect(told.filter((name) => name === 'enroll-done')).toHaveLength(2);
  expect(told.filter((name) => name === 'unbind-done')).toHaveLength(1);
  expect(told.filter((name) => name === 'enroll-refused')).toHaveLength(1);
  for (const name of told) expect(mfaEventNames).toContain(name);

  secrets.push('grace@navy.example', '18812348888', emailed);
  const said = JSON.stringify([heard.events, heard.errors]);
  // Of the details some are plain facts (SHA1, 6, 30), which is no secret.
  for (const secret of secrets.filter((text) => text.length > 5)) expect(said).not.toContain(secret);
});

describe('the events of a removal', () => {
  const begun = { name: 'unbind-started', factorType: 'SMS' };
  const refused = (kind: MfaErrorKind) => ({ name: 'unbind-refused', factorType: 'SMS', kind });
  const done = { name: 'unbind-done', factorType: 'SMS' };
  const left = { name: 'unbind-left', factorType: 'SMS' };
  const gone = () => waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());

  async function asked(options: KitOptions = {}) {
    const kit = domKit(options);
    await kit.person.askToRemove(names.sms);
    return kit;
  }

  test('H3 a yes: started, done', async () => {
    const { person, heard } = await asked();
    expect(heard.events).toEqual([]);
    await person.press(words.unbind.confirm);
    await gone();
    expect(heard.events).toEqual([begun, done]);
  });

  test('H3 a refusal, another try, and then left: each once', async () => {
    const { person, heard, sandbox } = await asked();
    sandbox.faults.set('reset-factor', { status: 500, times: 1 });
    await person.press(words.unbind.confirm);
    await waitFor(() => expect(errorKind()).toBe('server'));
    sandbox.faults.set('reset-factor', { status: 403 });
    await person.press(words.unbind.confirm);
    await waitFor(() => expect(errorKind()).toBe('forbidden'));
    await person.press(words.unbind.keep);
    await gone();
    expect(heard.events).toEqual([begun, refused('server'), begun, refused('forbidden'), left]);
    expect(heard.errors.map(({ kind }) => kind)).toEqual(['server', 'forbidden']);
  });

  test('H3 kept: left once, by button or by Escape', async () => {
    const { person, heard } = await asked();
    await person.press(words.unbind.keep);
    await gone();
    await person.askToRemove(names.sms);
    await person.hands.keyboard('{Escape}{Escape}');
    await gone();
    expect(heard.events).toEqual([left, left]);
  });

  test('H3 left once, though the host keeps the question open and it is answered again', async () => {
    const factor = { factorId: '1', factorType: 'SMS', profile: {} };
    const onClose = vi.fn();
    const { person, heard } = domKit({}, <UnbindDialog factor={factor} onClose={onClose} />);
    await screen.findByRole('alertdialog');
    await person.hands.keyboard('{Escape}{Escape}');
    expect(onClose).toHaveBeenCalledTimes(2);
    expect(heard.events).toEqual([left]);
  });

  test('H3 a step-up that is not passed is a refusal of its kind, one that is given up is left', async () => {
    const answers = [() => Promise.reject(new Error('No badge.')), () => new Promise<boolean>(() => {})];
    const { person, heard } = await asked({ provider: { beforeAction: () => answers.shift()?.() } });
    await person.press(words.unbind.confirm);
    await waitFor(() => expect(errorKind()).toBe('not-allowed'));
    await person.press(words.unbind.confirm);
    await person.press(words.unbind.keep);
    await gone();
    expect(heard.events).toEqual([begun, refused('not-allowed'), begun, left]);
  });

  test('H3 closed while it is on its way: not left, for it is done', async () => {
    const { person, heard, pass, written } = await asked({ sandbox: { latency: { 'reset-factor': 1000 } } });
    await person.press(words.unbind.confirm);
    await waitFor(() => expect(written()).toHaveLength(1));
    await person.press(words.list.close);
    await gone();
    await pass(1000);
    await waitFor(() => expect(boundNames()).toEqual([]));
    await waitFor(() => expect(heard.events).toEqual([begun, done]));
  });

  test('H3 left for another method to be set up first', async () => {
    const { person, heard } = await asked();
    await person.press(words.unbind.first);
    await person.seesStep('choose');
    expect(heard.events).toEqual([left]);
  });
});

test('H3 X4 a screen that breaks is told as an error, by its kind alone', async () => {
  expectConsoleError('The icon of ada@example.com is broken.');
  const Icon = () => {
    throw new Error('The icon of ada@example.com is broken.');
  };
  const { heard } = domKit({ provider: { factors: [{ ...sms, Icon }] } });
  expect(await screen.findByText(words.list.problem.other.title)).toBeVisible();
  expect(heard.events).toEqual([{ name: 'error', kind: 'bad-response' }]);
  expect(heard.errors).toHaveLength(1);
});

describe('H3 onEvent tells of an enrolment', () => {
  const told = ({ heard }: DomKit) =>
    heard.events.map(({ name, factorType, kind }) =>
      [name.replace('enroll-', ''), factorType, kind].filter(Boolean).join(' '),
    );

  test('how it began, each request, each refusal and its kind, and how it ended', async () => {
    const kit = domKit();
    await kit.person.beginOtp();
    const code = await kit.person.code();
    await kit.person.typeCode(wrong(code));
    await waitFor(() => expect(errorKind()).toBe('passcode-wrong'));
    await kit.pass(60_000);
    kit.sandbox.faults.set('send-enroll-factor-request', { status: 500, times: 1 });
    await kit.person.hands.click(resend());
    await waitFor(() => expect(errorKind()).toBe('server'));
    await kit.person.hands.click(resend());
    await waitFor(() => expect(secondsLeft()).toBe('60'));
    await kit.person.typeCode(await kit.person.code());
    await kit.person.finish();
    expect(told(kit)).toEqual([
      'started OTP',
      'asked OTP',
      'refused OTP passcode-wrong',
      'renewed OTP',
      'refused OTP server',
      'renewed OTP',
      'done OTP',
    ]);
  });

  test('nothing where nothing was begun', async () => {
    const kit = domKit();
    await kit.person.open(names.email);
    await kit.person.press(words.list.close);
    kit.unmount();
    expect(told(kit)).toEqual([]);
  });

  test.each([
    [
      'thrown away',
      async ({ person }: DomKit) => {
        await person.press(words.list.close);
        await person.press(words.wizard.discard.confirm);
      },
    ],
    ['left behind with its page', async ({ unmount }: DomKit) => unmount()],
    [
      'taken from a person who has signed out',
      async ({ change, client }: DomKit) => change({ client: { ...client, userKey: 'grace' } }),
    ],
  ])('that it was left, once, when it is %s', async (_, leave) => {
    const kit = domKit();
    await kit.person.beginEmail();
    await leave(kit);
    expect(told(kit)).toEqual(['started EMAIL', 'asked EMAIL', 'left EMAIL']);
    kit.unmount();
    expect(told(kit)).toHaveLength(3);
  });

  test('each of two types by its own beginning and end', async () => {
    const kit = domKit({}, <EnrollWizard />);
    const choose = async (name: string) =>
      kit.person.hands.click(await screen.findByRole('button', { name: new RegExp(`^${name}`) }));
    await choose(names.otp);
    await kit.person.press(words.otp.start);
    await kit.person.seesStep('prove');
    await kit.person.press(words.wizard.back);
    await kit.person.press(words.wizard.back);
    expect(told(kit)).toEqual(['started OTP', 'asked OTP']);
    await choose(names.email);
    await kit.person.fill(words.email.email, 'ada@example.com');
    await kit.person.press(words.email.send);
    await kit.person.seesStep('prove');
    expect(told(kit).slice(2)).toEqual(['left OTP', 'started EMAIL', 'asked EMAIL']);
  });

  test('that it began once, however often the host says no', async () => {
    let yes = false;
    const kit = domKit({ provider: { beforeAction: () => yes } });
    await kit.person.open(names.otp);
    await kit.person.press(words.otp.start);
    await kit.person.press(words.otp.start);
    yes = true;
    await kit.person.press(words.otp.start);
    await kit.person.seesStep('prove');
    expect(told(kit)).toEqual(['started OTP', 'asked OTP']);
  });
});

test('H3 L5 onError hears of a read that failed once, however many lists show it, and of nobody else’s', async () => {
  const queryClient = new QueryClient();
  const kit = domKit(
    { sandbox: { faults: { 'list-enrolled-factors': { status: 403 } } }, provider: { queryClient } },
    <>
      <MfaSettings />
      <FactorList />
    </>,
  );
  await waitFor(() => expect(document.querySelectorAll('[data-kind="forbidden"]')).toHaveLength(2));
  expect(kit.heard.errors).toMatchObject([
    { name: 'MfaError', kind: 'forbidden', operation: 'list-enrolled-factors' },
  ]);
  const others = { ...kit.client, userKey: 'somebody-else' };
  await queryClient.prefetchQuery(enrolledFactorsQueryOptions(others));
  expect(queryClient.getQueryState(enrolledFactorsQueryOptions(others).queryKey)?.status).toBe('error');
  expect(kit.heard.errors).toHaveLength(1);
});

test('H3 X1 onError comes with the error whose words are on screen', async () => {
  const kit = domKit({
    sandbox: { faults: { 'send-enroll-factor-request': { status: 402, apiCode: 4021 } } },
  });
  await kit.person.open(names.otp);
  await kit.person.press(words.otp.start);
  expect(await screen.findByText(words.errors.kinds['plan-required'].title)).toBeVisible();
  expect(kit.heard.errors).toHaveLength(1);
  expect(kit.heard.errors[0]).toMatchObject({
    name: 'MfaError',
    kind: 'plan-required',
    operation: 'send-enroll-factor-request',
    statusCode: 402,
    apiCode: 4021,
    retryable: false,
  });
});

test('H3 of a removal the newest callbacks count, whatever the host has drawn since the yes', async () => {
  let goOn: () => void = () => undefined;
  const { change, person } = domKit({
    provider: { beforeAction: () => new Promise<boolean>((resolve) => (goOn = () => resolve(true))) },
  });
  await person.askToRemove(names.sms);
  await person.press(words.unbind.confirm);
  const onUnbound = vi.fn();
  change({ events: { onUnbound } });
  goOn();
  await waitFor(() => expect(onUnbound).toHaveBeenCalledOnce());
});

test('H3 a host’s callback that throws stops nothing, and its error goes to the host’s console', async () => {
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const broken = () => {
    throw new Error('The analytics are down.');
  };
  const events = { onEvent: broken, onError: broken, onEnrolled: broken, onUnbound: broken };
  const { person } = domKit({ provider: { events } });
  await person.beginOtp();
  const code = await person.code();
  await person.typeCode(wrong(code));
  await waitFor(() => expect(errorKind()).toBe('passcode-wrong'));
  await person.typeCode(code);
  await person.finish();
  await person.askToRemove(names.otp);
  await person.press(words.unbind.confirm);
  await waitFor(() => expect(boundNames()).toEqual([names.sms]));
  expect(reported).toHaveBeenCalledWith(expect.objectContaining({ message: 'The analytics are down.' }));
});

describe('H3 a callback of one part’s own that throws', () => {
  const reported = vi.fn();
  const broken = () => {
    throw new Error('The page is broken.');
  };
  beforeEach(() => {
    reported.mockReset();
    vi.stubGlobal('reportError', reported);
  });
  const phone = { factorId: 'u|phone', factorType: 'SMS', profile: {} };
  const account = { factors: [phone] };

  test('leaves no question open on a factor that is gone', async () => {
    const onClose = vi.fn(broken);
    const kit = domKit(
      { sandbox: { account } },
      <UnbindDialog factor={phone} onUnbound={broken} onClose={onClose} />,
    );
    await kit.person.press(words.unbind.confirm);
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(reported).toHaveBeenCalledTimes(2);
  });

  test('nor does it break a refusal that comes after the question', async () => {
    const onRefused = vi.fn(broken);
    const kit = domKit(
      { sandbox: { account, faults: { 'reset-factor': { status: 500, latency: 1000 } } } },
      <UnbindDialog factor={phone} onRefused={onRefused} onClose={() => {}} />,
    );
    await kit.person.press(words.unbind.confirm);
    await waitFor(() => expect(kit.written()).toHaveLength(1));
    await kit.person.press(words.list.close);
    await kit.pass(1000);
    await waitFor(() => expect(onRefused).toHaveBeenCalledTimes(1));
    expect(reported).toHaveBeenCalledTimes(1);
  });

  test('does not keep the wizard from its end, nor open after it', async () => {
    const kit = domKit({}, <EnrollWizard factorType="OTP" onEnrolled={broken} onClose={broken} />);
    await kit.person.press(words.otp.start);
    await kit.person.seesStep('prove');
    await kit.person.typeCode(await kit.person.code());
    await kit.person.seesStep('done');
    await kit.person.finish();
    await waitFor(() => expect(step()).toBeUndefined());
    expect(reported).toHaveBeenCalledTimes(2);
  });
});
