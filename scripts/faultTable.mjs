// The tables of docs/faults.md, from the rows that the fault matrix has seen.

/**
 * @typedef {object} FaultRow what one run of the matrix has seen
 * @property {string} operation
 * @property {string} fault
 * @property {string} kind
 * @property {string[]} said sentences, as they stood
 * @property {string[]} offered names of the buttons that could be pressed
 * @property {number} calls how often the operation was called before the person did anything
 */

const markers = ['<!-- written by scripts/faults.mjs: from here -->', '<!-- to here -->'];
/** The variable that makes a run write instead of compare. */
export const writes = 'WRITE_FAULTS';

/** @param {string[]} cells */
const line = (...cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** Faults that look the same to a person share a line. @param {readonly FaultRow[]} rows */
function table(rows) {
  /** @type {Map<string, { row: FaultRow, faults: string[] }>} */
  const alike = new Map();
  for (const row of rows) {
    const key = JSON.stringify([row.kind, row.said, row.offered, row.calls]);
    const group = alike.get(key) ?? { row, faults: [] };
    group.faults.push(row.fault);
    alike.set(key, group);
  }
  return [
    line('fault', 'kind', 'a person reads', 'can press', 'asked'),
    line('---', '---', '---', '---', '---'),
    ...[...alike.values()].map(({ row, faults }) =>
      line(
        faults.join(', '),
        `\`${row.kind}\``,
        row.said.map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`)).join(' '),
        row.offered.join(', ') || '–',
        row.calls === 1 ? 'once' : `${row.calls} times`,
      ),
    ),
  ].join('\n');
}

/**
 * The page with these rows in it.
 * @param {string} text
 * @param {readonly FaultRow[]} rows
 */
export function withFaults(text, rows) {
  const [from = '', to = ''] = markers;
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`docs/faults.md lacks its markers: ${markers.join(' ')}`);
  const operations = [...new Set(rows.map(({ operation }) => operation))];
  const tables = operations.flatMap((operation) => [
    `## \`${operation}\``,
    '',
    table(rows.filter((row) => row.operation === operation)),
    '',
  ]);
  return `${text.slice(0, start + from.length)}\n\n${tables.join('\n')}\n${text.slice(end)}`;
}
