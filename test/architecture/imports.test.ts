/**
 * Who may import whom. Arrows go down or sideways into ui and locales, never up:
 *
 *   index -> components -> hooks -> api -> client          sandbox -> factors/<type>/sandbox.ts
 *                |           |
 *                v           v
 *           ui, locales   enrollment
 *                ^
 *         factors/<type>
 */
import { expect, test } from 'vitest';
import { expectNone, importsOf, matches, resolve, sources } from './sources.js';

interface Rule {
  /** The files that it is for; the first rule that fits a file counts. */
  from: string;
  /** What of ours they may import. */
  may: string[];
  /** What of ours they may import besides, as types alone. */
  types?: string[];
  /** The packages that they may import; any if left out. `type x`: as types alone. */
  packages?: string[];
  /** What to do instead of breaking it. */
  instead: string;
}

const rules: Rule[] = [
  {
    from: 'client/index.ts',
    may: ['client/**', 'api/**'],
    packages: [],
    instead:
      'The ./client entry offers the client and the operations, without React: offer the rest from index.ts.',
  },
  {
    from: 'client/**',
    may: ['client/**'],
    packages: ['ky'],
    instead: 'The client only speaks HTTP. Give createMfaClient an option, or do it in api/ or hooks/.',
  },
  {
    from: 'api/**',
    may: ['api/**', 'client/**'],
    packages: ['type @tanstack/react-query'],
    instead: 'An endpoint knows the client and its schema. Take anything else as an argument from the hook.',
  },
  {
    from: 'enrollment/**',
    may: ['enrollment/**', 'client/MfaError.ts', 'client/mayHaveArrived.ts'],
    types: ['client/**', 'api/**', 'factors/factor.ts'],
    packages: [],
    instead:
      'The flow is pure: no UI, no fetch, no clock. Take it as an argument; hooks/useEnrollment.ts hands it in.',
  },
  {
    from: 'hooks/useFactorTypes.ts',
    may: ['hooks/**', 'factors/index.ts'],
    types: ['factors/factor.ts', 'locales/**'],
    instead: 'This is where the list of factors comes in as the default, and nothing else.',
  },
  {
    from: 'hooks/**',
    may: [
      'hooks/**',
      'api/**',
      'client/**',
      'enrollment/**',
      'locales/**',
      'ui/createLazy.ts',
      'ui/onLook.ts',
      'ui/useLayout.ts',
      'ui/useSlotClass.ts',
    ],
    types: ['ui/**', 'factors/factor.ts'],
    instead: 'A hook is glue without a face: read factors from the context, leave drawing to components/.',
  },
  {
    from: 'components/**',
    // An error's facts and the minute are read by whoever shows them; a step-up's no is told in one way; a wait is counted as the minute is; the key of
    // what is cached says whose page it is.
    may: [
      'components/**',
      'hooks/**',
      'ui/**',
      'locales/**',
      'client/MfaError.ts',
      'client/errorKinds.ts',
      'api/factorKeys.ts',
      'enrollment/*nrollmentState.ts',
      'enrollment/clock.ts',
      'enrollment/notAllowed.ts',
    ],
    types: ['factors/factor.ts', 'enrollment/**', 'api/**', 'client/**'],
    instead:
      'A component goes through a hook, and asks the factor that the context gave it: add what is missing there.',
  },
  {
    from: 'ui/**',
    may: ['ui/**'],
    types: ['locales/**'],
    instead: 'A shared part knows no data and no factor: pass it as a prop.',
  },
  {
    from: 'locales/**',
    may: ['locales/**'],
    types: ['client/errorKinds.ts'],
    packages: [],
    instead: 'A language is only words: pass values as arguments of a message.',
  },
  {
    from: 'factors/*/sandbox.ts',
    may: ['sandbox/**'],
    packages: ['fast-png'],
    instead:
      "The sandbox must not share code with the factor that it tests: use src/sandbox's tools, or write it there again.",
  },
  {
    from: 'factors/index.ts',
    may: ['factors/*/*.ts', 'factors/factor.ts'],
    packages: [],
    instead: 'This is the list of factors: import definitions, nothing else.',
  },
  {
    from: 'factors/factor.ts',
    may: [],
    types: ['client/**', 'api/**', 'locales/**', 'ui/**', 'enrollment/**'],
    packages: ['type react'],
    instead: 'The contract consists of types and defineFactor: import types alone.',
  },
  {
    from: 'factors/*/**',
    // Its own folder: see `ownFolder` below.
    may: ['factors/factor.ts', 'ui/**', 'locales/**'],
    types: ['client/**', 'api/**'],
    instead:
      'A factor answers questions and its forms call onSubmit: take what is missing as an argument or a prop.',
  },
  {
    from: 'sandbox/**',
    may: ['sandbox/**', 'factors/*/sandbox.ts'],
    packages: [
      'hono',
      'hono/**',
      'valibot',
      'uqr',
      'fast-png',
      '@hono/node-server',
      '@hono/node-server/**',
      'node:*',
    ],
    instead:
      'The sandbox is the other side of the wire: code shared with the kit would be wrong on both sides together.',
  },
  {
    from: 'element/**',
    may: [
      'element/**',
      'components/**',
      'hooks/**',
      'client/**',
      'factors/index.ts',
      'locales/**',
      'ui/**',
      'styles/*.css',
    ],
    types: ['api/**', 'factors/factor.ts', 'enrollment/**'],
    instead: 'The element wraps the public kit: export what it needs from there.',
  },
  {
    from: 'testing/**',
    may: [
      'testing/**',
      'components/**',
      'hooks/**',
      'client/**',
      'factors/index.ts',
      'locales/**',
      'sandbox/index.ts',
    ],
    types: ['api/**', 'factors/factor.ts'],
    packages: ['react', 'react-dom/client'],
    instead:
      'What authors of factor types test with stands on the public kit and the sandbox, and on no test runner.',
  },
  {
    from: 'index.ts',
    may: [
      ...['client/**', 'api/**', 'hooks/**', 'enrollment/**', 'components/**', 'ui/**', 'locales/**'],
      ...['factors/index.ts', 'factors/factor.ts'],
    ],
    packages: [],
    instead: 'The front door lists names. The sandbox and the element have doors of their own.',
  },
];

