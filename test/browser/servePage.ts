/** Builds and serves the page of `strict-page/` under a Content-Security-Policy. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { vi } from 'vitest';
import { bundleStyles } from '../../scripts/css.mjs';
import { serveUnderPolicy } from './serveUnderPolicy.js';
import type { ServedPage } from './serveUnderPolicy.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const out = path('../../node_modules/.cache/strict-page');

/** The kit from src, as a customer's build makes it. */
async function buildPage(): Promise<void> {
  // Vitest has set it to "test", with which React comes in its development build.
  vi.stubEnv('NODE_ENV', 'production');
  await build({
    configFile: false,
    root: path('strict-page'),
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: out, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  });
  vi.unstubAllEnvs();
}

/** `policy` without its reporting. */
export async function servePage(policy: string): Promise<ServedPage> {
  await buildPage();
  const { layered } = await bundleStyles();
  return serveUnderPolicy(policy, async (name) =>
    // The very sheet that ships.
    name === '/styles.css' ? layered : readFile(join(out, name), 'utf8').catch(() => undefined),
  );
}
