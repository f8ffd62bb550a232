import type { ShowAsk } from '../../src/requests/reader-requests';
import {
  injectReader,
  takeAnywhere,
  takeIn,
  TOP,
  type TakenIn,
} from '../../src/requests/reach-reader';
import type { WhyWaiting } from '../../src/requests/requests';
import { sendToReader } from '../../src/requests/send';
import hostCss from '../../src/ui/host/host.css?inline';
import panelCss from '../../src/ui/panel/panel.css?inline';
import pickCss from '../../src/ui/pick/pick.css?inline';
import type { Gesture } from './ask';

const css = hostCss + panelCss + pickCss;

/** What is said where the reader had nothing to show. */
const WHY = { nothing: 'nothing-read', 'closed-frame': 'frame-closed-to-us' } as const;

type Dress = Pick<ShowAsk, 'words' | 'look'>;

/** Opens the panel in the top frame, or says why that was not possible. */
export async function showIn(gesture: Gesture, dress: Dress): Promise<'shown' | WhyWaiting> {
  const { tab, menuText } = gesture;
  const [frames, found] = await Promise.all([injectReader(tab, TOP), takeFrom(gesture)]);
  if (frames.length === 0) return 'page-closed-to-us';
  const taken = found === null || found.frame === TOP ? null : found.taken;
  const reply = await sendToReader({ tab, frame: TOP }, 'panel.show', {
    ...dress,
    css,
    menuText,
    taken,
  });
  if (!reply.ok) return 'page-closed-to-us';
  return reply.value === 'shown' ? 'shown' : WHY[reply.value];
}

/** What lies outside the top frame; the top frame reads its own selection when it shows it. */
async function takeFrom({ tab, frame }: Gesture): Promise<TakenIn | null> {
  if (frame === TOP) return null;
  return frame === null ? takeAnywhere(tab) : takeIn(tab, frame);
}
