// @ts-check
import { spawn, spawnSync } from 'node:child_process';

/**
 * Runs a program in the project folder with this terminal, and waits for it.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string> }} [options] `env` is added to the caller's.
 * @returns {Promise<number>} Its exit code; 1 when it could not be started or was killed.
 */
export function run(program, args, options = {}) {
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
