import { rangesText } from '../../../src/selection/range-text';
import { rangesOf } from '../../../src/selection/ranges';

/** What is selected now, as we read it and as the browser itself says it. */
export function selectedNow(): { readonly ours: string; readonly browsers: string } {
  const selection = getSelection();
  if (selection === null) throw new Error('This page has no selection.');
  const reach = { shadowOf: (element: Element) => element.shadowRoot };
  const ours = rangesText(rangesOf(selection, reach), reach);
  return { ours, browsers: selection.toString() };
}
