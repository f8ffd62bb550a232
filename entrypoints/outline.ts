import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Outline } from '../src/selection/messages/outline';
import { takeOutline } from '../src/selection/messages/take-outline';
import { rangesOf } from '../src/selection/ranges';
import { reach } from './reader/reach';

/**
 * Tells how what is selected in this frame is laid out; null where there is nothing to part. Injected
 * only where somebody asked about several lines, and gone again at once: what it gives is the
 * script's own result. The background does the parting.
 */
export default defineUnlistedScript((): Outline | null => {
  const selection = document.getSelection();
  const [range, another] = selection === null ? [] : rangesOf(selection, reach);
  if (range === undefined || another !== undefined) return null;
  return takeOutline({
    range,
    host: location.hostname,
    reach,
    styleOf: (element) => getComputedStyle(element),
  });
});
