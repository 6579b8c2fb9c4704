import type { StorybookConfig } from '@storybook/react-vite';
import { cssTarget } from '../scripts/css.mjs';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: { reactDocgen: 'react-docgen' },
  // vite.config.ts is the library's: take its plugins, not the way it builds.
  viteFinal: (vite) => ({ ...vite, build: { ...vite.build, lib: false, cssTarget } }),
};

export default config;
