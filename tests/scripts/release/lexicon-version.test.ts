import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  lexiconComplaint,
  lexiconFingerprint,
  releasedLexicons,
} from '../../../scripts/release/lexicon-fingerprint';
import { LEXICON } from '../../../src/lexicon';
import { SIGNS } from '../../../src/lexicon/signs';

const changelog = readFileSync(
  path.resolve(import.meta.dirname, '../../../docs/lexicon-changelog.md'),
  'utf8',
);

describe('the fingerprint of a lexicon', () => {
  it('changes when a frame changes', () => {
    const other = { ...LEXICON, patterns: LEXICON.patterns.slice(1) };
    expect(lexiconFingerprint(other)).not.toBe(lexiconFingerprint(LEXICON));
  });

  it('changes when a class of words changes', () => {
    const other = { ...LEXICON, classes: { ...LEXICON.classes, extra: ['word'] } };
    expect(lexiconFingerprint(other)).not.toBe(lexiconFingerprint(LEXICON));
  });

  it('does not change with what only proves it, nor with the version', () => {
    const cue = { id: 'a/b', match: ['x'], examples: ['«x»'] };
    expect(lexiconFingerprint({ version: '1', cues: [cue] })).toBe(
      lexiconFingerprint({ version: '2', cues: [{ ...cue, examples: [] }] }),
    );
  });
});

describe('the version of a lexicon', () => {
  const released = releasedLexicons(
    '## 1.1.0 (fingerprint bbbbbbbbbbbb)\n\n## 1.0.0 (fingerprint aaaaaaaaaaaa)\n',
  );

  it('may be a released one where the lexicon is the released one', () => {
    expect(
      lexiconComplaint({ version: '1.0.0', fingerprint: 'aaaaaaaaaaaa' }, released),
    ).toBeNull();
  });

  it('may be a new one', () => {
    expect(
      lexiconComplaint({ version: '1.2.0', fingerprint: 'cccccccccccc' }, released),
    ).toBeNull();
  });

  it('may not stand for two lexicons', () => {
    expect(lexiconComplaint({ version: '1.1.0', fingerprint: 'cccccccccccc' }, released)).toContain(
      'Raise the version in src/lexicon/index.ts',
    );
  });

  it('of the lexicon that lies here stands for no other that was released', () => {
    const current = {
      version: LEXICON.version,
      fingerprint: lexiconFingerprint({ ...LEXICON, signs: SIGNS }),
    };
    expect(lexiconComplaint(current, releasedLexicons(changelog))).toBeNull();
  });

  it('has its changelog, with what is not released yet', () => {
    expect(changelog).toMatch(/^## Unreleased$/m);
  });
});
