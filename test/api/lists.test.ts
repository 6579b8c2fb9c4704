import { describe, expect, test } from 'vitest';
import { getFactor, listEnrolledFactors, listFactorsToEnroll } from '../../src/client/index.js';
import { clientWith, fakeFetch, json, ok, problemOf, text } from '../client/fakes.js';

const enrolled = (data: unknown) => listEnrolledFactors(clientWith({ fetch: fakeFetch(ok(data)).fetch }));
const enrolledFrom = (body: string) =>
  listEnrolledFactors(clientWith({ fetch: fakeFetch(text(body)).fetch }));
const toEnroll = (data: unknown) => listFactorsToEnroll(clientWith({ fetch: fakeFetch(ok(data)).fetch }));

const sms = { factorId: 'u|phone', factorType: 'SMS', profile: { phoneNumber: '18812348888' } };
const otp = { factorId: 'u|otp', factorType: 'OTP', profile: {} };

describe('L1 the list of enrolled factors', () => {
  test.each([
    ['an array', [sms, otp], [sms, otp]],
    ['one object, as the documentation shows it', sms, [sms]],
    ['an empty array', [], []],
    ['null', null, []],
  ])('comes as %s', async (_shape, data, factors) => {
    expect(await enrolled(data)).toEqual(factors);
  });

  test('comes without data', async () => {
    const { fetch } = fakeFetch(json({ statusCode: 200, message: '' }));
    expect(await listEnrolledFactors(clientWith({ fetch }))).toEqual([]);
    expect(await listFactorsToEnroll(clientWith({ fetch }))).toEqual([]);
  });

  test('keeps a type that the kit does not know, with its profile', async () => {
    const passkey = {
      factorId: 'u|passkey',
      factorType: 'PASSKEY',
      profile: { devices: [{ name: 'Phone' }] },
    };
    expect(await enrolled([passkey, { ...sms, factorType: 'ünknown 型' }])).toEqual([
      passkey,
      { ...sms, factorType: 'ünknown 型' },
    ]);
  });

  test.each([
    ['null', { ...otp, profile: null }],
    ['missing', { factorId: otp.factorId, factorType: otp.factorType }],
    ['text', { ...otp, profile: 'a***@x.example' }],
    ['a number', { ...otp, profile: 7 }],
    ['a list', { ...otp, profile: ['a***@x.example'] }],
    ['false', { ...otp, profile: false }],
  ])('takes a profile that is %s for an empty one', async (_what, factor) => {
    expect(await enrolled([factor, sms])).toEqual([otp, sms]);
  });

  test('keeps every field of a profile, but none beside the documented ones', async () => {
    const profile = { phoneNumber: '188xxxx8888', phoneCountryCode: '+86', extra: [1, { two: null }] };
    expect(await enrolled([{ ...sms, profile, createdAt: '2026-01-01', enabled: true }])).toEqual([
      { ...sms, profile },
    ]);
  });

  test('shows a factor that the server repeats once, at its first place and with its first profile', async () => {
    const again = { ...sms, profile: { phoneNumber: 'another' } };
    expect(await enrolled([sms, otp, again, otp])).toEqual([sms, otp]);
  });

  const odd: [string, unknown][] = [
    ['nothing', null],
    ['a text', 'u|otp'],
    ['a factor without an id', { factorType: 'OTP', profile: {} }],
    ['one whose id is empty', { ...otp, factorId: '' }],
    ['one whose id is a number', { ...otp, factorId: 7 }],
    ['one without a type', { factorId: 'u|x', profile: {} }],
  ];

  test.each(odd)('hides no other factor because of an odd one: %s', async (_what, item) => {
    expect(await enrolled([item, sms, item, otp, item])).toEqual([sms, otp]);
  });

  test.each(odd)('is no list where nothing of it can be read: %s', async (_what, item) => {
    const kind = { kind: 'bad-response', operation: 'list-enrolled-factors' };
    expect(await problemOf(enrolled([item, item]))).toMatchObject(kind);
    if (item !== null) expect(await problemOf(enrolled(item))).toMatchObject(kind);
  });

  test('keeps the order of the server', async () => {
    const ids = ['c', 'a', 'b', 'z', '10', '9', '1'];
    const factors = ids.map((factorId) => ({ ...otp, factorId }));
    expect((await enrolled(factors)).map(({ factorId }) => factorId)).toEqual(ids);
  });

  test('of a thousand factors is a list of a thousand', async () => {
    const factors = Array.from({ length: 1000 }, (_, i) => ({ ...otp, factorId: `u|${i}` }));
    expect(await enrolled(factors)).toHaveLength(1000);
  });

  test('comes as new objects on each call', async () => {
    const client = clientWith({ fetch: fakeFetch(json({ statusCode: 200, data: null })).fetch });
    const [first, second] = [await listEnrolledFactors(client), await listEnrolledFactors(client)];
    first.push(otp);
    expect(second).toEqual([]);
    const [one, other] = await enrolled([
      { ...otp, profile: null },
      { ...otp, factorId: 'b', profile: null },
    ]);
    expect(one?.profile).not.toBe(other?.profile);
  });
});

