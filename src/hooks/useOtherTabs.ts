'use client';

import { useEffect } from 'react';
import { hearTabs } from '../api/otherTabs.js';
import { useMfa } from './MfaContext.js';

/** Reads this user's factors again as soon as another tab of the app has changed them, for as long as it is mounted. */
export function useOtherTabs(): void {
  const { client, queryClient } = useMfa();
  useEffect(() => hearTabs(queryClient, client), [queryClient, client]);
}
