/** Stories as tests. Storybook's plugin adds preview.tsx and the accessibility check by itself. */
import { afterEach } from 'vitest';

afterEach(() => {
  // A story must not leave anything on the page's root for the next one, nor may the kit.
  const { documentElement: html, body } = document;
  for (const element of [html, body]) {
    if (element.hasAttribute('inert') || element.hasAttribute('aria-hidden')) {
      throw new Error(
        `<${element.localName}> was left inert or hidden: the kit writes nothing on <html> or <body>.`,
      );
    }
  }
});
