// @ts-check
/**
 * `npm start`: builds the extension and shows it in a real browser on a sample conversation, on a
 * fresh clone with nothing installed. Plain Node ≥ 20 and no package, because it installs the packages.
 */
import { fileURLToPath } from 'node:url';
import { findTool } from './bootstrap/find-tool.mjs';
import { ensurePackages } from './bootstrap/packages.mjs';
import { run } from './bootstrap/run.mjs';
import { say } from './bootstrap/say.mjs';
import { ensureTools } from './bootstrap/ensure-tools.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @returns {Promise<number>} Exit code. */
async function start() {
  if (!(await ensurePackages(root))) return 1;
  const hasFirefoxOnly = findTool('chromium') === null && findTool('firefox') !== null;
  if (!hasFirefoxOnly && (await ensureTools(['chromium'])).length > 0) return 1;
  const target = hasFirefoxOnly ? 'firefox' : 'chrome';
  const name = hasFirefoxOnly ? 'Firefox' : 'Chromium';
  say(`Building the extension for ${name}. That takes about half a minute.`);
  const build = ['run', '--silent', `build:${target}`, '--', '--level', 'warn'];
  const built = await run('npm', build, { cwd: root, doing: 'Building' });
  if (built !== 0) return built;
  say(`Starting ${name}.`);
  return run('npm', ['run', '--silent', 'show', '--', target], { cwd: root });
}

process.exitCode = await start();
