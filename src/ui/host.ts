/** The one element of ours in a page. */
export interface Host {
  /** What the panel is rendered into. Hidden until it is first put somewhere. */
  readonly box: HTMLElement;
  /** Whether an event came from inside; a closed tree shows only its host. */
  readonly holds: (event: Event) => boolean;
  /** Whether the focus is inside. */
  readonly hasFocus: () => boolean;
  readonly remove: () => void;
}

/** What our element needs to know of the page. */
export interface HostAsk {
  readonly document: Document;
  /** The style sheet's text: nothing is fetched. */
  readonly css: string;
  /** What the panel explains, or null. Decides above what we must stand. */
  readonly near: Element | null;
  /** Ends all listening; after that, `remove` takes the element away. */
  readonly signal: AbortSignal;
  /** The page took the element away twice; treat it as closed. */
  readonly onGone: () => void;
}

/**
 * `all: initial` with `!important` inside the root wins over every rule of the page. The host itself
 * has no size: only the box inside, which the page can't reach, has one.
 */
const HOST_CSS = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important;
  width: 0 !important; height: 0 !important; overflow: visible !important; direction: ltr !important;
  z-index: 2147483647 !important; }
.box { position: fixed; visibility: hidden; display: flex; flex-direction: column; box-sizing: border-box; }
`;

/** What happens inside us is none of the page's business: its shortcuts must not run on our keys. */
const KEPT_INSIDE = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
  'wheel',
  'copy',
  'selectstart',
  'dragstart',
] as const;

/** What a script could pretend. A closed root keeps pages out, but not every other extension. */
const MUST_BE_REAL = ['click', 'keydown', 'keyup', 'pointerdown', 'input', 'change'] as const;

/** Puts our element into the page, above everything. */
export function openHost({ document, css, near, signal, onGone }: HostAsk): Host {
  const element = createHtml(document, randomName());
  const root = element.attachShadow({ mode: 'closed' });
  const box = createHtml(document, 'div');
  box.className = 'box';
  dress(document, root, HOST_CSS + css);
  root.append(box);
  refusePretence(root, signal);
  keepInside(root, signal);
  attach(element, standOn(document, near));
  reattachOnce(element, document, signal, onGone);
  return {
    box,
    holds: (event) => event.composedPath().includes(element),
    hasFocus: () => root.activeElement !== null,
    remove: () => {
      element.remove();
    },
  };
}

/** HTML also where the page itself is XML. */
function createHtml(document: Document, name: string): HTMLElement {
  return document.createElementNS('http://www.w3.org/1999/xhtml', name);
}

/** A name that tells nothing and is another one each time, with the hyphen a shadow host needs. */
function randomName(): string {
  const letters = crypto.getRandomValues(new Uint8Array(12));
  const name = Array.from(letters, (n) => String.fromCharCode(97 + (n % 26))).join('');
  return `${name.slice(0, 6)}-${name.slice(6)}`;
}

/** A constructed sheet is no inline style to a page's policy; a style element is the way where there is none. */
function dress(document: Document, root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = createHtml(document, 'style');
    style.textContent = css;
    root.append(style);
  }
}

function refusePretence(root: ShadowRoot, signal: AbortSignal): void {
  const refuse = (event: Event): void => {
    if (event.isTrusted) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of MUST_BE_REAL) root.addEventListener(type, refuse, { capture: true, signal });
}

function keepInside(root: ShadowRoot, signal: AbortSignal): void {
  const stop = (event: Event): void => {
    event.stopPropagation();
  };
  for (const type of KEPT_INSIDE) root.addEventListener(type, stop, { passive: true, signal });
}

/**
 * Where the element must hang so that it is neither inert nor trapped out: inside the modal dialog
 * or the fullscreen element that is open, else at the root of the document.
 */
function standOn(document: Document, near: Element | null): Element {
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

function attach(element: HTMLElement, parent: Element): void {
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
function reattachOnce(
  element: HTMLElement,
  document: Document,
  signal: AbortSignal,
  onGone: () => void,
): void {
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
