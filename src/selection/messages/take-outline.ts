import { drawnAround, drawnChildren, isElement } from '../flat-tree';
import type { Reach } from '../selected';
import type { Outline, OutlineElement, OutlineNode } from './outline';

/** What of a computed style is looked at. */
export type Style = Pick<
  CSSStyleDeclaration,
  'display' | 'backgroundColor' | 'borderTopWidth' | 'borderTopLeftRadius'
>;

/** What taking an outline needs to know of a page. */
export interface OutlineAsk {
  /** What is selected. */
  readonly range: Pick<
    AbstractRange,
    'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'
  >;
  /** Of the page. */
  readonly host: string;
  readonly reach: Reach;
  readonly styleOf: (element: Element) => Style;
}

/** Larger selections stay one message: looking at each of their elements takes too long. */
const MOST_NODES = 6000;
/** Names and times are short; what is longer beside the selection is another message, and none of our business. */
const LONGEST_BESIDE = 120;
const LONGEST_ATTRIBUTE = 240;

const SILENT: readonly string[] = ['script', 'style', 'noscript', 'template', 'svg', 'iframe'];
/** They load, link or draw. */
const UNTOLD: readonly string[] = ['style', 'src', 'srcset', 'href', 'value', 'content', 'nonce'];

/** One end of a range: before a child, or in a text, or behind all children. */
interface Bound {
  readonly container: Node;
  readonly offset: number;
  readonly child: Node | null;
  /** Everything that it is drawn in. */
  readonly around: readonly Element[];
}

/**
 * How what is selected is laid out, with what is around it. In a message that is only half selected,
 * short words beside the selection are taken, too: its sender's name may be one. Null where it is
 * too large to look at.
 */
export function takeOutline(ask: OutlineAsk): Outline | null {
  const { range, reach, host } = ask;
  const from = boundAt(range.startContainer, range.startOffset, reach);
  const to = boundAt(range.endContainer, range.endOffset, reach);
  const rootAt = from.around.findIndex((element) => to.around.includes(element));
  const root = from.around[rootAt];
  if (root === undefined) return null;
  const taking = new Taking(ask, root, from, to);
  const taken = taking.take(root);
  if (taken === null || !('tag' in taken) || taking.isTooMuch()) return null;
  const outer = from.around.slice(rootAt + 1);
  return { host, root: outer.reduce(wrap, taken) };
}

/** Walks through what is drawn, from the first end of a range to the last. */
class Taking {
  private at: 'before' | 'within' | 'behind' = 'before';
  private count = 0;

  constructor(
    private readonly ask: OutlineAsk,
    private readonly root: Element,
    private readonly from: Bound,
    private readonly to: Bound,
  ) {}

  isTooMuch(): boolean {
    return this.count > MOST_NODES;
  }

  take(node: Node, isInCut = false): OutlineNode | null {
    this.enter(node);
    const taken = this.takeHere(node, isInCut);
    this.leave(node);
    return taken;
  }

  private takeHere(node: Node, isInCut: boolean): OutlineNode | null {
    this.count += 1;
    if (this.isTooMuch()) return null;
    if (!isElement(node)) return node.nodeType === 3 ? this.takeText(node, isInCut) : null;
    const isCut = this.from.around.includes(node) || this.to.around.includes(node);
    if (this.at === 'within' || isCut)
      return this.takeElement(node, (child) => this.take(child, isCut && node !== this.root));
    return isInCut ? this.takeBeside(node) : null;
  }

  private takeText(node: Node, isInCut: boolean): OutlineNode | null {
    const text = node.nodeValue ?? '';
    const { from, to } = this;
    if (node === from.container) this.at = 'within';
    if (this.at !== 'within') return isInCut ? this.takeBeside(node) : null;
    const end = node === to.container ? to.offset : text.length;
    return toText(text.slice(node === from.container ? from.offset : 0, end), true);
  }

  private takeBeside(node: Node): OutlineNode | null {
    if (isElement(node)) return this.takeElement(node, (child) => this.takeBeside(child));
    const text = node.nodeType === 3 ? (node.nodeValue ?? '') : '';
    return text.length > LONGEST_BESIDE ? null : toText(text, false);
  }

  private takeElement(
    element: Element,
    take: (child: Node) => OutlineNode | null,
  ): OutlineNode | null {
    if (SILENT.includes(element.localName)) return null;
    const style = this.ask.styleOf(element);
    if (style.display === 'none') return null;
    const picture = pictureOf(element);
    if (picture !== null) return toText(picture, this.at === 'within');
    const children = drawnChildren(element, this.ask.reach);
    const inside = children.map(take).filter((node) => node !== null);
    return { ...describe(element), bubble: isBubble(style), inside };
  }

  private enter(node: Node): void {
    if (node === this.from.child) this.at = 'within';
    if (node === this.to.child) this.at = 'behind';
  }

  private leave(node: Node): void {
    const isLeft = ({ container, child }: Bound): boolean => child === null && node === container;
    if (this.at === 'before' && isLeft(this.from)) this.at = 'within';
    if (isLeft(this.to)) this.at = 'behind';
  }
}

function boundAt(container: Node, offset: number, reach: Reach): Bound {
  const child = container.childNodes[offset] ?? null;
  return { container, offset, child, around: drawnAround(child ?? container, reach) };
}

function wrap(inner: OutlineElement, outer: Element): OutlineElement {
  return { ...describe(outer), bubble: false, inside: [inner] };
}

/** What a picture is called: where it stands for an emoji, it is part of the words. */
function pictureOf(element: Element): string | null {
  if (element.localName === 'img') return element.getAttribute('alt') ?? '';
  return element.getAttribute('role') === 'img' ? element.getAttribute('aria-label') : null;
}

function describe(element: Element): Pick<OutlineElement, 'tag' | 'attributes'> {
  const told = [...element.attributes].filter(({ name }) => !UNTOLD.includes(name));
  const pairs = told.map(({ name, value }) => [name, value.slice(0, LONGEST_ATTRIBUTE)] as const);
  return { tag: element.localName, attributes: Object.fromEntries(pairs) };
}

function isBubble(style: Style): boolean {
  const { display, backgroundColor, borderTopWidth, borderTopLeftRadius } = style;
  if (display.startsWith('inline') || display === 'contents') return false;
  const isFilled = !/^(?:|transparent|rgba\(.*, 0\))$/u.test(backgroundColor);
  const isRound = Number.parseFloat(borderTopLeftRadius) > 0;
  return isRound && (isFilled || Number.parseFloat(borderTopWidth) > 0);
}

function toText(text: string, selected: boolean): OutlineNode | null {
  return text.trim() === '' ? null : { text, selected };
}
