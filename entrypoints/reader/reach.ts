import { browser } from 'wxt/browser';
import type { Reach } from '../../src/selection/selected';

/** Sees into closed shadow trees too: Firefox offers it on elements, Chrome as `chrome.dom`. */
export const reach: Reach = {
  shadowOf: (element) => {
    if ('openOrClosedShadowRoot' in element)
      return element.openOrClosedShadowRoot as ShadowRoot | null;
    if (!isHtml(element)) return null;
    return browser.dom.openOrClosedShadowRoot(element) ?? element.shadowRoot;
  },
};

function isHtml(element: Element): element is HTMLElement {
  return element.namespaceURI === 'http://www.w3.org/1999/xhtml';
}
