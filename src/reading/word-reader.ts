import type { GuardId, Lexicon, SignTable } from '../lexicon/schema';
import { tidy } from '../text/tidy';
import { makeCompiler } from './2-compile';
import { coverMatch, coverQuotes, coverStory, findGuard, type Covered } from './4-spare';
import { weigh } from './5-weigh';
import { listAnchors, openAnchors, type AnchorTable } from './anchors';
import { makeSignWeigher } from './evidence';
import { prepareMessage, type PreparedMessage } from './prepared-message';
import type { Reading, ReadingChoices, SetAside, Span } from './reading';
import { Index, joinStretches, type Found, type Stretch } from './scan';
import {
  addTurned,
  addWholeWordings,
  sortOut,
  toSpan,
  type Sorted,
  type SparedHit,
} from './sort-hits';
import { turnReported } from './turn-reported';
import { judge, watchAll, type Owner } from './watched';

/** Reads messages by their words. */
export interface WordReader {
  readonly read: (text: string, choices: ReadingChoices) => Reading;
  /** Everything that matched, with what became of it: for proofs and for authors of cues. */
  readonly inspect: (text: string) => readonly Inspected[];
}

/** One match of a cue's frame, and what became of it. */
export interface Inspected {
  readonly cue: string;
  readonly frame: string;
  readonly span: Span;
  readonly outcome: 'hit' | 'unless' | 'not-near' | GuardId;
}

/** What a reader takes beside its lexicon. */
export interface ReaderTables {
  /** The lexicon's anchors, where a build carries them; without them they are worked out. */
  readonly anchors: AnchorTable | null;
  readonly signs: SignTable;
}

const WITHOUT: ReaderTables = {
  anchors: null,
  signs: { patterns: [], bias: [], unit: 1, lines: '' },
};

/** What every message is read by. */
interface Means {
  readonly lexicon: Lexicon;
  readonly index: Index<Owner>;
  readonly weighSigns: ReturnType<typeof makeSignWeigher>;
}

/** Gives what reads by a lexicon. Without signs only its cues are weighed. */
export function makeWordReader(lexicon: Lexicon, tables: Partial<ReaderTables> = {}): WordReader {
  const { anchors, signs } = { ...WITHOUT, ...tables };
  const compiler = makeCompiler(lexicon.classes);
  const index = new Index(
    openAnchors(anchors ?? listAnchors(lexicon)),
    watchAll(lexicon, compiler),
  );
  const means = { lexicon, index, weighSigns: makeSignWeigher(signs, lexicon.classes) };
  return {
    read: (text, choices) => readMessage(prepareMessage(tidy(text)), choices, means),
    inspect: (text) => inspectMessage(prepareMessage(tidy(text)), index),
  };
}

function readMessage(message: PreparedMessage, choices: ReadingChoices, means: Means): Reading {
  const sorted = sortMessage(message, choices, means);
  const findings = weigh(sorted.hits, choices.sensitivity);
  return {
    findings,
    setAside: sorted.spared.map(toSetAside),
    moreInQuotes: findsMore(sorted, findings.length, choices),
    help: sorted.help,
    lexiconVersion: means.lexicon.version,
  };
}

/** What counts in a message and what is spared: in its own words, and in what it tells that somebody said. */
function sortMessage(
  message: PreparedMessage,
  choices: ReadingChoices,
  { lexicon, index, weighSigns }: Means,
): Sorted {
  const found = look(index, message);
  const covers = listCovers(found, message);
  const applying = covers.filter((cover) => applies(cover, choices));
  // Quoted words read as the message were not written by its sender: its signs tell nothing of them.
  const evidence = choices.readQuoted ? null : weighSigns(message.tidied);
  const sorted = sortOut(found, message, applying, choices, evidence);
  if (evidence)
    addWholeWordings(sorted, found, lexicon.patterns, evidence, message, applying, choices);
  const reported = covers.filter((cover) => cover.guard === 'reported');
  if (reported.length > 0) {
    const turned = turnReported(message, reported);
    const foundTurned = look(index, turned, joinStretches(reported));
    addTurned(sorted, foundTurned, turned, reported, choices);
  }
  return sorted;
}

/** Everything that matches and is not ruled out by what stands in or near it. */
function look(
  index: Index<Owner>,
  message: PreparedMessage,
  stretches?: readonly Stretch[],
): readonly Found<Owner>[] {
  return index.scan(message, stretches).filter((one) => judge(one, message) === 'hit');
}

function inspectMessage(message: PreparedMessage, index: Index<Owner>): readonly Inspected[] {
  const all = index.scan(message);
  const covers = listCovers(
    all.filter((one) => judge(one, message) === 'hit'),
    message,
  );
  return all.flatMap((one) => inspectOne(one, message, covers));
}

function inspectOne(
  one: Found<Owner>,
  message: PreparedMessage,
  covers: readonly Covered[],
): Inspected[] {
  const { owner, match, program } = one;
  if (owner.kind !== 'cue') return [];
  const judged = judge(one, message);
  const guard = findGuard(covers, match, owner.pattern.id, owner.cue.despite ?? []);
  const outcome = judged === 'hit' ? (guard ?? 'hit') : judged;
  return [{ cue: owner.cue.id, frame: program.frame, span: toSpan(match, message), outcome }];
}

function listCovers(found: readonly Found<Owner>[], message: PreparedMessage): Covered[] {
  const guarded = found.flatMap(({ owner, match }) =>
    owner.kind === 'guard' ? [coverMatch(owner.guard, match, message)] : [],
  );
  return [...coverQuotes(message), ...coverStory(message), ...guarded];
}

/** Read as the message itself, quoted and reported words are not spared for being so. */
function applies(cover: Covered, choices: ReadingChoices): boolean {
  return !(choices.readQuoted && (cover.guard === 'quoted' || cover.guard === 'reported'));
}

function toSetAside({ pattern, cue, reason, span }: SparedHit): SetAside {
  return { pattern: pattern.id, cue: cue.id, reason, span };
}

/** Whether more patterns would be found if quoted and reported words were the message. */
function findsMore(
  { hits, spared }: Sorted,
  found: number,
  { sensitivity, readQuoted }: ReadingChoices,
): boolean {
  if (readQuoted) return false;
  const said = spared.filter(({ reason }) => reason === 'quoted' || reason === 'reported');
  return said.length > 0 && weigh([...hits, ...said], sensitivity).length > found;
}
