import { QueryClient } from '@tanstack/react-query';

let cache: QueryClient | undefined;
let users = 0;

/** One cache for all elements of a page, so that two of them read each list once; with the last one it goes. */
export const sharedCache = {
  take(): QueryClient {
    users += 1;
    return (cache ??= new QueryClient());
  },
  release(): void {
    users -= 1;
    if (users > 0) return;
    cache?.clear();
    cache = undefined;
  },
};
