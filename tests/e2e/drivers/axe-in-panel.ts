import axe from 'axe-core';
import type { ChromiumPage } from './chromium-page';

/** Lets axe see into closed roots: the reader's world is allowed to. The host is the last element of the page. */
const openClosedRoots = `
  Object.defineProperty(Element.prototype, 'shadowRoot', {
    configurable: true,
    get() { return this instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(this) : null; },
  });`;

/**
 * Puts the words that the style draws into the document, where axe looks for names and measures
 * contrasts. That browsers tell screen readers the drawn ones is what every journey goes by.
 */
const writeOut = `
  for (const one of document.documentElement.lastElementChild.shadowRoot.querySelectorAll('[data-words]')) {
    one.textContent = one.dataset.words;
    one.removeAttribute('data-words');
  }`;

/** What axe says of the panel that is shown: how much was fine, and what wasn't with where it stands. */
export async function axeInPanel(page: ChromiumPage): Promise<unknown> {
  await page.evaluateAsReader(openClosedRoots + writeOut + axe.source);
  return page.evaluateAsReader(`
    axe.run(document.documentElement.lastElementChild).then(({ passes, violations }) => ({
      passes: passes.length,
      violations: violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' ')),
    }))`);
}
