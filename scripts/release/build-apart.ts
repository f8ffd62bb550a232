import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { capture } from './capture';
import { readFolder, type Files } from './pack';

/** The two builds that people install. */
export interface Built {
  readonly chrome: Files;
  readonly firefox: Files;
  /** Where it was built, with everything installed. */
  readonly folder: string;
}

/**
 * Makes a folder that ends with a name of some length, because a build that holds its own path would
 * otherwise not be noticed.
 */
export function folderApart(name: string): string {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'undertone-release-')), name);
  mkdirSync(folder);
  return folder;
}

/** Removes what `folderApart` made. */
export function removeApart(folder: string): void {
  rmSync(path.dirname(folder), { recursive: true, force: true });
}

/**
 * Builds from nothing but the files of the source: writes them into a folder, installs exactly what
 * the lock file names, and builds for both browsers.
 * @param folder An empty folder.
 * @throws Error with what the tool said that failed.
 */
export function buildApart(source: Files, folder: string): Built {
  for (const [name, content] of source) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  capture('npm', ['ci', '--ignore-scripts', '--loglevel=error'], folder);
  capture('npm', ['run', '--silent', 'build'], folder);
  return {
    chrome: readFolder(path.join(folder, '.output', 'chrome-mv3')),
    firefox: readFolder(path.join(folder, '.output', 'firefox-mv3')),
    folder,
  };
}
