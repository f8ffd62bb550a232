import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLicences } from '../../../scripts/release/licences';
import { checkLock } from '../../../scripts/release/lock-file';
import { readFields } from '../../../scripts/release/parse';

const root = path.resolve(import.meta.dirname, '../../..');
const read = (folder: string) => ({
  lock: readFields(path.join(root, folder, 'package-lock.json')),
  manifest: readFields(path.join(root, folder, 'package.json')),
});

describe('a lock file', () => {
  const manifest = { dependencies: { idb: '8.0.4' } };
  const locked = { '': manifest, 'node_modules/idb': { version: '8.0.4', integrity: 'sha512-x' } };

  it('is fine when it is in step, with checksums and without addresses', () => {
    expect(checkLock({ packages: locked }, manifest)).toEqual([]);
  });

  it('may name no address, because that registry may not be there for others', () => {
    const idb = { ...locked['node_modules/idb'], resolved: 'where-it-lies/idb.tgz' };
    expect(checkLock({ packages: { ...locked, 'node_modules/idb': idb } }, manifest)).toEqual([
      expect.stringContaining('node_modules/idb names the address'),
    ]);
  });

  it('names a checksum of every package', () => {
    const packages = { ...locked, 'node_modules/idb': { version: '8.0.4' } };
    expect(checkLock({ packages }, manifest)).toEqual([expect.stringContaining('no checksum')]);
  });

  it('asks for what package.json asks for, no more and no less', () => {
    const other = { dependencies: { idb: '8.0.5' }, devDependencies: { vite: '8.0.0' } };
    expect(checkLock({ packages: locked }, other)).toHaveLength(2);
    expect(checkLock({ packages: locked }, {})).toHaveLength(1);
  });

  it('holds exact versions only', () => {
    const loose = { dependencies: { idb: '^8.0.4' } };
    expect(checkLock({ packages: { ...locked, '': loose } }, loose)).toEqual([
      expect.stringContaining('no exact version'),
    ]);
  });

  it.each(['.', 'tests/bench', 'scripts/release/linter'])('of ours is fine: %s', (folder) => {
    const { lock, manifest: wanted } = read(folder);
    expect(checkLock(lock, wanted)).toEqual([]);
  });
});

describe('a licence', () => {
  const lockOf = (license: string) => ({ packages: { 'node_modules/x': { license } } });

  it.each(['MIT', '(MIT OR GPL-3.0)', 'MIT AND ISC'])('like %s is agreed to', (license) => {
    expect(checkLicences(lockOf(license))).toEqual([]);
  });

  it.each(['GPL-3.0', 'MIT AND GPL-3.0', '', 'SEE LICENSE IN x'])(
    'like “%s” is complained of',
    (license) => {
      expect(checkLicences(lockOf(license))).toHaveLength(1);
    },
  );

  it.each(['.', 'scripts/release/linter'])(
    'of every package that is installed is agreed to: %s',
    (folder) => {
      expect(checkLicences(read(folder).lock)).toEqual([]);
    },
  );
});
