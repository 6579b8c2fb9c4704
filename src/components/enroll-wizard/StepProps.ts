import type { Factor, FactorScreens } from '../../factors/factor.js';
import type { UseEnrollment } from '../../hooks/useEnrollment.js';
import type { WizardBodyProps } from './WizardBody.js';

/** What each step of a chosen type gets. */
export interface StepProps extends WizardBodyProps {
  flow: UseEnrollment;
  factor: Factor;
  screens: FactorScreens<unknown, unknown, unknown, unknown>;
  /** Ties the footer's submit button to the form of the factor's screen. */
  formId: string;
  /** What the chosen type's screen has gathered of its proof. */
  draft: unknown;
  onDraft: (draft: unknown) => void;
}
