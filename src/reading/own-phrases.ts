import type { FamilyId, PatternId } from '../lexicon/schema';
import { tidy } from '../text/tidy';
import { BOUNDARY, type Token } from '../text/token';
import { joinSpans } from './join-spans';
import { isLike } from './like-words';
import type { Finding, OwnFinding, Reading, Span } from './reading';
import { isTooCommon } from './too-common';

/** A wording that a person knows and added, for one of the patterns or with a name of its own. */
export type OwnPhrase = {
  /** Small letters and digits; never shown. */
  readonly id: string;
  /** As it was written. Understood loosely, and never as a regular expression. */
  readonly words: string;
} & ({ readonly pattern: PatternId } | { readonly name: string });

/** Why a wording can't be looked for; each has its sentence. */
export type PhraseProblem = 'no-words' | 'too-common' | 'too-many-words';

/** More words than this are a sentence that nobody writes twice. */
const MOST_WORDS = 20;
/** Phrases of this many words or more may hold one word between them that the phrase doesn't. */
const LOOSE_FROM = 4;

/** Why this wording can't be looked for; null where it can. */
export function phraseProblem(words: string): PhraseProblem | null {
  const { tokens } = tidy(words);
  if (tokens.length === 0) return 'no-words';
  if (tokens.length > MOST_WORDS) return 'too-many-words';
  const rare = tokens.some(({ words: [word] }) => !isTooCommon(word) && word.length > 2);
  return rare || tokens.length > 2 ? null : 'too-common';
}

/** Where a message says something like this: in order, not overlapping; UTF-16 code units. */
export function findPhrase(words: string, text: string): readonly Span[] {
  return findAll([words], tidy(text).tokens)[0] ?? [];
}

/**
 * Adds what a person's own phrases show in a message to its reading. They count wherever they stand:
 * somebody who adds a wording knows it. Cost is linear in the message.
 */
export function addOwnPhrases(reading: Reading, text: string, choices: OwnChoices): Reading {
  const { phrases, quietCues, off, familyOf } = choices;
  const wanted = phrases.filter((phrase) => !quietCues.includes(cueOf(phrase)));
  if (wanted.length === 0) return reading;
  const spans = findAll(
    wanted.map(({ words }) => words),
    tidy(text).tokens,
  );
  let findings = reading.findings;
  const own: OwnFinding[] = [];
  wanted.forEach((phrase, place) => {
    const found = spans[place] ?? [];
    if (found.length === 0) return;
    if ('name' in phrase) own.push({ cue: cueOf(phrase), name: phrase.name, spans: found });
    else if (!off.includes(phrase.pattern))
      findings = join(findings, phrase.pattern, familyOf(phrase.pattern), cueOf(phrase), found);
  });
  return { ...reading, findings, own };
}

/** What a person chose about their phrases. */
export interface OwnChoices {
  readonly phrases: readonly OwnPhrase[];
  readonly quietCues: readonly string[];
  readonly off: readonly PatternId[];
  readonly familyOf: (pattern: PatternId) => FamilyId;
}

function cueOf({ id }: OwnPhrase): string {
  return `own/${id}`;
}

/** The strongest first: an own phrase is as clear as a person can make it. */
function join(
  findings: readonly Finding[],
  pattern: PatternId,
  family: FamilyId,
  cue: string,
  spans: readonly Span[],
): readonly Finding[] {
  const known = findings.find((finding) => finding.pattern === pattern);
  const joined: Finding = {
    ...{ pattern, family, by: 'words', strength: 'strong' },
    spans: joinSpans([...(known?.spans ?? []), ...spans]),
    cues: [...(known?.cues ?? []), cue],
  };
  if (known?.strength === 'strong')
    return findings.map((finding) => (finding === known ? joined : finding));
  const others = findings.filter((finding) => finding !== known);
  const firstWeaker = others.findIndex(({ strength }) => strength !== 'strong');
  const at = firstWeaker < 0 ? others.length : firstWeaker;
  return [...others.slice(0, at), joined, ...others.slice(at)];
}

/** For each phrase, where it stands. Every different word of the text is compared once. */
function findAll(phrases: readonly string[], tokens: readonly Token[]): readonly Span[][] {
  const wanted = phrases.map((words) => tidy(words).tokens);
  const found: Span[][] = phrases.map(() => []);
  const starts = new Map<string, readonly number[]>();
  tokens.forEach((token, at) => {
    const key = token.words.join(' ');
    const known =
      starts.get(key) ?? wanted.flatMap((phrase, n) => (begins(phrase, token) ? n : []));
    starts.set(key, known);
    for (const n of known) {
      const end = matchFrom(wanted[n] ?? [], tokens, at);
      const last = found[n]?.at(-1);
      if (end !== null && (last === undefined || last[1] <= token.start))
        found[n]?.push([token.start, end]);
    }
  });
  return found;
}

function begins(phrase: readonly Token[], token: Token): boolean {
  const first = phrase[0];
  return first !== undefined && isSame(first, token);
}

/** The offset at which a match from here ends; null where there is none. */
function matchFrom(
  phrase: readonly Token[],
  tokens: readonly Token[],
  start: number,
): number | null {
  let spare = phrase.length >= LOOSE_FROM ? 1 : 0;
  let at = start;
  for (const wanted of phrase.slice(1)) {
    at += 1;
    while (spare > 0 && follows(tokens[at]) && !isSameAt(wanted, tokens[at])) {
      spare -= 1;
      at += 1;
    }
    if (!follows(tokens[at]) || !isSameAt(wanted, tokens[at])) return null;
  }
  return tokens[at]?.end ?? null;
}

/** A phrase doesn't reach over a paragraph. Other breaks are how people write in chats. */
function follows(token: Token | undefined): boolean {
  return token !== undefined && token.before < BOUNDARY.paragraph;
}

function isSameAt(wanted: Token, token: Token | undefined): boolean {
  return token !== undefined && isSame(wanted, token);
}

function isSame(wanted: Token, token: Token): boolean {
  return wanted.words.some((one) => token.words.some((other) => isLike(one, other)));
}
