import type { ShowAsk, Shown } from '../../src/requests/reader-requests';
import { readSelection } from '../../src/selection/read-selection';
import type { Box, Message, Selected } from '../../src/selection/selected';
import { openPanel, REPLACED } from './panel';
import { reach } from './reach';

/** The panel that is open in this page; a second ask replaces it. */
let open: AbortController | null = null;

/** Opens the panel for what is selected here, or for the words that came along. */
export function showPanel(ask: ShowAsk): Shown {
  const selected =
    (ask.taken && given(ask.taken.messages, ask.taken.box)) ??
    readSelection(document, reach) ??
    fromMenu(ask.menuText);
  if (selected === null) return 'nothing';
  open?.abort(REPLACED);
  open = new AbortController();
  openPanel(selected, ask, open);
  return 'shown';
}

/** Closes whatever is open here. */
export function closePanel(): null {
  open?.abort();
  open = null;
  return null;
}

function fromMenu(text: string | null): Selected | null {
  return text === null ? null : given([{ text }], null);
}

/** Words from elsewhere: the focus goes back to where it was, which may be the frame they stand in. */
function given(messages: readonly Message[], box: Box | null): Selected {
  const active = document.activeElement;
  return {
    messages,
    element: active ?? document.documentElement,
    box: () => box,
    giveBack: () => {
      if (active instanceof HTMLElement) active.focus({ preventScroll: true });
    },
  };
}
