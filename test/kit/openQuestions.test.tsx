/**
 * What GenAuth's documentation leaves open, as one deployment or another answers it: a person sees a clear state, knows what to
 * do next and loses nothing. What is open about the minute is walked in slowUser.
 */
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { covering } from './covering.js';
import { domKit } from './domKit.js';
import { boundNames, errorKind, front, offeredNames, passcodeField } from './person.js';
import { photoFile, stubPictures } from './photo.js';
import { names, words } from './words.js';

const { errors, list, unbind } = words;

const deployments = covering(
  {
    successMessage: ['操作成功', ''],
    profileShape: ['missing', 'null'],
    requestId: ['never', 'on-failure'],
    authScheme: ['bearer', 'raw'],
    headerFamily: ['authing', 'genauth'],
    listOrder: ['newest-first', 'oldest-first'],
    successApiCode: ['zero', 'absent'],
    extraFields: ['some', 'none'],
    factorIdForm: ['bare-hex', 'user-and-tail'],
    profileInRequest: ['required', 'optional'],
    /** A code of two steps ago, where it counts. */
    totpWindow: [2, 1],
  },
  1,
);

test.each(deployments.map((config) => [Object.values(config).join(' '), config] as const))(
  'L1 E9 U3 adding, looking and removing are the same to a person: %s',
  async (_, config) => {
    const { authScheme, headerFamily, totpWindow } = config;
    const { person, heard, sandbox, pass } = domKit({
      sandbox: { config: { ...config, tokenSeconds: 90 } },
      client: { authScheme, headerFamily },
    });
    await pass(20_000);
    await person.beginOtp();
    const code = await person.code();
    await pass(totpWindow === 2 ? 50_000 : 0);
    await person.typeCode(code);
    await person.finish();
    expect(boundNames()).toEqual([names.otp, names.sms]);
    expect(heard.enrolled.map((factor) => factor?.factorId)).toEqual([sandbox.account.factors[1]?.factorId]);
    await person.askToRemove(names.sms);
    await person.press(unbind.confirm);
    await waitFor(() => expect(boundNames()).toEqual([names.otp]));
    expect(document.body).not.toHaveTextContent('操作成功');
    expect(heard.errors).toEqual([]);
  },
);

describe('what was changed elsewhere', () => {
  test.each([
    ['409', 'already-enrolled', errors.kinds['already-enrolled'].title],
    ['422', 'rejected', 'This factor type is bound already.'],
  ] as const)(
    'L6 X2 bound meanwhile, refused with %s: it is said, and the list has it',
    async (alreadyBound, kind, says) => {
      const { person, sandbox } = domKit({ sandbox: { config: { alreadyBound } } });
      await person.open(names.otp);
      sandbox.account.bind({ factorType: 'OTP' });
      await person.press(words.otp.start);
      await waitFor(() => expect(errorKind()).toBe(kind));
      expect(front().getByRole('alert')).toHaveTextContent(says);
      await person.hands.keyboard('{Escape}');
      await waitFor(() => expect(boundNames()).toEqual([names.otp, names.sms]));
      expect(offeredNames()).not.toContain(names.otp);
    },
  );

  test('L1 E9 bound meanwhile, where the new one takes its place: there is one, and it is the new one', async () => {
    const { person, sandbox, heard } = domKit({ sandbox: { config: { alreadyBound: 'replace' } } });
    await person.beginOtp();
    sandbox.account.bind({ factorType: 'OTP' });
    await person.typeCode(await person.code());
    await person.finish();
    expect(boundNames()).toEqual([names.otp, names.sms]);
    expect(heard.enrolled.map((factor) => factor?.factorId)).toEqual([
      sandbox.account.factors.at(-1)?.factorId,
    ]);
  });

  test.each([
    ['422', 'This factor type is switched off.'],
    ['400', 'This factor type is switched off.'],
    ['403', errors.kinds.forbidden.hint],
  ] as const)(
    'L2 X2 switched off, refused with %s: it is said, and not offered again',
    async (disabledType, says) => {
      const { person, sandbox } = domKit({ sandbox: { config: { disabledType } } });
      await person.open(names.otp);
      sandbox.account.setEnabledFactorTypes(['SMS', 'EMAIL']);
      await person.press(words.otp.start);
      expect(await front().findByRole('alert')).toHaveTextContent(says);
      await person.hands.keyboard('{Escape}');
      await waitFor(() => expect(offeredNames()).toEqual([names.email]));
    },
  );
});

describe('who is signed in', () => {
  const ends = covering({ session: ['http-401', '200-body'], sessionApiCode: [2206, 2207] }, 1);

  test.each(ends.map((config) => [config.session, config.sessionApiCode, config] as const))(
    'H1 X1 a session that ends on the way, told by %s and %i: renewed unseen, or said, with what was typed kept',
    async (_how, _code, config) => {
      let token = 'test-token';
      let renewed = 'renewed';
      const getAccessToken = ({ refresh }: { refresh: boolean }) => (refresh ? (token = renewed) : token);
      const { person, written } = domKit({ sandbox: { config }, client: { getAccessToken } });
      await person.open(names.email);
      token = 'expired';
      await person.fill(words.email.email, 'ada@example.com');
      await person.press(words.email.send);
      await person.seesStep('prove');
      expect(written()).toHaveLength(2);
      token = renewed = 'expired';
      const code = await person.code();
      await person.typeCode(code);
      await person.press(words.wizard.verify);
      await waitFor(() => expect(errorKind()).toBe('session-ended'));
      expect(front().getByRole('alert')).toHaveTextContent(errors.kept);
      expect(passcodeField()).toHaveValue(code);
      token = renewed = 'signed in anew';
      await person.press(words.wizard.verify);
      await person.finish();
      expect(boundNames()).toContain(names.email);
    },
  );

  test('H1 H10 without a token nothing is sent, even where a cookie would do: it could be somebody else’s', async () => {
    const { asked } = domKit({
      sandbox: { config: { missingToken: 'cookie' } },
      client: { getAccessToken: () => null },
    });
    expect(await screen.findAllByText(list.problem.session.title)).not.toHaveLength(0);
    expect(asked()).toEqual([]);
  });
});

test.each([
  [
    'the key of an upload that wants to know whose it is',
    { photoForms: 'key', uploadAuth: 'required', successMessage: 'Success' },
    undefined,
  ],
  ['an address, from the app’s own upload', { photoForms: 'url' }, 'https://files.example/ada.jpg'],
] as const)('C4 a photo is taken as %s', async (_what, config, url) => {
  await stubPictures();
  const { person, sandbox } = domKit({
    sandbox: { config },
    client: { ...(url && { uploadPhoto: async () => ({ photo: url, isExternalPhoto: true }) }) },
  });
  await person.open(names.face);
  await person.press(words.face.start);
  await person.seesStep('prove');
  await person.hands.upload(front().getByLabelText<HTMLInputElement>(words.face.choose), photoFile());
  await person.press(words.face.use);
  await person.finish();
  const { details } = sandbox.account.factors.at(-1)!;
  expect(details).toEqual({ photo: url ?? sandbox.account.uploads[0]?.key, isExternalPhoto: Boolean(url) });
});
