import * as v from 'valibot';

import type { SandboxEndpoint } from '../SandboxEndpoint.js';
import { SandboxRefusal } from '../SandboxRefusal.js';
import { findFactor } from './findFactor.js';
import { readBody, requiredText } from './readBody.js';
import { requireStepUp } from './requireStepUp.js';

const schema = v.object({ factorId: requiredText });

/** Unbinds a factor. Answers no `data` (contract 3.1). */
export const resetFactor: SandboxEndpoint = {
  operation: 'reset-factor',
  method: 'POST',
  path: '/api/v3/reset-factor',
  run(world, call) {
    const { factorId } = readBody(schema, call.body);
    requireStepUp(world, 'unbind');
    const factor = findFactor(world, factorId);
    const instead = world.half(factor.factorType)?.oldUnbindOperation;
    if (instead !== undefined && world.config().resetRefusesMessages) {
      throw new SandboxRefusal(422, `This factor can't be reset. Use ${instead}.`);
    }
    world.account.remove(factor);
  },
};
