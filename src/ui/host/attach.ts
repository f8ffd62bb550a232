import type { HostAsk } from './host';

/**
 * Where the element must hang so that it is neither inert nor trapped out: inside the modal dialog
 * or the fullscreen element that is open, else at the root of the document.
 */
export function standOn(document: Document, near: Element | null): Element {
  const around = near?.closest('dialog:modal, [aria-modal="true"]');
  const modals = document.querySelectorAll('dialog:modal');
  const modal = around ?? modals[modals.length - 1];
  if (modal !== undefined) return modal;
  const full = document.fullscreenElement;
  return full !== null && canHoldUs(full) ? full : document.documentElement;
}

function canHoldUs(element: Element): boolean {
  return !['video', 'img', 'canvas', 'iframe', 'object', 'embed'].includes(element.localName);
}

/** Puts the element on top of everything. */
export function attach(element: HTMLElement, parent: Element): void {
  element.setAttribute('popover', 'manual');
  parent.append(element);
  try {
    element.showPopover();
  } catch {
    // Not in a state to be shown on top (a page may have taken the attribute away): z-index must do.
    element.removeAttribute('popover');
  }
}

/** A page that clears its document takes us with it: come back once, and never fight. */
export function reattachOnce(element: HTMLElement, { document, signal, onGone }: HostAsk): void {
  let isSecondTime = false;
  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    if (isSecondTime) {
      onGone();
      return;
    }
    isSecondTime = true;
    attach(element, document.documentElement);
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
}
