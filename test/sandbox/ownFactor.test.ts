import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sandboxFactors, SandboxRefusal, type SandboxFactor } from '../../src/sandbox/index.js';
import { begin, call, listEnrolled, listToEnroll, prove, stillSandbox } from './callSandbox.js';

const passkey: SandboxFactor = {
  factorType: 'PASSKEY',
  idTail: 'passkey',
  seed: (given) => ({ name: 'Seeded key', ...given }),
  profile: ({ name }) => ({ name }),
  maskedProfile: () => ({ name: '***' }),
  start({ profile }, { random, user }) {
    const challenge = random.hex('passkey', 8);
    return {
      answer: { passkeyData: { challenge, userName: user.username } },
      details: { name: String(profile.name) },
      solve: () => ({ signature: `signed ${challenge}` }),
      check({ signature }) {
        if (signature !== `signed ${challenge}`) {
          throw new SandboxRefusal(422, 'The signature is wrong.', { wrongProof: true });
        }
        return { name: String(profile.name), signature };
      },
    };
  },
};

const options = { factors: [...sandboxFactors, passkey] };

describe('H9 a factor type from outside', () => {
  test('is offered, bound by its own proof, listed and unbound like the others', async () => {
    const sandbox = stillSandbox(options);
    expect(await listToEnroll(sandbox)).toEqual(['OTP', 'EMAIL', 'FACE', 'PASSKEY']);
    const body = { factorType: 'PASSKEY', profile: { name: 'Laptop' } };
    const started = await call(sandbox, 'send-enroll-factor-request', body);
    expect(started.data).toMatchObject({
      passkeyData: { challenge: expect.any(String) as string, userName: 'ada' },
    });
    const [pending] = sandbox.account.pending;
    const token = pending?.enrollmentToken ?? '';
    expect((await prove(sandbox, 'PASSKEY', token, { signature: 'forged' })).statusCode).toBe(422);
    expect((await prove(sandbox, 'PASSKEY', token, await pending?.solve())).statusCode).toBe(200);
    const bound = (await listEnrolled(sandbox)).at(-1);
    expect(bound).toMatchObject({ factorType: 'PASSKEY', profile: { name: 'Laptop' } });
    expect(bound?.factorId).toMatch(/\|passkey$/);
    expect((await call(sandbox, 'reset-factor', { factorId: bound?.factorId })).statusCode).toBe(200);
    expect(await listToEnroll(sandbox)).toContain('PASSKEY');
  });

  test('obeys the same switches', async () => {
    const sandbox = stillSandbox({
      ...options,
      account: { factors: [{ factorType: 'PASSKEY' }] },
      config: { profileShape: 'masked', tokenOnWrongCode: 'voids', alreadyBound: 'replace' },
    });
    expect((await listEnrolled(sandbox))[0]?.profile).toEqual({ name: '***' });
    await call(sandbox, 'send-enroll-factor-request', { factorType: 'PASSKEY', profile: { name: 'x' } });
    await prove(sandbox, 'PASSKEY', sandbox.account.pending[0]?.enrollmentToken ?? '', {});
    expect(sandbox.account.pending).toEqual([]);
  });

  test('can stand alone, without the four', async () => {
    const sandbox = stillSandbox({ factors: [passkey], account: { factors: [] } });
    expect(await listToEnroll(sandbox)).toEqual(['PASSKEY']);
    await expect(begin(sandbox, 'OTP')).rejects.toThrow('not known');
  });
});

describe('the code of the sandbox', () => {
  const root = new URL('../../src/', import.meta.url);
  const files = (folder: string) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => ({
        name: `${folder}${name}`,
        text: readFileSync(new URL(folder + name, root), 'utf8'),
      }));

  test('names no factor type outside the halves', () => {
    const naming = files('sandbox/').filter(({ text }) => /(['"])(OTP|SMS|EMAIL|FACE|PASSKEY)\1/.test(text));
    expect(naming.map(({ name }) => name)).toEqual([]);
  });

  test('takes nothing from Node but in the folder for it', () => {
    const nodeish = files('sandbox/')
      .filter(({ name }) => !name.startsWith('sandbox/node/'))
      .filter(({ text }) => /from '(node:|@hono\/node-server)|\b(Buffer|process)\b\./.test(text));
    expect(nodeish.map(({ name }) => name)).toEqual([]);
  });

  test('shares none with the kit: a half imports from the sandbox alone, the sandbox from halves alone', () => {
    const strangers = [
      ...files('sandbox/'),
      ...files('factors/').filter(({ name }) => name.endsWith('/sandbox.ts')),
    ]
      .flatMap(({ name, text }) =>
        [...text.matchAll(/from '(\.[^']+)'/g)].map(([, specifier = '']) => ({
          name,
          to: new URL(specifier, new URL(name, root)).pathname.slice(root.pathname.length),
        })),
      )
      .filter(({ to }) => !to.startsWith('sandbox/') && !/^factors\/[a-z]+\/sandbox\.js$/.test(to));
    expect(strangers).toEqual([]);
  });
});
