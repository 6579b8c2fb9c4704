/**
 * What a test says about the console. Kept apart from failOnConsole.ts, so that a story's play function can
 * call it too: outside Vitest it then just has no effect.
 */
type Level = 'error' | 'warn';

interface Expectation {
  level: Level;
  pattern: RegExp | string;
  met: boolean;
}

interface ConsoleBook {
  expectations: Expectation[];
  unexpected: { level: Level; text: string; error: Error }[];
}

// On globalThis: a browser may load this module twice, under the address of the setup file and of the test.
const key = Symbol.for('genauth-mfa-react.test.console');
const store = globalThis as unknown as Record<symbol, ConsoleBook | undefined>;

export function consoleBook(): ConsoleBook {
  return (store[key] ??= { expectations: [], unexpected: [] });
}

function expectConsole(level: Level, pattern: RegExp | string) {
  consoleBook().expectations.push({ level, pattern, met: false });
}

/**
 * This test calls console.error with a text that matches (a string: contains), once or more.
 * Call it before the act. The test fails if no such call comes.
 */
export function expectConsoleError(pattern: RegExp | string) {
  expectConsole('error', pattern);
}

/** The same for console.warn. */
export function expectConsoleWarning(pattern: RegExp | string) {
  expectConsole('warn', pattern);
}