describe('L4 one factor', () => {
  test.each([
    ['of no shape that can be read', null],
    ['missing', undefined],
  ])('has an empty profile where that is %s, and nothing beside the documented fields', async (_what, profile) => {
    const { fetch } = fakeFetch(ok({ ...otp, profile, secret: 's' }));
    expect(await getFactor(clientWith({ fetch }), { factorId: otp.factorId })).toEqual(otp);
  });
});

describe('X2 keys that poison prototypes do no harm', () => {
  const poisoned = `{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"factorId":"u|otp",
    "factorType":"OTP","profile":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},
    "prototype":{"polluted":true},"email":"a@x.example"}}`;

  test.each([
    ['in a factor and its profile', `{"statusCode":200,"data":[${poisoned}]}`],
    ['around the data', `{"__proto__":{"polluted":true},"statusCode":200,"data":${poisoned}}`],
  ])('%s', async (_where, body) => {
    const [factor] = await enrolledFrom(body);
    expect(factor).toMatchObject({ factorId: 'u|otp', factorType: 'OTP', profile: { email: 'a@x.example' } });
    expect(Object.getPrototypeOf(factor)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(factor?.profile)).toBe(Object.prototype);
    expect(factor?.profile).not.toHaveProperty('polluted');
    expect({}).not.toHaveProperty('polluted');
  });

  test('as the name of a type or an id', async () => {
    const odd = ['__proto__', 'constructor', 'toString'].map((name) => ({
      factorId: name,
      factorType: name,
      profile: {},
    }));
    expect(await enrolled(odd)).toEqual(odd);
    expect(await toEnroll(odd)).toEqual(odd.map(({ factorType }) => ({ factorType })));
  });

  test('in get-factor', async () => {
    const { fetch } = fakeFetch(text(`{"statusCode":200,"data":${poisoned}}`));
    const factor = await getFactor(clientWith({ fetch }), { factorId: 'u|otp' });
    expect(Object.getPrototypeOf(factor.profile)).toBe(Object.prototype);
    expect(factor.profile).not.toHaveProperty('polluted');
  });
});

describe('L2 the list of types that can be enrolled', () => {
  test.each([
    ['an array', [{ factorType: 'OTP' }, { factorType: 'FACE' }], ['OTP', 'FACE']],
    ['one object, as the documentation shows it', { factorType: 'SMS' }, ['SMS']],
    ['an empty array', [], []],
    ['null', null, []],
    ['with a type that the kit does not know', [{ factorType: 'PASSKEY' }], ['PASSKEY']],
    [
      'with a type twice',
      [{ factorType: 'OTP' }, { factorType: 'SMS' }, { factorType: 'OTP' }],
      ['OTP', 'SMS'],
    ],
  ])('comes as %s', async (_shape, data, types) => {
    expect(await toEnroll(data)).toEqual(types.map((factorType) => ({ factorType })));
  });

  test('hides no other type because of an odd one, and is no list where nothing of it can be read', async () => {
    const odd = [null, 'OTP', {}, { factorType: '' }, { factorType: 7 }];
    expect(await toEnroll([...odd, { factorType: 'FACE' }])).toEqual([{ factorType: 'FACE' }]);
    expect(await problemOf(toEnroll(odd))).toMatchObject({ kind: 'bad-response' });
  });

  test('has nothing but the type, whatever else the server says', async () => {
    expect(await toEnroll([{ factorType: 'OTP', factorId: 'u|otp', secret: 's' }])).toEqual([
      { factorType: 'OTP' },
    ]);
  });
});
