/** Tests in a real browser: matchers, the kit's own stylesheet, clean-up after each test. */
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import '../../src/styles/index.css';

configure({ reactStrictMode: true });

afterEach(cleanup);
