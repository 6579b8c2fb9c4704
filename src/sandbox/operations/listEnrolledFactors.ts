import type { SandboxEndpoint } from '../SandboxEndpoint.js';
import { wireFactor } from './wireFactor.js';
import { wireList } from './wireList.js';

/** Lists what is bound. */
export const listEnrolledFactors: SandboxEndpoint = {
  operation: 'list-enrolled-factors',
  method: 'GET',
  path: '/api/v3/list-enrolled-factors',
  run(world) {
    const { listOrder, listShape } = world.config();
    const items = world.account.factors.map((factor) => wireFactor(world, factor));
    return wireList(listOrder === 'newest-first' ? items.reverse() : items, listShape);
  },
};
