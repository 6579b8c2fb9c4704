// Starts a WebDriver server of WebKit's, and a browser through it.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { webDriver } from './webDriver.mjs';

/** What has to be ended when the browser goes, in reverse order; with this process at the latest. */
export function stopper() {
  /** @type {(() => void)[]} */
  const stops = [];
  const stop = () => {
    process.off('exit', stop);
    for (const one of stops.splice(0).reverse()) one();
  };
  process.on('exit', stop);
  return { onStop: (/** @type {() => void} */ one) => void stops.push(one), stop };
}

/** @returns {Promise<number>} a port that nobody listens at */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** @param {string} url @param {string} command */
async function untilReady(url, command) {
  for (let tries = 0; tries < 100; tries += 1) {
    const { ok } = await fetch(`${url}/status`).catch(() => ({ ok: false }));
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${command} does not start`);
}

/**
 * A session of a driver of its own, in English.
 * @param {string} command
 * @param {Record<string, string>} env
 * @param {object} capabilities
 * @param {(stop: () => void) => void} onStop
 */
export async function driven(command, env, capabilities, onStop) {
  const port = await freePort();
  const driver = spawn(command, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, ...env, LANG: 'en_US.UTF-8', LANGUAGE: 'en_US' },
    // Its browser goes with it.
    detached: true,
  });
  onStop(() => {
    try {
      if (driver.pid) process.kill(-driver.pid, 'SIGKILL');
    } catch {
      // already gone
    }
  });
  const url = `http://127.0.0.1:${port}`;
  await untilReady(url, command);
  return webDriver(url, capabilities);
}
