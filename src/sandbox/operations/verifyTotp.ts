import * as v from 'valibot';

import type { SandboxEndpoint } from '../SandboxEndpoint.js';
import { refusalAs, SandboxRefusal } from '../SandboxRefusal.js';
import { readBody } from './readBody.js';

const schema = v.object({ totp: v.optional(v.string(), '') });

/** Checks a code of the authenticator that is bound (contract 8). The code is used up by it. */
export const verifyTotp: SandboxEndpoint = {
  operation: 'mfa-totp-verify',
  method: 'POST',
  path: '/api/v3/mfa-totp-verify',
  async run(world, call) {
    const { totp } = readBody(schema, call.body);
    if (totp === '') throw new SandboxRefusal(400, 'totp is required.', { apiCode: 6003 });
    for (const factor of world.account.factors) {
      const half = world.half(factor.factorType);
      const found = await half?.verifyTotp?.(factor.details, totp, world.tools);
      if (!found) continue;
      factor.details = found.details;
      const { totpVerify } = world.config();
      if (!found.verified && totpVerify !== 'verified-false')
        throw refusalAs(totpVerify, 'The code is wrong.');
      return { verified: found.verified };
    }
    throw new SandboxRefusal(422, 'No authenticator is bound.');
  },
};
