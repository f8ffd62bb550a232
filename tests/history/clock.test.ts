import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseClock } from '../../src/history/clock';
import { openDatabase } from '../../src/history/database';
import { allMessages, DAY, done, keepOne, makeWorld, NOON, type World } from './desk';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});

const sweep = async ({ history }: World): Promise<void> => {
  done(await history.sweep());
};

/** So many days in which the browser is used, and swept, every day. */
async function live(one: World, days: number): Promise<void> {
  for (let day = 0; day < days; day += 1) {
    one.clock.now += DAY;
    await sweep(one);
  }
}

/** How much lies on disk, open, sealed, or kept while the lock was shut. */
const onDisk = async (): Promise<number> => {
  const disk = openDatabase();
  return (await disk.places()).length + (await disk.letters()).length;
};

const ways = {
  open: (one: World) => keepOne(one, 'Kept.'),
  sealed: async (one: World) => {
    await keepOne(one, 'Kept.');
    done(await one.history.lockOn('correct horse battery'));
    done(await one.history.shut());
  },
  'kept while shut': async (one: World) => {
    done(await one.history.lockOn('correct horse battery'));
    done(await one.history.shut());
    await keepOne(one, 'Kept.');
  },
} as const;
const kept = Object.entries(ways);

describe.each(kept)('what is kept (%s)', (_, keep) => {
  it('goes in its time where the clock goes as clocks do', async () => {
    await keep(world);
    await live(world, 90);
    expect(await onDisk()).toBe(1);
    await live(world, 2);
    expect(await onDisk()).toBe(0);
  });

  it('survives a clock that is years ahead for an hour', async () => {
    await keep(world);
    await sweep(world);
    world.clock.now += 3650 * DAY;
    await sweep(world);
    world.clock.now += DAY / 24;
    await sweep(world);
    world.clock.now -= 3650 * DAY;
    await sweep(world);
    expect(await onDisk()).toBe(1);
    await live(world, 92);
    expect(await onDisk()).toBe(0);
  });

  it('survives a clock that was set back for a while', async () => {
    await keep(world);
    await sweep(world);
    world.clock.now = Date.UTC(2010, 0, 1);
    await live(world, 3);
    world.clock.now = NOON + 3 * DAY;
    await live(world, 80);
    expect(await onDisk()).toBe(1);
    await live(world, 10);
    expect(await onDisk()).toBe(0);
  });

  it.each([
    ['before there was anything of ours', Date.UTC(2010, 0, 1)],
    ['years from now', NOON + 3650 * DAY],
  ])('under a clock that shows a day %s goes, and not before its time', async (__, wrong) => {
    world.clock.now = wrong;
    await keep(world);
    await sweep(world);
    world.clock.now = NOON;
    await live(world, 88);
    expect(await onDisk()).toBe(1);
    await live(world, 6);
    expect(await onDisk()).toBe(0);
  });

  it('waits for a day where nobody used the browser for a month', async () => {
    await keep(world);
    await sweep(world);
    world.clock.now += 100 * DAY;
    await sweep(world);
    world.clock.now += DAY - 1;
    await sweep(world);
    expect(await onDisk()).toBe(1);
    world.clock.now += 1;
    await sweep(world);
    expect(await onDisk()).toBe(0);
  });

  it('goes at once after some weeks in which nobody used the browser', async () => {
    world.choices.retention = '7';
    await keep(world);
    await sweep(world);
    world.clock.now += 27 * DAY;
    await sweep(world);
    expect(await onDisk()).toBe(0);
  });
});

describe('whatever the clock did', () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('keep' as const) }),
    fc.record({ do: fc.constant('set' as const), off: fc.integer({ min: -9000, max: 9000 }) }),
    fc.record({ do: fc.constant('live' as const), days: fc.integer({ min: 1, max: 12 }) }),
  );

  it('nothing stays for ever: once it goes right, all is gone after twice the time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const one = await makeWorld();
        one.choices.retention = '7';
        let right = NOON;
        for (const act of steps) {
          if (act.do === 'keep') await keepOne(one, 'Kept.');
          else if (act.do === 'set') one.clock.now = right + act.off * DAY;
          else {
            await live(one, act.days);
            right += act.days * DAY;
          }
        }
        one.clock.now = right;
        await live(one, 2 * 7 + 4);
        expect(await allMessages(one)).toEqual([]);
        expect(await openDatabase().clock()).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is remembered of the clock', () => {
  it('is nothing where nothing has a time to go', async () => {
    await keepOne(world, 'Kept.');
    await sweep(world);
    expect(await openDatabase().clock()).not.toBeNull();
    world.choices.retention = 'forever';
    await sweep(world);
    expect(await openDatabase().clock()).toBeNull();
    world.choices.retention = '30';
    await sweep(world);
    world.choices.retention = 'session';
    await sweep(world);
    expect(await openDatabase().clock()).toBeNull();
  });

  it('is written once a day', async () => {
    await keepOne(world, 'Kept.');
    await sweep(world);
    const before = await openDatabase().clock();
    let writes = 0;
    const disk = openDatabase();
    world.wake({
      ...disk,
      write: async (changes) => {
        writes += 1;
        await disk.write(changes);
      },
    });
    world.clock.now += DAY / 4;
    await sweep(world);
    expect(await openDatabase().clock()).toEqual(before);
    expect(writes).toBe(0);
    await live(world, 1);
    expect(writes).toBe(1);
  });

  it.each([7, 'x', null, {}, { seen: 'x', odd: [] }, { seen: 1, odd: 7 }])(
    'is nothing where it can’t be read (%j)',
    (raw) => {
      expect(parseClock(raw)).toBeNull();
    },
  );

  it('keeps of a damaged list what is whole', () => {
    const raw = { seen: 1, doubted: 'x', odd: [[2, 3], [4], 'x'] };
    expect(parseClock(raw)).toEqual({ seen: 1, doubted: null, odd: [[2, 3]] });
  });
});
