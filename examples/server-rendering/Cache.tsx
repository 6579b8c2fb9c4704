'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';

/** Your app's cache: one for each page that is rendered, one in the browser. Stands around everything, in the layout. */
export function Cache({ children }: { children: ReactNode }) {
  // For your own reads, which would be asked again at once without it; the kit's are fresh for five seconds.
  const [queryClient] = useState(
    () => new QueryClient({ defaultOptions: { queries: { staleTime: 30_000 } } }),
  );
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
}
