import type { JSX } from 'preact';
import type { PanelWords } from '../../language/panel-words';
import type { Box } from '../../selection/selected';
import type { Look } from '../../settings/look';
import { attributesOf } from '../look';

/** What is drawn while a message is picked on a page. */
export interface PickProps {
  readonly words: PanelWords;
  readonly look: Look;
  /** Around what is picked now, in the viewport in CSS pixels; null while nothing is. */
  readonly box: Box | null;
  /** The beginning of what is picked now, for those who hear it. */
  readonly said: string;
}

/**
 * An outline and a line that says what to do. An application to assistive technology, so that the
 * arrow keys come to us and not to its own reading of the page.
 */
export function Pick({ words, look, box, said }: PickProps): JSX.Element {
  return (
    <div
      class="surface pick"
      {...attributesOf(look)}
      lang={words.language}
      role="application"
      aria-label={words.pick.label}
      aria-describedby="pick-hint"
      tabIndex={-1}
    >
      {box !== null && <div class="outline" style={toStyle(box)} />}
      <p id="pick-hint" class="hint">
        {words.pick.hint}
      </p>
      <p class="unseen" role="status">
        {said}
      </p>
    </div>
  );
}

function toStyle({ left, top, width, height }: Box): Record<string, string> {
  return { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
}
