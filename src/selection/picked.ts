import { isElement } from './flat-tree';

/** Where the reader of a frame tells the other script of ours there what was picked. No page sees it. */
const PICKED = 'undertone picked';

/** Remembers what was picked in this frame; null where something else is asked about. */
export function rememberPicked(picked: Element | null): void {
  Reflect.set(globalThis, PICKED, picked);
}

/** All of what was picked in this frame; null where nothing was, or it is gone. */
export function pickedRange(): Range | null {
  const picked = Reflect.get(globalThis, PICKED) as Element | null | undefined;
  return isElement(picked) && picked.isConnected ? rangeAround(picked) : null;
}

/** All of an element. */
export function rangeAround(element: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}