/** factors/otp/OtpForm.tsx may import factors/otp/qr.ts, but for the sandbox's half. */
function ownFolder(from: string, to: string) {
  const folder = /^factors\/[^/]+\//.exec(from)?.[0];
  return (
    folder !== undefined &&
    !from.endsWith('/sandbox.ts') &&
    to.startsWith(folder) &&
    !to.endsWith('/sandbox.ts')
  );
}

const some = (patterns: string[], file: string) => patterns.some((pattern) => matches(pattern, file));

function isAllowed({ may, types = [], packages }: Rule, from: string, specifier: string, typeOnly: boolean) {
  if (specifier.startsWith('.')) {
    const to = resolve(from, specifier);
    return ownFolder(from, to) || some(may, to) || (typeOnly && some(types, to));
  }
  if (!packages) return true;
  return some(packages, specifier) || (typeOnly && packages.includes(`type ${specifier}`));
}

const modules = sources('.ts', '.tsx');

test('there is something to check', () => {
  expect(modules.length, 'src holds no TypeScript yet').toBeGreaterThan(0);
});

test('every folder of src has a rule', () => {
  const without = modules.filter(({ file }) => !rules.some(({ from }) => matches(from, file)));
  expectNone(
    without.map(
      ({ file }) => `src/${file} fits no rule: put it into a folder that has one, or add its row here.`,
    ),
  );
});

test('imports go down, or sideways into ui and locales', () => {
  const broken = modules.flatMap((source) => {
    const rule = rules.find(({ from }) => matches(from, source.file));
    if (!rule) return [];
    return importsOf(source)
      .filter(({ specifier, typeOnly }) => !isAllowed(rule, source.file, specifier, typeOnly))
      .map(({ specifier, typeOnly, line }) => {
        const to = specifier.startsWith('.') ? `src/${resolve(source.file, specifier)}` : specifier;
        const typesDo =
          specifier.startsWith('.') && !typeOnly && some(rule.types ?? [], resolve(source.file, specifier));
        const hint = typesDo ? 'As `import type` it may. ' : '';
        return `src/${source.file}:${line} may not import ${to}. ${hint}${rule.instead}`;
      });
  });
  expectNone(broken);
});

test("only the list of factors and the sandbox import a factor's folder", () => {
  const broken = modules
    .filter(({ file }) => file !== 'factors/index.ts' && !file.startsWith('sandbox/'))
    .flatMap((source) =>
      importsOf(source)
        .filter(({ specifier }) => specifier.startsWith('.'))
        .map(({ specifier, line }) => ({ to: resolve(source.file, specifier), line }))
        .filter(({ to }) => matches('factors/*/**', to) && !ownFolder(source.file, to))
        .map(({ to, line }) => {
          return `src/${source.file}:${line} imports src/${to}. Ask the factor that you were given, not which factor it is.`;
        }),
    );
  expectNone(broken);
});

test('relative imports end in .js, and no module imports a stylesheet', () => {
  const broken = modules.flatMap((source) =>
    importsOf(source)
      .filter(({ specifier }) => specifier.startsWith('.'))
      .flatMap(({ specifier, line }) => {
        const at = `src/${source.file}:${line} imports ${specifier}.`;
        if (/\.css(\?|$)/.test(specifier)) {
          if (source.file.startsWith('element/')) return [];
          return [`${at} The host imports the sheet: @import yours in src/styles/index.css.`];
        }
        if (specifier.endsWith('.js')) return [];
        return [
          `${at} Write it with .js at its end, else the declarations can't be resolved by Node's rules.`,
        ];
      }),
  );
  expectNone(broken);
});

test('index files list names by hand', () => {
  const broken = sources('.ts', '.tsx')
    .filter(({ text }) => /^\s*export\s*(type\s*)?\*/m.test(text))
    .map(({ file }) => `src/${file} says "export *". List the names: what is public is a promise.`);
  expectNone(broken);
});

test('the guard sees every kind of import', () => {
  const text = [
    "import a, { b } from './a.js';",
    "import type { c } from './c.js';",
    "import { type d } from './d.js';",
    "import './e.css';",
    "export { f } from './f.js';",
    "export type { g } from './g.js';",
    "const h = () => import('./h.js');",
    "type I = import('./i.js').I;",
  ].join('\n');
  const seen = importsOf({ file: 'x.ts', text }).map(
    ({ specifier, typeOnly }) => `${specifier}${typeOnly ? ' type' : ''}`,
  );
  expect(seen).toEqual([
    ...['./a.js', './c.js type', './d.js type', './e.css', './f.js', './g.js type', './h.js', './i.js type'],
  ]);
});
