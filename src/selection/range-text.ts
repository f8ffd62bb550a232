import { drawnAround, drawnChildren, isElement } from './flat-tree';
import { Lines } from './lines';
import type { Reach } from './selected';
import { sightOf, type Sight } from './sight';

/**
 * The text of ranges as the eye sees it. Browsers differ in what they give: Chrome drops the emoji
 * that pages show as pictures, Firefox gives the description of every photo, neither looks into shadow
 * trees, both give text that nobody sees, and none says what is quoted from an earlier message. A
 * line of a quote gets `> ` in front, as in plain text, unless everything is a quote.
 */
export function rangesText(ranges: readonly AbstractRange[], reach: Reach): string {
  const lines = new Lines();
  for (const range of ranges) {
    writeRange(range, reach, lines);
    lines.begin();
  }
  return lines.text();
}

/** An emoji, or a name for one (`:smile:`); the description of a photo is neither. */
const EMOJI = /^(?=.*[^ -~])[\p{Extended_Pictographic}\p{Emoji_Component}\s]+$|^:[\w+-]+:$/u;

/** What is quoted from an earlier message, and in Gmail the line that says who wrote it. */
const QUOTE = 'blockquote, div.gmail_quote > :not(blockquote)';

/** Where writing begins and ends, as somebody meets it who walks through what is drawn. */
interface Way {
  readonly from: Bound;
  readonly to: Bound;
  readonly reach: Reach;
  readonly lines: Lines;
  at: 'before' | 'within' | 'behind';
}

/** One end of a range: before a child, or in a text, or behind all children. */
interface Bound {
  readonly container: Node;
  readonly offset: number;
  readonly child: Node | null;
  /** Everything that it is drawn in. */
  readonly around: readonly Element[];
}

const EVERYTHING: Sight = {
  ...{ isShown: true, isReadable: true, isSelectable: true, isBlock: true, keepsSpace: false },
};

function writeRange(range: AbstractRange, reach: Reach, lines: Lines): void {
  const from = boundAt(range.startContainer, range.startOffset, reach);
  const to = boundAt(range.endContainer, range.endOffset, reach);
  const root = from.around.find((element) => to.around.includes(element));
  if (root !== undefined) walk(root, EVERYTHING, { from, to, reach, lines, at: 'before' });
}

function boundAt(container: Node, offset: number, reach: Reach): Bound {
  const child = container.childNodes[offset] ?? null;
  const around = drawnAround(child ?? container, reach);
  // What walks through the drawing meets the host, never its shadow root.
  const isRoot = container.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
  return { container: isRoot ? (around[0] ?? container) : container, offset, child, around };
}

function walk(node: Node, around: Sight, way: Way): void {
  if (node === way.from.child) way.at = 'within';
  if (node === way.to.child) way.at = 'behind';
  if (way.at === 'behind') return;
  if (isElement(node)) walkElement(node, around, way);
  else if (node.nodeType === Node.TEXT_NODE) writeText(node.nodeValue ?? '', node, around, way);
  leave(node, way);
}

function leave(node: Node, way: Way): void {
  const isLeft = ({ container, child }: Bound): boolean => child === null && node === container;
  if (way.at === 'before' && isLeft(way.from)) way.at = 'within';
  if (isLeft(way.to)) way.at = 'behind';
}

function writeText(text: string, node: Node, around: Sight, way: Way): void {
  const { from, to } = way;
  if (node === from.container) way.at = 'within';
  if (way.at === 'before' || !(around.isShown && around.isReadable && around.isSelectable)) return;
  const end = node === to.container ? to.offset : text.length;
  way.lines.add(text.slice(node === from.container ? from.offset : 0, end), around.keepsSpace);
}

function walkElement(element: Element, around: Sight, way: Way): void {
  const holdsEnd = way.from.around.includes(element) || way.to.around.includes(element);
  if (way.at === 'before' && !holdsEnd) return;
  const own = sightOf(element, around.isSelectable);
  const sight = { ...own, isShown: around.isShown && own.isShown };
  // What isn't shown is still walked through where an end of the range lies in it.
  if (!sight.isShown && !holdsEnd) return;
  const { lines } = way;
  const isRead = way.at === 'within' && sight.isReadable && sight.isSelectable;
  const emoji = isRead ? emojiOf(element) : null;
  if (element.localName === 'br') lines.end();
  else if (emoji !== null) lines.add(emoji, false);
  else writeInside(element, sight, way);
}

function writeInside(element: Element, sight: Sight, way: Way): void {
  const { lines, reach } = way;
  const depth = element.matches(QUOTE) ? 1 : 0;
  const mark = element.localName === 'q' && way.at === 'within' ? '"' : '';
  if (sight.isBlock) lines.begin();
  lines.depth += depth;
  lines.add(mark, true);
  for (const child of drawnChildren(element, reach)) walk(child, sight, way);
  lines.add(mark, true);
  if (sight.isBlock) lines.begin();
  lines.depth -= depth;
}

/** The emoji that a picture stands for, nothing for a photo; null where it is no picture. */
function emojiOf(element: Element): string | null {
  const isImage = element.localName === 'img';
  if (!isImage && element.getAttribute('role') !== 'img') return null;
  const name = element.getAttribute(isImage ? 'alt' : 'aria-label')?.trim() ?? '';
  if (EMOJI.test(name)) return name;
  return isImage ? '' : null;
}
