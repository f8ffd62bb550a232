import { mkdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');

/** Folder of a built extension, as `npm run build` leaves it. */
export function builtExtension(target: 'chrome' | 'firefox'): string {
  return path.join(root, '.output', `${target}-mv3`);
}

/** Where a screenshot goes; its folder is made. The whole of artifacts/ is ignored by git. */
export function screenshotFile(name: string): string {
  const folder = path.join(root, 'artifacts', 'screenshots');
  mkdirSync(folder, { recursive: true });
  return path.join(folder, `${name}.png`);
}
