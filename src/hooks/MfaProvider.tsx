'use client';

import { QueryClient, QueryClientContext } from '@tanstack/react-query';
import { useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { factorKeys } from '../api/factorKeys.js';
import type { EnrolledFactor } from '../api/readEnrolledFactors.js';
import type { MfaClient } from '../client/MfaClient.js';
import { isMfaError } from '../client/MfaError.js';
import type { Clock } from '../enrollment/clock.js';
import { systemClock } from '../enrollment/systemClock.js';
import type { Factor } from '../factors/factor.js';
import type { Locale, Messages } from '../locales/locale.js';
import { SlotClassesContext } from '../ui/useSlotClass.js';
import type { SlotClasses } from '../ui/slots.js';
import type { BeforeAction } from './BeforeAction.js';
import type { FactorChange } from './FactorChange.js';
import type { MfaEvents } from './MfaEvents.js';
import { guard } from './guardEvents.js';
import { MfaContext } from './MfaContext.js';

/** `auto` follows the person's system; without one the kit follows the `color-scheme` of the page around it. */
export type Theme = 'auto' | 'light' | 'dark';

/**
 * Parts of the screens that a host can put its own into. What the kit itself would draw comes along as `own`: to be kept, put
 * inside something, or left out.
 */
export interface MfaSlots {
  /** The inside of a bound factor's row; the list and its `<li>` stay the kit's. */
  row?: ((row: { factor: EnrolledFactor; own: ReactNode }) => ReactNode) | undefined;
  /** Beside a bound factor's own action. */
  rowAction?: ((row: { factor: EnrolledFactor }) => ReactNode) | undefined;
  /** The button beside a type that can be bound. */
  enrollAction?: ((offer: { factorType: string; own: ReactNode }) => ReactNode) | undefined;
  /** The buttons below a step of the wizard. */
  wizardFooter?:
    | ((foot: { step: 'details' | 'prove' | 'done'; factorType: string; own: ReactNode }) => ReactNode)
    | undefined;
  /**
   * Below the kit's help for people who have no authenticator app yet, before the minute and during it: links to apps,
   * say. Let them open in another tab, or the enrolment is gone.
   */
  appHelp?: (() => ReactNode) | undefined;
  /**
   * Below the words that say what has changed, in `<MfaSettings>`: a way to sign out everywhere else (OWASP ASVS 5.0 7.4.3), or
   * what to do for whom it was not.
   */
  afterChange?: ((panel: { change: FactorChange }) => ReactNode) | undefined;
}

export interface MfaProviderProps {
  /** From `createMfaClient`; another `userKey` is another person, whose coming drops the last one's data. */
  client: MfaClient;
  /** The cache to use. @default the nearest `QueryClientProvider`'s, else one of its own */
  queryClient?: QueryClient | undefined;
  /**
   * BCP 47 tag, loaded when needed, or an imported language (for server rendering), by itself or as the module that
   * `await import('genauth-mfa-react/locales/fr')` gives. @default 'en'
   */
  locale?: string | Locale | { default: Locale } | undefined;
  /** Texts of your own in place of the kit's; partial. */
  messages?: Messages | undefined;
  /** The factor types to know, in no order. @default builtInFactors */
  factors?: readonly Factor[] | undefined;
  /** What the app wants to hear of. */
  events?: MfaEvents | undefined;
  /** Awaited before a factor is bound or unbound: the place for a step-up. */
  beforeAction?: BeforeAction | undefined;
  /** @default the page's own `color-scheme`, so that a light page never gets a dark kit by surprise */
  theme?: Theme | undefined;
  /**
   * Takes the kit's look off and leaves what it can't do without: structure, slots, hidden words, icons, the focus ring and
   * the QR code. Works with `styles.css`, not with the sheet without a layer. @default false
   */
  unstyled?: boolean | undefined;
  /** Where time comes from; tests and stories move it. @default the browser's */
  clock?: Clock | undefined;
  /** Class names of your own, by slot. */
  classNames?: SlotClasses | undefined;
  /** Your own content, by slot. */
  slots?: MfaSlots | undefined;
  /** The components and hooks of the kit stand anywhere below. */
  children?: ReactNode;
}

const none: MfaEvents & MfaSlots & SlotClasses = {};

/** Gives the kit below it its client, language, factors and looks. Draws nothing. */
export function MfaProvider(props: MfaProviderProps) {
  const { client, locale, messages, factors, beforeAction, children } = props;
  const { events = none, unstyled, slots = none, classNames = none, clock = systemClock } = props;
  const theme: Theme | 'none' | undefined = unstyled ? 'none' : props.theme;
  // For apps without types: the first use below would fail far from the cause.
  if (!(client as MfaClient | undefined)?.request) {
    throw new TypeError('<MfaProvider>: `client` is no MFA client. Pass what createMfaClient gives.');
  }
  const nearest = useContext(QueryClientContext);
  const [own] = useState(() => new QueryClient());
  const queryClient = props.queryClient ?? nearest ?? own;

  // One that stands outside of a provider hears of focus and connection only when mounted; mounts are counted.
  useEffect(() => {
    queryClient.mount();
    return () => queryClient.unmount();
  }, [queryClient]);

  // TanStack tells of a failed read where it happens, and once, however many lists show it.
  useEffect(
    () =>
      queryClient.getQueryCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'error') return;
        const key = event.query.queryKey as readonly unknown[];
        const error: unknown = event.action.error;
        if (isMfaError(error) && factorKeys.all(client).every((part, i) => part === key[i])) {
          guard(events.onError)(error);
        }
      }),
    [queryClient, client, events],
  );

  const last = useRef(client);
  useEffect(() => {
    const before = last.current;
    last.current = client;
    if (before.userKey !== client.userKey) {
      queryClient.removeQueries({ queryKey: factorKeys.all(before) });
    }
  }, [queryClient, client]);

  const value = useMemo(
    () => ({ client, queryClient, factors, locale, messages, events, beforeAction, clock, theme, slots }),
    [client, queryClient, factors, locale, messages, events, beforeAction, clock, theme, slots],
  );
  return (
    <MfaContext.Provider value={value}>
      <SlotClassesContext.Provider value={classNames}>{children}</SlotClassesContext.Provider>
    </MfaContext.Provider>
  );
}
