// Two sheets from one source. src/styles/index.css @imports every stylesheet of the kit, plain CSS without a
// layer of its own; `styles.css` wraps the bundle in `@layer mfa`, `styles.unlayered.css` does not.
// Storybook and the browser tests import src/styles/index.css, and `mfaStyles()` serves them the same layered
// bundle, so that what is looked at and tested is what ships.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleAsync, Features, transform } from 'lightningcss';
import { root } from './run.mjs';

const entry = join(root, 'src/styles/index.css');
/** Means something in a layer only. */
const layeredOnly = join(root, 'src/styles/unstyled.css');

/** The oldest browsers that get the whole design. Older ones fall back by `@supports` in the sheets. */
export const cssTarget = ['chrome123', 'safari17.5', 'firefox120'];

/** @param {number} major @param {number} [minor] */
const version = (major, minor = 0) => (major << 16) | (minor << 8);
const targets = { chrome: version(123), safari: version(17, 5), firefox: version(120) };
// Lowered, light-dark() would hang on variables that only a `color-scheme` rule of ours would set.
const options = { targets, exclude: Features.LightDark };

/** Set by a script, so it keeps its name. */
const named = ['--mfa--life'];

/**
 * The kit's own variables, `--mfa--<token>`, under short names. Those of the host, `--mfa-<token>`, stay.
 * @param {string} css
 */
function shorten(css) {
  /** @type {Map<string, string>} */
  const short = new Map(named.map((name) => [name, name]));
  return css.replace(/--mfa--[\w-]+/g, (name) => {
    const known = short.get(name) ?? `--mfa--${(short.size - named.length).toString(36)}`;
    short.set(name, known);
    return known;
  });
}

/**
 * @param {{ minify?: boolean }} [how]
 * @returns {Promise<{ layered: string, unlayered: string, files: string[] }>} the two sheets and the files read
 */
export async function bundleStyles({ minify = true } = {}) {
  if (!existsSync(entry)) {
    throw new Error('src/styles/index.css is missing: it has to @import every stylesheet of the kit.');
  }
  /** @type {string[]} */
  const files = [];
  const { code } = await bundleAsync({
    ...options,
    filename: entry,
    resolver: {
      read(file) {
        files.push(file);
        return readFileSync(file, 'utf8');
      },
    },
  });
  const plain = code.toString();
  const layer = plain.match(/@layer\b[^;{]*/);
  if (layer) {
    throw new Error(`"${layer[0].trim()}" in the kit's CSS: leave it out, the build adds the layer.`);
  }
  /** @param {string} css */
  const sheet = (css) => {
    const code = transform({ ...options, filename: 'styles.css', code: Buffer.from(css), minify }).code;
    return minify ? shorten(code.toString()) : code.toString();
  };
  const layered = `@layer mfa {\n${plain}\n${readFileSync(layeredOnly, 'utf8')}\n}`;
  return { layered: sheet(layered), unlayered: sheet(plain), files: [...files, layeredOnly] };
}

/** What browsers before Chrome 123, Safari 17.5 and Firefox 120 may not know, under names that no browser knows. */
const recent =
  /(?<![\w-])(light-dark\(|color-mix\(|container(-type)?(?=:)|(?<=@)container\b|(?<=:)(has|dir)\()/g;

/**
 * A sheet as an older browser reads it.
 * @param {string} css
 */
export const aged = (css) => css.replace(recent, 'x-$1');

/**
 * Vite plugin: `import 'src/styles/index.css'` gives the layered bundle; with `?unlayered` the other one, with `?aged` the
 * layered one as an older browser reads it (with `&inline`, as text).
 * @returns {import('vite').Plugin}
 */
export function mfaStyles() {
  return {
    name: 'mfa-styles',
    enforce: 'pre',
    async load(id) {
      const [file, query = ''] = id.split('?');
      if (file !== entry) return undefined;
      const asked = new URLSearchParams(query);
      const isText = asked.has('unlayered');
      const { layered, unlayered, files } = await bundleStyles({ minify: isText });
      for (const one of files) this.addWatchFile(one);
      return isText ? unlayered : asked.has('aged') ? aged(layered) : layered;
    },
    handleHotUpdate({ file, server }) {
      if (!file.endsWith('.css') || !file.startsWith(join(root, 'src'))) return undefined;
      return [...(server.moduleGraph.getModulesByFile(entry) ?? [])];
    },
  };
}
