import js from '@eslint/js';
import query from '@tanstack/eslint-plugin-query';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import storybook from 'eslint-plugin-storybook';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const namesItsExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: the name then is the same everywhere.',
};
const bannedInSrc = [
  namesItsExport,
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals: enums leave code behind.' },
  {
    selector:
      "JSXAttribute[name.name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML']",
    message: 'Render elements: the kit works under require-trusted-types-for and draws nothing from strings.',
  },
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Render elements: the kit works under require-trusted-types-for and draws nothing from strings.',
  },
];
const noStorage = 'The kit keeps nothing in the browser: secrets stay out of storage, state lives in memory.';
/** What came later than the oldest browsers that the scripts run in. */
const newer = {
  AbortSignal: ['any'],
  Array: ['fromAsync'],
  Map: ['groupBy'],
  Object: ['groupBy'],
  Promise: ['try', 'withResolvers'],
  Response: ['json'],
  URL: ['canParse', 'parse'],
};
const noNewer = 'Chrome 110, Safari 16 or Firefox 115 lacks it (docs/theming.md): write it out.';
const noNode = 'This runs in browsers without a bundler that knows Node.';
const storage = ['localStorage', 'sessionStorage', 'indexedDB'];

export default defineConfig(
  {
    ignores: [
      'dist/',
      'storybook-static/',
      'reference/',
      'coverage/',
      'test/consumers/**',
      '**/.cache/',
      '!.storybook/',
      '!.ci/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The oldest allowed version of a peer may lack the newer way.
      '@typescript-eslint/no-deprecated': 'off',
      // There are no enums (below), and looking for them takes seconds.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // `boolean | void` is how a callback says that it may answer nothing.
      '@typescript-eslint/no-invalid-void-type': 'off',
      // Masking and digits go by code point, which is what spreading a string gives.
      '@typescript-eslint/no-misused-spread': 'off',
      // Nothing here uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // A handler may be async because its neighbours are.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-restricted-syntax': ['error', ...bannedInSrc],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
  },
  {
    // What is handed to a page runs there.
    files: ['scripts/engines/*.mjs', 'scripts/languages.mjs', 'scripts/language-pictures.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    // Where components and hooks are; the compiler behind these rules reads each file anew, which takes its time.
    files: [
      '{src,stories,examples,.storybook}/**/*.tsx',
      '{src,stories,examples,.storybook}/**/use*.ts',
      'src/{hooks,components,ui}/**/*.ts',
    ],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    // What tests draw is drawn once.
    files: ['test/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['{src,stories,test,examples,.storybook}/**/*.{ts,tsx}'],
    extends: [query.configs['flat/recommended'], jsxA11y.flatConfigs.recommended],
    rules: {
      // Focus moves to the next step's field after the person's own click; the tests look at where it goes.
      'jsx-a11y/no-autofocus': 'off',
      // What scrolls must be reachable by keyboard.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['tabpanel', 'log', 'region'] }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': [
        'error',
        ...storage.map((name) => ({ name, message: noStorage })),
        ...['process', 'Buffer', 'require', '__dirname'].map((name) => ({ name, message: noNode })),
      ],
      'no-restricted-properties': [
        'error',
        ...['window', 'globalThis', 'self'].flatMap((object) =>
          storage.map((property) => ({ object, property, message: noStorage })),
        ),
        { object: 'document', property: 'cookie', message: noStorage },
        ...Object.entries(newer).flatMap(([object, properties]) =>
          properties.map((property) => ({ object, property, message: noNewer })),
        ),
      ],
      'no-restricted-imports': ['error', { patterns: [{ group: ['node:*'], message: noNode }] }],
    },
  },
  {
    files: ['src/sandbox/node/**'],
    rules: { 'no-console': 'off', 'no-restricted-globals': 'off', 'no-restricted-imports': 'off' },
  },
  {
    files: ['stories/**', 'test/**', 'examples/**', '.storybook/**'],
    rules: {
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // What imports a language names it: `import zhCN from 'genauth-mfa-react/locales/zh-CN'`.
    files: ['stories/**', '**/*.stories.tsx', '.storybook/**', '**/*.config.{ts,js}', 'src/locales/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...bannedInSrc.filter((ban) => ban !== namesItsExport)],
    },
  },
  ...storybook.configs['flat/recommended'],
);
