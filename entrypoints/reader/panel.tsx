import { render } from 'preact';
import { converse } from '../../src/requests/conversation';
import type { RefreshAsk, ShowAsk } from '../../src/requests/reader-requests';
import { send } from '../../src/requests/send';
import { drawnAround } from '../../src/selection/flat-tree';
import type { Selected } from '../../src/selection/selected';
import { openHost, type Host } from '../../src/ui/host/host';
import { Panel } from '../../src/ui/panel/Panel';
import type { PanelActions, PanelState } from '../../src/ui/panel/props';
import { closeOn } from './closing';
import { reach } from './reach';
import { keepPlace, type Placing } from './placing';

/** An answer that comes sooner needs no "reading…" before it; in milliseconds. */
const PATIENCE = 80;

/** The reason of an end that makes room for another panel: focus and selection are left alone. */
export const REPLACED = 'replaced';

/** What is shown, how, and what ends it. */
export interface OpenAsk extends Pick<ShowAsk, 'words' | 'look' | 'css'> {
  readonly selected: Selected;
  readonly note: string | undefined;
  readonly end: AbortController;
}

/**
 * Opens the panel, asks, and keeps it up to date until it ends. Gives what lets it follow a choice
 * that was made elsewhere.
 */
export function openPanel({
  selected,
  words,
  look,
  css,
  note,
  end,
}: OpenAsk): (how: RefreshAsk) => void {
  const { signal } = end;
  const close = (): void => {
    end.abort();
  };
  const host = hostOf(selected, css, end);
  let dress: RefreshAsk = { words, look };
  let isPinned = false;
  let isPatient = true;
  let placing: Placing | null = null;

  const draw = (): void => {
    const state = talk.state();
    if (signal.aborted || !isWorthShowing(state, isPatient)) return;
    const keeping = talk.keeping();
    const props = { ...dress, state, keeping, pinned: isPinned, on: actions };
    render(<Panel {...props} {...(note === undefined ? {} : { note })} />, host.box);
    if (placing !== null) return;
    placing = keepPlace({ box: host.box, anchor: selected.box, signal });
    host.focus();
  };
  const talk = converse({ draw });
  const actions: PanelActions = {
    ...talk.actions,
    hide: close,
    pin: (pinned) => {
      isPinned = pinned;
      draw();
    },
    move: (right, down) => placing?.move(right, down),
  };

  closeOn({ host, signal, close, isPinned: () => isPinned });
  host.shield();
  const timer = setTimeout(() => {
    isPatient = false;
    draw();
  }, PATIENCE);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    takeAway(host, selected, signal);
  });
  talk.read(selected.messages);
  return (how) => {
    dress = how;
    draw();
    talk.refresh();
  };
}

function takeAway(host: Host, selected: Selected, { reason }: AbortSignal): void {
  const giveBack = reason !== REPLACED && host.hasFocus();
  render(null, host.box);
  host.remove();
  if (giveBack) selected.giveBack();
}

/** What a page takes away goes to the popup; what an update replaces just ends. */
function hostOf({ messages, element }: Selected, css: string, end: AbortController): Host {
  const onGone = (): void => {
    end.abort();
    void send('panel.lost', { text: messages.map(({ text }) => text).join('\n\n') });
  };
  const onReplaced = (): void => {
    end.abort(REPLACED);
  };
  const { signal } = end;
  const { shadowOf } = reach;
  const around = drawnAround(element, reach);
  return openHost({ document, css, around, signal, onGone, onReplaced, shadowOf });
}

function isWorthShowing(state: PanelState | null, isPatient: boolean): state is PanelState {
  return state !== null && (state.kind !== 'reading' || !isPatient);
}
