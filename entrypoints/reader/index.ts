import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveReader } from '../../src/requests/serve-reader';
import { drawWords } from '../../src/ui/host/draw-words';
import { closePanel, refreshPanel, showPanel } from './show';
import { takeSelection } from './take';

/** Set in the extension's own world, which the page can't see. */
const HERE = 'undertone reader';

/**
 * The reader: injected on demand into the page that a person asks on, and silent until it is asked.
 * It is an unlisted script and no content script, because WXT's frame around content scripts tells
 * the page the extension's id and lets the page end it.
 */
export default defineUnlistedScript(() => {
  if (Reflect.has(globalThis, HERE)) return;
  Reflect.set(globalThis, HERE, true);
  drawWords();
  serveReader({
    'panel.show': showPanel,
    'selection.take': takeSelection,
    'panel.refresh': refreshPanel,
    'panel.close': closePanel,
  });
});
