import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepingOf, type SurfaceKeeping } from '../../src/requests/keep-shown';

const asked = { messages: [{ text: 'Hi.' }] };
const ID = '0mabcdefg-00000000';

/** The other end of the wire: answers in the order that is given, and notes what was asked. */
function answering(...replies: readonly unknown[]): readonly string[] {
  const names: string[] = [];
  const left = [...replies];
  const wire: { sendMessage: (message: { request: string }) => Promise<unknown> } = browser.runtime;
  vi.spyOn(wire, 'sendMessage').mockImplementation(({ request }) => {
    names.push(request);
    return Promise.resolve(left.shift());
  });
  return names;
}

const outcome = (value: unknown) => ({ ok: true, value });
const kept = outcome({ ok: true, value: [ID] });
const undone = outcome({ ok: true, value: null });
const failed = (problem: string) => outcome({ ok: false, problem });

function surface() {
  return keepingOf({ draw: () => undefined, asked: () => asked });
}

/** Waits until the surface's keeping stands there. */
async function comesTo(keeping: SurfaceKeeping, state: string): Promise<void> {
  await vi.waitFor(() => {
    expect(keeping.state()).toBe(state);
  });
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('keeping from a surface', () => {
  it('is done by one press and taken back by the next', async () => {
    const names = answering(kept, undone);
    const keeping = surface();
    keeping.toggle();
    await comesTo(keeping, 'kept');
    keeping.toggle();
    await comesTo(keeping, 'ready');
    expect(names).toEqual(['entry.keep', 'entry.unkeep']);
  });

  it.each([
    ['full', 'full'],
    ['session-full', 'session-full'],
    ['blocked', 'blocked'],
    ['broken', 'failed'],
  ])('says why it was not done (%s)', async (problem, state) => {
    answering(failed(problem));
    const keeping = surface();
    keeping.toggle();
    await comesTo(keeping, state);
  });

  it('says that it is still kept where it could not be taken back', async () => {
    answering(kept, failed('broken'));
    const keeping = surface();
    keeping.toggle();
    await comesTo(keeping, 'kept');
    keeping.toggle();
    await comesTo(keeping, 'not-undone');
  });

  it('by itself is done once for what is shown, also after it was taken back', async () => {
    const names = answering(kept, undone);
    const keeping = surface();
    keeping.keepOnce();
    await comesTo(keeping, 'kept');
    keeping.toggle();
    await comesTo(keeping, 'ready');
    keeping.keepOnce();
    expect(names).toEqual(['entry.keep', 'entry.unkeep']);
  });

  it('says nothing about what is not shown any more', async () => {
    const names = answering(kept);
    const keeping = surface();
    keeping.toggle();
    keeping.begin();
    await vi.waitFor(() => {
      expect(names).toEqual(['entry.keep']);
    });
    await Promise.resolve();
    expect(keeping.state()).toBe('ready');
  });
});
