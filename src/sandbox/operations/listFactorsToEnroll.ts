import type { SandboxEndpoint } from '../SandboxEndpoint.js';
import { wireList } from './wireList.js';

/** Lists the types that the application has switched on and the account has not bound (contract 5.1.17). */
export const listFactorsToEnroll: SandboxEndpoint = {
  operation: 'list-factors-to-enroll',
  method: 'GET',
  path: '/api/v3/list-factors-to-enroll',
  run(world) {
    const { listShape, toEnroll } = world.config();
    const { account } = world;
    const types = account.enabledFactorTypes.filter(
      (factorType) => toEnroll === 'all' || !account.isBound(factorType),
    );
    return wireList(
      types.map((factorType) => ({ factorType })),
      listShape,
    );
  },
};
