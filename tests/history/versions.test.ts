import { readdirSync, readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { DATABASE } from '../../src/history/database';
import { decode, migrate } from '../../src/history/encode';
import { allEntries, done, makeWorld } from './desk';

const folder = new URL('../fixtures/history/', import.meta.url);

interface Stored {
  readonly blocks: readonly { readonly place: [number, number]; readonly body: unknown }[];
  readonly letters: readonly { readonly id: string; readonly sealed: unknown }[];
  readonly lock: unknown;
}
interface Fixture {
  readonly passphrase: string;
  readonly open: Stored;
  readonly sealed: Stored;
  readonly entries: readonly unknown[];
}

/** Bytes stand in base64 in a fixture. */
const revive = (_: string, raw: unknown): unknown =>
  typeof raw === 'object' && raw !== null && 'base64' in raw
    ? new Uint8Array(Buffer.from(String(raw.base64), 'base64'))
    : raw;

/** What version 1 made, by its own words: nothing here follows the code of today. */
async function layDown({ blocks, letters, lock }: Stored): Promise<void> {
  const database = await openDB(DATABASE, 1, {
    upgrade: (made) => {
      for (const name of ['blocks', 'letters', 'lock']) made.createObjectStore(name);
    },
  });
  for (const { place, body } of blocks) await database.put('blocks', body, place);
  for (const { id, sealed } of letters) await database.put('letters', sealed, id);
  if (lock !== null) await database.put('lock', lock, 'lock');
  database.close();
}

describe('a history that an older version wrote', () => {
  it.each(readdirSync(folder))('%s: is read, open and sealed, with nothing lost', async (file) => {
    const fixture = JSON.parse(readFileSync(new URL(file, folder), 'utf8'), revive) as Fixture;
    const open = await makeWorld();
    await layDown(fixture.open);
    expect(await allEntries(open)).toEqual(fixture.entries.slice(-2));
    const sealed = await makeWorld();
    await layDown(fixture.sealed);
    done(await sealed.history.unlock(fixture.passphrase));
    done(await sealed.history.touch());
    expect(await allEntries(sealed)).toEqual(fixture.entries);
  });
});

describe('steps between versions of entries', () => {
  const steps = [
    { from: 1, change: (raw: unknown) => [raw, 'to 2'] },
    { from: 2, change: (raw: unknown) => [raw, 'to 3'] },
  ];

  it('are all taken from the version that is stored on', () => {
    expect(migrate('x', 1, steps)).toEqual([['x', 'to 2'], 'to 3']);
    expect(migrate('x', 2, steps)).toEqual(['x', 'to 3']);
    expect(migrate('x', 3, steps)).toBe('x');
  });

  it('are nothing to be guessed: what a newer version wrote is left alone', () => {
    expect(decode('{"v":4,"entries":[]}', steps)).toBeNull();
    expect(decode('{"v":3,"entries":[]}', steps)).toEqual({ entries: [], unreadable: [] });
  });
});
