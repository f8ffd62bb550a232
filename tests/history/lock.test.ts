import { beforeEach, describe, expect, it } from 'vitest';
import { openDB } from 'idb';
import { DATABASE, openDatabase } from '../../src/history/database';
import {
  allEntries,
  allMessages,
  done,
  dying,
  keepOne,
  makeWorld,
  message,
  wordsOnDisk,
  type World,
} from './desk';

const RIGHT = 'correct horse battery';
const WRONG = 'incorrect horse';
const SECRET = 'You are remembering it wrong';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});

const shut = (problem: string) => ({ ok: false, problem });

describe('the lock', () => {
  it('seals everything that was kept, and shows it while it is open', async () => {
    await keepOne(world, SECRET);
    expect(await wordsOnDisk()).toContain(SECRET);
    done(await world.history.lockOn(RIGHT));
    expect(await wordsOnDisk()).not.toContain('remembering');
    expect(await allMessages(world)).toEqual([SECRET]);
    expect(await world.page.lock()).toBe('open');
  });

  it('shows nothing and changes nothing while it is shut', async () => {
    const id = await keepOne(world, SECRET);
    done(await world.history.lockOn(RIGHT));
    done(await world.history.shut());
    const end = await world.page.rows(() => undefined, new AbortController().signal);
    expect(end).toEqual({ state: 'shut', unreadable: 0 });
    expect(await world.page.entry(id)).toBeNull();
    expect(await world.history.edit(id, { note: 'x' })).toEqual(shut('locked'));
    expect(await world.history.remove([id])).toEqual(shut('locked'));
    done(await world.history.stage('b', []));
    expect(await world.history.commit('b', 0, 'import')).toEqual(shut('locked'));
  });

  it('lets a person keep while it is shut; opening it shows that, moved into its block', async () => {
    done(await world.history.lockOn(RIGHT));
    await keepOne(world, 'While open.');
    done(await world.history.shut());
    await keepOne(world, SECRET);
    expect(await wordsOnDisk()).not.toContain('remembering');
    done(await world.history.unlock(RIGHT));
    await world.history.touch();
    expect(await allMessages(world)).toEqual([SECRET, 'While open.']);
    expect(await openDatabase().letters()).toEqual([]);
    expect(await wordsOnDisk()).not.toContain('remembering');
  });

  it('lets a keeping be taken back while it is shut', async () => {
    done(await world.history.lockOn(RIGHT));
    done(await world.history.shut());
    const id = await keepOne(world, SECRET);
    done(await world.history.unkeep([id]));
    expect(await openDatabase().letters()).toEqual([]);
  });

  it('shuts by itself, also when nothing woke the background in time', async () => {
    await keepOne(world, SECRET);
    done(await world.history.lockOn(RIGHT));
    expect(world.alarm.at).toBe(world.clock.now + 15 * 60_000);
    world.clock.now += 14 * 60_000;
    done(await world.history.touch());
    world.clock.now += 14 * 60_000;
    expect(await world.page.lock()).toBe('open');
    world.clock.now += 60_000;
    expect(await world.page.lock()).toBe('shut');
    done(await world.history.touch());
    expect(await world.page.lock()).toBe('shut');
  });

  it('is shut where the clock was set back, and not where it was only put right', async () => {
    done(await world.history.lockOn(RIGHT));
    world.clock.now -= 5_000;
    expect(await world.page.lock()).toBe('open');
    world.clock.now -= 3_600_000;
    expect(await world.page.lock()).toBe('shut');
    done(await world.history.touch());
    expect(await world.page.lock()).toBe('shut');
    done(await world.history.unlock(RIGHT));
    expect(await world.page.lock()).toBe('open');
  });

  it('is shut after the browser was closed', async () => {
    done(await world.history.lockOn(RIGHT));
    world.session.end();
    expect(await world.wake().state()).toEqual({ lock: 'shut', waitUntil: 0 });
  });

  it('opens with the new passphrase after a change, without a block written again', async () => {
    await keepOne(world, SECRET);
    done(await world.history.lockOn(RIGHT));
    const before = await openDatabase().blocks(0, 1_000_000);
    done(await world.history.changePassphrase(RIGHT, 'a new passphrase'));
    expect(await openDatabase().blocks(0, 1_000_000)).toEqual(before);
    done(await world.history.shut());
    expect(await world.history.unlock(RIGHT)).toEqual(shut('wrong-passphrase'));
    done(await world.history.unlock('a new passphrase'));
    expect(await allMessages(world)).toEqual([SECRET]);
  });

  it('can be taken away, with what was kept while it was shut', async () => {
    await keepOne(world, 'Before.');
    done(await world.history.lockOn(RIGHT));
    done(await world.history.shut());
    world.clock.now += 1;
    await keepOne(world, SECRET);
    expect(await world.history.lockOff(WRONG)).toEqual(shut('wrong-passphrase'));
    done(await world.history.lockOff(RIGHT));
    expect(await allMessages(world)).toEqual([SECRET, 'Before.']);
    expect(await world.page.lock()).toBe('none');
    await keepOne(world, 'After.');
    expect(await allMessages(world)).toHaveLength(3);
  });

  it('wants a passphrase of some length, and is turned on once', async () => {
    expect(await world.history.lockOn('short')).toEqual(shut('too-short'));
    done(await world.history.lockOn(RIGHT));
    expect(await world.history.lockOn(RIGHT)).toEqual(shut('lock-state'));
    expect(await world.history.changePassphrase(RIGHT, 'x')).toEqual(shut('too-short'));
  });
});

