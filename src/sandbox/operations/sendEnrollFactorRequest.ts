import * as v from 'valibot';

import { encodeBase64 } from '../tools/encodeBase64.js';
import type { SandboxEndpoint } from '../SandboxEndpoint.js';
import { SandboxRefusal } from '../SandboxRefusal.js';
import { anyObject, readBody, requiredText } from './readBody.js';
import { requireBindable } from './requireBindable.js';
import { requireStepUp } from './requireStepUp.js';

const tokenBytes = 128;
const schema = v.object({ factorType: requiredText, profile: v.nullish(anyObject) });

/** Begins an enrolment: gives an enrollmentToken, and sends the code where the type has one (contract 2.2). */
export const sendEnrollFactorRequest: SandboxEndpoint = {
  operation: 'send-enroll-factor-request',
  method: 'POST',
  path: '/api/v3/send-enroll-factor-request',
  async run(world, call) {
    const { account, clock, random, tools } = world;
    const { factorType, profile } = readBody(schema, call.body);
    if (!profile && world.config().profileInRequest === 'required') {
      throw new SandboxRefusal(400, 'profile is required.');
    }
    requireStepUp(world, 'bind');
    const half = requireBindable(world, factorType);
    const challenge = await half.start(
      { profile: profile ?? {}, previous: account.unfinished.get(factorType) },
      tools,
    );
    // Only now: a request that was refused leaves the earlier token as it was.
    if (world.config().secondRequest === 'voids-first') {
      for (const [token, pending] of account.pending) {
        if (pending.factorType === factorType) account.pending.delete(token);
      }
    }
    const enrollmentToken = encodeBase64(random.bytes('enrollment-token', tokenBytes));
    const expiresAt = clock.now() + world.config().tokenSeconds * 1000;
    account.pending.set(enrollmentToken, { factorType, enrollmentToken, expiresAt, challenge });
    account.unfinished.set(factorType, challenge.details);
    return { enrollmentToken, ...challenge.answer };
  },
};
