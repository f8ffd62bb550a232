// @ts-check
import { findTool } from './find-tool.mjs';
import { run, succeeds } from './run.mjs';
import { say } from './say.mjs';

/** @typedef {import('./find-tool.mjs').Tool} Tool */

/** Debian's package of each tool. @type {Readonly<Record<Tool, string>>} */
const debianPackages = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
  xvfb: 'xvfb',
  xdotool: 'xdotool',
};

/**
 * How this machine may install Debian packages.
 * @returns {readonly string[] | null} Words to put before `apt-get`; null when it may not.
 */
function aptRights() {
  if (process.env.UNDERTONE_NO_INSTALL === '1' || process.platform !== 'linux') return null;
  if (!succeeds('apt-get', ['--version'])) return null;
  if (process.getuid?.() === 0) return [];
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null;
}

/**
 * Installs Debian packages without asking questions.
 * @param {readonly string[]} rights
 * @param {readonly string[]} packages
 * @returns {Promise<void>} Also when it fails: what is missing afterwards is reported by the caller.
 */
async function aptInstall(rights, packages) {
  const apt = [...rights, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const [program = 'env', ...before] = apt;
  await run(program, [...before, 'update', '-qq'], { doing: 'Asking apt' });
  // A browser without any font draws empty boxes, so one small family comes along.
  const wanted = [...packages, 'fonts-dejavu-core'];
  const install = [...before, 'install', '-y', '-qq', '--no-install-recommends', ...wanted];
  await run(program, install, { doing: 'Installing with apt' });
}

/**
 * Finds tools and, where this machine allows it, installs what is missing. It says so first.
 * @param {readonly Tool[]} tools
 * @returns {Promise<Tool[]>} What is still missing.
 */
export async function ensureTools(tools) {
  const missing = () => tools.filter((tool) => findTool(tool) === null);
  const before = missing();
  if (before.length === 0) return [];
  const packages = before.map((tool) => debianPackages[tool]);
  const rights = aptRights();
  if (rights !== null) {
    say(`Installing with apt: ${packages.join(' ')} (UNDERTONE_NO_INSTALL=1 forbids this).`);
    await aptInstall(rights, packages);
  }
  const after = missing();
  if (after.length > 0) {
    say(
      `Please install ${after.join(', ')}, for example: sudo apt install ${packages.join(' ')}. ` +
        'Somewhere unusual already? Name it: UNDERTONE_CHROMIUM=/path/to/chrome.',
    );
  }
  return after;
}
