export { MfaProvider } from './MfaProvider.js';
export type { MfaProviderProps, MfaSlots, Theme } from './MfaProvider.js';
export { mfaEventNames } from './MfaEvents.js';
export type { MfaEvent, MfaEventName, MfaEvents } from './MfaEvents.js';
export type { BeforeAction, MfaAction } from './BeforeAction.js';
export type { FactorChange } from './FactorChange.js';
export { useEnrolledFactors } from './useEnrolledFactors.js';
export { useEnrollFactor } from './useEnrollFactor.js';
export { useEnrollment } from './useEnrollment.js';
export type { UseEnrollment, UseEnrollmentOptions } from './useEnrollment.js';
export { useFactor } from './useFactor.js';
export { useFactorsToEnroll } from './useFactorsToEnroll.js';
export { useMfaClient } from './useMfaClient.js';
export { useResetFactor } from './useResetFactor.js';
export { useSendEnrollFactorRequest } from './useSendEnrollFactorRequest.js';
export { useSuspenseEnrolledFactors } from './useSuspenseEnrolledFactors.js';
export { useSuspenseFactor } from './useSuspenseFactor.js';
export { useSuspenseFactorsToEnroll } from './useSuspenseFactorsToEnroll.js';
export { enrollFactorMutationOptions } from '../api/enrollFactor.js';
export { factorKeys } from '../api/factorKeys.js';
export { factorQueryOptions } from '../api/getFactor.js';
export { enrolledFactorsQueryOptions } from '../api/listEnrolledFactors.js';
export { factorsToEnrollQueryOptions } from '../api/listFactorsToEnroll.js';
export { prefetchFactors } from '../api/prefetchFactors.js';
export { resetFactorMutationOptions } from '../api/resetFactor.js';
export { sendEnrollFactorRequestMutationOptions } from '../api/sendEnrollFactorRequest.js';
export {
  canRenew,
  enrollmentReducer,
  enrollmentSteps,
  initialEnrollment,
  systemClock,
  tokenLife,
} from '../enrollment/index.js';
export type {
  Clock,
  EnrollmentEffect,
  EnrollmentEvent,
  EnrollmentPolicy,
  EnrollmentState,
  EnrollmentStep,
  EnrollmentTransition,
  Instant,
  LiveChallenge,
  LiveRequest,
} from '../enrollment/index.js';
