import type { Catalogue, PatternTexts } from '../language/catalogue';
import type { PatternId } from '../lexicon/schema';
import type { Finding, OwnFinding, Span } from '../reading/reading';
import type { Card, OwnCard } from './explanation';
import { textsOf } from './moves';

/** How many further moves of one pattern a card speaks of. */
const MOST_ALSO = 2;

/** What is told about one finding: the texts of its strongest cue's move. */
export function cardOf(text: string, finding: Finding, catalogue: Catalogue): Card {
  const patterns: Readonly<Record<PatternId, PatternTexts>> = catalogue.patterns;
  const texts = patterns[finding.pattern];
  const move = textsOf(finding.cues[0], texts);
  return {
    pattern: finding.pattern,
    family: finding.family,
    strength: finding.strength,
    name: texts.name,
    term: texts.term,
    clarity: catalogue.explanation.clarity[finding.strength],
    words: wordsOf(text, finding.spans),
    does: move.does,
    also: alsoOf(finding, texts, move.does),
    couldAlsoBe: move.couldAlsoBe,
    ask: move.ask,
    steady: move.steady,
    source: texts.source,
    caveat: texts.caveat ?? null,
    cues: finding.cues,
  };
}

/** What is told about one own wording: its name, and whose it is. */
export function ownCardOf(text: string, finding: OwnFinding, { explanation }: Catalogue): OwnCard {
  const { cue, name, spans } = finding;
  return { cue, name, about: explanation.ownAbout, words: wordsOf(text, spans) };
}

function alsoOf(finding: Finding, texts: PatternTexts, said: string): readonly string[] {
  const others = finding.cues
    .slice(1)
    .map((cue) => textsOf(cue, texts))
    .filter((move) => move !== texts.moves.general)
    .map((move) => move.does);
  return [...new Set(others)].filter((does) => does !== said).slice(0, MOST_ALSO);
}

/** The found words on one line each, every wording once. */
function wordsOf(text: string, spans: readonly Span[]): readonly string[] {
  const byWording = new Map<string, string>();
  for (const [start, end] of spans) {
    const words = text.slice(start, end).replace(/\s+/gu, ' ').trim();
    const wording = words.toLowerCase();
    if (words !== '' && !byWording.has(wording)) byWording.set(wording, words);
  }
  return [...byWording.values()];
}
