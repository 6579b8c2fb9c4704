#!/usr/bin/env node
import { readPort } from './readPort.js';
import { serveSandbox } from './serveSandbox.js';

function fail(error: unknown, code: number): never {
  const [line] = (error instanceof Error ? error.message : String(error)).split('\n');
  console.error(`genauth-mfa-sandbox: ${line} Usage: genauth-mfa-sandbox [--port 4010]`);
  process.exit(code);
}

function port(): number {
  try {
    return readPort(process.argv.slice(2));
  } catch (error) {
    return fail(error, 2);
  }
}

try {
  const { url } = await serveSandbox({ port: port() });
  console.log(`listening on ${url}`);
} catch (error) {
  fail(error, 1);
}
