/**
 * Testing Library, set once for jsdom and the browser. Nobody else calls its `configure`: it takes StrictMode back wherever
 * that is not said again.
 */
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

configure({
  reactStrictMode: true,
  // Two busy cores: what takes 50 ms alone may take seconds beside other work.
  asyncUtilTimeout: 10_000,
  // The sentence alone: the page's whole HTML behind it hides it.
  getElementError: (message) => new Error(message ?? 'Not found.'),
});

afterEach(cleanup);
