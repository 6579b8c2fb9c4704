// The tests that `npm test` has no time for: thousands of random steps, a thousand mounts, a slow person against every server,
// every operation with every fault, the whole way under a strict policy, and every screen in every look: axe, pictures, QR codes, hostile pages and
// servers; `npm run test:long`. The last line is `N passed, N failed`.
import { ensureChromium } from './browser.mjs';
import { isMain } from './run.mjs';
import { runVitest, tell } from './vitest.mjs';

export const longTests = [
  'test/browser/axe.browser.test.tsx',
  'test/browser/guest.browser.test.tsx',
  'test/browser/hostile.browser.test.tsx',
  'test/browser/hosts.browser.test.tsx',
  'test/browser/mounts.browser.test.tsx',
  'test/browser/pictures.browser.test.tsx',
  'test/browser/scan.browser.test.tsx',
  'test/browser/strictPolicy.test.ts',
  'test/enrollment/slowUser.test.ts',
  'test/enrollment/soak.test.ts',
  'test/kit/faultMatrix.test.tsx',
  'test/kit/slowUser.test.tsx',
];

if (isMain(import.meta.url)) {
  ensureChromium();
  tell(await runVitest(longTests, { env: { MFA_TEST_LONG: '1' } }));
}
