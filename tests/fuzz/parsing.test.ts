import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../src/history/encode';
import { isEntryId, type Entry } from '../../src/history/entry';
import { openExport, readImport } from '../../src/history/export-json';
import { parseEntry } from '../../src/history/parse-entry';
import { READER_RULES } from '../../src/requests/reader-rules';
import type { Handlers, Sender } from '../../src/requests/requests';
import { PROBLEMS } from '../../src/requests/result';
import { makeRules } from '../../src/requests/rules';
import { answer } from '../../src/requests/serve';
import { parseOutline } from '../../src/selection/messages/outline';
import { partMessages } from '../../src/selection/messages/part';
import { isEdit, changeOf } from '../../src/settings/edits';
import {
  DEFAULT_SETTINGS,
  isCountry,
  isCueId,
  isPatternId,
  parseSettings,
} from '../../src/settings/settings';
import { exportSettings, importSettings } from '../../src/settings/transfer';
import { anyText, garbageWith } from './made-up';
import { PATIENCE, tried } from './runs';

const ENTRY: Entry = {
  id: '0mp8c2o00-00000001',
  time: Number.parseInt('0mp8c2o00', 36),
  message: 'That never happened.',
  holds: 'message',
  findings: [
    {
      pattern: 'gaslighting',
      family: 'distort',
      by: 'words',
      strength: 'strong',
      spans: [[0, 10]],
      cues: ['gaslighting/never-happened'],
    },
  ],
  own: [],
  help: [],
  lexiconVersion: '1',
  note: '',
  label: '',
};

/** The keys of everything that is parsed, so that garbage comes close to what is expected. */
const KEYS = [
  ...Object.keys(ENTRY),
  ...Object.keys(ENTRY.findings[0] ?? {}),
  ...Object.keys(DEFAULT_SETTINGS),
  ...['kind', 'settings', 'entries', 'v', 'choices', 'patterns', 'on', 'quiet', 'phrase', 'words'],
  ...['host', 'root', 'tag', 'attributes', 'bubble', 'inside', 'text', 'selected', 'messages'],
  ...['__proto__', 'constructor', 'toString', 'length'],
];
const VALUES = [
  ...[ENTRY, ENTRY.findings, DEFAULT_SETTINGS, ENTRY.id, ENTRY.time, 'undertone-settings'],
  ...['undertone-history', 'choose', 'replace', 'look', 'session', 'forever', 1, 2, 1e999, NaN, -1],
  ...['', 'own/x', 'gaslighting', [[0, 1]], [[1, 0]], { text: 'a', selected: true }, true, null],
];
const garbage = garbageWith(KEYS, VALUES);

/** Garbage in the place of one key of something whole. */
function damaged(whole: object): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...Object.keys(whole)), garbage)
    .map(([key, value]) => ({ ...whole, [key]: value }));
}

