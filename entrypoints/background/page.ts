import { browser } from 'wxt/browser';
import type { ShowAsk, Taken } from '../../src/requests/reader-requests';
import type { WhyWaiting } from '../../src/requests/requests';
import { sendToReader } from '../../src/requests/send';
import type { Gesture } from './ask';

const TOP = 0;

type Dress = Pick<ShowAsk, 'words' | 'look'>;

/** Opens the panel in the top frame, or says why that was not possible. */
export async function showIn(gesture: Gesture, dress: Dress): Promise<'shown' | WhyWaiting> {
  const { tab, menuText } = gesture;
  const [isThere, taken] = await Promise.all([inject(tab, TOP), takeFromFrame(gesture)]);
  if (!isThere) return 'page-closed-to-us';
  const reply = await sendToReader({ tab, frame: TOP }, 'panel.show', {
    ...dress,
    menuText,
    taken,
  });
  if (!reply.ok) return 'page-closed-to-us';
  return reply.value === 'shown' ? 'shown' : 'nothing-read';
}

/** What is selected in the frame that was clicked in, where that is not the top one. */
async function takeFromFrame({ tab, frame }: Gesture): Promise<Taken | null> {
  if (frame === null || frame === TOP) return null;
  if (!(await inject(tab, frame))) return null;
  const reply = await sendToReader({ tab, frame }, 'selection.take', null);
  return reply.ok ? reply.value : null;
}

/** Puts the reader into a frame; false where the browser or the site doesn't let us. */
async function inject(tab: number, frame: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [frame] },
      files: ['/reader.js'],
    });
    return true;
  } catch {
    return false;
  }
}
