import type { LazyMessages, ListMessages, Locale } from 'genauth-mfa-react';

/** The list's words are there at once; the screens' may come by an `import()`, for `load` is asked when one opens. */
export const danish = (list: ListMessages, screens: LazyMessages): Locale => ({
  tag: 'da',
  dir: 'ltr',
  list,
  load: async (part) => screens[part],
});
