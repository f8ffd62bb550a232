import { outlinesIn } from '../../src/requests/reach-reader';
import { adapterFor } from '../../src/selection/adapters/index';
import { parseOutline } from '../../src/selection/messages/outline';
import { partMessages } from '../../src/selection/messages/part';
import type { Message } from '../../src/selection/selected';

/**
 * The messages that a selection holds. Only what has several lines may be several: then its page is
 * asked how it is laid out. What is known of services stays here; the page gets none of it.
 */
export async function partSelected(
  messages: readonly Message[],
  tab: number | null,
): Promise<readonly Message[]> {
  const [only, another] = messages;
  if (tab === null || only === undefined || another !== undefined) return messages;
  if (!only.text.trim().includes('\n')) return messages;
  for (const raw of await outlinesIn(tab)) {
    const outline = parseOutline(raw);
    const parted = outline && partMessages(only.text, outline, adapterFor(outline.host));
    if (parted !== null) return parted;
  }
  return messages;
}
