import { english } from '../../../src/language/en/english';
import { find, outline, type Accessible, type Wanted } from './accessible';
import { waitFor } from './patience';
import type { AskablePage, Surface } from './surface';

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

/** Highlights these words in the conversation, asks about them and presses "Keep". */
export async function keepFrom(page: AskablePage, message: string): Promise<void> {
  await page.evaluate(
    `document.querySelector('#message').textContent = ${JSON.stringify(message)}`,
  );
  await page.select('#message');
  await page.askByShortcut();
  await panelWithAnswer(page);
  await page.press({ role: 'button', name: english.panel.keep });
  await page.sees({ role: 'button', name: english.panel.kept });
}

/** Erases everything, as a person does. */
export async function eraseIn(options: Surface): Promise<void> {
  const { first, second, done } = english.options.erase;
  await options.press({ role: 'button', name: first });
  await options.press({ role: 'button', name: second });
  await options.sees({ role: 'text', name: done });
}
