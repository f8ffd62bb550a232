import { find, outline, type Accessible, type Wanted } from './accessible';
import { waitFor } from './patience';
import type { Surface } from './surface';

/** The panel beside a message, as assistive technology knows it. */
export const panel: Wanted = { role: 'dialog', name: 'What’s happening here?' };

/**
 * Waits until the panel is there and has its answer, which begins with the message. A browser may know
 * the panel a moment before it knows what stands in it.
 */
export function panelWithAnswer(surface: Surface): Promise<Accessible> {
  return waitFor(
    async () => {
      const shown = find(await surface.tree(), panel);
      return shown !== undefined && find(shown, { role: 'blockquote' }) ? shown : undefined;
    },
    async () => `The panel did not answer. There is:\n${outline(await surface.tree())}`,
  );
}