describe('a wrong passphrase', () => {
  it('makes one wait after some, longer each time, whatever is restarted meanwhile', async () => {
    done(await world.history.lockOn(RIGHT));
    done(await world.history.shut());
    for (let tries = 0; tries < 3; tries += 1)
      expect(await world.history.unlock(WRONG)).toEqual(shut('wrong-passphrase'));
    world.session.end();
    const history = world.wake();
    expect(await history.unlock(RIGHT)).toEqual(shut('too-soon'));
    const first = (await history.state()).waitUntil - world.clock.now;
    world.clock.now += first;
    expect(await history.unlock(WRONG)).toEqual(shut('wrong-passphrase'));
    const second = (await history.state()).waitUntil - world.clock.now;
    expect([first, second]).toEqual([5_000, 10_000]);
    world.clock.now += second;
    done(await history.unlock(RIGHT));
    expect((await history.state()).waitUntil).toBe(0);
  });

  it('does not lock out for ever where the clock was set back', async () => {
    done(await world.history.lockOn(RIGHT));
    for (let tries = 0; tries < 3; tries += 1) await world.history.changePassphrase(WRONG, RIGHT);
    world.clock.now -= 365 * 86_400_000;
    done(await world.history.unlock(RIGHT));
  });
});

describe('what was tampered with', () => {
  it('is not shown: a sealed block in the place of another, or open text among sealed', async () => {
    await keepOne(world, 'One.');
    world.clock.now += 86_400_000;
    await keepOne(world, 'Two.');
    done(await world.history.lockOn(RIGHT));
    const disk = openDatabase();
    const [first] = await disk.blocks(0, 1_000_000);
    if (first?.body == null) throw new Error('nothing is sealed');
    const [day] = first.place;
    await disk.write({
      put: [
        { place: [day + 1, 0], body: first.body },
        { place: [day + 2, 0], body: '{"v":1,"entries":[]}' },
      ],
    });
    expect(await allMessages(world)).toEqual(['One.']);
  });

  it('is not taken for "no lock" when it is the lock itself', async () => {
    await keepOne(world, 'One.');
    done(await world.history.lockOn(RIGHT));
    const database = await openDB(DATABASE);
    await database.put('lock', { v: 2 }, 'lock');
    database.close();
    expect(await world.history.keep([message('Two.')])).toEqual(shut('broken'));
  });
});

const acts = {
  lockOn: (one: World) => one.history.lockOn(RIGHT),
  lockOff: (one: World) => one.history.lockOff(RIGHT),
  unlock: (one: World) => one.history.unlock(RIGHT),
  change: (one: World) => one.history.changePassphrase(RIGHT, 'a new passphrase'),
};
const deaths = Object.keys(acts).flatMap((act) =>
  [1, 2].flatMap((at) => (['before', 'after'] as const).map((when) => ({ act, at, when }))),
);

describe('a background that is killed', () => {
  it.each(deaths)('$when write $at of $act loses nothing', async ({ act, at, when }) => {
    await keepOne(world, 'Before.');
    if (act !== 'lockOn') {
      done(await world.history.lockOn(RIGHT));
      done(await world.history.shut());
      world.clock.now += 1;
      await keepOne(world, SECRET);
    }
    world.wake(...dying({ at, when }, openDatabase()));
    const run = acts[act as keyof typeof acts];
    await Promise.race([run(world), new Promise((resolve) => setTimeout(resolve, 1500))]);
    world.session.end();
    const history = world.wake();
    if ((await history.state()).lock === 'shut') {
      const opened = await history.unlock(RIGHT);
      if (!opened.ok) done(await history.unlock('a new passphrase'));
      await history.touch();
    }
    const expected = act === 'lockOn' ? ['Before.'] : [SECRET, 'Before.'];
    expect(await allMessages(world)).toEqual(expected);
    expect(await allEntries(world)).toHaveLength(expected.length);
  });
});
