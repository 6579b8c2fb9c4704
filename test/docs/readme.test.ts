import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const examples = readdirSync(new URL('test/docs/examples/', root)).filter((name) => name.endsWith('.tsx'));

// tsc compiles the files themselves; the embedding one is run by embed.test.tsx.
test.each(examples)('the README shows the compiled example %s, word for word', (name) => {
  const code = readFileSync(new URL(`test/docs/examples/${name}`, root), 'utf8').trimEnd();
  expect(readme).toContain(`\`\`\`tsx\n${code}\n\`\`\``);
});

test('the README holds no example that nothing compiles', () => {
  const blocks = [...readme.matchAll(/```tsx\n/g)];
  expect(blocks).toHaveLength(examples.length);
});

test('the README opens with the two commands', () => {
  const start = readme.slice(0, 2500);
  expect(start).toContain('npm ci && npm start');
  expect(start).toContain('npm ci && npm test');
});
