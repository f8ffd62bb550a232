import type { Explanation } from '../explanation/explanation';
import type { QuietCue } from '../explanation/quiet-cues';
import type { Thread } from '../explanation/thread';
import type { EntryId } from '../history/entry';
import type { Added, HistoryState, Outcome } from '../history/state';
import type { PanelWords } from '../language/panel-words';
import type { PatternId } from '../lexicon/schema';
import type { HelpDirectory } from '../safety/help-line';
import type { Message } from '../selection/selected';
import type { Edit } from '../settings/edits';
import type { Settings } from '../settings/settings';

/**
 * Everything the background can be asked. To add a request: one line here, its rule in `rules.ts`,
 * its handler in `entrypoints/background/`, and the call where it is needed. Each of the first
 * three does not compile without the others.
 */
export interface Requests {
  /** Reads messages and gives what a person is told about each, with the words of the panel. Keeps nothing. */
  'message.read': (ask: ReadAsk) => ReadAnswer;
  /** "This was wrong": keeps these cues quiet from now on. */
  'cue.quiet': (ask: { readonly cues: readonly string[] }) => null;
  /** Takes that back. */
  'cue.unquiet': (ask: { readonly cues: readonly string[] }) => null;
  /** Turns one pattern off, so that it is neither shown nor stored. */
  'pattern.off': (ask: { readonly pattern: PatternId }) => null;
  /** Turns it on again. */
  'pattern.on': (ask: { readonly pattern: PatternId }) => null;
  /** Chooses the country of the help lines; null takes the choice back. */
  'help.country': (ask: { readonly country: string | null }) => null;
  /** The card of the first run was read; it isn't shown again. */
  'welcome.done': (ask: null) => null;
  /** Changes a choice, from the options. */
  'settings.edit': (ask: { readonly edit: Edit }) => null;
  /** "Keep": stores what is found in these messages. Gives the ids of the new entries. */
  'entry.keep': (ask: KeepAsk) => Outcome<readonly EntryId[]>;
  /** Takes a keeping back, from where it was made; only what was kept within the last minutes. */
  'entry.unkeep': (ask: { readonly ids: readonly EntryId[] }) => Outcome<null>;
  /** Changes the note or the label of an entry. What isn't named stays. */
  'entry.edit': (ask: EditEntryAsk) => Outcome<null>;
  /** Deletes entries at once; undo means that the page adds its copies again. */
  'entry.delete': (ask: { readonly ids: readonly EntryId[] }) => Outcome<null>;
  /** Hands over entries to be added, some hundreds at a time (`MOST_STAGED`); none is added yet. */
  'entries.stage': (ask: StageAsk) => Outcome<null>;
  /** Adds all that was handed over under this name, or nothing. */
  'entries.commit': (ask: CommitAsk) => Outcome<Added>;
  /** Forgets what was handed over under this name. */
  'entries.drop': (ask: { readonly batch: string }) => null;
  /** Where the history stands. */
  'history.state': (ask: null) => HistoryState;
  /** Turns the lock on: everything stored is sealed. */
  'lock.on': (ask: { readonly passphrase: string }) => Outcome<null>;
  /** Turns it off: everything stored lies open again. */
  'lock.off': (ask: { readonly passphrase: string }) => Outcome<null>;
  /** Opens it until it shuts by itself, by `lock.shut`, or with the browser. */
  'lock.open': (ask: { readonly passphrase: string }) => Outcome<null>;
  /** Shuts it now. */
  'lock.shut': (ask: null) => null;
  /** Changes the passphrase; entries stay as they are. */
  'lock.change': (ask: { readonly passphrase: string; readonly next: string }) => Outcome<null>;
  /** The person is doing something in a page of ours: the lock shuts later. */
  'lock.touch': (ask: null) => null;
  /** Lists what is kept quiet, the latest first, with an example of each wording. */
  'quiet.list': (ask: null) => readonly QuietCue[];
  /** Forgets everything that was ever stored: settings, kept entries, what waits. */
  'everything.erase': (ask: null) => null;
  /** Gives the text that waits for the popup of this tab, once; null where none waits. */
  'waiting.take': (ask: { readonly tab: number }) => Waiting | null;
  /** The page took the panel away; its text shall wait for the popup, which opens. */
  'panel.lost': (ask: { readonly text: string }) => null;
  /** Quick hide: closes every surface of ours, in every tab and window. */
  'surfaces.close': (ask: null) => null;
}

