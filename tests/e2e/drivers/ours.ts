import { english } from '../../../src/language/en/english';
import { find, findAll, outline, type Accessible, type Wanted } from './accessible';
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

/** How long a browser may take to tell where the focus went, in milliseconds. */
const FOCUS_TOLD = 400;

/**
 * Presses Tab until something has the focus.
 * @throws Error when it hasn't got it after forty.
 */
export async function tabTo(surface: Surface, wanted: Wanted): Promise<void> {
  const focused = { ...wanted, focused: true } as const;
  for (let times = 0; times < 40; times += 1) {
    const before = focusIn(await surface.tree());
    await surface.key('Tab');
    const end = Date.now() + FOCUS_TOLD;
    let now = await surface.tree();
    while (focusIn(now) === before && Date.now() < end) now = await surface.tree();
    if (find(now, focused) !== undefined) return;
  }
  await surface.sees(focused);
}

/** What has the focus, in words. */
function focusIn(tree: Accessible): string {
  const focused = findAll(tree, { focused: true }).at(-1);
  return focused === undefined ? '' : `${focused.role} ${focused.name}`;
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
