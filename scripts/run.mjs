// Small helpers that the other scripts share: paths and child processes.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Path of a command that an npm package installed. @param {string} name */
export const bin = (name) => join(root, 'node_modules', '.bin', name);

/** Is this module the one that node was started with? @param {string} url */
export const isMain = (url) => process.argv[1] !== undefined && fileURLToPath(url) === process.argv[1];

/**
 * Runs a command from the project's root (or `cwd`) without stdin and collects its output. Never rejects.
 * A command that outlives `timeoutMs` is ended together with its children.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, timeoutMs?: number }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { cwd = root, env = {}, timeoutMs = 0 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true, // its own process group, so that a time-out ends the grandchildren too
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    const endGroup = () => {
      try {
        if (child.pid) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // already gone
      }
    };
    const timer =
      timeoutMs > 0
        ? setTimeout(() => {
            output += `\nstopped: took longer than ${timeoutMs / 1000} s\n`;
            endGroup();
          }, timeoutMs)
        : undefined;
    process.once('exit', endGroup);
    const finish = (/** @type {number} */ code) => {
      clearTimeout(timer);
      process.off('exit', endGroup);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += `${error.message}\n`;
      finish(1);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}
