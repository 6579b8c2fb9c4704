import type { EnrollmentPorts } from './EnrollmentPorts.js';
import type { EnrollmentEvent, EnrollmentState } from './enrollmentState.js';

/** One run of the flow; see `createEnrollment`. */
export interface Enrollment {
  getState(): EnrollmentState;
  subscribe(listener: () => void): () => void;
  dispatch(event: Unstamped): void;
  /** Milliseconds of the token's life that are left; never grows but by a new token. */
  remaining(): number;
  /** Milliseconds until asking anew opens; 0 where it is open. */
  renewsIn(): number;
  /** Gives up what is under way and forgets what is secret. It can be used again. */
  reset(): void;
  /** Hands in the world outside; the last one counts. Needed before the first event. */
  connect(ports: EnrollmentPorts): void;
}

/** An event before the run has stamped it with the moment. */
export type Unstamped = EnrollmentEvent extends infer E
  ? E extends EnrollmentEvent
    ? Omit<E, 'at'>
    : never
  : never;
