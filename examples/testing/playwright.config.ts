import { defineConfig } from '@playwright/test';

const port = Number(process.env['APP_PORT'] ?? 6198);

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  workers: 1,
  reporter: 'list',
  outputDir: '../../node_modules/.cache/playwright',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'en-US',
    // Your own Chromium, where Playwright's was not installed.
    launchOptions: {
      ...(process.env['CHROME_PATH'] && { executablePath: process.env['CHROME_PATH'] }),
      args: ['--no-sandbox', '--disable-gpu'],
    },
  },
  webServer: {
    command: `npx vite app --port ${port} --strictPort --host 127.0.0.1`,
    url: `http://127.0.0.1:${port}`,
  },
});
