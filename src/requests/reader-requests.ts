import type { PanelWords } from '../language/panel-words';
import type { Box, Message } from '../selection/selected';
import type { Settings } from '../settings/settings';

/**
 * Everything the reader inside a page can be asked, by the background or the popup. A page can't
 * ask: only contexts of the extension reach a reader.
 */
export interface ReaderRequests {
  /** Opens the panel for what is selected here, or for the words that come with the ask. */
  'panel.show': (ask: ShowAsk) => Shown;
  /** Gives what is selected here and where it stands, and shows nothing; null where nothing is. */
  'selection.take': (ask: null) => Taken | null;
  /** Something was chosen elsewhere: what is open here says and shows it. */
  'panel.refresh': (ask: RefreshAsk) => null;
  /** Closes whatever of ours is open here. */
  'panel.close': (ask: null) => null;
}

/** How an open panel speaks and looks from now on. */
export interface RefreshAsk {
  readonly words: PanelWords;
  readonly look: Settings['look'];
}

/** What the panel needs to open. */
export interface ShowAsk {
  /** What the panel says, in the language of the interface. */
  readonly words: PanelWords;
  readonly look: Settings['look'];
  /** The style sheet's text: nothing is fetched, and frames that only hand their words over don't carry it. */
  readonly css: string;
  /** What the context menu saw; null where there was no menu, or nothing was selected. */
  readonly menuText: string | null;
  /** What was taken in another frame, with its place in this one. */
  readonly taken: Taken | null;
}

/**
 * What became of it.
 * - `shown`: the panel is open.
 * - `nothing`: nothing is selected here and no words came along.
 * - `closed-frame`: neither, and the focus is in a frame that can't be reached.
 */
export type Shown = 'shown' | 'nothing' | 'closed-frame';

/** What was selected in a frame. */
export interface Taken {
  readonly messages: readonly Message[];
  /** In the viewport of the top frame; null where the frame can't know where it stands in the page. */
  readonly box: Box | null;
  /**
   * Whether the focus is in a frame inside this one, so that what counts was selected there. Without
   * any messages: in one that can't be reached.
   */
  readonly isFocusDeeper: boolean;
}

/** The names of these requests. */
export type ReaderRequestName = keyof ReaderRequests;
/** What is sent along with one of them. */
export type ReaderAsk<N extends ReaderRequestName> = Parameters<ReaderRequests[N]>[0];
/** What comes back. */
export type ReaderAnswer<N extends ReaderRequestName> = ReturnType<ReaderRequests[N]>;

/** One handler for each. What it throws is answered with `failed`. */
export type ReaderHandlers = {
  readonly [N in ReaderRequestName]: (
    ask: ReaderAsk<N>,
  ) => ReaderAnswer<N> | Promise<ReaderAnswer<N>>;
};
