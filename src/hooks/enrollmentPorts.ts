import { enrollFactor } from '../api/enrollFactor.js';
import { enrolledFactorsQueryOptions, listEnrolledFactors } from '../api/listEnrolledFactors.js';
import { refreshFactors } from '../api/refreshFactors.js';
import { sendEnrollFactorRequest } from '../api/sendEnrollFactorRequest.js';
import type { EnrollStart } from '../api/sendEnrollFactorRequest.js';
import { uploadPhoto } from '../api/uploadPhoto.js';
import type { MfaClient } from '../client/MfaClient.js';
import type { MfaErrorKind } from '../client/errorKinds.js';
import { mayHaveArrived } from '../client/mayHaveArrived.js';
import { isMfaError, MfaError } from '../client/MfaError.js';
import type { Clock } from '../enrollment/clock.js';
import type { EnrollmentPorts } from '../enrollment/createEnrollment.js';
import type { EnrollmentPolicy } from '../enrollment/enrollmentState.js';
import { tokenLife } from '../enrollment/enrollmentState.js';
import { createRequestLedger } from '../enrollment/requestLedger.js';
import type { RequestLedger } from '../enrollment/requestLedger.js';
import type { EnrollmentData } from '../api/enrollFactor.js';
import type { Factor } from '../factors/factor.js';
import { guard, guardEvents } from './guardEvents.js';
import type { MfaContextValue } from './MfaContext.js';
import type { MfaEvents } from './MfaEvents.js';
import { speakingClient } from './speakingClient.js';
import { findFactor } from './useFactorTypes.js';

/** Milliseconds that a person waits for the lists to be true again; what was bound stays bound. */
const settleLimit = 4_000;

/** What comes in time; undefined for what doesn't, or fails. */
async function inTime<T>(clock: Clock, work: Promise<T>): Promise<T | undefined> {
  let stop: (() => void) | undefined;
  const late = new Promise<undefined>((resolve) => {
    stop = clock.schedule(() => resolve(undefined), settleLimit);
  });
  const result = await Promise.race([work.catch(() => undefined), late]);
  stop?.();
  return result;
}

/** Refusals behind which the account or the application may have changed elsewhere: bound meanwhile, or switched off. */
const mayBeOutdated: ReadonlySet<MfaErrorKind> = new Set([
  'already-enrolled',
  'conflict',
  'forbidden',
  'not-found',
  'rejected',
  'unsupported',
]);

const ledgers = new WeakMap<MfaClient, RequestLedger<EnrollStart>>();

/** The requests of one client, shared by all its wizards. */
function ledgerOf(client: MfaClient): RequestLedger<EnrollStart> {
  const known = ledgers.get(client) ?? createRequestLedger<EnrollStart>();
  ledgers.set(client, known);
  return known;
}

/** Whether a refusal carries a code of its own. */
const hasOwnCode = ({ apiCode }: MfaError) => apiCode !== undefined;

/** What the flow must know of a type, from its definition. */
export const enrollmentPolicy = (factor: Factor): EnrollmentPolicy => ({
  proofFirst: factor.proofFirst ?? false,
  renewAfter: factor.renewAfter ?? tokenLife,
  // Where asking costs nobody a message, a refusal opens it at once: the refused try may have cost the token.
  renewAfterRefusal: factor.pause ?? 0,
});

