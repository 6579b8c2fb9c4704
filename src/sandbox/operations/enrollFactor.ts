import * as v from 'valibot';

import type { PendingEnrollment } from '../createAccountState.js';
import type { SandboxEndpoint } from '../SandboxEndpoint.js';
import type { SandboxDetails } from '../SandboxFactor.js';
import { refusalAs, SandboxRefusal } from '../SandboxRefusal.js';
import type { SandboxWorld } from '../SandboxWorld.js';
import { anyObject, readBody, requiredText } from './readBody.js';
import { requireBindable } from './requireBindable.js';

const schema = v.object({
  factorType: requiredText,
  enrollmentToken: requiredText,
  enrollmentData: anyObject,
});

/** The enrolment that a token stands for; one that is over is forgotten. */
function findPending(world: SandboxWorld, factorType: string, token: string): PendingEnrollment {
  const { expiredToken, tokenMismatch } = world.config();
  const pending = world.account.pending.get(token);
  if (!pending) throw refusalAs(expiredToken, 'The enrollmentToken is not valid or was used.');
  if (pending.expiresAt <= world.clock.now()) {
    world.account.pending.delete(token);
    throw refusalAs(expiredToken, 'The enrollmentToken has expired.');
  }
  if (pending.factorType !== factorType) {
    throw refusalAs(tokenMismatch, 'The enrollmentToken belongs to another factor type.');
  }
  return pending;
}

async function checkProof(
  world: SandboxWorld,
  { challenge, enrollmentToken }: PendingEnrollment,
  enrollmentData: Readonly<Record<string, unknown>>,
): Promise<SandboxDetails> {
  try {
    return await challenge.check(enrollmentData);
  } catch (error) {
    const { wrongProof = false, voidsToken = false } = error instanceof SandboxRefusal ? error.options : {};
    if (voidsToken || (wrongProof && world.config().tokenOnWrongCode === 'voids')) {
      world.account.pending.delete(enrollmentToken);
    }
    throw error;
  }
}

/** Ends an enrolment: judges the proof and binds the factor. Answers no `data` (contract 2.2). */
export const enrollFactor: SandboxEndpoint = {
  operation: 'enroll-factor',
  method: 'POST',
  path: '/api/v3/enroll-factor',
  async run(world, call) {
    const { account } = world;
    const { factorType, enrollmentToken, enrollmentData } = readBody(schema, call.body);
    const pending = findPending(world, factorType, enrollmentToken);
    requireBindable(world, factorType);
    const details = await checkProof(world, pending, enrollmentData);
    account.pending.delete(enrollmentToken);
    account.unfinished.delete(factorType);
    for (const factor of account.factors.filter((other) => other.factorType === factorType)) {
      account.remove(factor);
    }
    account.add(factorType, details);
  },
};
