'use client';

import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { EnrolledFactor } from '../api/readEnrolledFactors.js';
import { createEnrollment } from '../enrollment/createEnrollment.js';
import { canRenew, initialEnrollment, isAlive } from '../enrollment/enrollmentState.js';
import type { EnrollmentState } from '../enrollment/enrollmentState.js';
import type { Factor } from '../factors/factor.js';
import { onLook } from '../ui/onLook.js';
import { useLayout } from '../ui/useLayout.js';
import { enrollmentPolicy, enrollmentPorts } from './enrollmentPorts.js';
import { useMfa } from './MfaContext.js';
import { findFactor, useFactorTypes } from './useFactorTypes.js';

/** An e-mail address is the same in any case, to the server and its limit of one message a minute. */
const plain = (value: string) => (value.includes('@') ? value.toLowerCase() : value);

/** What an enrolment begins with, and who hears how it goes. */
export interface UseEnrollmentOptions {
  /** Begins with this type instead of the choice. */
  factorType?: string | undefined;
  /** Called when the person is through or has left, with nothing secret left behind. */
  onClose?: (() => void) | undefined;
  /** Called once when the factor is bound; undefined where the list could not be read again. */
  onEnrolled?: ((factor: EnrolledFactor | undefined, details: { factorType: string }) => void) | undefined;
}

/** One enrolment: where it is, and what can be done. */
export interface UseEnrollment {
  /** Plain data; see `enrollmentReducer`. */
  state: EnrollmentState;
  /** The definition of the chosen type. */
  factor: Factor | undefined;
  /** What stands in the first step's form, sent or not; kept over back and forth. */
  details: unknown;
  /** What the first step was last sent with: it is this that the challenge is about. Undefined before. */
  askedWith: unknown;
  /** Keeps what is typed in the first step, without a render. */
  keepDetails(details: unknown): void;
  /** Whether asking anew is open now. */
  canRenew: boolean;
  /** The minute is over, or the server has said that the token is of no more use. */
  expired: boolean;
  /** Milliseconds of the token's life that are left. */
  remaining(): number;
  /** Milliseconds until asking anew opens; 0 where it is open. */
  renewsIn(): number;
  /** Goes on with a type, by its wire name. */
  choose(factorType: string): void;
  /** Asks for the challenge with what the person gave. A second call while one is under way does nothing. */
  submitDetails(details: unknown): void;
  /** Asks for the challenge anew. */
  renew(): void;
  /** Proves possession. */
  prove(proof: unknown): void;
  /** Gives up what is under way and stays. */
  cancel(): void;
  /** One step back; what was given stays, and so does a token that lives. */
  back(): void;
  /** Leaves, or asks first where something would be lost (`state.question`). */
  leave(): void;
  /** Answers the question: go on. */
  stay(): void;
  /** Answers the question: leave. */
  discard(): void;
  /** Says whether the recovery code is kept. @default true */
  save(kept?: boolean): void;
}

/**
 * The enrolment flow without a screen. It starts on calls only, never on mount; one request at a time; it forgets
 * every secret when the person leaves, when it unmounts, and when another user signs in.
 */
export function useEnrollment(options: UseEnrollmentOptions = {}): UseEnrollment {
  const mfa = useMfa();
  const { client } = mfa;
  const factors = useFactorTypes();
  const { onClose, onEnrolled } = options;
  const [flow] = useState(() => {
    const first = findFactor(factors, options.factorType);
    const drafts = new Map<string, unknown>();
    const enrollment = createEnrollment(
      first
        ? {
            ...initialEnrollment,
            step: 'details',
            factorType: first.type,
            policy: enrollmentPolicy(first),
          }
        : initialEnrollment,
    );
    const sent = new Map<string, unknown>();
    const getDetails = () => drafts.get(enrollment.getState().factorType ?? '');
    const getSent = () => sent.get(enrollment.getState().factorType ?? '');
    const forget = () => {
      drafts.clear();
      sent.clear();
    };
    return { drafts, sent, enrollment, getDetails, getSent, forget };
  });
  const { drafts, sent, enrollment, getDetails, getSent, forget } = flow;
  const [, drawAnew] = useState({});
  const state = useSyncExternalStore(enrollment.subscribe, enrollment.getState, enrollment.getState);
  // Read where React looks: a compiler may keep whatever a render computes from the same map.
  const details = useSyncExternalStore(enrollment.subscribe, getDetails, getDetails);
  const askedWith = useSyncExternalStore(enrollment.subscribe, getSent, getSent);

  useLayout(() => {
    enrollment.connect(
      enrollmentPorts(mfa, factors, {
        onEnrolled,
        onClosed: () => {
          forget();
          onClose?.();
        },
      }),
    );
  }, [enrollment, forget, factors, mfa, onClose, onEnrolled]);

  const scope = `${client.baseUrl} ${client.appId} ${client.userKey}`;
  useEffect(() => {
    const stop = onLook(() => enrollment.dispatch({ type: 'time' }));
    const wipe = () => {
      forget();
      enrollment.reset();
      // Hidden by an <Activity>, it hears nothing any more: what it has drawn, secrets too, would stay on the page.
      drawAnew({});
    };
    // The browser may keep a page that is left as it stands, and show it again by its back button.
    addEventListener('pagehide', wipe);
    return () => {
      stop();
      removeEventListener('pagehide', wipe);
      wipe();
    };
  }, [enrollment, forget, scope]);

  const factor = findFactor(factors, state.factorType);
  const { remaining, renewsIn } = enrollment;
  const actions = useMemo(
    () => ({
      choose: (factorType: string) => {
        const chosen = findFactor(factors, factorType);
        if (chosen) enrollment.dispatch({ type: 'choose', factorType, policy: enrollmentPolicy(chosen) });
      },
      keepDetails: (details: unknown) => {
        const { factorType } = enrollment.getState();
        if (factorType !== undefined) drafts.set(factorType, details);
      },
      submitDetails: (details: unknown) => {
        const { factorType, step, live } = enrollment.getState();
        const asked = findFactor(factors, factorType);
        // What is under way was asked for with what it was asked for with.
        if (!asked || step !== 'details' || live) return;
        drafts.set(asked.type, details);
        sent.set(asked.type, details);
        const profile = asked.profile?.(details) ?? {};
        enrollment.dispatch({
          type: 'ask',
          profile,
          target: [asked.type, ...Object.values(profile).map(plain)].join(' '),
        });
      },
      renew: () => enrollment.dispatch({ type: 'renew' }),
      prove: (proof: unknown) => enrollment.dispatch({ type: 'prove', proof }),
      cancel: () => enrollment.dispatch({ type: 'cancel' }),
      back: () => enrollment.dispatch({ type: 'back' }),
      leave: () => enrollment.dispatch({ type: 'leave' }),
      stay: () => enrollment.dispatch({ type: 'stay' }),
      discard: () => enrollment.dispatch({ type: 'discard' }),
      save: (kept = true) => enrollment.dispatch({ type: 'save', kept }),
    }),
    [drafts, enrollment, factors, sent],
  );

  return {
    state,
    factor,
    details,
    askedWith,
    canRenew: canRenew(state),
    // Where the token is asked for with the proof, its end is nothing to a person: the next proof brings another.
    expired: !state.policy.proofFirst && state.challenge !== undefined && !isAlive(state.challenge),
    remaining,
    renewsIn,
    ...actions,
  };
}
