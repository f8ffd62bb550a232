import type { Cue, FamilyId, Pattern, Strength } from '../lexicon/schema';
import type { Finding, Sensitivity, Span } from './reading';

/** A hit that no guard spared. */
export interface Hit {
  readonly pattern: Pattern;
  readonly cue: Cue;
  readonly span: Span;
}

/** The one place where strengths become numbers. */
const POINTS: Readonly<Record<Strength, number>> = { weak: 1, fair: 2, strong: 4 };

/** Points from which a pattern counts as found with a strength. */
const FROM: Readonly<Record<Strength, number>> = { weak: 1, fair: 2, strong: 4 };

/** The least strength that each setting shows; each shows all that the one before it does. */
const LEAST: Readonly<Record<Sensitivity, Strength>> = {
  clear: 'strong',
  balanced: 'fair',
  faint: 'weak',
};

/** Several cues of one pattern can't add up to more than one clear one. */
const MOST = 4;

/**
 * Weighs hits into one finding a pattern, the strongest first. Pure and monotone: a more sensitive
 * setting shows everything that a less sensitive one shows.
 */
export function weigh(hits: readonly Hit[], sensitivity: Sensitivity): Finding[] {
  const groups = new Map<Pattern, Hit[]>();
  for (const hit of hits) groups.set(hit.pattern, [...(groups.get(hit.pattern) ?? []), hit]);
  const least = FROM[LEAST[sensitivity]];
  return [...groups]
    .map(([pattern, group]) => ({ pattern, group, points: addUp(group) }))
    .filter(({ points }) => points >= least)
    .sort((one, other) => other.points - one.points)
    .map(({ pattern, group, points }) => toFinding(pattern, group, points));
}

/** Points of one pattern's hits: each cue counts once, by different words of the message. */
function addUp(group: readonly Hit[]): number {
  const counted: Hit[] = [];
  for (const hit of [...group].sort(byStrength)) {
    const again = counted.some((one) => one.cue.id === hit.cue.id || overlaps(one.span, hit.span));
    if (!again) counted.push(hit);
  }
  return Math.min(
    MOST,
    counted.reduce((sum, hit) => sum + POINTS[hit.cue.strength], 0),
  );
}

function toFinding(pattern: Pattern, group: readonly Hit[], points: number): Finding {
  const ranked = [...group].sort(byStrength);
  const family: FamilyId = pattern.family;
  return {
    pattern: pattern.id,
    family,
    by: 'words',
    strength: points >= FROM.strong ? 'strong' : points >= FROM.fair ? 'fair' : 'weak',
    spans: joinSpans(group.map((hit) => hit.span)),
    cues: [...new Set(ranked.map((hit) => hit.cue.id))],
  };
}

function byStrength(one: Hit, other: Hit): number {
  return POINTS[other.cue.strength] - POINTS[one.cue.strength] || one.span[0] - other.span[0];
}

function overlaps(one: Span, other: Span): boolean {
  return one[0] < other[1] && other[0] < one[1];
}

/** Puts spans in order and joins those that overlap. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((one, other) => one[0] - other[0] || one[1] - other[1])) {
    const last = joined.at(-1);
    if (last && span[0] < last[1])
      joined[joined.length - 1] = [last[0], Math.max(last[1], span[1])];
    else joined.push(span);
  }
  return joined;
}
