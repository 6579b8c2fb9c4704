import { parseArgs } from 'node:util';

/**
 * Reads `--port N` or `--port=N` from the command line; 4010 without.
 * @throws Error with one line for the person, for anything else.
 */
export function readPort(args: readonly string[]): number {
  const { values } = parseArgs({ args: [...args], options: { port: { type: 'string', default: '4010' } } });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65535) {
    throw new Error(`--port takes a number from 0 to 65535, not "${values.port}".`);
  }
  return port;
}
