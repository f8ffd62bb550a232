import type { FamilyId, PatternId, Strength } from '../lexicon/schema';
import type { Finding, HelpNeed, OwnFinding } from '../reading/reading';

/**
 * Names one entry, for ever: the time it was kept (base 36, nine digits), a dash, and something
 * random. Ids sort by time, and tell the day whose block holds the entry.
 */
export type EntryId = string;

/** What an entry holds: the whole message, or only the words that were found in it. */
export type Holds = 'message' | 'words';

/**
 * A kept reading. It holds no address of a page and no explanation: those are made again from the
 * cue ids when it is shown.
 */
export interface Entry {
  readonly id: EntryId;
  /** When it was kept, in epoch milliseconds. */
  readonly time: number;
  /** The message as it was given; or the found words, joined by " … ", where only those are held. */
  readonly message: string;
  readonly holds: Holds;
  /** Spans are in `message` as it is held here. Strongest first. */
  readonly findings: readonly Finding[];
  /** What was found of a person's own wordings with a name of their own. */
  readonly own: readonly OwnFinding[];
  readonly help: readonly HelpNeed[];
  readonly lexiconVersion: string;
  /** The person's own words about it; empty where there are none. */
  readonly note: string;
  /** What the person calls the conversation; empty where they call it nothing. */
  readonly label: string;
}

/** What of a finding is needed to list, filter and count. Equal lists are one object in memory. */
export interface RowFinding {
  readonly pattern: PatternId;
  readonly family: FamilyId;
  readonly strength: Strength;
}

/** One entry in the list: light enough to hold a hundred thousand of them. */
export interface Row {
  readonly id: EntryId;
  /** In epoch milliseconds. */
  readonly time: number;
  /** The start of the message, for the list. */
  readonly excerpt: string;
  /** Strongest first, each pattern once. */
  readonly findings: readonly RowFinding[];
  /** Names of the person's own wordings that were found. */
  readonly own: readonly string[];
  readonly label: string;
  readonly hasNote: boolean;
  /** Message, note and label as they are searched: see `foldForSearch`. */
  readonly search: string;
}

/** The longest note, in UTF-16 code units. */
export const LONGEST_NOTE = 10_000;
/** The longest label, in UTF-16 code units. */
export const LONGEST_LABEL = 80;
/** The longest message that an entry holds, in UTF-16 code units: what is read at once. */
export const LONGEST_MESSAGE = 1_000_000;

/** Of a day, in milliseconds. */
export const DAY = 86_400_000;
const TIME_DIGITS = 9;
const ID = /^[0-9a-z]{9}-[0-9a-z]{8,32}$/;

/** A new id for this time (epoch ms). `random` gives letters and digits that nobody can guess. */
export function entryId(time: number, random: string): EntryId {
  return `${time.toString(36).padStart(TIME_DIGITS, '0')}-${random}`;
}

/** Whether this has the shape of an entry's id. */
export function isEntryId(raw: unknown): raw is EntryId {
  return typeof raw === 'string' && ID.test(raw);
}

/** When the entry of this id was kept, in epoch milliseconds. */
export function timeOf(id: EntryId): number {
  return Number.parseInt(id.slice(0, TIME_DIGITS), 36);
}

/** The day (whole days since the epoch, UTC) whose block holds what was kept at this time (epoch ms). */
export function dayOf(time: number): number {
  return Math.floor(time / DAY);
}
