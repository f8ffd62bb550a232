// @ts-check
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readJson } from './read-json.mjs';
import { run } from './run.mjs';

/**
 * One named part of `npm test`.
 * @typedef {object} Stage
 * @property {string} name For people.
 * @property {string} script The npm script that does it.
 * @property {boolean} [cases] Whether it runs test cases that are to be counted.
 * @property {string} [needs] Name of a stage without whose success this one can't begin.
 * @property {boolean} [beside] Whether it runs beside the stage before it: it mostly waits.
 */

/**
 * @typedef {object} Outcome
 * @property {string} name
 * @property {boolean} ok
 * @property {number} passed Test cases.
 * @property {number} failed Test cases; at least one when the stage failed.
 * @property {number} seconds
 * @property {string} note What went wrong, where more is to be said than "failed".
 */

/**
 * Counts the test cases in what vitest wrote down.
 * A case that was skipped proves nothing, so it counts as failed; so does an empty run.
 * @param {unknown} report Vitest's JSON report, parsed; null when it wrote none.
 * @returns {{ passed: number, failed: number, note: string }}
 */
export function countCases(report) {
  const number = (/** @type {'numTotalTests' | 'numPassedTests' | 'numFailedTests'} */ key) => {
    const counts = /** @type {Record<string, unknown> | null} */ (report);
    const value = counts?.[key];
    return typeof value === 'number' ? value : 0;
  };
  const passed = number('numPassedTests');
  const unproven = number('numTotalTests') - passed - number('numFailedTests');
  if (number('numTotalTests') === 0) return { passed: 0, failed: 1, note: 'no test case ran' };
  const note = unproven > 0 ? `${unproven} skipped, counted as failed` : '';
  return { passed, failed: number('numFailedTests') + unproven, note };
}

/**
 * Chooses stages by the names of their scripts, with those that they need.
 * @param {readonly Stage[]} stages
 * @param {readonly string[]} scripts Such as `lint` or `test:built`; none chooses all.
 * @returns {{ chosen: readonly Stage[], unknown: readonly string[] }} In their usual order.
 */
export function chooseStages(stages, scripts) {
  const wanted = stages.filter((stage) => scripts.includes(stage.script));
  const needed = new Set(wanted.map((stage) => stage.needs));
  return {
    chosen:
      scripts.length === 0
        ? stages
        : stages.filter((stage) => wanted.includes(stage) || needed.has(stage.name)),
    unknown: scripts.filter((script) => !stages.some((stage) => stage.script === script)),
  };
}

/**
 * Puts stages that run at the same time together.
 * @template {{ readonly name: string, readonly beside?: boolean }} Kind
 * @param {readonly Kind[]} stages
 * @returns {readonly (readonly Kind[])[]} In their usual order.
 */
export function groupStages(stages) {
  /** @type {Kind[][]} */
  const groups = [];
  for (const stage of stages) {
    const last = groups.at(-1);
    if (stage.beside && last) last.push(stage);
    else groups.push([stage]);
  }
  return groups;
}

/**
 * Runs one stage and says how it went.
 * @param {Stage} stage
 * @param {string} root The project's folder.
 * @returns {Promise<Outcome>}
 */
async function runStage(stage, root) {
  const began = Date.now();
  const file = path.join(root, 'artifacts', 'results', `${stage.script.replaceAll(':', '-')}.json`);
  rmSync(file, { force: true });
  mkdirSync(path.dirname(file), { recursive: true });
  const report = ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await run('npm', ['run', '--silent', stage.script, ...(stage.cases ? report : [])], {
    cwd: root,
  });
  const counted = stage.cases ? countCases(readJson(file)) : { passed: 0, failed: 0, note: '' };
  const ok = code === 0 && counted.failed === 0;
  return {
    name: stage.name,
    ok,
    passed: counted.passed,
    failed: ok ? 0 : Math.max(1, counted.failed),
    seconds: (Date.now() - began) / 1000,
    note: counted.note,
  };
}

/**
 * Runs stages one after the other, or beside each other where they say so; a failure doesn't stop the later ones
 * that can still say something.
 * @param {readonly Stage[]} stages
 * @param {string} root The project's folder.
 * @param {(line: string) => void} print
 * @returns {Promise<Outcome[]>} In order.
 */
export async function runStages(stages, root, print) {
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const group of groupStages(stages)) {
    const done = group.map(async (stage) => {
      print(`\n── ${stage.name} (npm run ${stage.script})`);
      const needed = outcomes.find((outcome) => outcome.name === stage.needs);
      if (needed && !needed.ok) return notBegun(stage, needed);
      const outcome = await runStage(stage, root);
      print(row(outcome));
      return outcome;
    });
    outcomes.push(...(await Promise.all(done)));
  }
  return outcomes;
}

/**
 * What becomes of a stage whose needed stage failed.
 * @param {Stage} stage
 * @param {Outcome} needed
 * @returns {Outcome}
 */
function notBegun(stage, needed) {
  const note = `not begun, it needs: ${needed.name}`;
  return { name: stage.name, ok: false, passed: 0, failed: 1, seconds: 0, note };
}

/**
 * One line about one stage: how it went, how long it took, and how many cases it has.
 * @param {Outcome} outcome
 * @returns {string}
 */
function row(outcome) {
  const failed = outcome.ok ? '' : `, ${outcome.failed} failed`;
  return [
    outcome.ok ? 'ok    ' : 'FAILED',
    `${outcome.seconds.toFixed(1)} s`.padStart(8),
    ' ',
    outcome.name,
    outcome.passed > 0 ? `(${outcome.passed} passed${failed})` : '',
    outcome.note,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/**
 * The table and the last line of `npm test`.
 * @param {readonly Outcome[]} outcomes
 * @returns {string[]} Lines; the last is `N passed, N failed`.
 */
export function summary(outcomes) {
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0);
  return ['', ...outcomes.map(row), '', `${sum('passed')} passed, ${sum('failed')} failed`];
}