describe('garbage', () => {
  it(
    'is settings all the same, whole ones, and parsing them again changes nothing',
    () => {
      fc.assert(
        fc.property(fc.oneof(garbage, damaged(DEFAULT_SETTINGS)), (raw) => {
          const settings = parseSettings(raw);
          expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
          expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
          expect(importSettings(exportSettings(settings))).toEqual({ ok: true, settings });
        }),
        tried(1500),
      );
    },
    PATIENCE,
  );

  it(
    'as an edit is refused, or leaves settings that are whole',
    () => {
      fc.assert(
        fc.property(
          garbage,
          fc.constantFrom('choose', 'look', 'phrase', 'replace', 'cues'),
          (raw, kind) => {
            const edit: unknown =
              typeof raw === 'object' && raw !== null
                ? { choices: raw, look: raw, ...raw, kind }
                : raw;
            if (!isEdit(edit)) return;
            const settings = parseSettings(changeOf(edit)(DEFAULT_SETTINGS));
            expect(parseSettings(settings)).toEqual(settings);
          },
        ),
        tried(1500),
      );
    },
    PATIENCE,
  );

  it(
    'is no entry, or one that is read the same again',
    () => {
      let whole = 0;
      fc.assert(
        fc.property(fc.oneof(garbage, damaged(ENTRY)), (raw) => {
          const entry = parseEntry(raw);
          if (entry === null) return;
          whole += 1;
          expect(isEntryId(entry.id)).toBe(true);
          expect(parseEntry(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
        }),
        tried(1500),
      );
      expect(whole).toBeGreaterThan(0);
    },
    PATIENCE,
  );

  it(
    'in a stored block or a file never throws, and takes nothing whole with it',
    () => {
      fc.assert(
        fc.property(garbage, anyText, (raw, text) => {
          for (const one of [
            text,
            JSON.stringify([raw]),
            JSON.stringify({ v: 1, kind: 'undertone-history', version: 1, entries: raw }),
            `{"v":1,"entries":${text}}`,
          ]) {
            decode(one);
            readImport(one);
            importSettings(one);
          }
          const beside = decode(JSON.stringify({ v: 1, entries: [ENTRY, raw, ENTRY] }));
          expect(beside?.entries.filter(({ id }) => id === ENTRY.id).length).toBeGreaterThanOrEqual(
            2,
          );
          expect(beside && decode(encode(beside))).toEqual(beside);
        }),
        tried(800),
      );
    },
    PATIENCE,
  );

  it(
    'cut from a file of ours anywhere gives nothing or all of it, never half',
    () => {
      const file = openExport();
      file.add([ENTRY, ENTRY]);
      const text = file.end().join('');
      for (let end = 0; end <= text.length; end += 1) {
        const read = readImport(text.slice(0, end));
        expect(read.ok ? read.entries.length : 2).toBe(2);
        // Only the last line break may be missing.
        expect(read.ok).toBe(end >= text.length - 1);
      }
    },
    PATIENCE,
  );

  it(
    'from a page is no layout, or one that parts into messages without a throw',
    () => {
      fc.assert(
        fc.property(garbage, (raw) => {
          const outline = parseOutline({ host: 'a.example', root: raw });
          if (outline !== null) partMessages('a\nb', outline, null);
        }),
        tried(800),
      );
    },
    PATIENCE,
  );
});

describe('garbage as a request', () => {
  const isCueIdOrSo = { isPatternId, isCueId, isCountry, isEdit, isEntryId };
  const rules = makeRules(isCueIdOrSo);
  const names = Object.keys(rules);
  const reached: string[] = [];
  const handlers = new Proxy<Record<string, unknown>>(
    {},
    {
      get: (_, name) => (ask: unknown) => {
        reached.push(String(name));
        return ask;
      },
    },
  ) as unknown as Handlers;
  const senders: readonly (Sender | null)[] = [
    null,
    { asker: 'reader', tab: 1, private: false },
    { asker: 'page', tab: null, private: null },
  ];

  it(
    'is always answered from the closed list, and a stranger or a reader reaches nothing that is not theirs',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(fc.constantFrom(...names), fc.string()),
          fc.oneof(
            garbage,
            fc.constant(null),
            garbage.map((raw) => ({ messages: [raw], ids: [raw], cues: [raw] })),
          ),
          fc.constantFrom(...senders),
          async (request, ask, sender) => {
            reached.length = 0;
            const result = await answer(rules, handlers, { request, ask }, sender);
            if (!result.ok) expect(PROBLEMS).toContain(result.problem);
            if (sender === null) expect(result).toEqual({ ok: false, problem: 'refused' });
            const allowed = Object.entries(rules).flatMap(([name, rule]) =>
              sender !== null && rule.askers.includes(sender.asker) ? [name] : [],
            );
            for (const name of reached) expect(allowed).toContain(name);
          },
        ),
        tried(2000),
      );
    },
    PATIENCE,
  );

  it(
    'to the reader of a page never throws',
    () => {
      fc.assert(
        fc.property(garbage, (raw) => {
          for (const parse of Object.values(READER_RULES)) {
            const read = parse(raw);
            if (!read.ok) expect(PROBLEMS).toContain(read.problem);
          }
        }),
        tried(800),
      );
    },
    PATIENCE,
  );
});
