import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/history/entry';
import { tableHead, tableLine, type TableWords } from '../../src/history/export-csv';
import { openExport, readImport } from '../../src/history/export-json';
import { allEntries, allMessages, DAY, done, keepOne, makeWorld, type World } from './desk';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});

const exported = async (): Promise<string> => {
  const file = openExport();
  await world.page.entries(
    'all',
    (entries) => {
      file.add(entries);
    },
    new AbortController().signal,
  );
  return file.end().join('');
};

const read = (text: string): readonly Entry[] => {
  const result = readImport(text);
  if (!result.ok) throw new Error(result.problem.kind);
  return result.entries;
};

const give = async (entries: readonly unknown[], count = entries.length) => {
  done(await world.history.stage('b', entries));
  return world.history.commit('b', count, 'import');
};

describe('a file with the history', () => {
  it('holds everything, and brings it back on an empty disk', async () => {
    const id = await keepOne(world, 'You are remembering it wrong “again”.\n\u0000🙂');
    done(await world.history.edit(id, { note: 'Mine, "quoted"', label: 'Mum' }));
    world.clock.now += DAY;
    await keepOne(world, 'Two.');
    const before = await allEntries(world);
    const text = await exported();
    world = await makeWorld();
    expect(done(await give(read(text)))).toEqual({ added: 2, known: 0, tooOld: 0 });
    expect(await allEntries(world)).toEqual(before);
  });

  it('brings nothing twice, and leaves what is there as it is', async () => {
    const id = await keepOne(world, 'One.');
    const text = await exported();
    done(await world.history.edit(id, { note: 'Newer.' }));
    await keepOne(world, 'Two.');
    const entries = read(text);
    expect(done(await give([...entries, ...entries]))).toMatchObject({ added: 0 });
    expect(await world.page.entry(id)).toMatchObject({ note: 'Newer.' });
    expect(await allMessages(world)).toHaveLength(2);
  });

  it('can be empty', async () => {
    expect(read(await exported())).toEqual([]);
  });

  it('leaves out what is older than entries may be here, and says how much', async () => {
    await keepOne(world, 'One.');
    const entries = read(await exported());
    world = await makeWorld();
    world.clock.now += 100 * DAY;
    expect(done(await give(entries))).toEqual({ added: 0, known: 0, tooOld: 1 });
  });

  it.each([
    ['', 'no-history'],
    ['{"kind":"undertone-settings","settings":{}}', 'no-history'],
    ['{"kind":"undertone-history","version":99,"entries":[]}', 'too-new'],
    ['{"kind":"undertone-history","version":1,"entries":[{}]}', 'broken-entry'],
    ['{"kind":"undertone-history","version":1,"entries":[', 'cut'],
    ['{"kind":"undertone-settings","settings":', 'no-history'],
  ])('that is none (%j) is refused with its reason', (text, kind) => {
    expect(readImport(text)).toMatchObject({ ok: false, problem: { kind } });
  });

  it('adds nothing at all where one part of it got lost or broken', async () => {
    await keepOne(world, 'One.');
    const entries = read(await exported());
    world = await makeWorld();
    expect(await give(entries, 2)).toEqual({ ok: false, problem: 'gone' });
    expect(await world.history.stage('c', [...entries, { id: 'x' }])).toEqual({
      ok: false,
      problem: 'malformed',
    });
    expect(await world.history.commit('c', 1, 'import')).toEqual({ ok: false, problem: 'gone' });
    done(await world.history.stage('d', entries));
    world.wake();
    expect(await world.history.commit('d', 1, 'import')).toEqual({ ok: false, problem: 'gone' });
    expect(await allMessages(world)).toEqual([]);
  });
});

const words: TableWords = {
  columns: { time: 'When', label: 'Who', message: 'Message', patterns: 'P', words: 'W', note: 'N' },
  pattern: (id) => id,
  strength: (strength) => strength,
};

describe('a table', () => {
  it('has a line for each entry, with the found words', async () => {
    await keepOne(world, 'You are remembering it wrong.');
    const [entry] = await allEntries(world);
    if (entry === undefined) throw new Error('nothing was kept');
    expect(tableHead(words)).toBe('\uFEFF"When","Who","Message","P","W","N"\r\n');
    expect(tableLine(entry, words)).toBe(
      '"2026-05-20T12:00:00.000Z","","You are remembering it wrong.","gaslighting (strong)","remembering it wrong",""\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@x', '\t=1'])(
    'makes no formula of a message that begins like one (%j), and breaks at no quote',
    async (text) => {
      await keepOne(world, `${text}"\n,`);
      const [entry] = await allEntries(world);
      if (entry === undefined) throw new Error('nothing was kept');
      expect(tableLine(entry, words)).toContain(`"'${text}""\n,"`);
    },
  );
});
