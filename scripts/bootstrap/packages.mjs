// @ts-check
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readJson } from './read-json.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

/**
 * One package in a lock file.
 * @typedef {{ version?: string, link?: boolean, optional?: boolean, os?: string[], cpu?: string[] }} Locked
 * @typedef {Record<string, Locked>} LockedPackages
 */

/**
 * Names what is missing or of another version than the lock file asks for.
 * Packages for other systems and optional ones may be absent.
 * @param {LockedPackages} wanted The lock file's `packages`.
 * @param {LockedPackages} installed The same of npm's own record in node_modules.
 * @returns {string[]} Folders, such as `node_modules/preact`.
 */
export function stalePackages(wanted, installed) {
  return Object.entries(wanted)
    .filter(([folder]) => folder !== '')
    .filter(([folder, locked]) => {
      const present = installed[folder];
      if (present === undefined) return !(locked.optional ?? false) && !locked.os && !locked.cpu;
      return present.version !== locked.version;
    })
    .map(([folder]) => folder);
}

/**
 * @param {string} file A lock file, or npm's own record of what it installed.
 * @returns {LockedPackages | null} Null when it can't be read.
 */
function readPackages(file) {
  const lock = /** @type {{ packages?: LockedPackages } | null} */ (readJson(file));
  return lock?.packages ?? null;
}

/**
 * Installs the packages of the lock file when they are missing or not the ones it names.
 * npm's own record in node_modules is compared, so that an `npm install` by hand counts too.
 * @param {string} root The project's folder.
 * @returns {Promise<boolean>} Whether they are there now.
 */
export async function ensurePackages(root) {
  const wanted = readPackages(path.join(root, 'package-lock.json'));
  if (wanted === null) {
    say('package-lock.json is missing or unreadable: get it back from git.');
    return false;
  }
  const installed = readPackages(path.join(root, 'node_modules', '.package-lock.json'));
  if (installed === null || stalePackages(wanted, installed).length > 0) {
    say(
      `Installing packages (${installed === null ? 'none are here yet' : 'the lock file changed'}). ` +
        'That often takes half a minute, and two where the network is slow.',
    );
    // No package of ours needs its install script, so none may run one.
    const code = await run('npm', ['ci', '--ignore-scripts', '--loglevel=error'], {
      cwd: root,
      doing: 'Installing packages',
    });
    if (code !== 0) {
      say(
        '`npm ci` failed: see the lines above. With no network, ask for it once, then try again.',
      );
      return false;
    }
  }
  if (existsSync(path.join(root, '.wxt', 'tsconfig.json'))) return true;
  const prepare = ['run', '--silent', 'prepare', '--', '--level', 'warn'];
  return (await run('npm', prepare, { cwd: root, doing: 'Preparing' })) === 0;
}
