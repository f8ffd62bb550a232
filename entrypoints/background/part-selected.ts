import { outlinesIn } from '../../src/requests/reach-reader';
import { adapterFor } from '../../src/selection/adapters/index';
import { parseOutline, type Outline } from '../../src/selection/messages/outline';
import { isCut, partMessages } from '../../src/selection/messages/part';
import type { Message } from '../../src/selection/selected';

/**
 * The messages that a selection holds, and which of them the page cuts: it is asked how what is
 * selected is laid out. What is known of services stays here; the page gets none of it.
 */
export async function partSelected(
  messages: readonly Message[],
  tab: number | null,
): Promise<readonly Message[]> {
  const [only, another] = messages;
  if (tab === null || only === undefined || another !== undefined) return messages;
  const outlines = (await outlinesIn(tab)).map(parseOutline).filter((one) => one !== null);
  for (const outline of outlines) {
    const parted = part(only.text, outline);
    if (parted !== null) return parted;
  }
  const cut = outlines.some((outline) => isCut(only.text, outline));
  return cut ? [{ ...only, cut }] : messages;
}

/** Only what has several lines may be several messages. */
function part(text: string, outline: Outline): readonly Message[] | null {
  return text.trim().includes('\n') ? partMessages(text, outline, adapterFor(outline.host)) : null;
}
