/** `npm run test:react18`: no test may pass on another React than the one that it is run for. */
import { version } from 'react';
import { version as domVersion } from 'react-dom';

if (version !== '18.2.0' || domVersion !== '18.2.0') {
  throw new Error(`These tests are for React 18.2.0 and met React ${version} with react-dom ${domVersion}.`);
}
