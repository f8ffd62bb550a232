import type { Cue, FamilyId, Pattern, Strength } from '../lexicon/schema';
import type { Odds } from './evidence';
import { joinSpans } from './join-spans';
import type { Finding, Sensitivity, Span } from './reading';

/** A hit that no guard spared. */
export interface Hit {
  readonly pattern: Pattern;
  readonly cue: Pick<Cue, 'id' | 'strength'>;
  readonly span: Span;
  /** What the signs around it say for its pattern; null where nothing is known. */
  readonly odds: Odds | null;
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

/**
 * Cues add up only where no more than this stands between them, in UTF-16 code units. Measured on
 * messages no author had seen: two faint cues closer than that were right in 66 of 100, farther in 29.
 */
const REACH = 200;

/** Odds of the passage from which signs add a point: so late that few everyday messages are taken for more than they are. */
const LIFTED = 2.5;

/**
 * Odds of a few sentences below which a cue loses a point: a fair one then no longer counts by itself. Asked closer than for
 * lifting, so that plain sentences before and after take little away. How it was chosen: docs/reading-log.md, round 8.
 */
const KEPT = 1.75;

/** Odds from which signs count as a faint cue of their own: together with what they add, a fair finding. */
export const SIGNS_ALONE = 5.5;

/** Several cues of one pattern can't add up to more than one clear one. */
const MOST = 4;

/**
 * Weighs hits into one finding a pattern, the strongest first. Pure and monotone: a more sensitive
 * setting shows everything that a less sensitive one shows.
 */
export function weigh(hits: readonly Hit[], sensitivity: Sensitivity): Finding[] {
  const groups = new Map<Pattern, Hit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.pattern);
    if (group) group.push(hit);
    else groups.set(hit.pattern, [hit]);
  }
  const least = FROM[LEAST[sensitivity]];
  return [...groups]
    .map(([pattern, group]) => ({ pattern, group, points: addUp(group) }))
    .filter(({ points }) => points >= least)
    .sort((one, other) => other.points - one.points)
    .map(({ pattern, group, points }) => toFinding(pattern, group, points));
}

/** Points of one pattern's hits: those of the stretch of the message that holds the most. */
function addUp(group: readonly Hit[]): number {
  return Math.min(MOST, Math.max(...listStretches(group).map(addUpStretch)));
}

/** Hits in order of place, parted where too much stands between them. */
function listStretches(group: readonly Hit[]): Hit[][] {
  const stretches: Hit[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const hit of [...group].sort((one, other) => one.span[0] - other.span[0])) {
    if (hit.span[0] - end > REACH) stretches.push([]);
    stretches.at(-1)?.push(hit);
    end = Math.max(end, hit.span[1]);
  }
  return stretches;
}

/**
 * Each cue counts once, and all that count stand on different words. The less of the two sums is
 * taken: neither can fall when a hit is added.
 */
function addUpStretch(stretch: readonly Hit[]): number {
  return Math.min(addUpCues(stretch), addUpApart(stretch)) + addSigns(stretch);
}

function addSigns(stretch: readonly Hit[]): number {
  return Math.max(...stretch.map(({ odds }) => toPoints(odds)));
}

/** Where nothing is known of the signs, they add nothing and take nothing away. */
function toPoints(odds: Odds | null): number {
  if (odds === null) return 0;
  if (odds.passage >= LIFTED) return 1;
  return odds.closer >= KEPT ? 0 : -1;
}

function addUpCues(stretch: readonly Hit[]): number {
  const cues = new Map(stretch.map((hit) => [hit.cue.id, POINTS[hit.cue.strength]]));
  return [...cues.values()].reduce((sum, points) => sum + points, 0);
}

/** The most that hits which don't overlap add up to: the best with each hit, or without it. */
function addUpApart(stretch: readonly Hit[]): number {
  const hits = [...stretch].sort((one, other) => one.span[1] - other.span[1]);
  const best = [0];
  hits.forEach((hit, place) => {
    let before = place;
    while (before > 0 && (hits[before - 1]?.span[1] ?? 0) > hit.span[0]) before -= 1;
    const withIt = (best[before] ?? 0) + POINTS[hit.cue.strength];
    best.push(Math.max(best[place] ?? 0, withIt));
  });
  return best.at(-1) ?? 0;
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

/** The strongest first; of equals the one that stands first. */
function byStrength(one: Hit, other: Hit): number {
  return POINTS[other.cue.strength] - POINTS[one.cue.strength] || one.span[0] - other.span[0];
}
