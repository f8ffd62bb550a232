import type { Lexicon } from '../lexicon/schema';
import { parseFrame } from './1-parse-frame';
import { chooseAnchor, type Anchor, type Gram } from './choose-anchor';
import { lookUpWords } from './frame-words';
import { makeVocabulary, type Vocabulary } from './vocabulary';

/**
 * What frames are looked up by, as plain data, with the frames numbered from 0. A build carries it, so that a woken
 * background need not look at a frame before a message comes near it.
 */
export interface AnchorTable {
  /**
   * A line for each word: the word, a tab, the frames that it leads to by itself; then for each word that may follow, a
   * tab, that word, and the frames that the two lead to. Frames are numbers to the base 36, each after a space.
   */
  readonly lines: string;
  /** For each frame two digits to the base 64: how many words may stand before its anchor, at least and at most. */
  readonly before: string;
}

/** Every frame that messages are scanned for, in a fixed order. */
export function listFrames(lexicon: Lexicon): string[] {
  return [
    ...lexicon.patterns.flatMap((pattern) => pattern.cues),
    ...lexicon.guards,
    ...lexicon.helpSignals,
  ].flatMap((one) => one.match);
}

/**
 * The anchor of one frame; null where it needs no word, so that it can't be looked up.
 * @throws FrameError where the frame can't be understood or names an unknown class.
 */
export function anchorOf(frame: string, vocabulary: Vocabulary): Anchor | null {
  return chooseAnchor(parseFrame(frame), lookUpWords(frame, vocabulary));
}

/** Works the anchors of a lexicon's frames out, in the order of `listFrames`. */
export function listAnchors(lexicon: Lexicon): AnchorTable {
  const vocabulary = makeVocabulary(lexicon.classes);
  return writeAnchors(listFrames(lexicon).map((frame) => anchorOf(frame, vocabulary)));
}

/** Words that stand before an anchor are written as one digit. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** No frame may take more words. */
export const MOST_WORDS = DIGITS.length - 1;

/** Writes the anchors of frames down; a frame's number is its place. */
export function writeAnchors(anchors: readonly (Anchor | null)[]): AnchorTable {
  const words = new Map<string, Map<string, string>>();
  anchors.forEach((anchor, frame) => {
    for (const gram of anchor?.grams.keys() ?? []) {
      const [word, next] = splitGram(gram);
      const line = words.get(word) ?? new Map<string, string>([['', '']]);
      line.set(next, `${line.get(next) ?? ''} ${frame.toString(36)}`);
      words.set(word, line);
    }
  });
  const before = anchors.map((anchor) => {
    const { least, most } = anchor?.before ?? { least: 0, most: 0 };
    return `${DIGITS[least] ?? ''}${DIGITS[most] ?? ''}`;
  });
  return {
    lines: [...words].map(([word, line]) => `${word}\t${writeLine(line)}`).join('\n'),
    before: before.join(''),
  };
}

function writeLine(line: ReadonlyMap<string, string>): string {
  return [...line].map(([next, frames]) => next + frames).join('\t');
}

function splitGram(gram: Gram): readonly [word: string, next: string] {
  const stop = gram.indexOf(' ');
  return stop < 0 ? [gram, ''] : [gram.slice(0, stop), gram.slice(stop + 1)];
}

/** The frames that a word leads to. */
export interface Led {
  readonly alone: readonly number[];
  /** By the word that follows. */
  readonly next: ReadonlyMap<string, readonly number[]> | null;
}

/** A table of anchors, ready to be asked. */
export interface OpenAnchors {
  readonly leadsTo: (word: string) => Led | undefined;
  /** How many words may stand before the anchor of a frame, at least and at most. */
  readonly least: Uint8Array;
  readonly most: Uint8Array;
}

/** Opens a table. A line is read when its word is first met, since most never are. */
export function openAnchors({ lines, before }: AnchorTable): OpenAnchors {
  const written = new Map(
    lines.split('\n').map((line) => {
      const stop = line.indexOf('\t');
      return [line.slice(0, stop), line.slice(stop + 1)];
    }),
  );
  const opened = new Map<string, Led>();
  const digits = Uint8Array.from(before, (digit) => DIGITS.indexOf(digit));
  return {
    leadsTo: (word) => {
      const known = opened.get(word);
      if (known) return known;
      const line = written.get(word);
      if (line === undefined) return undefined;
      const led = readLine(line);
      opened.set(word, led);
      return led;
    },
    least: digits.filter((_, place) => place % 2 === 0),
    most: digits.filter((_, place) => place % 2 === 1),
  };
}

function readLine(line: string): Led {
  const [alone = '', ...others] = line.split('\t');
  const next = others.map((other) => {
    const stop = other.indexOf(' ');
    return [other.slice(0, stop), readFrames(other.slice(stop))] as const;
  });
  return { alone: readFrames(alone), next: next.length > 0 ? new Map(next) : null };
}

function readFrames(written: string): number[] {
  return written
    .split(' ')
    .filter(Boolean)
    .map((number) => parseInt(number, 36));
}
