import { BOUNDARY, type Boundary, type Token } from '../text/token';
import { mayOpen } from './openings';
import { holds, type PreparedMessage } from './prepared-message';
import type { Program, Step } from './program';

/** Where a program matched: token indices, end exclusive. */
export interface Match {
  readonly first: number;
  readonly end: number;
  /** What is to be marked: the part between `[` and `]`, or all of it. */
  readonly markFirst: number;
  readonly markEnd: number;
}

/** How many words stand before a mark begins, times this, and how many before it ends (0: not yet). */
const MARKS = 4096;

/**
 * Runs programs. A message takes thousands of runs and each opens many ways, so a way is two plain
 * numbers and one matcher's buffers serve all runs: its *place* is the step to do, how many words
 * were taken and whether a sentence may end there; its *marks* are what it has marked so far.
 */
class Matcher {
  private readonly places: number[] = [];
  private readonly marks: number[] = [];
  /** For each place the number of the run that tried it. */
  private tried = new Uint32Array(4096);
  private run = 0;
  /** How far a step's places are from those of the next step. */
  private stride = 0;

  /**
   * Runs a program at one token. Each step is tried at most once at each token, so the time is
   * bounded by the program's size times the most words it can take.
   */
  matchAt(program: Program, message: PreparedMessage, first: number): Match | null {
    const { steps } = program;
    this.start(steps.length, program.longest + 2);
    for (let place = this.places.pop(); place !== undefined; place = this.places.pop()) {
      const marks = this.marks.pop() ?? 0;
      if (this.tried[place] === this.run) continue;
      this.tried[place] = this.run;
      const at = first + ((place % this.stride) >> 1);
      const step = steps[Math.floor(place / this.stride)];
      if (step?.do === 'match') return toMatch(first, at, marks);
      if (step) this.takeStep(step, place, marks, at, message, first);
    }
    return null;
  }

  private start(steps: number, width: number): void {
    this.stride = width * 2;
    this.places.length = 0;
    this.marks.length = 0;
    this.open(MAY_BREAK, 0);
    this.run += 1;
    if (steps * this.stride <= this.tried.length && this.run < 0xffffffff) return;
    this.tried = new Uint32Array(Math.max(steps * this.stride, this.tried.length) * 2);
    this.run = 1;
  }

  private open(place: number, marks: number): void {
    this.places.push(place);
    this.marks.push(marks);
  }

  /** Opens the ways that one step leads to; the last is tried first. */
  private takeStep(
    step: Step,
    place: number,
    marks: number,
    at: number,
    message: PreparedMessage,
    first: number,
  ): void {
    const here = place % this.stride;
    switch (step.do) {
      case 'split':
        this.open(step.two * this.stride + here, marks);
        this.open(step.one * this.stride + here, marks);
        break;
      case 'jump':
        this.open(step.to * this.stride + here, marks);
        break;
      case 'mark':
        this.open(
          place + this.stride,
          step.edge === 'start'
            ? (at - first) * MARKS + (marks % MARKS)
            : marks - (marks % MARKS) + (at - first),
        );
        break;
      case 'assert':
        if (step.what === 'may-break') this.open((place + this.stride) | MAY_BREAK, marks);
        else if (holds(step.what, at, message, first)) this.open(place + this.stride, marks);
        break;
      case 'word':
        this.takeWord(step, place, marks, at, message);
        break;
      case 'match':
        break;
      default:
        // A gap doesn't cross a line.
        if (this.mayTake(place, message.tokens[at], BOUNDARY.clause) && fits(step, at, message))
          this.open(this.after(place, 1), marks);
    }
  }

  /** Whether what stands before a word may stand inside a match. No match goes over to another paragraph. */
  private mayTake(place: number, token: Token | undefined, most: Boundary): boolean {
    if (!token) return false;
    if ((place & MAY_BREAK) === 0) return token.before <= most;
    return token.before < BOUNDARY.paragraph || place % this.stride === MAY_BREAK;
  }

  /** The place of the next step, so many words on. */
  private after(place: number, words: number): number {
    return place - (place & MAY_BREAK) + this.stride + words * 2;
  }

  private takeWord(
    step: Extract<Step, { do: 'word' }>,
    place: number,
    marks: number,
    at: number,
    message: PreparedMessage,
  ): void {
    const token = message.tokens[at];
    const words = message.words[at];
    if (!words || !this.mayTake(place, token, BOUNDARY.line)) return;
    for (const word of words) {
      if (step.words.has(word)) this.open(this.after(place, 1), marks);
      const phrases = step.phrases?.get(word);
      if (!phrases) continue;
      // The longest phrase stands first in the list and must be tried first, so it is added last.
      for (let which = phrases.length - 1; which >= 0; which -= 1) {
        const rest = phrases[which] ?? [];
        if (followsOn(rest, at + 1, message)) this.open(this.after(place, 1 + rest.length), marks);
      }
    }
  }
}

/** The bit of a place that says that a sentence may end there. Places are even but for it: see `stride`. */
const MAY_BREAK = 1;

const MATCHER = new Matcher();

/** Runs a program at one token. */
export function matchAt(program: Program, message: PreparedMessage, first: number): Match | null {
  return mayOpen(program.openings, message, first)
    ? MATCHER.matchAt(program, message, first)
    : null;
}

function toMatch(first: number, end: number, marks: number): Match {
  const marked = marks % MARKS;
  return {
    first,
    end,
    markFirst: first + Math.floor(marks / MARKS),
    markEnd: marked === 0 ? end : first + marked,
  };
}

/** Whether one word is what a step asks for. */
function fits(
  step: Extract<Step, { do: 'any' | 'other' | 'tag' }>,
  at: number,
  message: PreparedMessage,
): boolean {
  if (step.do === 'any') return true;
  if (step.do === 'tag') return message.hasTag(at, step.tag);
  return !message.words[at]?.some((word) => step.words.has(word));
}

function followsOn(rest: readonly string[], at: number, message: PreparedMessage): boolean {
  for (let place = 0; place < rest.length; place += 1) {
    const token = message.tokens[at + place];
    if (!token || token.before > BOUNDARY.line) return false;
    if (!message.words[at + place]?.includes(rest[place] ?? '')) return false;
  }
  return true;
}

/** Every match of a program that begins at a token in `from` … `to` (exclusive), in order. */
export function matchWithin(
  program: Program,
  message: PreparedMessage,
  from: number,
  to: number,
): Match[] {
  const matches: Match[] = [];
  for (let at = Math.max(0, from); at < Math.min(to, message.tokens.length); at += 1) {
    const match = matchAt(program, message, at);
    if (match) matches.push(match);
  }
  return matches;
}
