import { spawnSync } from 'node:child_process';

/** Far more than any tool of ours prints. */
const LONGEST = 256 * 1024 * 1024;

/**
 * Runs a program and gives what it printed.
 * @param folder Where it runs.
 * @throws Error with what it complained of, when it fails.
 */
export function capture(program: string, args: readonly string[], folder: string): Buffer {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: folder,
    maxBuffer: LONGEST,
  });
  if (error !== undefined) throw error;
  if (status !== 0) {
    const said = [stdout, stderr].map((bytes) => bytes.toString().trim()).filter(Boolean);
    throw new Error(`${program} ${args.join(' ')} failed:\n${said.join('\n').slice(-4000)}`);
  }
  return stdout;
}

/**
 * Runs a program that a person watches: what it says is shown while it runs.
 * @returns Whether it ended well.
 */
export function show(program: string, args: readonly string[], folder: string): boolean {
  return spawnSync(program, args, { cwd: folder, stdio: 'inherit' }).status === 0;
}
