import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { stalePackages } from '../../scripts/bootstrap/packages.mjs';

describe('stalePackages', () => {
  const wanted = {
    '': {},
    'node_modules/preact': { version: '11.2.0' },
    'node_modules/other-system': { version: '1.0.0', optional: true, os: ['aix'] },
  };

  it('is content when everything is there, without what other systems need', () => {
    expect(stalePackages(wanted, { 'node_modules/preact': { version: '11.2.0' } })).toEqual([]);
  });

  it('names what is missing', () => {
    expect(stalePackages(wanted, {})).toEqual(['node_modules/preact']);
  });

  it('names what has another version than the lock file', () => {
    expect(stalePackages(wanted, { 'node_modules/preact': { version: '10.0.0' } })).toEqual([
      'node_modules/preact',
    ]);
  });

  it('does not mind what somebody installed besides', () => {
    const installed = { ...wanted, 'node_modules/extra': { version: '1.0.0' } };
    expect(stalePackages(wanted, installed)).toEqual([]);
  });
});

describe('the lock file', () => {
  it('names no download address, so every registry can serve it', () => {
    const lock = readFileSync(path.resolve(import.meta.dirname, '../../package-lock.json'), 'utf8');
    expect(lock).not.toContain('"resolved"');
    expect(lock).toContain('"integrity"');
  });
});
