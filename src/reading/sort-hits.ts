import type { GuardId, Pattern } from '../lexicon/schema';
import type { Match } from './3-match';
import { findGuard, type Covered } from './4-spare';
import type { Hit } from './5-weigh';
import type { Evidence } from './evidence';
import type { PreparedMessage } from './prepared-message';
import type { HelpNeed, ReadingChoices, Span } from './reading';
import type { Found } from './scan';
import type { Owner } from './watched';
import { listWholeWordings } from './whole-wording';

/** A hit that a guard spared. */
export interface SparedHit extends Hit {
  readonly reason: GuardId;
}

/** What became of a message's hits. */
export interface Sorted {
  readonly hits: Hit[];
  readonly spared: SparedHit[];
  readonly help: HelpNeed[];
}

/** Parts what counts from what a guard spares. Help is listed whatever is switched off. */
export function sortOut(
  found: readonly Found<Owner>[],
  message: PreparedMessage,
  covers: readonly Covered[],
  choices: ReadingChoices,
  evidence: Evidence | null,
): Sorted {
  const sorted: Sorted = { hits: [], spared: [], help: [] };
  for (const { owner, match } of found) {
    const span = toSpan(match, message);
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
    const odds = evidence?.near(pattern.id, match.markFirst, match.markEnd) ?? null;
    if (reason === null) sorted.hits.push({ pattern, cue, span, odds });
    else sorted.spared.push({ pattern, cue, reason, span, odds: null });
  }
  return sorted;
}

/** Adds what only the signs of a passage tell. Guards spare it as they spare a cue's hit. */
export function addWholeWordings(
  sorted: Sorted,
  found: readonly Found<Owner>[],
  patterns: readonly Pattern[],
  evidence: Evidence,
  message: PreparedMessage,
  covers: readonly Covered[],
  { off, quietCues }: ReadingChoices,
): void {
  const matched = new Set(
    found.flatMap(({ owner }) => (owner.kind === 'cue' ? [owner.pattern.id] : [])),
  );
  for (const { pattern, cue, sentence } of listWholeWordings(patterns, matched, evidence)) {
    if (off.includes(pattern.id) || quietCues.includes(cue.id)) continue;
    const { first, end } = sentence;
    const match: Match = { first, end, markFirst: first, markEnd: end };
    const reason = findGuard(covers, match, pattern.id, []);
    const odds = evidence.near(pattern.id, first, end);
    const hit: Hit = { pattern, cue, span: toSpan(match, message), odds };
    if (reason === null) sorted.hits.push(hit);
    else sorted.spared.push({ ...hit, reason, odds: null });
  }
}

/**
 * Reads reported words as they were said ("he told me I'm too sensitive" as "you're too
 * sensitive") and adds what that shows: as hits where the person asked for it, else set aside.
 */
export function addTurned(
  sorted: Sorted,
  found: readonly Found<Owner>[],
  turned: PreparedMessage,
  reported: readonly Covered[],
  choices: ReadingChoices,
): void {
  const known = new Set([...sorted.spared, ...sorted.hits].map(({ span }) => span.join()));
  for (const { owner, match } of found) {
    if (owner.kind !== 'cue' || choices.quietCues.includes(owner.cue.id)) continue;
    if (choices.off.includes(owner.pattern.id)) continue;
    const inside = reported.some((cover) => match.first >= cover.first && match.end <= cover.end);
    const span = toSpan(match, turned);
    if (!inside || known.has(span.join())) continue;
    const { pattern, cue } = owner;
    const hit: Hit = { pattern, cue, span, odds: null };
    known.add(span.join());
    if (choices.readQuoted) sorted.hits.push(hit);
    else sorted.spared.push({ ...hit, reason: 'reported' });
  }
}

/** The words of the message that a match marks. */
export function toSpan(match: Match, message: PreparedMessage): Span {
  return [message.tokens[match.markFirst]?.start ?? 0, message.tokens[match.markEnd - 1]?.end ?? 0];
}
