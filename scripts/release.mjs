// Publishes the package as it lies here, once everything that a release must have is there: `npm run release` says what is
// missing and sends nothing; `-- --publish` sends it. `--tag v1.2.3` also compares the tag with package.json.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { checkApi } from './api.mjs';
import { checkDist } from './check-dist.mjs';
import { checkPack } from './check-pack.mjs';
import { root } from './run.mjs';

const args = process.argv.slice(2);
const tag = args.includes('--tag') ? (args[args.indexOf('--tag') + 1] ?? '') : undefined;
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const changes = join(root, '.changeset');
const waiting = existsSync(changes)
  ? readdirSync(changes).filter((name) => name.endsWith('.md') && name !== 'README.md')
  : [];
const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');

const wrong = [
  ...(tag !== undefined && tag !== `v${version}` ? [`The tag is ${tag}, package.json says ${version}.`] : []),
  ...waiting.map((name) => `.changeset/${name} is not in a version yet: run "npx changeset version".`),
  ...(changelog.includes(`\n## ${version}\n`) ? [] : [`CHANGELOG.md has nothing about ${version}.`]),
  ...(await checkDist()),
  ...checkApi(),
  ...(await checkPack()),
];
for (const sentence of wrong) console.error(`- ${sentence}`);
if (wrong.length > 0) process.exit(1);
console.log(`${version} is ready`);

if (args.includes('--publish')) {
  // A version before 1.0.0-rc is "latest" too; a pre-release gets the name that it carries: 1.0.0-beta.2 -> beta.
  const channel = /-([a-z]+)/.exec(version)?.[1] ?? 'latest';
  const { status } = spawnSync(
    'npm',
    ['publish', '--provenance', '--access', 'public', '--ignore-scripts', '--tag', channel],
    { cwd: root, stdio: 'inherit' },
  );
  process.exit(status ?? 1);
}
// Importing the entries may have left a handle open.
process.exit(0);
