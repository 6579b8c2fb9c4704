// Every package that a page of the browser tests or of Storybook's tests loads.
// Vite must know them before the first page loads. One that it meets later makes it bundle anew and reload, and
// the test file that runs at that moment fails ("Failed to fetch dynamically imported module").
// test/architecture/bareImports.test.ts says when one is missing here.

export const bareImports = [
  'react',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  'react-dom',
  'react-dom/client',
  'react-dom/test-utils',
  '@tanstack/react-query',
  'ky',
  'valibot',
  'uqr',
  'react-hook-form',
  'hono',
  'hono/cors',
  'fast-png',
  'axe-core',
  'jsqr',
  'otpauth',
];

export const testImports = [
  ...bareImports,
  '@testing-library/dom',
  '@testing-library/react',
  'dom-accessibility-api',
  '@testing-library/user-event',
  '@testing-library/jest-dom/vitest',
  'fast-check',
];

export const storyImports = [
  ...bareImports,
  '@mui/material/AppBar',
  '@mui/material/Box',
  '@mui/material/Button',
  '@mui/material/Container',
  '@mui/material/CssBaseline',
  '@mui/material/styles',
  '@mui/material/Toolbar',
  '@mui/material/Typography',
  'storybook/test',
  'storybook/actions',
  'storybook/preview-api',
  '@storybook/addon-a11y',
  '@storybook/addon-a11y/preview',
  '@storybook/addon-docs',
  '@storybook/addon-docs/blocks',
  '@storybook/addon-docs/preview',
];
