import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtExtension } from '../e2e/drivers/artifacts';

/** The two browsers that are built for. */
export const targets = ['chrome', 'firefox'] as const;
export type Target = (typeof targets)[number];

/** Paths of all files of a build, from its folder, with forward slashes. */
export function builtFiles(target: Target): readonly string[] {
  const folder = builtExtension(target);
  if (!existsSync(folder)) throw new Error(`Nothing is built in ${folder}: npm run build`);
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** The text of one file of a build. */
export function builtText(target: Target, file: string): string {
  return readFileSync(path.join(builtExtension(target), file), 'utf8');
}
