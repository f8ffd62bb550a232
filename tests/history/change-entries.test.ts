import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDB } from 'idb';
import { DATABASE, openDatabase } from '../../src/history/database';
import { MOST_IN_BLOCK } from '../../src/history/blocks';
import { dayOf, type Row } from '../../src/history/entry';
import type { Changes, Store } from '../../src/history/store';
import { Trouble } from '../../src/history/trouble';
import { write, type Schema } from '../../src/history/write';
import {
  allEntries,
  allMessages,
  DAY,
  done,
  keepOne,
  makeWorld,
  message,
  type World,
} from './desk';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});

const rowsOf = async ({ page }: World): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  await page.rows((some) => rows.push(...some), new AbortController().signal);
  return rows;
};

describe('what a person keeps', () => {
  it('is there for every page of ours, the newest first, over days', async () => {
    await keepOne(world, 'You are remembering it wrong.');
    world.clock.now += 2 * DAY;
    await keepOne(world, 'Later.');
    world.clock.now += 1000;
    await keepOne(world, 'Last.');
    expect(await allMessages(world)).toEqual(['Last.', 'Later.', 'You are remembering it wrong.']);
    expect((await rowsOf(world)).at(-1)).toMatchObject({
      excerpt: 'You are remembering it wrong.',
      findings: [{ pattern: 'gaslighting', family: 'distort', strength: 'strong' }],
      hasNote: false,
      search: 'you are remembering it wrong.',
    });
  });

  it('is told to other surfaces with the day that changed', async () => {
    await keepOne(world, 'Hi.');
    expect(world.told).toEqual([{ kind: 'days', days: [dayOf(world.clock.now)] }]);
  });

  it('can be the found words alone, marked where they stand now', async () => {
    world.choices.holds = 'words';
    await keepOne(world, 'Listen, Mara: you are remembering it wrong, as ever.');
    const [entry] = await allEntries(world);
    expect(entry).toMatchObject({
      message: 'remembering it wrong',
      holds: 'words',
      findings: [{ spans: [[0, 20]] }],
    });
  });

  it('survives that the background was started anew', async () => {
    await keepOne(world, 'One.');
    world.wake();
    await keepOne(world, 'Two.');
    expect(await allMessages(world)).toEqual(['Two.', 'One.']);
  });

  it('leaves no database behind where nothing was ever kept', async () => {
    expect(await allMessages(world)).toEqual([]);
    done(await world.history.sweep());
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(DATABASE);
  });

  it('can be more in a day than one block holds', async () => {
    const many = Array.from({ length: 2 * MOST_IN_BLOCK + 5 }, (_, at) =>
      message(`m${String(at)}`),
    );
    done(await world.history.keep(many));
    await keepOne(world, 'one more');
    expect(await allMessages(world)).toHaveLength(many.length + 1);
    expect(await openDatabase().places()).toHaveLength(3);
  });

  it('can be taken back from where it was kept, but not any more after a while', async () => {
    const soon = await keepOne(world, 'Soon.');
    done(await world.history.unkeep([soon]));
    const late = await keepOne(world, 'Late.');
    world.clock.now += 11 * 60_000;
    done(await world.history.unkeep([late]));
    expect(await allMessages(world)).toEqual(['Late.']);
  });
});

describe('an entry', () => {
  it('gets a note and a label, each without harm to the other', async () => {
    const id = await keepOne(world, 'Hi.');
    done(await world.history.edit(id, { note: 'Again.' }));
    done(await world.history.edit(id, { label: ' Mum ' }));
    expect(await world.page.entry(id)).toMatchObject({ note: 'Again.', label: 'Mum' });
    expect((await rowsOf(world))[0]).toMatchObject({ hasNote: true, search: 'hi.\nagain.\nmum' });
  });

  it('that is gone says so, and a note that is too long is refused and says so', async () => {
    const id = await keepOne(world, 'Hi.');
    const long = await world.history.edit(id, { note: 'x'.repeat(10_001) });
    expect(long).toEqual({ ok: false, problem: 'too-long' });
    done(await world.history.remove([id]));
    expect(await world.history.edit(id, { note: 'x' })).toEqual({ ok: false, problem: 'gone' });
  });

  it('is deleted at once, and comes back whole when the page gives its copy back', async () => {
    const id = await keepOne(world, 'Hi.');
    await keepOne(world, 'Stays.');
    done(await world.history.edit(id, { note: 'Mine.' }));
    const copy = await world.page.entry(id);
    done(await world.history.remove([id]));
    expect(await allMessages(world)).toEqual(['Stays.']);
    done(await world.history.stage('b', [copy]));
    expect(done(await world.history.commit('b', 1, 'undo'))).toEqual({
      added: 1,
      known: 0,
      tooOld: 0,
    });
    expect(await world.page.entry(id)).toEqual(copy);
  });

  it('that was the last of its block leaves nothing behind', async () => {
    const id = await keepOne(world, 'Hi.');
    done(await world.history.remove([id]));
    expect(await openDatabase().places()).toEqual([]);
  });
});

