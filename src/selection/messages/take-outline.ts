import { drawnAround, drawnChildren, isElement } from '../flat-tree';
import type { Reach } from '../selected';
import { describe, isBubble, pictureOf, type Style } from './describe';
import type { Outline, OutlineElement, OutlineNode, OutlineText } from './outline';

/** What taking an outline needs to know of a page. */
export interface OutlineAsk {
  /** What is selected, in order; Firefox may have several. */
  readonly ranges: readonly Ends[];
  /** Of the page. */
  readonly host: string;
  readonly reach: Reach;
  readonly styleOf: (element: Element) => Style;
}

/** Where something selected begins and ends. */
export type Ends = Pick<
  AbstractRange,
  'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'
>;

/** Larger selections stay one message: looking at each of their elements takes too long. */
const MOST_NODES = 6000;
/** Names and times are short; what is longer beside the selection is another message, and none of our business. */
const LONGEST_BESIDE = 120;

const SILENT: readonly string[] = ['script', 'style', 'noscript', 'template', 'svg', 'iframe'];

/** One end of a range: before a child, or in a text, or behind all children. */
interface Bound {
  readonly container: Node;
  readonly offset: number;
  readonly child: Node | null;
  /** Everything that it is drawn in. */
  readonly around: readonly Element[];
}

/** A range by its two ends. */
interface Stretch {
  readonly from: Bound;
  readonly to: Bound;
}

/**
 * How what is selected is laid out, with what is around it. In a message that is only half selected,
 * short words beside the selection are taken, too: its sender's name may be one. Null where it is
 * too large to look at.
 */
export function takeOutline(ask: OutlineAsk): Pick<Outline, 'host' | 'root'> | null {
  const { ranges, reach, host } = ask;
  const stretches = ranges.map((range) => ({
    from: boundAt(range.startContainer, range.startOffset, reach),
    to: boundAt(range.endContainer, range.endOffset, reach),
  }));
  const ends = stretches.flatMap(({ from, to }) => [from, to]);
  const around = ends[0]?.around ?? [];
  const rootAt = around.findIndex((one) => ends.every((end) => end.around.includes(one)));
  const root = around[rootAt];
  if (root === undefined) return null;
  const taking = new Taking(ask, root, stretches);
  const [taken] = taking.take(root);
  if (taken === undefined || !('tag' in taken) || taking.isTooMuch()) return null;
  const outer = around.slice(rootAt + 1);
  return { host, root: outer.reduce(wrap, taken) };
}

/** Walks through what is drawn, from the first end of the first range to the last of the last. */
class Taking {
  private isWithin = false;
  private count = 0;
  private readonly around: ReadonlySet<Element>;

  constructor(
    private readonly ask: OutlineAsk,
    private readonly root: Element,
    private readonly stretches: readonly Stretch[],
  ) {
    this.around = new Set(stretches.flatMap(({ from, to }) => [...from.around, ...to.around]));
  }

  isTooMuch(): boolean {
    return this.count > MOST_NODES;
  }

  take(node: Node, isInCut = false): readonly OutlineNode[] {
    this.pass(({ child }) => child === node);
    const taken = this.takeHere(node, isInCut);
    if (isElement(node)) this.pass(({ child, container }) => child === null && container === node);
    return taken;
  }

  private takeHere(node: Node, isInCut: boolean): readonly OutlineNode[] {
    this.count += 1;
    if (this.isTooMuch()) return [];
    if (!isElement(node)) return node.nodeType === 3 ? this.takeText(node, isInCut) : [];
    const isCut = this.around.has(node);
    if (this.isWithin || isCut)
      return this.takeElement(node, (child) => this.take(child, isCut && node !== this.root));
    return isInCut ? this.takeBeside(node) : [];
  }

  private takeText(node: Node, isInCut: boolean): readonly OutlineNode[] {
    const text = node.nodeValue ?? '';
    const inside = this.stretches.filter(
      ({ from, to }) => from.container === node || to.container === node,
    );
    if (inside.length === 0 && !this.isWithin) return isInCut ? this.takeBeside(node) : [];
    let at = 0;
    const taken = inside.flatMap(({ from, to }) => {
      if (from.container === node) at = from.offset;
      this.isWithin = to.container !== node;
      return this.isWithin ? [] : toText(text.slice(at, to.offset), true);
    });
    return this.isWithin ? [...taken, ...toText(text.slice(at), true)] : taken;
  }

  private takeBeside(node: Node): readonly OutlineNode[] {
    if (isElement(node)) return this.takeElement(node, (child) => this.takeBeside(child));
    const text = node.nodeType === 3 ? (node.nodeValue ?? '') : '';
    return text.length > LONGEST_BESIDE ? [] : toText(text, false);
  }

  private takeElement(
    element: Element,
    take: (child: Node) => readonly OutlineNode[],
  ): readonly OutlineNode[] {
    if (SILENT.includes(element.localName)) return [];
    const style = this.ask.styleOf(element);
    if (style.display === 'none') return [];
    const picture = pictureOf(element);
    if (picture !== null) return toText(picture, this.isWithin);
    const inside = drawnChildren(element, this.ask.reach).flatMap(take);
    return [{ ...describe(element), bubble: isBubble(style), inside }];
  }

  /** What ends here ends before what begins here. */
  private pass(isHere: (bound: Bound) => boolean): void {
    if (this.stretches.some(({ to }) => isHere(to))) this.isWithin = false;
    if (this.stretches.some(({ from }) => isHere(from))) this.isWithin = true;
  }
}

function boundAt(container: Node, offset: number, reach: Reach): Bound {
  const child = container.childNodes[offset] ?? null;
  return { container, offset, child, around: drawnAround(child ?? container, reach) };
}

function wrap(inner: OutlineElement, outer: Element): OutlineElement {
  return { ...describe(outer), bubble: false, inside: [inner] };
}

function toText(text: string, selected: boolean): readonly OutlineText[] {
  return text.trim() === '' ? [] : [{ text, selected }];
}
