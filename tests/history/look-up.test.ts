import { beforeEach, describe, expect, it } from 'vitest';
import { entryId, type Entry } from '../../src/history/entry';
import type { Progress } from '../../src/history/look-up';
import { DAY, done, makeWorld, NOON, type World } from './desk';

/** More days than are read at once, and more than one block in the first. */
const DAYS = 60;

let world: World;
let entries: readonly Entry[];
beforeEach(async () => {
  world = await makeWorld();
  world.choices.retention = 'forever';
  entries = Array.from({ length: DAYS }, (_, day) => day).flatMap((day) =>
    Array.from({ length: day === 0 ? 900 : 2 }, (_, nth): Entry => {
      const time = NOON - day * DAY - nth;
      return {
        id: entryId(time, String(nth).padStart(8, '0')),
        time,
        message: `Day ${String(day)}, number ${String(nth)}.`,
        holds: 'message',
        findings: [],
        own: [],
        help: [],
        lexiconVersion: '1',
        note: '',
        label: '',
      };
    }),
  );
  done(await world.history.stage('b', entries));
  done(await world.history.commit('b', entries.length, 'import'));
});

const never = new AbortController().signal;

describe('looking up all rows', () => {
  it('gives the newest days before it counts the others, and every row once, the newest first', async () => {
    const told: (Progress & { readonly ids: readonly string[] })[] = [];
    const end = await world.page.rows((rows, progress) => {
      told.push({ ids: rows.map(({ id }) => id), ...progress });
    }, never);
    expect(end).toEqual({ state: 'read', unreadable: 0 });
    expect(told.flatMap(({ ids }) => ids)).toEqual(entries.map(({ id }) => id));
    expect(told[0]?.ids).toHaveLength(904);
    expect(told.map(({ read, of }) => read / of)).toEqual([0, 43 / 60, 1]);
  });

  it('stops where it is told to, and says so', async () => {
    const stop = new AbortController();
    let rows = 0;
    const end = await world.page.rows((some) => {
      rows += some.length;
      stop.abort();
    }, stop.signal);
    expect(end.state).toBe('cancelled');
    expect(rows).toBe(904);
  });

  it('finds nothing where nothing was ever kept, and leaves no database behind', async () => {
    const empty = await makeWorld();
    const end = await empty.page.rows(() => {
      throw new Error('There was something.');
    }, never);
    expect(end.state).toBe('read');
    expect(await indexedDB.databases()).toEqual([]);
  });
});
