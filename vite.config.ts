import { existsSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import pkg from './package.json' with { type: 'json' };
import { storyImports, testImports } from './scripts/bare-imports.mjs';
import { chromiumSwitches, findChromium } from './scripts/browser.mjs';
import { countCompiled } from './scripts/compiler.mjs';
import { cssTarget, mfaStyles } from './scripts/css.mjs';
import { vitestBrowser } from './scripts/engines/vitestBrowser.mjs';
import { longTests } from './scripts/long.mjs';
import { tailwindPages } from './scripts/tailwind.mjs';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Each entry of package.json's `exports`, and the bin: { 'client/index': '<root>/src/client/index.ts' }. */
function libraryEntries() {
  const locales = existsSync(path('src/locales')) ? readdirSync(path('src/locales')) : [];
  const stems = [
    'index',
    'client/index',
    'hooks/index',
    'sandbox/index',
    'sandbox/node/index',
    'sandbox/node/bin',
    'testing/index',
    ...locales
      .filter((name) => /^[a-z]{2,3}(-\w+)*\.ts$/.test(name))
      .map((name) => `locales/${name.slice(0, -3)}`),
  ];
  return Object.fromEntries(stems.map((stem) => [stem, path(`src/${stem}.ts`)]));
}

const installed = [...Object.keys(pkg.dependencies), ...Object.keys(pkg.peerDependencies)];
const external = [
  /^node:/,
  ...builtinModules.map((name) => new RegExp(`^${name}$`)),
  ...installed.map((name) => new RegExp(`^${name}(/|$)`)),
];

const chromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: {
      // Not found: npm test installs it or says what to do (scripts/browser.mjs).
      executablePath: findChromium() ?? 'chromium',
      args: [
        ...chromiumSwitches,
        // A camera that Chromium draws itself, so that its own media stack is under test where no machine has one.
        '--use-fake-device-for-media-stream',
      ],
    },
    contextOptions: {
      locale: 'en-US',
      timezoneId: 'UTC',
      reducedMotion: 'reduce' as const,
      deviceScaleFactor: 1,
      permissions: ['camera'],
    },
  }),
  instances: [{ browser: 'chromium' as const }],
});

const failOnConsole = path('test/setup/failOnConsole.ts');
const testingLibrary = path('test/setup/testingLibrary.ts');
// Apps that install the packed kit; they have their own runners.
const consumers = 'test/consumers/**';

// `npm run test:compiler`: the same tests on code that React Compiler has compiled, as a host's build may do with it.
const compiler = process.env['MFA_TEST_COMPILER'] === '1';
// `npm run test:react18`: the same tests on the oldest React that is allowed, installed by scripts/react18.mjs.
const react18 = process.env['MFA_TEST_REACT_18'];
const oldReact = react18
  ? [
      { find: /^(react|react-dom|scheduler)(?=\/|$)/, replacement: `${react18}/node_modules/$1` },
      // Its CommonJS, which Node would take, requires the React beside it.
      {
        find: /^@testing-library\/react$/,
        replacement: path('node_modules/@testing-library/react/dist/@testing-library/react.esm.js'),
      },
    ]
  : [];

// What takes thousands of steps, or the same screens in every look: `npm run test:long`, a part of .ci/run and not of npm test.
const long = process.env['MFA_TEST_LONG'] === '1' ? [] : longTests;

const jsdom = {
  environment: 'jsdom',
  include: ['{test,examples}/**/*.test.tsx'],
  exclude: [consumers, '**/*.browser.test.tsx', '**/*.ssr.test.tsx', ...long],
  setupFiles: [
    failOnConsole,
    testingLibrary,
    path('test/setup/dom.ts'),
    ...(react18 ? [path('test/setup/oldReact.ts')] : []),
  ],
  // Packages that import React have to meet the same one.
  ...(react18 && {
    server: {
      deps: {
        inline: [/@testing-library\/react/, /@tanstack\/react-query/, /react-hook-form/, /storybook/],
      },
    },
  }),
};
// `npm run test:engines`: what people see and do, asked of another engine. Nothing of Vitest's own driver is there.
const engine = process.env['MFA_TEST_ENGINE'];
const engineTests = {
  include: [
    'test/{factors,kit,ui}/**/*.test.tsx',
    'test/browser/{face,halfScreen,narrow,phone,rightToLeft,room,secrets,shadow}.browser.test.tsx',
    'test/element/*.browser.test.tsx',
    'test/sandbox/*.browser.test.ts',
  ],
  exclude: [
    'test/{factors,kit,ui}/**/*.browser.test.tsx',
    '**/*.ssr.test.tsx',
    // What the server is asked, and the host told, hangs on no engine, and takes minutes.
    'test/kit/{askingAnew,faults,hostEvents,oneRequest,openQuestions,secrets}.test.tsx',
    // Its cameras are plain objects, which a real <video> refuses; stories and test/browser/camera have real ones.
    'test/factors/face/camera.test.tsx',
    // WebKit gives a form with a photo back to no script: what was sent can't be looked at.
    ...(engine?.startsWith('webkit') ? ['test/browser/face.browser.test.tsx'] : []),
    ...longTests,
  ],
};

