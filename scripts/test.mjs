// @ts-check
/**
 * `npm test`: everything, from formatting to real browsers, on a fresh clone with nothing installed.
 * `npm test -- lint test:built` runs those stages only, with what they need.
 * Plain Node ≥ 20 and no package, because it is what installs the packages.
 */
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './bootstrap/packages.mjs';
import { chooseStages, runStages, summary } from './bootstrap/stages.mjs';
import { ensureTools } from './bootstrap/ensure-tools.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const print = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

/** @type {readonly import('./bootstrap/stages.mjs').Stage[]} */
const stages = [
  { name: 'formatting', script: 'format:check' },
  { name: 'lint', script: 'lint' },
  { name: 'types', script: 'types' },
  { name: 'unused code', script: 'unused' },
  { name: 'unit tests', script: 'test:unit', cases: true },
  { name: 'build', script: 'build' },
  { name: 'built files', script: 'test:built', cases: true, needs: 'build' },
  { name: 'the same bytes when built again', script: 'build:again', needs: 'build' },
  { name: 'journeys in Chromium', script: 'test:chromium', cases: true, needs: 'build' },
  {
    name: 'journeys in Firefox',
    script: 'test:firefox',
    cases: true,
    needs: 'build',
    beside: true,
  },
  { name: 'real keys on a real screen', script: 'test:screen', cases: true, needs: 'build' },
];

/** Scripts whose stages drive a browser. */
const browsers = new Set(['test:chromium', 'test:firefox', 'test:screen']);

const { chosen, unknown } = chooseStages(stages, process.argv.slice(2));
if (unknown.length > 0) {
  const known = stages.map((stage) => stage.script).join(', ');
  print(`No stage is called ${unknown.join(' or ')}. There are: ${known}.\n\n0 passed, 1 failed`);
  process.exit(1);
}
const began = Date.now();
if (!(await ensurePackages(root))) {
  print('\n0 passed, 1 failed');
  process.exit(1);
}
// A missing browser is no reason to stop: its own stage fails and says so, the others still speak.
if (chosen.some((stage) => browsers.has(stage.script))) {
  await ensureTools(['chromium', 'firefox', 'xvfb', 'xdotool']);
}
const outcomes = await runStages(chosen, root, print);
print(`\nAll stages took ${((Date.now() - began) / 1000).toFixed(0)} s.`);
summary(outcomes).forEach(print);
process.exitCode = outcomes.every((outcome) => outcome.ok) ? 0 : 1;
