import type * as query from '@tanstack/react-query';

/** TanStack's `mutationOptions` without its import, as `queryOptions.ts` has it. */
export const mutationOptions: typeof query.mutationOptions = (options: unknown) => options as never;
