// Writes the table of docs/genauth.md: what GenAuth's documentation leaves open, read from the sandbox's switches; `node scripts/switches.mjs`.
// A test holds the page against the source.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, root } from './run.mjs';

/**
 * @typedef {import('../src/sandbox/index.js').SandboxSwitch} Switch
 * @typedef {Readonly<Record<string, Switch>>} Switches
 */

const markers = ['<!-- written by scripts/switches.mjs: from here -->', '<!-- to here -->'];
export const doc = join(root, 'docs/genauth.md');

/** @type {Record<Switch['confidence'], string>} */
const sure = { H: 'several sources', M: 'one good source', L: 'inferred', unknown: 'nothing says so' };

/** @param {string | number | boolean} value */
const code = (value) => (value === '' ? 'an empty text' : `\`${value}\``);

/** @param {Switch} entry */
const others = ({ values, min, max, default: usual }) =>
  values
    ? values
        .filter((value) => value !== usual)
        .map(code)
        .join(', ')
    : `${min} to ${max}`;

/** @param {Switches} switches */
function writeSwitches(switches) {
  return [
    '| switch | decides | the sandbox plays | how sure | it can also play |',
    '| --- | --- | --- | --- | --- |',
    ...Object.entries(switches).map(
      ([name, entry]) =>
        `| \`${name}\` | ${entry.about.replaceAll('|', '\\|')} | ${code(entry.default)} | ${sure[entry.confidence]} | ${others(entry)} |`,
    ),
  ].join('\n');
}

/**
 * The document with the table in it.
 * @param {string} text
 * @param {Switches} switches
 */
export function withSwitches(text, switches) {
  const [from = '', to = ''] = markers;
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`docs/genauth.md lacks its markers: ${markers.join(' ')}`);
  return `${text.slice(0, start + from.length)}\n\n${writeSwitches(switches)}\n\n${text.slice(end)}`;
}

if (isMain(import.meta.url)) {
  const { tsImport } = await import('tsx/esm/api');
  const { sandboxSwitches } = await tsImport('../src/sandbox/switches/sandboxSwitches.ts', import.meta.url);
  writeFileSync(doc, withSwitches(readFileSync(doc, 'utf8'), sandboxSwitches));
  console.log('docs/genauth.md is written.');
}
