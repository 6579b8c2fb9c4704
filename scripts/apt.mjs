// Installs Debian's packages where that is possible: as root, on Debian or Ubuntu.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

function canInstall() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  const ids = readFileSync('/etc/os-release', 'utf8').match(/^ID(_LIKE)?=.*$/gm) ?? [];
  return /debian|ubuntu/.test(ids.join(' ')) && spawnSync('apt-get', ['--version']).status === 0;
}

/** @param {string[]} args */
function aptGet(...args) {
  const { status } = spawnSync('apt-get', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/** Whether they are installed now. Does nothing where it can't. @param {string[]} packages */
export function aptInstall(packages) {
  if (!canInstall()) return false;
  // Some images list repositories that can't be reached: an update that half fails may still do.
  aptGet('update');
  return aptGet('install', '-y', '--no-install-recommends', ...packages);
}
