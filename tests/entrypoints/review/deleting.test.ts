import { describe, expect, it } from 'vitest';
import { deleting } from '../../../entrypoints/review/deleting';
import { telling } from '../../../entrypoints/review/telling';
import type { LookUp, ReadEnd } from '../../../src/history/look-up';
import { english } from '../../../src/language/en/english';

const IDS = ['000000001-00000001', '000000002-00000002'];
const draw = (): void => undefined;

/** A history whose entries can't be read: all of them end like this, and one alone fails. */
function unreadable(state: ReadEnd['state'] | null): LookUp {
  const broken = (): Promise<never> => Promise.reject(new Error('broken'));
  const entries =
    state === null ? broken : (): Promise<ReadEnd> => Promise.resolve({ state, unreadable: 0 });
  return { lock: broken, rows: broken, rowsOf: broken, entry: broken, entries };
}

/** What is told once these were to be deleted. Nobody answers requests here: one that is sent says so. */
async function toldOf(state: ReadEnd['state'] | null, ids: readonly string[]) {
  const told = telling(draw);
  const removed = deleting({ lookUp: unreadable(state), telling: told, draw, private: false });
  await removed.remove(ids);
  expect(removed.deleted()).toBeNull();
  expect(told.busy()).toBeNull();
  return { trouble: told.trouble(), said: told.told(english) };
}

describe('what can’t be copied first is not deleted, and it is said why', () => {
  it.each([
    ['is locked meanwhile', 'shut', 'locked'],
    ['opens for nobody', 'blocked', 'blocked'],
    ['breaks', null, 'failed'],
  ] as const)('where the history %s', async (_, state, trouble) => {
    expect(await toldOf(state, IDS)).toEqual({ trouble, said: null });
  });

  it('where it is stopped', async () => {
    const said = english.history.files.cancelled;
    expect(await toldOf('cancelled', IDS)).toEqual({ trouble: null, said });
  });

  it('where it is a single entry', async () => {
    expect(await toldOf(null, IDS.slice(0, 1))).toEqual({ trouble: 'failed', said: null });
  });
});
