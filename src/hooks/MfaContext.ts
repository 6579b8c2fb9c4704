'use client';

import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { MfaClient } from '../client/MfaClient.js';
import type { Clock } from '../enrollment/clock.js';
import type { Factor } from '../factors/factor.js';
import type { Messages } from '../locales/locale.js';
import type { BeforeAction } from './BeforeAction.js';
import type { MfaEvents } from './MfaEvents.js';
import type { MfaProviderProps, MfaSlots, Theme } from './MfaProvider.js';

/** What `<MfaProvider>` gives to everything below. */
export interface MfaContextValue {
  client: MfaClient;
  queryClient: QueryClient;
  /** The host's own; see `useFactorTypes` for what is used. */
  factors: readonly Factor[] | undefined;
  /** As the host gave it; see `useLocale` for what is shown. */
  locale: MfaProviderProps['locale'];
  messages: Messages | undefined;
  events: MfaEvents;
  beforeAction: BeforeAction | undefined;
  clock: Clock;
  /** `none`: the look is off. */
  theme: Theme | 'none' | undefined;
  slots: MfaSlots;
}

export const MfaContext = createContext<MfaContextValue | undefined>(undefined);

/**
 * Everything that the provider gives.
 * @throws {Error} outside of `<MfaProvider>`.
 */
export function useMfa(): MfaContextValue {
  const value = useContext(MfaContext);
  if (!value) {
    throw new Error('No <MfaProvider> above this: put <MfaProvider client={…}> around it.');
  }
  return value;
}
