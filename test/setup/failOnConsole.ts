/**
 * An unexpected console.error or console.warn fails the test: React tells of missing keys, updates after unmount
 * and hydration mismatches nowhere else. A test that expects one says so with `expectConsoleError` from
 * expectConsole.ts. Never import this file from a test: a browser would load it twice and register its hooks anew.
 * Unhandled rejections need nothing here: Vitest itself fails the run on them.
 *
 * Must be the first setup file: Vitest runs afterEach hooks in reverse, so this one sees what unmounting says.
 */
import { afterAll, afterEach, beforeEach } from 'vitest';
import { consoleBook } from './expectConsole.js';

/** What the console would show: React passes a format string and its arguments. */
function format(args: unknown[]) {
  const rest = [...args];
  const show = (value: unknown) => {
    if (value instanceof Error) return `${value.name}: ${value.message}`;
    if (typeof value !== 'object' || value === null) return String(value);
    try {
      return JSON.stringify(value);
    } catch {
      return Object.prototype.toString.call(value);
    }
  };
  const first = typeof rest[0] === 'string' ? String(rest.shift()) : '';
  const text = first.replace(/%([sdifoOc])/g, (whole, kind: string) => {
    if (rest.length === 0) return whole;
    const value = rest.shift();
    return kind === 'c' ? '' : show(value);
  });
  return [text, ...rest.map(show)].filter(Boolean).join(' ');
}

function matches(pattern: RegExp | string, text: string) {
  return typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text);
}

// Plain functions, not spies: `restoreMocks` would take spies away before each test.
for (const level of ['error', 'warn'] as const) {
  console[level] = (...args: unknown[]) => {
    const text = format(args);
    const { expectations, unexpected } = consoleBook();
    const expected = expectations.find((one) => one.level === level && matches(one.pattern, text));
    if (expected) {
      expected.met = true;
      return;
    }
    unexpected.push({ level, text, error: new Error(`Unexpected console.${level}: ${text}`) });
  };
}

function settle() {
  const book = consoleBook();
  const { expectations, unexpected } = book;
  book.expectations = [];
  book.unexpected = [];
  const [first, ...others] = unexpected;
  if (first) {
    const list = others.map((one) => `\n- console.${one.level}: ${one.text}`).join('');
    if (list) first.error.message += `\n\nand ${String(others.length)} more:${list}`;
    throw first.error;
  }
  const unmet = expectations.find((one) => !one.met);
  if (unmet) throw new Error(`Expected console.${unmet.level} with ${String(unmet.pattern)}, but none came.`);
}

beforeEach(() => {
  // What was said while the file loaded stays on the book; only a former test's expectations go.
  consoleBook().expectations = [];
});
afterEach(settle);
afterAll(settle);
