import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeOf, isEdit, type Edit } from '../../src/settings/edits';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings';
import { changeSettings } from '../../src/settings/store';
import { exportSettings, importSettings } from '../../src/settings/transfer';

beforeEach(() => {
  fakeBrowser.reset();
});

const after = (settings: Settings, ...edits: readonly Edit[]): Settings =>
  edits.reduce((changed, edit) => changeOf(edit)(changed), settings);

const PHRASE = { id: 'a1', words: 'here we go again', pattern: 'minimizing' } as const;

describe('an edit', () => {
  it('changes what it says and nothing else', () => {
    expect(
      after(
        DEFAULT_SETTINGS,
        { kind: 'choose', choices: { sensitivity: 'faint' } },
        { kind: 'look', look: { calm: true } },
        { kind: 'patterns', patterns: ['threat', 'hoovering'], on: false },
        { kind: 'patterns', patterns: ['threat'], on: true },
        { kind: 'cues', cues: ['minimizing/a', 'minimizing/b'], quiet: true },
        { kind: 'cues', cues: ['minimizing/a'], quiet: false },
        { kind: 'phrase', phrase: PHRASE },
      ),
    ).toEqual({
      ...DEFAULT_SETTINGS,
      sensitivity: 'faint',
      look: { ...DEFAULT_SETTINGS.look, calm: true },
      off: ['hoovering'],
      quietCues: ['minimizing/b'],
      ownPhrases: [PHRASE],
    });
  });

  it('changes a phrase where it stands, and takes it away', () => {
    const other = { id: 'b2', words: 'as per usual', name: 'The sigh' };
    const changed = { ...PHRASE, words: 'here we go' };
    const both = after(
      DEFAULT_SETTINGS,
      { kind: 'phrase', phrase: PHRASE },
      { kind: 'phrase', phrase: other },
      { kind: 'phrase', phrase: changed },
    );
    expect(both.ownPhrases).toEqual([changed, other]);
    expect(after(both, { kind: 'phrase-gone', id: 'a1' }).ownPhrases).toEqual([other]);
  });

  it('sets everything back but the card of the first run', () => {
    const settings: Settings = { ...DEFAULT_SETTINGS, sensitivity: 'clear', welcomed: true };
    expect(after(settings, { kind: 'reset' })).toEqual({ ...DEFAULT_SETTINGS, welcomed: true });
  });

  it('leaves what another page chose at the same time', async () => {
    const edits: readonly Edit[] = [
      { kind: 'choose', choices: { helpCountry: 'IE' } },
      { kind: 'look', look: { theme: 'dark' } },
      { kind: 'look', look: { textSize: 'large' } },
      { kind: 'patterns', patterns: ['threat'], on: false },
      { kind: 'patterns', patterns: ['hoovering'], on: false },
      { kind: 'phrase', phrase: PHRASE },
    ];
    const [, , , , , last] = await Promise.all(edits.map((edit) => changeSettings(changeOf(edit))));
    expect(last).toEqual({
      ...DEFAULT_SETTINGS,
      helpCountry: 'IE',
      look: { theme: 'dark', textSize: 'large', calm: false },
      off: ['threat', 'hoovering'],
      ownPhrases: [PHRASE],
    });
  });
});

describe('an edit from another context', () => {
  it.each<Edit>([
    { kind: 'choose', choices: { sensitivity: 'clear', helpCountry: null, language: 'de' } },
    { kind: 'look', look: { theme: 'dark' } },
    { kind: 'patterns', patterns: ['threat'], on: true },
    { kind: 'cues', cues: ['own/a1'], quiet: false },
    { kind: 'phrase', phrase: PHRASE },
    { kind: 'phrase-gone', id: 'a1' },
    { kind: 'replace', settings: DEFAULT_SETTINGS },
    { kind: 'reset' },
  ])('is taken when it can be made: $kind', (edit) => {
    expect(isEdit(edit)).toBe(true);
  });

  it.each([
    null,
    'reset',
    { kind: 'explode' },
    { kind: 'choose', choices: { sensitivity: 'loud' } },
    { kind: 'choose', choices: { helpCountry: 'de' } },
    { kind: 'choose', choices: { unheardOf: 1 } },
    { kind: 'choose' },
    { kind: 'look', look: { theme: 'pink' } },
    { kind: 'patterns', patterns: ['unheard-of'], on: true },
    { kind: 'patterns', patterns: ['threat'], on: 'yes' },
    { kind: 'cues', cues: 'a/b', quiet: true },
    { kind: 'phrase', phrase: { id: 'a', words: '' } },
    { kind: 'phrase-gone', id: '../x' },
  ])('is refused when it makes no sense: %j', (raw) => {
    expect(isEdit(raw)).toBe(false);
  });
});

describe('a file of settings', () => {
  const chosen: Settings = { ...DEFAULT_SETTINGS, sensitivity: 'faint', ownPhrases: [PHRASE] };

  it('brings back what was chosen', () => {
    expect(importSettings(exportSettings(chosen))).toEqual({ ok: true, settings: chosen });
  });

  it('is read when an older version wrote it', () => {
    const old = JSON.stringify({
      kind: 'undertone-settings',
      settings: { version: 1, look: 'dark' },
    });
    expect(importSettings(old)).toMatchObject({ ok: true, settings: { look: { theme: 'dark' } } });
  });

  it.each(['', 'x', '[]', '{}', '{"kind":"undertone-settings"}', '{"settings":{"version":2}}'])(
    'is refused whole when it is something else: %s',
    (text) => {
      expect(importSettings(text)).toEqual({ ok: false, problem: 'no-settings' });
    },
  );

  it('is refused when a newer version wrote it, rather than half understood', () => {
    const newer = exportSettings(chosen).replace('"version": 2', '"version": 3');
    expect(importSettings(newer)).toEqual({ ok: false, problem: 'too-new' });
  });
});
