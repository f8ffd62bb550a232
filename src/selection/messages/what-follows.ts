import { drawnAround, isElement } from '../flat-tree';
import type { Reach } from '../selected';
import type { Outline } from './outline';
import type { Ends } from './take-outline';

/** So far behind a selection something still belongs to it, in nodes of the page. */
const NEAR = 12;
/** Longer words are no control's. */
const LONGEST = 60;
/** An ellipsis or a dot between words and control. */
const NO_WORD = /^[^\p{L}\p{N}]*$/u;

const CONTROLS = 'button, [role="button"], [role="link"], a, summary';

/** What stands right behind what is selected, and whether the page hides how it goes on. */
export function whatFollows(range: Ends, reach: Reach): Pick<Outline, 'behind' | 'isRestHidden'> {
  return { behind: controlBehind(range), isRestHidden: isRestHidden(range, reach) };
}

/** The words of something to press, where nothing else stands between it and the selection. */
function controlBehind({ endContainer, endOffset }: Ends): string {
  const child = endContainer.childNodes[endOffset];
  const text = isElement(endContainer) ? '' : (endContainer.nodeValue ?? '');
  if (!NO_WORD.test(text.slice(endOffset))) return '';
  let node = child ?? nextOf(endContainer, false);
  for (let count = 0; node !== null && count < NEAR; count += 1) {
    const words = node.textContent?.trim() ?? '';
    if (isElement(node) && node.matches(CONTROLS)) return words.length > LONGEST ? '' : words;
    if (!isElement(node) && !NO_WORD.test(words)) return '';
    node = nextOf(node, true);
  }
  return '';
}

/** The next node of the page, in or behind this one. */
function nextOf(node: Node, isInside: boolean): Node | null {
  if (isInside && node.firstChild !== null) return node.firstChild;
  for (let at: Node | null = node; at !== null; at = at.parentNode)
    if (at.nextSibling !== null) return at.nextSibling;
  return null;
}

/** Whether it ends on the last line that an element shows of more. */
function isRestHidden({ endContainer, endOffset }: Ends, reach: Reach): boolean {
  return drawnAround(endContainer, reach).some((element) => {
    if (!element.contains(endContainer) || !cuts(element)) return false;
    const rest = document.createRange();
    rest.setStart(endContainer, endOffset);
    rest.setEnd(element, element.childNodes.length);
    const [first, last] = [rest.getClientRects()[0], [...rest.getClientRects()].at(-1)];
    if (first === undefined || last === undefined || rest.toString().trim() === '') return false;
    const { bottom, left, right } = element.getBoundingClientRect();
    const isOut = last.bottom > bottom + 1 || last.right > right + 1 || last.left < left - 1;
    return isOut && first.bottom > bottom - first.height;
  });
}

/** Whether an element is made to show only the beginning of what stands in it. */
function cuts(element: Element): boolean {
  const { overflowX, overflowY, maxHeight, textOverflow, webkitLineClamp } =
    getComputedStyle(element);
  const isMadeTo =
    maxHeight !== 'none' || textOverflow === 'ellipsis' || !/^(|none)$/.test(webkitLineClamp);
  const isHiding = /hidden|clip/.test(`${overflowX} ${overflowY}`);
  const isMore =
    element.scrollHeight > element.clientHeight + 1 ||
    element.scrollWidth > element.clientWidth + 1;
  return isMadeTo && isHiding && isMore;
}
