import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  cacheDir: '../../../node_modules/.cache/end-to-end',
  // Only here: the kit comes from this repository's source. In your app it comes from node_modules.
  resolve: { tsconfigPaths: true },
});
