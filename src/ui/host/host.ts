import { attach, mustBeModal, reattachOnce } from './attach';
import { keepInside, refuse } from './events';
import { keepBeating, removeLeftovers, REPLACED } from './leftovers';
import { shield } from './shield';
import { watchSight } from './sight';

/** The one element of ours in a page. */
export interface Host {
  /** What the panel is rendered into. Hidden until it is first put somewhere. */
  readonly box: HTMLElement;
  /** Whether an event came from inside; a closed tree shows only its host. */
  readonly holds: (event: MouseEvent) => boolean;
  /** Puts the focus on all that is inside, so that its name is read and nothing looks pressed. */
  readonly focus: () => void;
  /** Whether the focus is inside. */
  readonly hasFocus: () => boolean;
  /** From now on the page hears nothing of what happens inside; call it when all own listeners are there. */
  readonly shield: () => void;
  readonly remove: () => void;
}

/** What our element needs to know of the page. */
export interface HostAsk {
  readonly document: Document;
  /** The style sheet's text, with `host.css` in it: nothing is fetched. */
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

/** Puts our element into the page, above everything. */
export function openHost(ask: HostAsk): Host {
  const { document, signal } = ask;
  removeLeftovers(ask);
  const element = createHtml(document, randomName());
  const root = element.attachShadow({ mode: 'closed' });
  const box = createHtml(document, 'div');
  box.className = 'box';
  // A page that is zoomed by its own style zooms us, too; places are told without that zoom.
  box.style.zoom = String(1 / (document.documentElement.currentCSSZoom || 1));
  const modal = mustBeModal(ask) ? createModal(document) : null;
  dress(document, root, ownNames(ask.css));
  root.append(modal ?? box);
  modal?.append(box);
  const comeUp = (): void => {
    const { activeElement } = root;
    attach(element, modal, ask);
    focusOn(activeElement);
  };
  comeUp();
  const isLight = element.popover === 'manual';
  refuse(root, watchSight({ ...ask, root, box, comeUp, isLight }), signal);
  keepInside(root, signal);
  reattachOnce(element, comeUp, ask);
  keepBeating(box, ask);
  root.addEventListener(REPLACED, ask.onReplaced, { signal });
  return {
    box,
    holds: (event) =>
      event.composedPath().includes(element) &&
      (modal === null || root.elementFromPoint(event.clientX, event.clientY) !== modal),
    focus: () => {
      focusOn(box.firstElementChild);
    },
    hasFocus: () => root.activeElement !== null,
    shield: () => {
      shield(element, root, signal);
    },
    remove: () => {
      element.remove();
    },
  };
}

function focusOn(element: Element | null): void {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
}

/** Only a stage for the panel, which is a dialog by itself. */
function createModal(document: Document): HTMLDialogElement {
  const modal = document.createElementNS(HTML, 'dialog') as HTMLDialogElement;
  modal.role = 'none';
  return modal;
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
  const numbers = crypto.getRandomValues(new Uint8Array(13));
  const letter = (n: number, at: number): string =>
    at === 6 ? '-' : String.fromCharCode(97 + (n % 26));
  return Array.from(numbers, letter).join('');
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
