import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/history/database';
import { openSession } from '../../src/history/session-store';
import { allMessages, DAY, done, keepOne, makeWorld, message, type World } from './desk';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});

const sweep = async ({ history }: World): Promise<void> => {
  done(await history.sweep());
};

describe('what is too old', () => {
  it('goes to the minute while it lies open', async () => {
    await keepOne(world, 'First.');
    world.clock.now += 60_000;
    await keepOne(world, 'Second.');
    world.clock.now += 90 * DAY - 60_000;
    await sweep(world);
    expect(await allMessages(world)).toHaveLength(2);
    world.clock.now += 1;
    await sweep(world);
    expect(await allMessages(world)).toEqual(['Second.']);
    world.clock.now += DAY;
    await sweep(world);
    expect(await openDatabase().places()).toEqual([]);
  });

  it('goes with its day while it is sealed and shut, kept before or after', async () => {
    await keepOne(world, 'Block.');
    done(await world.history.lockOn('correct horse battery'));
    done(await world.history.shut());
    await keepOne(world, 'Letter.');
    world.choices.retention = '7';
    world.clock.now += 8 * DAY;
    await sweep(world);
    expect(await openDatabase().places()).toEqual([]);
    expect(await openDatabase().letters()).toEqual([]);
  });

  it('stays where a person wants that', async () => {
    world.choices.retention = 'forever';
    await keepOne(world, 'Old.');
    world.clock.now += 4000 * DAY;
    await sweep(world);
    expect(await allMessages(world)).toEqual(['Old.']);
  });
});

describe('"this session only"', () => {
  beforeEach(async () => {
    world.choices.retention = 'session';
    await sweep(world);
  });

  it('keeps nothing on disk, and nothing once the browser was closed', async () => {
    const id = await keepOne(world, 'Here.');
    done(await world.history.edit(id, { note: 'n' }));
    expect(await world.page.entry(id)).toMatchObject({ note: 'n' });
    expect(await openDatabase().places()).toEqual([]);
    world.session.end();
    expect(await allMessages(world)).toEqual([]);
  });

  it('holds so much and says when it is full, with nothing lost', async () => {
    await keepOne(world, 'Small.');
    expect(await world.history.keep([message('x'.repeat(2_000_000))])).toEqual({
      ok: false,
      problem: 'session-full',
    });
    expect(await allMessages(world)).toEqual(['Small.']);
  });

  it('moves to disk when the person wants to keep it longer', async () => {
    await keepOne(world, 'Here.');
    world.choices.retention = '30';
    await sweep(world);
    world.session.end();
    expect(await allMessages(world)).toEqual(['Here.']);
  });

  it('takes what lies on disk into memory when it is chosen', async () => {
    world.choices.retention = '30';
    await keepOne(world, 'Disk.');
    world.choices.retention = 'session';
    await sweep(world);
    expect(await openDatabase().places()).toEqual([]);
    expect(await allMessages(world)).toEqual(['Disk.']);
  });

  it('leaves on disk what does not fit until the browser starts the next time', async () => {
    world.choices.retention = '30';
    await keepOne(world, 'x'.repeat(900_000));
    world.clock.now += DAY;
    await keepOne(world, 'y'.repeat(900_000));
    world.clock.now += DAY;
    await keepOne(world, 'z'.repeat(900_000));
    world.choices.retention = 'session';
    await sweep(world);
    expect(await allMessages(world)).toHaveLength(3);
    expect(await openDatabase().places()).toHaveLength(1);
    world.session.end();
    world.wake();
    await sweep(world);
    expect(await allMessages(world)).toEqual([]);
    expect(await openDatabase().places()).toEqual([]);
  });

  it('shows nothing twice where a move was interrupted between its two steps', async () => {
    world.choices.retention = '30';
    await keepOne(world, 'Both.');
    const blocks = await openDatabase().blocks(0, 1_000_000);
    await openSession(world.session).write({
      put: blocks.flatMap(({ place, body }) => (body === null ? [] : [{ place, body }])),
    });
    expect(await allMessages(world)).toEqual(['Both.']);
    await sweep(world);
    expect(await allMessages(world)).toEqual(['Both.']);
    expect(await openSession(world.session).places()).toEqual([]);
  });
});
