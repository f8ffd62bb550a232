import type { HostAsk } from './host';

/** What makes everything outside of it inert, as what fills the screen does, or tells so to screen readers. */
const MODAL = 'dialog:modal, [aria-modal="true"]';

/**
 * Whether only something modal of our own would be on top and could be used. It hangs at the root
 * of the document all the same: inside the page's dialog it would change which child is the last
 * there, and so the dialog's layout.
 */
export function mustBeModal({ document, around }: HostAsk): boolean {
  if (around === null) return false;
  const modal = document.querySelector('dialog:modal, :fullscreen');
  return modal !== null || around.some((one) => one.matches(MODAL));
}

/** Puts the element on top of everything, also again; shows what is modal in it as such, where there is any. */
export function attach(
  element: HTMLElement,
  modal: HTMLDialogElement | null,
  { document, around }: HostAsk,
): void {
  // A popover of the page stays open beside ours only where ours belongs to it.
  const source = around?.find(
    (one): one is HTMLElement => 'popover' in one && one.matches('[popover]:popover-open'),
  );
  if (modal === null) element.popover = source?.popover === 'auto' ? 'auto' : 'manual';
  if (!element.isConnected) document.documentElement.append(element);
  try {
    if (modal === null) {
      element.hidePopover();
      element.showPopover(source === undefined ? {} : { source });
    } else {
      modal.close();
      modal.showModal();
    }
  } catch {
    // Not in a state to be shown on top (a page may have taken the attribute away): z-index must do.
    element.popover = null;
  }
}

/** A page that clears its document takes us with it: come back once, and never fight. */
export function reattachOnce(
  element: HTMLElement,
  comeBack: () => void,
  { document, signal, onGone }: HostAsk,
): void {
  let isSecondTime = false;
  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    if (isSecondTime) {
      onGone();
      return;
    }
    isSecondTime = true;
    comeBack();
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
}
