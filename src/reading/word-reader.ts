import type { GuardId, Lexicon } from '../lexicon/schema';
import { tidy } from '../text/tidy';
import { makeCompiler } from './2-compile';
import type { Match } from './3-match';
import type { AnchorTable } from './anchors';
import { makePage, type Page } from './page';
import { coverMatch, coverQuotes, coverStory, findGuard, type Covered } from './4-spare';
import { weigh, type Hit } from './5-weigh';
import type { HelpNeed, Reading, ReadingChoices, SetAside, Span } from './reading';
import { joinStretches, makeIndex, scan, type Found, type Stretch } from './scan';
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

/**
 * Gives what reads by a lexicon.
 * @param table the lexicon's anchors, where a build carries them; without it all frames are compiled now
 */
export function makeWordReader(lexicon: Lexicon, table: AnchorTable | null = null): WordReader {
  const compiler = makeCompiler(lexicon.classes);
  const index = makeIndex(watchAll(lexicon, compiler, table));
  const open = (text: string) => makePage(tidy(text));
  const look = (page: Page, stretches?: readonly Stretch[]) =>
    scan(index, page, stretches).filter((one) => judge(one, page) === 'hit');
  return {
    read: (text, choices) => {
      const page = open(text);
      const found = look(page);
      const covers = listCovers(found, page);
      const applying = covers.filter((cover) => applies(cover, choices));
      const sorted = sortOut(found, page, applying, choices);
      const reported = covers.filter((cover) => cover.guard === 'reported');
      if (reported.length > 0) {
        const turned = turnReported(page, reported);
        addTurned(sorted, look(turned, joinStretches(reported)), turned, reported, choices);
      }
      const findings = weigh(sorted.hits, choices.sensitivity);
      return {
        findings,
        setAside: sorted.spared.map(toSetAside),
        moreInQuotes: findsMore(sorted, findings.length, choices),
        help: sorted.help,
        lexiconVersion: lexicon.version,
      };
    },
    inspect: (text) => {
      const page = open(text);
      const all = scan(index, page);
      const covers = listCovers(
        all.filter((one) => judge(one, page) === 'hit'),
        page,
      );
      return all.flatMap((one) => inspectOne(one, page, covers));
    },
  };
}

function inspectOne(one: Found<Owner>, page: Page, covers: readonly Covered[]): Inspected[] {
  const { owner, match, program } = one;
  if (owner.kind !== 'cue') return [];
  const judged = judge(one, page);
  const guard = findGuard(covers, match, owner.pattern.id, owner.cue.despite ?? []);
  const outcome = judged === 'hit' ? (guard ?? 'hit') : judged;
  return [{ cue: owner.cue.id, frame: program.frame, span: toSpan(match, page), outcome }];
}

function listCovers(found: readonly Found<Owner>[], page: Page): Covered[] {
  const guarded = found.flatMap(({ owner, match }) =>
    owner.kind === 'guard' ? [coverMatch(owner.guard, match, page)] : [],
  );
  return [...coverQuotes(page), ...coverStory(page), ...guarded];
}

/** Read as the message itself, quoted and reported words are not spared for being so. */
function applies(cover: Covered, choices: ReadingChoices): boolean {
  return !(choices.readQuoted && (cover.guard === 'quoted' || cover.guard === 'reported'));
}

/** A hit that a guard spared. */
interface SparedHit extends Hit {
  readonly reason: GuardId;
}

interface Sorted {
  readonly hits: Hit[];
  readonly spared: SparedHit[];
  readonly help: HelpNeed[];
}

/** Parts what counts from what a guard spares. Help is listed whatever is switched off. */
function sortOut(
  found: readonly Found<Owner>[],
  page: Page,
  covers: readonly Covered[],
  choices: ReadingChoices,
): Sorted {
  const sorted: Sorted = { hits: [], spared: [], help: [] };
  for (const { owner, match } of found) {
    const span = toSpan(match, page);
    if (owner.kind === 'help')
      sorted.help.push({ kind: owner.signal.kind, cue: owner.signal.id, span });
    if (owner.kind !== 'cue' || choices.quietCues.includes(owner.cue.id)) continue;
    const { pattern, cue } = owner;
    const off = choices.off.includes(pattern.id);
    const reason = findGuard(covers, match, pattern.id, cue.despite ?? []);
    if (reason === null && pattern.id === 'threat' && cue.strength !== 'weak') {
      sorted.help.push({ kind: 'threat', cue: cue.id, span });
    }
    if (off) continue;
    if (reason === null) sorted.hits.push({ pattern, cue, span });
    else sorted.spared.push({ pattern, cue, reason, span });
  }
  return sorted;
}

/**
 * Reads reported words as they were said ("he told me I'm too sensitive" as "you're too
 * sensitive") and adds what that shows: as hits where the person asked for it, else set aside.
 */
function addTurned(
  sorted: Sorted,
  found: readonly Found<Owner>[],
  turned: Page,
  reported: readonly Covered[],
  choices: ReadingChoices,
): void {
  for (const { owner, match } of found) {
    if (owner.kind !== 'cue' || choices.quietCues.includes(owner.cue.id)) continue;
    if (choices.off.includes(owner.pattern.id)) continue;
    const inside = reported.some((cover) => match.first >= cover.first && match.end <= cover.end);
    const span = toSpan(match, turned);
    const known = [...sorted.spared, ...sorted.hits].some(
      (one) => one.span[0] === span[0] && one.span[1] === span[1],
    );
    if (!inside || known) continue;
    const { pattern, cue } = owner;
    if (choices.readQuoted) sorted.hits.push({ pattern, cue, span });
    else sorted.spared.push({ pattern, cue, reason: 'reported', span });
  }
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

function toSpan(match: Match, page: Page): Span {
  return [page.tokens[match.markFirst]?.start ?? 0, page.tokens[match.markEnd - 1]?.end ?? 0];
}
