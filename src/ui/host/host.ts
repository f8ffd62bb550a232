import { attach, mustBeModal, reattachOnce } from './attach';
import { keepInside, refusePretence } from './events';
import { keepBeating, removeLeftovers, REPLACED } from './leftovers';
import { shield } from './shield';

/** The one element of ours in a page. */
export interface Host {
  /** What the panel is rendered into. Hidden until it is first put somewhere. */
  readonly box: HTMLElement;
  /** Whether an event came from inside; a closed tree shows only its host. */
  readonly holds: (event: MouseEvent) => boolean;
  /** Whether the focus is inside. */
  readonly hasFocus: () => boolean;
  /** From now on the page hears nothing of what happens inside; call it when all own listeners are there. */
  readonly shield: () => void;
  readonly remove: () => void;
}

/** What our element needs to know of the page. */
export interface HostAsk {
  readonly document: Document;
  /** The style sheet's text: nothing is fetched. */
  readonly css: string;
  /**
   * Everything that what is explained is drawn in, from the inside out: decides above what we must
   * stand. Null where the page itself is still being used, so that it must not become inert.
   */
  readonly around: readonly Element[] | null;
  /** Ends all listening; after that, `remove` takes the element away. */
  readonly signal: AbortSignal;
  /** The page took the element away twice; treat it as closed. */
  readonly onGone: () => void;
  /** Another reader of ours, after an update, opens a host of its own. */
  readonly onReplaced: () => void;
  /** Sees into closed shadow trees, so that what an update left behind is found. */
  readonly shadowOf: (element: Element) => ShadowRoot | null;
}

/**
 * `all: initial` with `!important` inside the root wins over every rule of the page. The host itself
 * has no size: only the box inside, which the page can't reach, has one. It is never printed. Nothing in
 * it can be selected: Chromium gives a page the words of a selection even where they stand in a closed root.
 */
const HOST_CSS = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important;
  width: 0 !important; height: 0 !important; overflow: visible !important; direction: ltr !important;
  z-index: 2147483647 !important; }
:host::before, :host::after, :host::backdrop { all: initial !important; display: none !important; }
@media print { :host { display: none !important; } }
dialog, dialog::backdrop { all: initial; position: fixed; inset: 0; }
.box { position: fixed; visibility: hidden; user-select: none; display: flex; flex-direction: column; box-sizing: border-box;
  animation: left-behind 0s 5s forwards; }
@keyframes left-behind { to { visibility: hidden; } }
`;

/** Puts our element into the page, above everything. */
export function openHost(ask: HostAsk): Host {
  const { document, signal } = ask;
  removeLeftovers(ask);
  const element = createHtml(document, randomName());
  const root = element.attachShadow({ mode: 'closed' });
  const box = createHtml(document, 'div');
  box.className = 'box';
  const modal = mustBeModal(ask) ? createModal(document) : null;
  dress(document, root, HOST_CSS + unzoomed(document) + ownNames(ask.css));
  root.append(modal ?? box);
  modal?.append(box);
  refusePretence(root, signal);
  keepInside(root, signal);
  const rise = (): void => {
    attach(element, modal, ask);
  };
  rise();
  reattachOnce(element, rise, ask);
  keepBeating(box, ask);
  root.addEventListener(REPLACED, ask.onReplaced, { signal });
  return {
    box,
    holds: (event) =>
      event.composedPath().includes(element) &&
      (modal === null || root.elementFromPoint(event.clientX, event.clientY) !== modal),
    hasFocus: () => root.activeElement !== null,
    shield: () => {
      shield(element, root, signal);
    },
    remove: () => {
      element.remove();
    },
  };
}

/** Only a stage for the panel, which is a dialog by itself. */
function createModal(document: Document): HTMLDialogElement {
  const modal = document.createElementNS(HTML, 'dialog') as HTMLDialogElement;
  modal.role = 'none';
  return modal;
}

/** A page that is zoomed by its own style zooms us, too; places are told without that zoom. */
function unzoomed({ documentElement }: Document): string {
  return `:host { zoom: ${1 / (documentElement.currentCSSZoom || 1)} !important; }`;
}

const HTML = 'http://www.w3.org/1999/xhtml';

/** HTML also where the page itself is XML. */
function createHtml(document: Document, name: string): HTMLElement {
  return document.createElementNS(HTML, name);
}

/**
 * Whoever registers a property of a name gives it to all trees of a document, with a picture to be
 * fetched where it is used: so ours have names that nobody knows.
 */
function ownNames(css: string): string {
  return css.replaceAll('--', `--${randomName()}`);
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
