/** Stories as tests. Storybook's plugin adds preview.tsx and the accessibility check by itself. */
import { afterEach } from 'vitest';

afterEach(async () => {
  // Storybook unmounts a story inside of React's act() when the next one begins. The custom element goes a task after
  // its removal, and with React's development build that must not fall into it.
  const elements = document.querySelectorAll('genauth-mfa');
  for (const element of elements) element.remove();
  if (elements.length > 0) await new Promise((resolve) => setTimeout(resolve));

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
