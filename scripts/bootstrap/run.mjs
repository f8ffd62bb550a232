// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { say } from './say.mjs';

/** How often something that takes a while says that it goes on, in milliseconds. */
const SIGN_OF_LIFE = 10_000;

/**
 * Says again and again that something goes on, and for how long already.
 * @param {string} doing Such as `Installing packages`.
 * @param {number} [every] Milliseconds.
 * @returns {() => void} Ends it.
 */
export function keepSaying(doing, every = SIGN_OF_LIFE) {
  const began = Date.now();
  const timer = setInterval(() => {
    say(`${doing}: ${Math.round((Date.now() - began) / 1000)} s so far.`);
  }, every);
  return () => {
    clearInterval(timer);
  };
}

/**
 * Runs a program in the project folder with this terminal, and waits for it.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, doing?: string }} [options] `env` is added to
 *   the caller's; `doing` is for a program that is silent for long: what to say meanwhile.
 * @returns {Promise<number>} Its exit code; 1 when it could not be started or was killed.
 */
export async function run(program, args, options = {}) {
  const hush = options.doing === undefined ? () => undefined : keepSaying(options.doing);
  try {
    return await exitCode(program, args, options);
  } finally {
    hush();
  }
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string> }} options
 * @returns {Promise<number>}
 */
function exitCode(program, args, options) {
  return new Promise((resolve) => {
    const child = spawn(program, [...args], {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: 'inherit',
      // npm is a .cmd file on Windows, which only a shell can start.
      shell: process.platform === 'win32',
    });
    child.once('error', () => {
      resolve(1);
    });
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}

/**
 * Whether a program ends well, without showing its output.
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {boolean}
 */
export function succeeds(program, args) {
  return spawnSync(program, [...args], { stdio: 'ignore' }).status === 0;
}
