import { browser } from 'wxt/browser';
import type { Taken } from './reader-requests';
import { sendToReader } from './send';

/** The frame that holds the page itself. */
export const TOP = 0;

/** What was taken in a page, and in which of its frames. */
export interface TakenIn {
  readonly frame: number;
  readonly taken: Taken;
}

/**
 * Puts the reader into one frame of a tab, or into all that the gesture of a person opened to us.
 * A frame that has it already is left as it is. Gives the frames that have it now: none where the
 * browser or the site keeps extensions out.
 */
export async function injectReader(tab: number, frame: number | 'all'): Promise<readonly number[]> {
  const target = frame === 'all' ? { allFrames: true } : { frameIds: [frame] };
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId: tab, ...target },
      files: ['/reader.js'],
    });
    return results.map((result) => result.frameId);
  } catch {
    return [];
  }
}

/**
 * How what is selected in a tab is laid out, as each frame of it tells; what a page's frame tells is
 * to be parsed. Nothing where no script can be there.
 */
export async function outlinesIn(tab: number): Promise<readonly unknown[]> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      files: ['/outline.js'],
    });
    return results.map(({ result }) => result);
  } catch {
    return [];
  }
}

/** What is selected in one frame; null where nothing is, or no reader can be there. */
export async function takeIn(tab: number, frame: number): Promise<TakenIn | null> {
  const frames = await injectReader(tab, frame);
  return frames.includes(frame) ? askIn(tab, frame) : null;
}

/**
 * What is selected anywhere in a tab: in the page itself, or in the frame that has the focus, where
 * it is open to us. Null where nothing is.
 */
export async function takeAnywhere(tab: number): Promise<TakenIn | null> {
  const top = await takeIn(tab, TOP);
  if (top !== null && !top.taken.isFocusDeeper) return top;
  const frames = await injectReader(tab, 'all');
  const inner = frames.filter((frame) => frame !== TOP);
  const taken = (await Promise.all(inner.map((frame) => askIn(tab, frame)))).filter(isTaken);
  return taken.find((one) => !one.taken.isFocusDeeper) ?? taken[0] ?? top;
}

async function askIn(tab: number, frame: number): Promise<TakenIn | null> {
  const reply = await sendToReader({ tab, frame }, 'selection.take', null);
  return reply.ok && reply.value !== null ? { frame, taken: reply.value } : null;
}

function isTaken(one: TakenIn | null): one is TakenIn {
  return one !== null;
}
