import { rangesText } from '../../../src/selection/range-text';
import { rangesOf } from '../../../src/selection/ranges';

/** What is selected, as we read it and as the browser itself says it. */
export interface SelectedNow {
  readonly ours: string;
  readonly browsers: string;
}

function selectedNow(): SelectedNow {
  const selection = getSelection();
  if (selection === null) throw new Error('This page has no selection.');
  const reach = { shadowOf: (element: Element) => element.shadowRoot };
  const ours = rangesText(rangesOf(selection, reach), reach);
  return { ours, browsers: selection.toString() };
}

// Bundled and put into a page, where a test calls it by this name.
Reflect.set(globalThis, 'selectedNow', selectedNow);
