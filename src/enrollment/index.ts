export { instant, elapsed } from './clock.js';
export { systemClock } from './systemClock.js';
export type { Clock, Instant } from './clock.js';
export { createEnrollment } from './createEnrollment.js';
export type { Enrollment } from './createEnrollment.js';
export type { EnrollmentFactor, EnrollmentPorts } from './EnrollmentPorts.js';
export { enrollmentReducer } from './enrollmentReducer.js';
export type { EnrollmentTransition } from './enrollmentReducer.js';
export {
  canRenew,
  enrollmentSteps,
  initialEnrollment,
  isAlive,
  isStarted,
  tokenLife,
} from './enrollmentState.js';
export type {
  EnrollmentEffect,
  EnrollmentEvent,
  EnrollmentEventType,
  EnrollmentPolicy,
  EnrollmentState,
  EnrollmentStep,
  LiveChallenge,
  LiveRequest,
} from './enrollmentState.js';
export { createRequestLedger } from './requestLedger.js';
export type { RequestLedger } from './requestLedger.js';
