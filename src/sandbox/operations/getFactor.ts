import type { SandboxEndpoint } from '../SandboxEndpoint.js';
import { SandboxRefusal } from '../SandboxRefusal.js';
import { findFactor } from './findFactor.js';
import { wireFactor } from './wireFactor.js';

/** Shows one bound factor by its id. */
export const getFactor: SandboxEndpoint = {
  operation: 'get-factor',
  method: 'GET',
  path: '/api/v3/get-factor',
  run(world, call) {
    const factorId = call.query.get('factorId');
    if (!factorId) throw new SandboxRefusal(400, 'factorId is required.');
    return wireFactor(world, findFactor(world, factorId));
  },
};
