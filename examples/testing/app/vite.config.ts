import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { bareImports } from '../../../scripts/bare-imports.mjs';
import repository from '../../../vite.config.js';

/** Your app has its own; this one takes the kit from this repository's source. */
export default defineConfig({
  plugins: [react()],
  cacheDir: '../../../node_modules/.cache/end-to-end',
  resolve: repository.resolve ?? {},
  optimizeDeps: {
    include: bareImports.filter((name) => !/^(axe-core|jsqr|otpauth|react-dom\/test-utils)$/.test(name)),
  },
});
