/** `npm run test:react18`: no test may pass on another React than the one that it is run for. */
import { version } from 'react';
import { version as domVersion } from 'react-dom';
import { consoleBook } from './expectConsole.js';

if (version !== '18.2.0' || domVersion !== '18.2.0') {
  throw new Error(`These tests are for React 18.2.0 and met React ${version} with react-dom ${domVersion}.`);
}

// React 18 says that a render has thrown without saying what: jsdom says that. React 19 says both in one, or leaves it to
// whoever catches it.
const tell = console.error;
console.error = (...args: unknown[]) => {
  if (String(args[0]).startsWith('The above error occurred in')) {
    for (const one of consoleBook().expectations) if (one.level === 'error') one.met = true;
    return;
  }
  // Where a test plays the server too, there is a document all the same, and `useLayout` takes it for a browser.
  if (String(args[0]).startsWith('Warning: useLayoutEffect does nothing on the server')) return;
  tell(...args);
};
