/** Tests in a real browser: matchers and the kit's own stylesheet. */
import '@testing-library/jest-dom/vitest';
import '../../src/styles/index.css';
