// Starts a WebDriver server of WebKit's, and a browser through it.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { webDriver } from './webDriver.mjs';

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

/** @typedef {(stop: () => void) => void} OnStop hears what has to be ended when the browser goes, or this process */

/**
 * A session of a driver of its own, in English.
 * @param {{ command: string, capabilities: object, env?: Record<string, string>, onStop: OnStop }} driver
 */
async function driven({ command, capabilities, env = {}, onStop }) {
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

/**
 * Opens a browser through its driver; what was started for it ends with it, the last first.
 * @param {(onStop: OnStop) => Promise<{ command: string, capabilities: object, env?: Record<string, string> }>} prepare
 * @param {(session: Awaited<ReturnType<typeof webDriver>>) => Promise<void>} [settle]
 * @returns {Promise<import('./engine.mjs').Opened>}
 */
export async function openDriven(prepare, settle) {
  /** @type {(() => void)[]} */
  const stops = [];
  const stop = () => {
    process.off('exit', stop);
    for (const one of stops.splice(0).reverse()) one();
  };
  process.on('exit', stop);
  /** @type {OnStop} */
  const onStop = (one) => void stops.push(one);
  try {
    const session = await driven({ ...(await prepare(onStop)), onStop });
    await settle?.(session);
    return {
      version: session.version,
      tab: session.tab,
      close: async () => {
        await session.close().catch(() => undefined);
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}
