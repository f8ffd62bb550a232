import type { Cue, GuardCue, GuardId, HelpSignal, Lexicon, Pattern } from '../lexicon/schema';
import { tidy } from '../text/tidy';
import { makeCompiler, type Compiler } from './2-compile';
import { makePage, matchWithin, type Match, type Page } from './3-match';
import { coverMatch, coverQuotes, coverStory, findGuard, type Covered } from './4-spare';
import { weigh, type Hit } from './5-weigh';
import type { Program } from './program';
import type { HelpNeed, Reading, ReadingChoices, SetAside, Span } from './reading';
import { makeIndex, scan, type Found, type Watched } from './scan';
import { turnReported } from './turn-reported';

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

/** Whose a frame is, with the frames that go with it. */
type Owner = { readonly unless: readonly Program[]; readonly near: readonly Program[] } & (
  | { readonly kind: 'cue'; readonly pattern: Pattern; readonly cue: Cue }
  | { readonly kind: 'guard'; readonly guard: GuardCue }
  | { readonly kind: 'help'; readonly signal: HelpSignal }
);

/** How many sentences on either side count as near. */
const NEAR = 2;

/** Compiles a lexicon and gives what reads by it. */
export function makeWordReader(lexicon: Lexicon): WordReader {
  const compiler = makeCompiler(lexicon.classes);
  const index = makeIndex(watchAll(lexicon, compiler));
  const open = (text: string) => makePage(tidy(text), compiler.idOf);
  const look = (page: Page) => scan(index, page).filter((one) => judge(one, page) === 'hit');
  return {
    read: (text, choices) => {
      const page = open(text);
      const found = look(page);
      const covers = listCovers(found, page);
      const applying = covers.filter((cover) => applies(cover, choices));
      const sorted = sortOut(found, page, applying, choices);
      const reported = covers.filter((cover) => cover.guard === 'reported');
      if (reported.length > 0) {
        const turned = turnReported(page, reported, compiler.idOf);
        addTurned(sorted, look(turned), turned, reported, choices);
      }
      return {
        findings: weigh(sorted.hits, choices.sensitivity),
        setAside: sorted.setAside,
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

function watchAll(lexicon: Lexicon, { compile }: Compiler): Watched<Owner>[] {
  const cues = lexicon.patterns.flatMap((pattern) =>
    pattern.cues.flatMap((cue) => {
      const owner = {
        kind: 'cue',
        pattern,
        cue,
        unless: (cue.unless ?? []).map(compile),
        near: (cue.near ?? []).map(compile),
      } as const;
      return cue.match.map((frame) => ({ owner, program: compile(frame) }));
    }),
  );
  const guards = lexicon.guards.flatMap((guard) => {
    const owner = {
      kind: 'guard',
      guard,
      unless: (guard.unless ?? []).map(compile),
      near: (guard.near ?? []).map(compile),
    } as const;
    return guard.match.map((frame) => ({ owner, program: compile(frame) }));
  });
  const signals = lexicon.helpSignals.flatMap((signal) => {
    const owner = {
      kind: 'help',
      signal,
      unless: (signal.unless ?? []).map(compile),
      near: [],
    } as const;
    return signal.match.map((frame) => ({ owner, program: compile(frame) }));
  });
  return [...cues, ...guards, ...signals];
}

/** A match is a hit unless one of its owner's exceptions overlaps it, and only near what it needs. */
function judge({ owner, match }: Found<Owner>, page: Page): 'hit' | 'unless' | 'not-near' {
  const excepted = owner.unless.some((program) =>
    matchWithin(program, page, match.first - program.longest, match.end).some(
      (exception) => exception.first < match.end && exception.end > match.first,
    ),
  );
  if (excepted) return 'unless';
  if (owner.near.length === 0) return 'hit';
  const { sentences, sentenceOf } = page.tidied;
  const here = sentenceOf[match.first] ?? 0;
  const from = sentences[Math.max(0, here - NEAR)]?.first ?? 0;
  const to = sentences[Math.min(sentences.length - 1, here + NEAR)]?.end ?? page.tokens.length;
  const near = owner.near.some((program) => matchWithin(program, page, from, to).length > 0);
  return near ? 'hit' : 'not-near';
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

interface Sorted {
  readonly hits: Hit[];
  readonly setAside: SetAside[];
  readonly help: HelpNeed[];
}

/** Parts what counts from what a guard spares. Help is listed whatever is switched off. */
function sortOut(
  found: readonly Found<Owner>[],
  page: Page,
  covers: readonly Covered[],
  choices: ReadingChoices,
): Sorted {
  const sorted: Sorted = { hits: [], setAside: [], help: [] };
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
    else sorted.setAside.push({ pattern: pattern.id, cue: cue.id, reason, span });
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
    const known = [...sorted.setAside, ...sorted.hits].some(
      (one) => one.span[0] === span[0] && one.span[1] === span[1],
    );
    if (!inside || known) continue;
    const { pattern, cue } = owner;
    if (choices.readQuoted) sorted.hits.push({ pattern, cue, span });
    else sorted.setAside.push({ pattern: pattern.id, cue: cue.id, reason: 'reported', span });
  }
}

function toSpan(match: Match, page: Page): Span {
  return [page.tokens[match.markFirst]?.start ?? 0, page.tokens[match.markEnd - 1]?.end ?? 0];
}
