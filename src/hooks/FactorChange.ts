import type { EnrolledFactor } from '../api/readEnrolledFactors.js';

/** What has changed on the page. */
export interface FactorChange {
  /** Whether it was bound or unbound. */
  action: 'enroll' | 'unbind';
  /** The wire name. */
  factorType: string;
  /** The factor that was added or removed; undefined where the list could not be read again. */
  factor: EnrolledFactor | undefined;
  /** When, in milliseconds since 1970 by the provider's clock. */
  at: number;
}