/** The flow's world: this provider's client, cache, clock and host. */
export function enrollmentPorts(
  mfa: MfaContextValue,
  factors: readonly Factor[],
  screen: { onEnrolled: MfaEvents['onEnrolled']; onClosed: () => void },
): EnrollmentPorts {
  const { client, queryClient, clock, beforeAction } = mfa;
  const events = guardEvents(mfa.events);
  const tell = events.onEvent;
  const list = enrolledFactorsQueryOptions(client);
  const speaking = speakingClient(mfa);
  /** For the proof, whose bare 401 may be about the enrolment's token: a read after it tells whether the session has ended. */
  const quiet: MfaClient = {
    ...client,
    request: (request) => speaking.request({ ...request, endsSession: hasOwnCode }),
  };

  return {
    clock,
    ledger: ledgerOf(client),
    allow: async (factorType, signal) =>
      (await beforeAction?.({ action: 'enroll', factorType, signal })) !== false,
    factor: (factorType) => {
      const factor = findFactor(factors, factorType);
      if (!factor) {
        throw new MfaError({
          kind: 'unsupported',
          detail: `No definition for the type ${factorType}. Pass one in <MfaProvider factors>.`,
        });
      }
      return {
        pause: factor.pause ?? 0,
        proofFirst: factor.proofFirst ?? false,
        readChallenge: (start) => factor.readChallenge?.(start),
        isSameChallenge: (before, after) => factor.isSameChallenge?.(before, after) ?? true,
        prove: (proof, signal) =>
          factor.prove(proof, {
            signal,
            uploadPhoto: (photo, { signal: stop, progress = () => undefined }) =>
              client.uploadPhoto
                ? client.uploadPhoto(photo, { signal: stop, progress })
                : uploadPhoto(client, photo, { signal: stop }),
          }),
        recoveryCode: (challenge) => factor.recoveryCode?.(challenge),
      };
    },
    send: async ({ renews, ...asked }) => {
      // Where no list is on the page: should the proof's answer be lost, only what was there before tells what is new. Kept for
      // longer than the token lives, whatever the host keeps.
      if (!queryClient.getQueryData(list.queryKey)) {
        void queryClient.prefetchQuery({ ...list, retry: false, gcTime: 120_000 });
      }
      tell({ name: renews ? 'enroll-renewed' : 'enroll-asked', factorType: asked.factorType });
      return sendEnrollFactorRequest(speaking, asked);
    },
    enroll: async ({ enrollmentData, ...proof }) => {
      try {
        await enrollFactor(quiet, { ...proof, enrollmentData: enrollmentData as EnrollmentData });
      } catch (error) {
        if (!isMfaError(error)) throw error;
        // An answer that was lost may have been a yes: what is on the page must tell. Of one that was given up `uncertain` is told.
        if (error.kind !== 'aborted' && mayHaveArrived(error)) void refreshFactors(queryClient, client);
        // A dead token may be refused as an ended session is (contract 10.2, 11). If a read goes through, it was the token.
        // Not through the cache, which waits without end where the browser says, rightly or not, that it is offline.
        const isDead =
          error.kind === 'session-ended' &&
          !hasOwnCode(error) &&
          (await inTime(clock, listEnrolledFactors(client)));
        throw isDead ? new MfaError({ ...error, kind: 'enrollment-expired' }) : error;
      }
    },
    knownIds: () => {
      const known = queryClient.getQueryData(list.queryKey);
      return known && new Set(known.map((factor) => factor.factorId));
    },
    find: async (factorType, knownIds, signal) => {
      // Read by itself: one that is on its way already may have left too early, and repeats take their time.
      const now = await inTime(clock, listEnrolledFactors(client, { signal }));
      return (
        now?.some((factor) => factor.factorType === factorType && !knownIds.has(factor.factorId)) ?? false
      );
    },
    settle: (factorType, knownIds) => {
      const read = async () => {
        await refreshFactors(queryClient, client);
        // Another person has come: the last one's data has left the cache, and stays out of it.
        if (!queryClient.getQueryState(list.queryKey)) return undefined;
        const now = await queryClient.fetchQuery({ ...list, retry: false });
        const ofType = now.filter((factor) => factor.factorType === factorType);
        return ofType.find((factor) => knownIds && !knownIds.has(factor.factorId)) ?? ofType.at(-1);
      };
      return inTime(clock, read());
    },
    uncertain: () => void refreshFactors(queryClient, client),
    onStarted: (factorType) => tell({ name: 'enroll-started', factorType }),
    onEnrolled: (factorType, factor) => {
      tell({ name: 'enroll-done', factorType });
      events.onEnrolled(factor, { factorType });
      guard(screen.onEnrolled)(factor, { factorType });
    },
    onLeft: (factorType) => tell({ name: 'enroll-left', factorType }),
    onError: (error, factorType) => {
      // The words may send the person to the list, which must not offer again what was refused.
      if (mayBeOutdated.has(error.kind)) void refreshFactors(queryClient, client);
      tell({ name: 'enroll-refused', factorType, kind: error.kind });
      events.onError(error);
    },
    onClosed: guard(screen.onClosed),
  };
}
