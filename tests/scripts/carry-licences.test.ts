import { describe, expect, it } from 'vitest';
import { licenceNotice, packageFolder } from '../../scripts/build/carry-licences';
import { checkShipped, shippedPackages } from '../../scripts/release/licences';

describe('packageFolder', () => {
  it('names the package of a module, with its scope', () => {
    expect(packageFolder('/home/me/node_modules/idb/build/index.js')).toBe(
      '/home/me/node_modules/idb',
    );
    expect(packageFolder('\0/home/me/node_modules/@wxt-dev/browser/src/index.mjs?commonjs')).toBe(
      '/home/me/node_modules/@wxt-dev/browser',
    );
  });

  it('names the innermost package where one lies in another', () => {
    expect(packageFolder('/a/node_modules/b/node_modules/c/x.js')).toBe(
      '/a/node_modules/b/node_modules/c',
    );
  });

  it('names none for code of ours', () => {
    expect(packageFolder('/home/me/undertone/src/text/tidy.ts')).toBeNull();
  });
});

describe('licenceNotice', () => {
  const notice = licenceNotice([
    { name: 'zeta', version: '2.0.0', licence: 'GPL-3.0', text: '' },
    { name: '@a/alpha', version: '1.0.0', licence: 'MIT', text: 'Copyright A' },
  ]);

  it('holds the words of every licence, in the order of names', () => {
    expect(notice.indexOf('Copyright A')).toBeGreaterThan(0);
    expect(shippedPackages(notice)).toEqual(['@a/alpha', 'zeta']);
  });

  it('says so where a package brings no licence file', () => {
    expect(notice).toContain('brings no licence file; it names GPL-3.0');
  });

  it('is how a release notices a licence that may not be shipped', () => {
    expect(checkShipped(notice)).toEqual([
      expect.stringContaining('zeta has the licence “GPL-3.0”'),
    ]);
  });
});
