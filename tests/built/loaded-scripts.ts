import path from 'node:path';
import { builtText, type Target } from './built-files';

const imported = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;
const named = /<(?:script|link)\b[^>]*\b(?:src|href)="\/?([^"]+\.js)"/g;

/**
 * All scripts that a script or a page loads before it can do anything: those it names, and those that
 * these import.
 * @param entry Such as `background.js` or `popup.html`.
 * @returns Their paths, sorted; a script itself is one of them.
 */
export function loadedScripts(target: Target, entry: string): readonly string[] {
  const loaded = new Set<string>();
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    for (const [, other = ''] of builtText(target, file).matchAll(imported)) {
      load(path.posix.join(path.posix.dirname(file), other));
    }
  };
  if (entry.endsWith('.js')) load(entry);
  else for (const [, file = ''] of builtText(target, entry).matchAll(named)) load(file);
  return [...loaded].sort();
}
