import { chmodSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findTool } from '../../scripts/bootstrap/find-tool.mjs';

let folder = '';

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'undertone-tools-')));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function makeProgram(name: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
}

describe('findTool', () => {
  it('finds a browser on the PATH and follows links to it', () => {
    const real = makeProgram('real-firefox');
    symlinkSync(real, path.join(folder, 'firefox'));
    expect(findTool('firefox', { PATH: folder })).toBe(real);
  });

  it('prefers Chromium to Chrome', () => {
    makeProgram('google-chrome');
    const chromium = makeProgram('chromium');
    expect(findTool('chromium', { PATH: folder })).toBe(chromium);
  });

  it('takes the program that a person names, whatever else is there', () => {
    makeProgram('chromium');
    const own = makeProgram('my-browser');
    expect(findTool('chromium', { PATH: folder, UNDERTONE_CHROMIUM: own })).toBe(own);
  });

  it('finds nothing rather than another browser when the named one is not there', () => {
    makeProgram('chromium');
    const named = path.join(folder, 'gone');
    expect(findTool('chromium', { PATH: folder, UNDERTONE_CHROMIUM: named })).toBeNull();
  });

  it('gives null where there is none', () => {
    expect(findTool('xdotool', { PATH: folder })).toBeNull();
  });
});
