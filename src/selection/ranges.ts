import { isElement } from './flat-tree';
import type { Box, Reach } from './selected';

/**
 * The ranges of a selection with their true ends, which may lie in shadow trees. Firefox may have
 * several. A range follows changes of the page as long as it lies within one tree.
 */
export function rangesOf(selection: Selection, reach: Reach): readonly AbstractRange[] {
  const { rangeCount } = selection;
  const ranges = Array.from({ length: rangeCount }, (_, at) => selection.getRangeAt(at));
  const composed = rangeCount === 1 ? composedOf(selection, reach) : null;
  return (composed === null ? ranges : [composed]).map(toLive);
}

/** Where an element stands in the viewport, in CSS pixels; null where it is no longer there. */
export function boxOf(element: Element): Box | null {
  if (!element.isConnected) return null;
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}

/** Around all of a range that can be seen, in its viewport; null where it is no longer there. */
export function boxOfRange(range: AbstractRange): Box | null {
  const { startContainer: start } = range;
  const ends = isElement(start) ? start : start.parentElement;
  const drawn = range instanceof Range ? range : ends;
  const { left, top, width, height } = drawn?.getBoundingClientRect() ?? new DOMRect();
  return width === 0 && height === 0 ? null : { left, top, width, height };
}

/** Makes the selection what it was. Leaves alone what the page took away, and what is still so. */
export function selectAgain(
  ranges: readonly AbstractRange[],
  isBackward: boolean,
  reach: Reach,
): void {
  const selection = getSelection();
  const [first] = ranges;
  if (selection === null || first === undefined || !ranges.every(isThere)) return;
  const now = rangesOf(selection, reach);
  if (now.length === ranges.length && now.every((range, at) => isSame(range, ranges[at]))) return;
  const { startContainer, startOffset, endContainer, endOffset } = first;
  if (isBackward) selection.setBaseAndExtent(endContainer, endOffset, startContainer, startOffset);
  else selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  for (const range of ranges.slice(1)) if (range instanceof Range) selection.addRange(range);
}

/** A browser says where a range really ends only for the shadow trees that it is asked about. */
function composedOf(selection: Selection, { shadowOf }: Reach): StaticRange | null {
  if (!('getComposedRanges' in selection)) return null;
  const shadowRoots: ShadowRoot[] = [];
  for (;;) {
    const [range] = selection.getComposedRanges({ shadowRoots });
    const deeper =
      range &&
      hostsAt(range)
        .map(shadowOf)
        .find((root) => root && !shadowRoots.includes(root));
    if (!deeper) return range ?? null;
    shadowRoots.push(deeper);
  }
}

/** What a range begins or ends with, and so might really begin or end in. */
function hostsAt({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Element[] {
  const nodes = [startContainer.childNodes[startOffset], endContainer.childNodes[endOffset - 1]];
  return [...nodes, startContainer, endContainer].filter(isElement);
}

function toLive(range: AbstractRange): AbstractRange {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (startContainer.getRootNode() !== endContainer.getRootNode()) return range;
  const live = document.createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return live;
}

function isThere({ startContainer, endContainer }: AbstractRange): boolean {
  return startContainer.isConnected && endContainer.isConnected;
}

function isSame(one: AbstractRange, other: AbstractRange | undefined): boolean {
  return (
    one.startContainer === other?.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}
