import { BOUNDARY, type Token } from '../text/token';
import type { TidyText } from '../text/tidy';
import type { Assertion } from './1-parse-frame';
import type { Program, Step } from './program';
import { makeTagLookup, type HasTag } from './tags';

/** A message as programs see it: its tokens, and each token's words as numbers. */
export interface Page {
  readonly tidied: TidyText;
  readonly tokens: readonly Token[];
  /** For each token the numbers of its words; words that no frame holds have none. */
  readonly ids: readonly (readonly number[])[];
  readonly hasTag: HasTag;
}

/** Where a program matched: token indices, end exclusive. */
export interface Match {
  readonly first: number;
  readonly end: number;
  /** What is to be marked: the part between `[` and `]`, or all of it. */
  readonly markFirst: number;
  readonly markEnd: number;
}

/** Puts a tidied message before the programs. */
export function makePage(tidied: TidyText, idOf: (word: string) => number | undefined): Page {
  const tokens = tidied.tokens;
  const ids = tokens.map((token) => {
    const numbers: number[] = [];
    for (const word of token.words) {
      const id = idOf(word);
      if (id !== undefined) numbers.push(id);
    }
    return numbers;
  });
  return { tidied, tokens, ids, hasTag: makeTagLookup(tokens) };
}

/** One way that is still open: a step to do at a token, and what has been marked so far. */
interface Way {
  readonly step: number;
  readonly at: number;
  readonly mayBreak: boolean;
  readonly markFirst: number;
  readonly markEnd: number;
}

/**
 * Runs a program at one token. Each step is tried at most once at each token, so the time is
 * bounded by the program's size times the most words it can take.
 */
export function matchAt(program: Program, page: Page, first: number): Match | null {
  const { steps } = program;
  const width = program.longest + 2;
  const tried = new Set<number>();
  const ways: Way[] = [{ step: 0, at: first, mayBreak: true, markFirst: first, markEnd: -1 }];
  for (let way = ways.pop(); way; way = ways.pop()) {
    const key = (way.step * width + (way.at - first)) * 2 + (way.mayBreak ? 1 : 0);
    if (tried.has(key)) continue;
    tried.add(key);
    const step = steps[way.step];
    if (step?.do === 'match') {
      const markEnd = way.markEnd < 0 ? way.at : way.markEnd;
      return { first, end: way.at, markFirst: way.markFirst, markEnd };
    }
    if (step) ways.push(...takeStep(step, way, page));
  }
  return null;
}

/** The ways that open from one step; the last is tried first. */
function takeStep(step: Step, way: Way, page: Page): Way[] {
  const next = way.step + 1;
  switch (step.do) {
    case 'split':
      return [
        { ...way, step: step.two },
        { ...way, step: step.one },
      ];
    case 'jump':
      return [{ ...way, step: step.to }];
    case 'mark':
      return [
        step.edge === 'start'
          ? { ...way, step: next, markFirst: way.at }
          : { ...way, step: next, markEnd: way.at },
      ];
    case 'assert':
      if (step.what === 'may-break') return [{ ...way, step: next, mayBreak: true }];
      return holds(step.what, way.at, page) ? [{ ...way, step: next }] : [];
    case 'word':
      return takeWord(step, way, page);
    case 'match':
      return [];
    default:
      return takeAny(step, way, page)
        ? [{ ...way, step: next, at: way.at + 1, mayBreak: false }]
        : [];
  }
}

function takeAny(
  step: Extract<Step, { do: 'any' | 'other' | 'tag' }>,
  way: Way,
  page: Page,
): boolean {
  const token = page.tokens[way.at];
  if (!token) return false;
  if (!way.mayBreak && token.before > BOUNDARY.clause) return false;
  if (step.do === 'any') return true;
  if (step.do === 'tag') return page.hasTag(way.at, step.tag);
  return !page.ids[way.at]?.some((id) => step.ids.has(id));
}

function takeWord(step: Extract<Step, { do: 'word' }>, way: Way, page: Page): Way[] {
  const token = page.tokens[way.at];
  const ids = page.ids[way.at];
  if (!token || !ids) return [];
  if (!way.mayBreak && token.before > BOUNDARY.line) return [];
  const ways: Way[] = [];
  const reach = (at: number) => ways.push({ ...way, step: way.step + 1, at, mayBreak: false });
  if (ids.some((id) => step.ids.has(id))) reach(way.at + 1);
  if (step.phrases) {
    for (const id of ids) {
      for (const rest of step.phrases.get(id) ?? []) {
        if (followsOn(rest, way.at + 1, page)) reach(way.at + 1 + rest.length);
      }
    }
    ways.sort((one, other) => one.at - other.at);
  }
  return ways;
}

function followsOn(rest: readonly number[], at: number, page: Page): boolean {
  return rest.every((id, place) => {
    const token = page.tokens[at + place];
    return (
      token !== undefined &&
      token.before <= BOUNDARY.line &&
      (page.ids[at + place]?.includes(id) ?? false)
    );
  });
}

function holds(what: Assertion, at: number, page: Page): boolean {
  const { tokens, tidied } = page;
  const before = tokens[at]?.before ?? BOUNDARY.paragraph;
  const sentence = tidied.sentences[tidied.sentenceOf[Math.min(at, tokens.length - 1)] ?? 0];
  switch (what) {
    case 'sentence-start':
    case 'sentence-end':
      return before >= BOUNDARY.line;
    case 'message-start':
      return at === 0;
    case 'message-end':
      return at >= tokens.length;
    case 'question':
      return sentence?.asks ?? false;
    case 'statement':
      return !(sentence?.asks ?? false);
    default:
      return true;
  }
}

/** Tells whether a message holds one of each set of words that a program needs. */
export function couldMatch(program: Program, present: ReadonlySet<number>): boolean {
  return program.needs.every((need) => {
    if (need.size > present.size) {
      for (const id of present) if (need.has(id)) return true;
      return false;
    }
    for (const id of need) if (present.has(id)) return true;
    return false;
  });
}

/** Every match of a program that begins at a token in `from` … `to` (exclusive), in order. */
export function matchWithin(program: Program, page: Page, from: number, to: number): Match[] {
  const matches: Match[] = [];
  for (let at = Math.max(0, from); at < Math.min(to, page.tokens.length); at += 1) {
    const match = matchAt(program, page, at);
    if (match) matches.push(match);
  }
  return matches;
}
