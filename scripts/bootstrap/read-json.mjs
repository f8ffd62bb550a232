// @ts-check
import { existsSync, readFileSync } from 'node:fs';

/**
 * Reads a JSON file that may be missing or cut short.
 * @param {string} file
 * @returns {unknown} Null when there is no such file or it isn't JSON.
 */
export function readJson(file) {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // A half-written file means that its writer was stopped: the same as none.
    return null;
  }
}
