// Builds dist/: modules one by one (vite.config.ts), declarations (tsc), the two style sheets, the element's file and
// its languages (scripts/element.mjs), the bin.
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { bundleStyles } from './css.mjs';
import { bundleElement, licencesBeside, licencesOfData } from './element.mjs';
import { bin, isMain, root, run } from './run.mjs';

/** @param {string} name */
const dist = (name) => join(root, 'dist', name);

export async function buildAll() {
  const sheets = await bundleStyles();
  rmSync(dist(''), { recursive: true, force: true });
  mkdirSync(dist(''));

  await build({ root, configFile: join(root, 'vite.config.ts'), mode: 'production', logLevel: 'warn' });

  const declarations = await run(bin('tsc'), ['-p', 'tsconfig.build.json']);
  if (declarations.code !== 0) throw new Error(declarations.output);

  writeFileSync(dist('styles.css'), sheets.layered);
  writeFileSync(dist('styles.unlayered.css'), sheets.unlayered);
  // TypeScript 6 refuses a side-effect import of a file without types.
  writeFileSync(dist('styles.css.d.ts'), 'export {};\n');

  writeFileSync(dist('LICENCES.txt'), licencesOfData());
  const element = await bundleElement();
  writeFileSync(dist('element/genauth-mfa.js'), element.code);
  writeFileSync(licencesBeside(dist('element/genauth-mfa.js')), element.licences);
  mkdirSync(dist('element/locales'));
  for (const { tag, code } of element.languages) writeFileSync(dist(`element/locales/${tag}.js`), code);

  const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const file of /** @type {string[]} */ (Object.values(pkg.bin))) {
    const path = join(root, file);
    if (!existsSync(path) || !readFileSync(path, 'utf8').startsWith('#!/usr/bin/env node\n')) {
      throw new Error(`${file}: its source must exist and begin with "#!/usr/bin/env node".`);
    }
    chmodSync(path, 0o755);
  }
}

if (isMain(import.meta.url)) {
  const start = performance.now();
  try {
    await buildAll();
    console.log(`dist/ built in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
