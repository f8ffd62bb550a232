import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkChangelog } from '../../../scripts/release/changelog';
import { EXPLAINED, unexplained } from '../../../scripts/release/lint-addon';

const about = readFileSync(
  path.resolve(import.meta.dirname, '../../../docs/store/linter.md'),
  'utf8',
);

describe('what Mozilla’s linter says', () => {
  const remark = { file: 'reader.js', message: 'words' };

  it('stops a release when it is an error, whatever its code', () => {
    expect(unexplained([{ kind: 'error', code: EXPLAINED[0] ?? '', ...remark }])).toHaveLength(1);
  });

  it('stops a release when it is a warning that nobody explained', () => {
    expect(unexplained([{ kind: 'warning', code: 'NEW', ...remark }])).toHaveLength(1);
  });

  it.each(EXPLAINED)('does not stop it when it is %s, which is explained', (code) => {
    expect(unexplained([{ kind: 'warning', code, ...remark }])).toEqual([]);
    expect(about).toContain(`## ${code}`);
  });
});

describe('the changelog', () => {
  it('names the version and its day before anything is published', () => {
    expect(checkChangelog('## 1.2.0 (2026-12-01)\n', '1.2.0')).toEqual([]);
    expect(checkChangelog('## Unreleased\n', '1.2.0')).toHaveLength(1);
    expect(checkChangelog('## 1x2x0 (2026-12-01)\n', '1.2.0')).toHaveLength(1);
  });
});
