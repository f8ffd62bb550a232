import { BOUNDARY } from '../text/token';
import { holds, type Page } from './page';
import type { Program, Step } from './program';

/** Where a program matched: token indices, end exclusive. */
export interface Match {
  readonly first: number;
  readonly end: number;
  /** What is to be marked: the part between `[` and `]`, or all of it. */
  readonly markFirst: number;
  readonly markEnd: number;
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
 * Which steps were tried at which tokens: the number of the run that tried them. One buffer for all
 * runs, because a message takes thousands of them; nothing is read that the same run did not write.
 */
let tried = new Uint32Array(4096);
let run = 0;

function startRun(size: number): void {
  run += 1;
  if (size <= tried.length && run < 0xffffffff) return;
  tried = new Uint32Array(Math.max(size, tried.length) * 2);
  run = 1;
}

/**
 * Runs a program at one token. Each step is tried at most once at each token, so the time is
 * bounded by the program's size times the most words it can take.
 */
export function matchAt(program: Program, page: Page, first: number): Match | null {
  const { steps } = program;
  const [opening] = steps;
  if (opening?.do === 'word' && !mayOpen(opening, page.words[first])) return null;
  const width = program.longest + 2;
  startRun(steps.length * width * 2);
  const ways: Way[] = [{ step: 0, at: first, mayBreak: true, markFirst: first, markEnd: -1 }];
  for (let way = ways.pop(); way; way = ways.pop()) {
    const place = (way.step * width + (way.at - first)) * 2 + (way.mayBreak ? 1 : 0);
    if (tried[place] === run) continue;
    tried[place] = run;
    const step = steps[way.step];
    if (step?.do === 'match') {
      const markEnd = way.markEnd < 0 ? way.at : way.markEnd;
      return { first, end: way.at, markFirst: way.markFirst, markEnd };
    }
    if (step) takeStep(step, way, page, ways, first);
  }
  return null;
}

function mayOpen(
  step: Extract<Step, { do: 'word' }>,
  words: readonly string[] | undefined,
): boolean {
  if (!words) return false;
  for (const word of words) {
    if (step.words.has(word) || step.phrases?.has(word)) return true;
  }
  return false;
}

/** Adds the ways that open from one step; the last is tried first. */
function takeStep(step: Step, way: Way, page: Page, ways: Way[], first: number): void {
  const next = way.step + 1;
  switch (step.do) {
    case 'split':
      ways.push({ ...way, step: step.two }, { ...way, step: step.one });
      break;
    case 'jump':
      ways.push({ ...way, step: step.to });
      break;
    case 'mark':
      ways.push(
        step.edge === 'start'
          ? { ...way, step: next, markFirst: way.at }
          : { ...way, step: next, markEnd: way.at },
      );
      break;
    case 'assert':
      if (step.what === 'may-break') ways.push({ ...way, step: next, mayBreak: true });
      else if (holds(step.what, way.at, page, first)) ways.push({ ...way, step: next });
      break;
    case 'word':
      takeWord(step, way, page, ways);
      break;
    case 'match':
      break;
    default:
      if (takeAny(step, way, page))
        ways.push({ ...way, step: next, at: way.at + 1, mayBreak: false });
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
  return !page.words[way.at]?.some((word) => step.words.has(word));
}

function takeWord(step: Extract<Step, { do: 'word' }>, way: Way, page: Page, ways: Way[]): void {
  const token = page.tokens[way.at];
  const words = page.words[way.at];
  if (!token || !words) return;
  if (!way.mayBreak && token.before > BOUNDARY.line) return;
  for (const word of words) {
    if (step.words.has(word)) ways.push(goOn(way, way.at + 1));
    const phrases = step.phrases?.get(word);
    if (!phrases) continue;
    // The longest phrase stands first in the list and must be tried first, so it is added last.
    for (let place = phrases.length - 1; place >= 0; place -= 1) {
      const rest = phrases[place] ?? [];
      if (followsOn(rest, way.at + 1, page)) ways.push(goOn(way, way.at + 1 + rest.length));
    }
  }
}

function goOn(way: Way, at: number): Way {
  const { step, markFirst, markEnd } = way;
  return { step: step + 1, at, mayBreak: false, markFirst, markEnd };
}

function followsOn(rest: readonly string[], at: number, page: Page): boolean {
  for (let place = 0; place < rest.length; place += 1) {
    const token = page.tokens[at + place];
    if (!token || token.before > BOUNDARY.line) return false;
    if (!page.words[at + place]?.includes(rest[place] ?? '')) return false;
  }
  return true;
}

/**
 * Tells whether a message that holds a program's rarest need holds one of each of its other sets too.
 */
export function couldMatch(program: Program, present: ReadonlySet<string>): boolean {
  const { needs } = program;
  for (let place = 1; place < needs.length; place += 1) {
    const need = needs[place];
    if (need && !sharesOne(need, present)) return false;
  }
  return true;
}

function sharesOne(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  for (const word of fewer) if (more.has(word)) return true;
  return false;
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