// What the first takes away, ky looks for once, when it is loaded; msw puts itself in place of `fetch` for all.
const aloneInNode = ['test/client/oldEngine.test.ts', 'examples/testing/msw.test.ts'];
// Storybook's own timers and wrappers would stay for all that come after.
const alone = ['examples/**/*.test.tsx'];

export default defineConfig({
  plugins: [react({ compiler }), compiler && countCompiled(), mfaStyles(), tailwindPages()],
  // The documentation's examples import the package by its name.
  resolve: {
    alias: [
      ...oldReact,
      { find: /^genauth-mfa-react$/, replacement: path('src/index.ts') },
      { find: /^genauth-mfa-react\/styles\.css$/, replacement: path('src/styles/index.css') },
      {
        find: /^genauth-mfa-react\/(client|element|hooks|sandbox|sandbox\/node|testing)$/,
        replacement: path('src/$1/index.ts'),
      },
      { find: /^genauth-mfa-react\/locales\/([\w-]+)$/, replacement: path('src/locales/$1.ts') },
    ],
  },
  // Two engines at once would get in each other's way.
  ...(engine && { cacheDir: path(`node_modules/.cache/engine-${engine}`) }),
  build: {
    target: 'es2022',
    cssTarget,
    sourcemap: true,
    minify: false,
    copyPublicDir: false,
    lib: { entry: libraryEntries(), formats: ['es'] },
    rolldownOptions: {
      external,
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
  test: {
    retry: 0,
    // Vitest leaves a core free for its own server, which has little to do here.
    maxWorkers: '100%',
    // Two busy cores: what takes 50 ms alone may take seconds beside other work.
    testTimeout: 30_000,
    expect: { poll: { timeout: 5000 } },
    // In order: failOnConsole must register its hooks before the clean-up does.
    sequence: { setupFiles: 'list' },
    // Where `isolate` is off: one window and one kit for all files, for making these anew takes longer than most files.
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
    projects: [
      ...(engine
        ? [
            {
              extends: true as const,
              optimizeDeps: { include: testImports },
              test: {
                name: 'engine',
                isolate: false,
                // As stories are: a busy machine is slow at times, and these engines run side by side.
                retry: 1,
                ...engineTests,
                setupFiles: [failOnConsole, testingLibrary, path('test/setup/browser.ts')],
                browser: vitestBrowser(engine),
              },
            },
          ]
        : []),
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          isolate: false,
          include: ['{test,examples}/**/*.test.ts'],
          exclude: [consumers, '**/*.browser.test.ts', ...long, ...aloneInNode],
          setupFiles: [failOnConsole],
        },
      },
      {
        extends: true,
        test: {
          name: 'node-alone',
          environment: 'node',
          include: aloneInNode,
          setupFiles: [failOnConsole],
        },
      },
      {
        extends: true,
        test: {
          ...jsdom,
          name: 'dom',
          exclude: [...jsdom.exclude, ...alone],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { ...jsdom, name: 'dom-alone', include: alone },
      },
      {
        extends: true,
        test: {
          name: 'ssr',
          environment: 'node',
          include: ['test/**/*.ssr.test.tsx'],
          exclude: [consumers],
          setupFiles: [failOnConsole],
        },
      },
      {
        extends: true,
        optimizeDeps: { include: testImports },
        test: {
          name: 'browser',
          isolate: false,
          include: ['{test,examples}/**/*.browser.test.{ts,tsx}'],
          exclude: [consumers, ...long],
          setupFiles: [failOnConsole, testingLibrary, path('test/setup/browser.ts')],
          browser: chromium(),
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: path('.storybook') })],
        optimizeDeps: { include: storyImports },
        test: {
          name: 'storybook',
          isolate: false,
          setupFiles: [failOnConsole, path('.storybook/vitest.setup.ts')],
          browser: chromium(),
        },
      },
    ],
  },
});
