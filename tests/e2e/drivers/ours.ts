import { find, outline, type Accessible, type Wanted } from './accessible';
import { waitFor } from './patience';
import type { Surface } from './surface';

/** The panel beside a message, as assistive technology knows it. */
export const panel: Wanted = { role: 'dialog', name: 'What’s happening here?' };

/** Waits until the panel is there and has its answer: no longer "Reading…". */
export function panelWithAnswer(surface: Surface): Promise<Accessible> {
  return waitFor(
    async () => {
      const shown = find(await surface.tree(), panel);
      const isReading = shown !== undefined && find(shown, { role: 'text', name: 'Reading…' });
      return isReading ? undefined : shown;
    },
    async () => `The panel did not answer. There is:\n${outline(await surface.tree())}`,
  );
}
