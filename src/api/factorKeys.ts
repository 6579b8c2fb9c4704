import type { MfaClient } from '../client/MfaClient.js';

type Owner = Pick<MfaClient, 'baseUrl' | 'appId' | 'userKey'>;

/**
 * The query keys, all below `['genauth-mfa', baseUrl, appId, userKey]`: another login, app or tenant never sees the
 * last one's factors. They hold no secret.
 */
export const factorKeys = {
  /** Everything of one user in one app. */
  all: (client: Owner) => ['genauth-mfa', client.baseUrl, client.appId, client.userKey] as const,
  /** The factors that are bound. */
  enrolled: (client: Owner) => [...factorKeys.all(client), 'enrolled'] as const,
  /** The types that can still be bound. */
  toEnroll: (client: Owner) => [...factorKeys.all(client), 'to-enroll'] as const,
  /** One bound factor. */
  factor: (client: Owner, factorId: string) => [...factorKeys.all(client), 'factor', factorId] as const,
};
