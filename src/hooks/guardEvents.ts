import type { MfaEvents } from './MfaEvents.js';

type Guarded = { [Name in keyof MfaEvents]-?: NonNullable<MfaEvents[Name]> };

/** A callback of the host's that can't break what the kit is doing. */
export const guard =
  <Args extends unknown[]>(call: ((...args: Args) => void) | undefined) =>
  (...args: Args): void => {
    try {
      call?.(...args);
    } catch (error) {
      // As from any listener: to the console, and the flow goes on. Node has no `reportError`.
      (globalThis as Partial<typeof globalThis>).reportError?.(error);
    }
  };

/** The host's callbacks, none of which can break what the kit is doing. */
export const guardEvents = (events: MfaEvents): Guarded => ({
  onEnrolled: guard(events.onEnrolled),
  onUnbound: guard(events.onUnbound),
  onError: guard(events.onError),
  onEvent: guard(events.onEvent),
});
