import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/history/database';
import { openSession } from '../../src/history/session-store';
import type { Retention } from '../../src/history/desk';
import type { Entry } from '../../src/history/entry';
import {
  allEntries,
  allMessages,
  DAY,
  done,
  dying,
  keepOne,
  makeWorld,
  message,
  NOON,
  type Death,
  type World,
} from './desk';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});

const OLD = 'You are remembering it wrong.';
const NEW = 'New.';

/** One thing that a person or an alarm asks for, and the messages that may be there afterwards. */
interface Act {
  /** Before `run`, while nothing dies. Three messages of two days are there. */
  readonly before?: (one: World) => Promise<unknown>;
  readonly run: (one: World, entries: readonly Entry[]) => Promise<unknown>;
  /** The messages that are there where nothing came in between. */
  readonly after: readonly string[];
  readonly retention?: Retention;
}

const all = ['Third.', 'Second.', OLD];
const ids = async (one: World): Promise<readonly string[]> =>
  (await allEntries(one)).map(({ id }) => id);
const change = (one: World, retention: Retention): Promise<unknown> => {
  one.choices.retention = retention;
  return one.history.sweep();
};

const acts: Readonly<Record<string, Act>> = {
  keeping: { run: (one) => one.history.keep([message(NEW)]), after: [NEW, ...all] },
  'deleting in two days': {
    run: async (one) => one.history.remove((await ids(one)).slice(1)),
    after: ['Third.'],
  },
  'deleting what lies in memory': {
    retention: 'session',
    run: async (one) => one.history.remove(await ids(one)),
    after: [],
  },
  'taking a deletion back': {
    before: async (one) => one.history.remove(await ids(one)),
    run: async (one, entries) => {
      await one.history.stage('b', entries);
      return one.history.commit('b', entries.length, 'undo');
    },
    after: all,
  },
  'letting go what is too old': {
    before: (one) => {
      one.clock.now = NOON + 8 * DAY;
      return Promise.resolve();
    },
    retention: '7',
    run: (one) => one.history.sweep(),
    after: ['Third.'],
  },
  'moving all into memory': { run: (one) => change(one, 'session'), after: all },
  'moving all to disk': { retention: 'session', run: (one) => change(one, '30'), after: all },
};

const deaths: readonly Death[] = [1, 2, 3, 4].flatMap((at) =>
  (['before', 'after'] as const).map((when) => ({ at, when })),
);
const cases = Object.entries(acts).flatMap(([name, act]) =>
  deaths.map((death) => ({ name, act, ...death })),
);

describe('a background that is killed', () => {
  it.each(cases)('$when write $at of $name loses nothing', async ({ act, at, when }) => {
    world.choices.retention = act.retention ?? '90';
    await keepOne(world, OLD);
    await keepOne(world, 'Second.');
    world.clock.now += 2 * DAY;
    await keepOne(world, 'Third.');
    const entries = await allEntries(world);
    await act.before?.(world);
    const before = await allMessages(world);
    world.wake(...dying({ at, when }, openDatabase(), openSession(world.session)));
    await Promise.race([
      act.run(world, entries),
      new Promise((resolve) => setTimeout(resolve, 150)),
    ]);
    const seen = await allMessages(world);
    expect([before, act.after]).toContainEqual(seen);
    // The next background brings everything to where it belongs, and nothing is there twice.
    done(await world.wake().sweep());
    expect([before, act.after]).toContainEqual(await allMessages(world));
    const isInMemory = world.choices.retention === 'session';
    const [empty, used] = isInMemory
      ? [openDatabase(), openSession(world.session)]
      : [openSession(world.session), openDatabase()];
    expect(await empty.places()).toEqual([]);
    expect((await used.places()).length > 0).toBe((await allMessages(world)).length > 0);
  });
});