/** What is to be read, and how. */
export interface ReadAsk {
  /** One or more, `LONGEST_ASK` code units of text in all at most. */
  readonly messages: readonly Message[];
  /** Read quoted and reported words as if they were the message itself. */
  readonly readQuoted?: boolean;
  /** Read also what the person wrote themselves, where there are messages of others, too. */
  readonly readOwn?: boolean;
  /** The tab in which this was selected just now, where a page of ours asks; the reader's is known. */
  readonly selectedIn?: number;
  /** Whether the asking window is private; our own pages say it, the reader's tab is looked at. */
  readonly private?: boolean;
}

/** What is to be kept. It is read again: nothing that was found elsewhere has to be believed. */
export interface KeepAsk {
  readonly messages: readonly Message[];
  readonly readQuoted?: boolean;
  readonly readOwn?: boolean;
  /** Our own pages say it, the reader's tab is looked at; unknown counts as private. */
  readonly private?: boolean;
}

/** A change of one entry. */
export interface EditEntryAsk {
  readonly id: EntryId;
  /** At most `LONGEST_NOTE` code units. */
  readonly note?: string;
  /** At most `LONGEST_LABEL` code units. */
  readonly label?: string;
  readonly private?: boolean;
}

/** Some of the entries that shall be added together. */
export interface StageAsk {
  /** Made up by the page, the same for all parts. */
  readonly batch: string;
  /** Parsed by the background, whoever sent them. */
  readonly entries: readonly unknown[];
  readonly private?: boolean;
}

/** Adds what was handed over. */
export interface CommitAsk {
  readonly batch: string;
  /** How many were handed over: where some got lost on the way, none is added (`gone`). */
  readonly count: number;
  /** `undo` takes entries whatever their age: they were there a moment ago. */
  readonly why: 'import' | 'undo';
  readonly private?: boolean;
}

/** How many entries are handed over at once, at most. */
export const MOST_STAGED = 500;

/** What a surface needs to show an answer. */
export interface ReadAnswer {
  /** What was read: the messages asked about, parted where they were several. */
  readonly messages: readonly Message[];
  /** One for each message, in the same order. */
  readonly explanations: readonly Explanation[];
  /** What is told of all of them together; null where there is only one. */
  readonly thread: Thread | null;
  readonly words: PanelWords;
  /** Help lines to choose from; null where no explanation calls for help. */
  readonly help: HelpDirectory | null;
  readonly look: Settings['look'];
  readonly helpCountry: string | null;
  /** Whether the card of the first run is to be shown. */
  readonly firstRun: boolean;
  /** Whether to keep this by itself, because the person switched that on and something was found. */
  readonly keepAutomatically: boolean;
  /** Whether the page shows only a part of any of them. */
  readonly cut: boolean;
  /** Whether the asker's window is private, so that nothing of it may be kept; unknown counts as private. */
  readonly private: boolean;
}

/** Why a text waits for the popup: the page, or a frame in it, can't be reached, or nothing could be read. */
export type WhyWaiting = (typeof WHY_WAITING)[number];

const WHY_WAITING = ['page-closed-to-us', 'frame-closed-to-us', 'nothing-read'] as const;

/** Whether this is a reason to wait. */
export function isWhyWaiting(raw: unknown): raw is WhyWaiting {
  return WHY_WAITING.some((why) => why === raw);
}

/** What the popup shall show, kept in memory until it takes it. */
export interface Waiting {
  /** The menu's own selected text; null where there was none. */
  readonly text: string | null;
  /** Null where nothing is in the way: the person wants answers in the popup. */
  readonly why: WhyWaiting | null;
}

/** The most text that is read at once, in UTF-16 code units, over all messages of an ask. */
export const LONGEST_ASK = 1_000_000;

/** The names of all requests. */
export type RequestName = keyof Requests;
/** What is sent along with a request. */
export type Ask<N extends RequestName> = Parameters<Requests[N]>[0];
/** What comes back. */
export type Answer<N extends RequestName> = ReturnType<Requests[N]>;

/** Who asks: the reader inside a web page, or a page of the extension itself. */
export type Asker = 'reader' | 'page';

/** What a handler may know of the one who asked. */
export interface Sender {
  readonly asker: Asker;
  /** The tab it lives in; null for the popup and the side panel. */
  readonly tab: number | null;
  /** What the browser says of that tab; null where there is none. */
  readonly private: boolean | null;
}

/** One handler for each request. What it throws is answered with `failed`. */
export type Handlers = {
  readonly [N in RequestName]: (ask: Ask<N>, sender: Sender) => Answer<N> | Promise<Answer<N>>;
};
