import type * as query from '@tanstack/react-query';

/**
 * TanStack's `queryOptions`, types and all, without its import: it only hands back what it gets, and with the import
 * `genauth-mfa-react/client` would need React.
 */
export const queryOptions: typeof query.queryOptions = (options: unknown) => options as never;
