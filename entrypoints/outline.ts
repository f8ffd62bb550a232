import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Outline } from '../src/selection/messages/outline';
import { takeOutline } from '../src/selection/messages/take-outline';
import { whatFollows } from '../src/selection/messages/what-follows';
import { pickedRange } from '../src/selection/picked';
import { rangesOf } from '../src/selection/ranges';
import { reach } from './reader/reach';

/**
 * Tells how what is selected or picked in this frame is laid out; null where nothing is. Injected only
 * where somebody asked, and gone again at once: what it gives is the script's own result. The
 * background does the parting.
 */
export default defineUnlistedScript((): Outline | null => {
  const selection = document.getSelection();
  const picked = pickedRange();
  const selected = selection === null ? [] : rangesOf(selection, reach);
  const ranges = picked === null ? selected.filter(({ collapsed }) => !collapsed) : [picked];
  const last = ranges.at(-1);
  const styleOf = (element: Element): CSSStyleDeclaration => getComputedStyle(element);
  const taken = takeOutline({ ranges, host: location.hostname, reach, styleOf });
  return taken && last ? { ...taken, ...whatFollows(last, reach) } : null;
});
