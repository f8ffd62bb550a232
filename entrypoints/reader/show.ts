import type { RefreshAsk, ShowAsk, Shown } from '../../src/requests/reader-requests';
import { isFocusOutOfReach } from '../../src/selection/frames';
import { hasWords, selectPicked } from '../../src/selection/pick';
import { rememberPicked } from '../../src/selection/picked';
import { isSecretFocused, readFocused, readSelection } from '../../src/selection/read-selection';
import type { Box, Message, Selected } from '../../src/selection/selected';
import { openPanel, REPLACED } from './panel';
import { pickMessage } from './picking';
import { reach } from './reach';

/** The panel that is open in this page; a second ask replaces it. */
let open: AbortController | null = null;
/** Lets that panel follow what was chosen elsewhere. */
let refresh: ((how: RefreshAsk) => void) | null = null;

/** Opens the panel for what is selected here or came along; else lets a person pick a message. */
export function showPanel(ask: ShowAsk): Shown {
  const { taken, menuText } = ask;
  rememberPicked(null);
  if (taken !== null) return show(given(taken.messages, taken.box), ask);
  // What is selected here is older than the focus that went on into a frame of another site.
  const isElsewhere = isFocusOutOfReach(document);
  const selected = isElsewhere ? null : readSelection(document, reach);
  if (selected !== null) return show(selected, ask);
  if (menuText !== null && !isSecretFocused(document, reach))
    return show(given([{ text: menuText }], null), ask, ask.words.fromMenu);
  if (isElsewhere) return 'closed-frame';
  const focused = readFocused(document, reach);
  if (focused !== null) return show(focused, ask);
  if (!hasWords(document)) return 'nothing';
  pickMessage({
    dress: ask,
    end: replace(),
    onPicked: (picked) => {
      rememberPicked(picked);
      show(selectPicked(picked, document.activeElement, reach), ask);
    },
  });
  return 'shown';
}

function show(selected: Selected, { words, look, css }: ShowAsk, note?: string): Shown {
  const end = replace();
  refresh = openPanel({ selected, words, look, css, note, end });
  return 'shown';
}

/** Ends what is open, to make room; gives what ends the next. */
function replace(): AbortController {
  open?.abort(REPLACED);
  refresh = null;
  open = new AbortController();
  return open;
}

/** What is open here follows what was chosen elsewhere. */
export function refreshPanel(how: RefreshAsk): null {
  refresh?.(how);
  return null;
}

/** Closes whatever is open here. */
export function closePanel(): null {
  open?.abort();
  open = null;
  return null;
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