describe('two windows at once', () => {
  it('lose nothing of each other', async () => {
    const id = await keepOne(world, 'First.');
    const many = Array.from({ length: 30 }, (_, at) => `m${String(at)}`);
    const results = await Promise.all([
      ...many.map((text) => world.history.keep([message(text)])),
      world.history.edit(id, { note: 'a' }),
      world.history.edit(id, { label: 'b' }),
    ]);
    results.forEach((result) => done<unknown>(result));
    expect(await allMessages(world)).toHaveLength(31);
    expect(await world.page.entry(id)).toMatchObject({ note: 'a', label: 'b' });
  });

  it('one that failed does not stop the other', async () => {
    const [failed, kept] = await Promise.all([
      world.history.edit('0mabcdefg-00000000', { note: 'x' }),
      world.history.keep([message('Hi.')]),
    ]);
    expect(failed).toEqual({ ok: false, problem: 'gone' });
    expect(kept.ok).toBe(true);
  });
});

/** A disk on which writing fails in the way that is given. */
const failing = (error: Error): Store => ({
  ...openDatabase(),
  write: () => Promise.reject(error),
});

describe('trouble with the disk', () => {
  it('is said, and what was there stays', async () => {
    const id = await keepOne(world, 'Before.');
    const full = new DOMException('', 'QuotaExceededError');
    const history = world.wake(failing(full));
    expect(await history.keep([message('x')])).toEqual({ ok: false, problem: 'full' });
    expect(await history.remove([id])).toEqual({ ok: false, problem: 'full' });
    expect(await history.edit(id, { note: 'x' })).toEqual({ ok: false, problem: 'full' });
    expect(await allMessages(world)).toEqual(['Before.']);
  });

  it('is told from what nobody expected', async () => {
    const history = world.wake(failing(new Error('anything')));
    expect(await history.keep([message('x')])).toEqual({ ok: false, problem: 'broken' });
    expect(new Trouble('full').message).not.toContain('x');
  });

  it('that another version holds is "blocked", for writing and for looking', async () => {
    await keepOne(world, 'Before.');
    const newer = await openDB(DATABASE, 99);
    const history = world.wake();
    expect(await history.keep([message('x')])).toEqual({ ok: false, problem: 'blocked' });
    const end = await world.page.rows(() => undefined, new AbortController().signal);
    expect(end).toEqual({ state: 'blocked', unreadable: 0 });
    newer.close();
  });

  it.each([
    ['is told where the database doesn’t even open', 'UnknownError', 0, 'full'],
    ['is not guessed where there is room', 'UnknownError', 1e9, 'broken'],
    ['is not guessed from what a browser gives reasons for', 'NotFoundError', 0, 'broken'],
  ])('%s', async (_, name, room, problem) => {
    vi.stubGlobal('navigator', {
      storage: { estimate: () => Promise.resolve({ quota: 1e9, usage: 1e9 - room }) },
    });
    const history = world.wake(failing(new DOMException('', name)));
    expect(await history.keep([message('x')])).toEqual({ ok: false, problem });
    vi.unstubAllGlobals();
  });

  it('is tried once more where the browser ended a write without a reason', async () => {
    await keepOne(world, 'Before.');
    const connection = await openDB<Schema>(DATABASE);
    let begun = 0;
    const ended = new Proxy(connection, {
      get: (target, name): unknown =>
        name === 'transaction'
          ? (...given: Parameters<typeof target.transaction>) => {
              const transaction = target.transaction(...given);
              if (begun === 0)
                queueMicrotask(() => {
                  transaction.abort();
                });
              begun += 1;
              return transaction;
            }
          : Reflect.get(target, name),
    });
    await write(ended, { put: [{ place: [1, 0], body: 'x' }] });
    connection.close();
    expect(begun).toBe(2);
    expect(await openDatabase().places()).toContainEqual([1, 0]);
  });

  it('changes nothing by the half of a write that could be asked for', async () => {
    const id = await keepOne(world, 'Before.');
    const [place] = await openDatabase().places();
    if (place === undefined) throw new Error('nothing lies on disk');
    const unclonable: Changes = { remove: [place], put: [{ place: [1, 0], body: '' }] };
    Object.assign(unclonable.put?.[0] ?? {}, { body: () => 'a function can not be stored' });
    await expect(openDatabase().write(unclonable)).rejects.toBeDefined();
    expect(await world.page.entry(id)).not.toBeNull();
  });
});

describe('a record that was damaged', () => {
  const damage = async (change: (text: string) => unknown): Promise<void> => {
    const database = await openDB(DATABASE);
    for (const key of await database.getAllKeys('blocks'))
      await database.put('blocks', change(String(await database.get('blocks', key))), key);
    database.close();
  };
  const unreadable = async (): Promise<number> =>
    (await world.page.rows(() => undefined, new AbortController().signal)).unreadable;

  it('takes nothing else with it, and is still there after its block was written again', async () => {
    await keepOne(world, 'Broken.');
    await keepOne(world, 'Whole.');
    await damage((text) => text.replace('"strong"', '"?"').replace('"Broken."', '7'));
    expect(await allMessages(world)).toEqual(['Whole.']);
    expect(await unreadable()).toBe(1);
    await keepOne(world, 'New.');
    expect(await allMessages(world)).toHaveLength(2);
    expect(await unreadable()).toBe(1);
  });

  it.each(['{', 7, null, { v: 9 }, { v: 1, iv: 1 }])(
    'as a whole block (%j) is left alone, and the day takes new entries',
    async (garbage) => {
      await keepOne(world, 'Lost.');
      await damage(() => garbage);
      const id = await keepOne(world, 'New.');
      done(await world.history.edit(id, { note: 'n' }));
      expect(await allMessages(world)).toEqual(['New.']);
      expect(await unreadable()).toBe(1);
    },
  );
});
