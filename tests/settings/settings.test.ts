import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_KEEPING, isShorter } from '../../src/settings/keeping-choices';
import { migrate } from '../../src/settings/migrations';
import { DEFAULT_SETTINGS, isCueId, parseSettings } from '../../src/settings/settings';

const DARK = { theme: 'dark', textSize: 'usual', calm: false } as const;

describe('settings read from storage', () => {
  it('are the defaults where nothing was stored or what was stored is no object', () => {
    for (const stored of [undefined, null, 'x', 7, [], () => 1])
      expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('come back as they were written', () => {
    const chosen = {
      version: 2,
      sensitivity: 'faint',
      off: ['threat', 'hoovering'],
      quietCues: ['gaslighting/memory-is-wrong'],
      helpCountry: 'AT',
      look: { theme: 'dark', textSize: 'large', calm: true },
      answers: 'popup',
      language: 'de',
      ownPhrases: [
        { id: 'a1', words: 'here we go again', pattern: 'minimizing' },
        { id: 'b2', words: 'as per usual', name: 'The sigh' },
      ],
      holds: 'words',
      keepAutomatically: true,
      retention: 'session',
      relockAfter: 60,
      welcomed: true,
    };
    expect(parseSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
  });

  it('lose only the key that makes no sense', () => {
    expect(parseSettings({ version: 2, sensitivity: 'loud', off: ['threat'], look: DARK })).toEqual(
      {
        ...DEFAULT_SETTINGS,
        off: ['threat'],
        look: DARK,
      },
    );
  });

  it('keep the known items of a list that holds others too, each once', () => {
    const parsed = parseSettings({
      off: ['threat', 'toString', 'unheard-of', 3, 'threat'],
      quietCues: ['a/b', 'a', 'A/b', null, 'a/b', 'x'.repeat(200) + '/b'],
    });
    expect(parsed.off).toEqual(['threat']);
    expect(parsed.quietCues).toEqual(['a/b']);
  });

  it('take only a real-looking country', () => {
    expect(parseSettings({ helpCountry: 'de' }).helpCountry).toBeNull();
    expect(parseSettings({ helpCountry: 'DEU' }).helpCountry).toBeNull();
    expect(parseSettings({ helpCountry: 'DE' }).helpCountry).toBe('DE');
  });

  it('are written in the version of today whatever version they came in', () => {
    expect(parseSettings({ version: 99, look: DARK })).toEqual({
      ...DEFAULT_SETTINGS,
      look: DARK,
    });
  });
});

describe('own phrases read from storage', () => {
  it('lose only what makes no sense, and keep each id once', () => {
    const { ownPhrases } = parseSettings({
      ownPhrases: [
        { id: 'a', words: 'here we go again', pattern: 'minimizing' },
        { id: 'a', words: 'here we go', pattern: 'minimizing' },
        { id: 'b', words: 'as per usual', pattern: 'unheard-of' },
        { id: 'c', words: '  ', name: 'Empty' },
        { id: 'd', words: 'x'.repeat(121), name: 'Long' },
        { id: 'E!', words: 'fine', name: 'Id' },
        null,
      ],
    });
    expect(ownPhrases).toEqual([{ id: 'a', words: 'here we go', pattern: 'minimizing' }]);
  });
});

describe('settings as older versions wrote them', () => {
  const folder = new URL('../fixtures/settings/', import.meta.url);

  it.each(readdirSync(folder))('%s: nothing that was chosen is lost', (file) => {
    const { stored, now } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
      stored: unknown;
      now: Record<string, unknown>;
    };
    expect(parseSettings(stored)).toEqual({ ...DEFAULT_KEEPING, answers: 'beside', ...now });
  });
});

describe('steps between versions', () => {
  const steps = [
    {
      from: 1,
      change: ({ old, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, middle: old }),
    },
    {
      from: 2,
      change: ({ middle, ...rest }: Readonly<Record<string, unknown>>) => ({
        ...rest,
        now: middle,
      }),
    },
  ];

  it('run in order, each once, from the version that was stored', () => {
    expect(migrate({ version: 1, old: 'x' }, steps)).toEqual({ version: 3, now: 'x' });
    expect(migrate({ version: 2, middle: 'y' }, steps)).toEqual({ version: 3, now: 'y' });
  });

  it('leave alone what is new enough or has no version', () => {
    expect(migrate({ version: 3, now: 'x' }, steps)).toEqual({ version: 3, now: 'x' });
    expect(migrate({ old: 'x' }, steps)).toEqual({ old: 'x' });
  });
});

describe('a cue id', () => {
  it('is a pattern and a wording, in small letters', () => {
    expect(isCueId('gaslighting/memory-is-wrong')).toBe(true);
    for (const wrong of ['gaslighting', 'a/b/c', 'a b/c', '/', 'a/', 5])
      expect(isCueId(wrong)).toBe(false);
  });
});

describe('how long entries stay', () => {
  it('is shorter where some may have to go, from until deleted down to this session', () => {
    expect(isShorter('forever', '90')).toBe(true);
    expect(isShorter('90', '7')).toBe(true);
    expect(isShorter('7', 'session')).toBe(true);
    for (const [now, next] of [
      ['7', '7'],
      ['session', '7'],
      ['30', 'forever'],
    ] as const)
      expect(isShorter(now, next)).toBe(false);
  });
});
