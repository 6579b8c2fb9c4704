/** Tests in a real browser: matchers and the kit's own stylesheet. */
import '@testing-library/jest-dom/vitest';
import { beforeEach } from 'vitest';
import '../../src/styles/index.css';

// An engine that can't be asked for reduced motion, as the others are: what is looked at at once would still be coming in.
if (!matchMedia('(prefers-reduced-motion: reduce)').matches) {
  const still = document.createElement('style');
  still.textContent =
    '*, ::before, ::after { animation-duration: 0s !important; transition-duration: 0s !important }';
  document.head.append(still);
}

// Its list ends at 250, which Vite's own modules fill: what a test asks for would not be in it.
beforeEach(() => performance.clearResourceTimings());
