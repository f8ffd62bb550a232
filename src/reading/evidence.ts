import type { PatternId, SignTable, WordClasses } from '../lexicon/schema';
import type { TidyText } from '../text/tidy';
import { openSigns, type OpenSigns, type Weight } from './sign-table';
import { makeSignLister, type ListSigns, type Passage } from './signs';

/** What signs say for a pattern where some tokens stand, as log-odds: above 0 they speak for it. */
export interface Odds {
  /** The most that any passage says which meets the tokens. */
  readonly passage: number;
  /** The most that they say with a few sentences around them, or with none: no less than the passage. */
  readonly closer: number;
}

/** What the signs of a message say for its patterns. */
export interface Evidence {
  /** What they say for a pattern where these tokens stand; null where nothing is known of it. */
  readonly near: (pattern: PatternId, first: number, end: number) => Odds | null;
  /** The sentence that says the most for a pattern, in the passage that does, where that says at least so much. */
  readonly sentence: (pattern: PatternId, least: number) => Passage | null;
}

/** Weighs the signs of a message. */
export type WeighSigns = (text: TidyText) => Evidence;

/** A passage with the log-odds of each pattern, in the order of the table. */
interface Weighed {
  readonly passage: Passage;
  readonly odds: Float64Array;
}

/** A message of more words is weighed in passages of about so many, each beginning with a sentence. */
const LONGEST = 60;
/** Passages begin at least this many words apart, so that a long text costs no more a word than a short one. */
const APART = 20;
/** How many sentences in a row are looked at more closely, in so many words as a passage has. */
const MOST_CLOSER = 4;

/** Gives what weighs by a table of signs. */
export function makeSignWeigher(table: SignTable, classes: WordClasses): WeighSigns {
  const signs = new SignReader(table, classes);
  const columnOf = new Map(table.patterns.map((pattern, column) => [pattern, column]));
  return (text) => {
    const all = listPassages(text).map((passage) => signs.weigh(text, passage));
    const known = new Map(all.map((one) => [keyOf(one.passage), one]));
    const weighOnce = (passage: Passage): Weighed => {
      const weighed = known.get(keyOf(passage)) ?? signs.weigh(text, passage);
      known.set(keyOf(passage), weighed);
      return weighed;
    };
    return {
      near: (pattern, first, end) => {
        const column = columnOf.get(pattern);
        if (column === undefined) return null;
        const passage = findMost(all, column, first, end);
        const closer = listCloser(text, first, end).map((one) => weighOnce(one).odds[column] ?? 0);
        return { passage, closer: Math.max(passage, ...closer) };
      },
      sentence: (pattern, least) => {
        const column = columnOf.get(pattern) ?? -1;
        const best = findBest(all, column, least);
        return best && signs.findSentence(text, best.passage, column);
      },
    };
  };
}

/** Reads passages by a table of signs. */
class SignReader {
  private readonly signs: OpenSigns;
  private readonly list: ListSigns;
  /** For each sign the number of the run that met it: each counts once in a passage. */
  private readonly met: Uint32Array;
  private run = 0;

  constructor(
    private readonly table: SignTable,
    classes: WordClasses,
  ) {
    this.signs = openSigns(table);
    this.list = makeSignLister(classes, this.signs.numberOf);
    this.met = new Uint32Array(this.signs.count);
  }

  private listMet(text: TidyText, passage: Passage, take: (weight: Weight, at: number) => void) {
    this.run += 1;
    this.list(text, passage, (first, second, apart, at) => {
      const weight = this.signs.weightOf(first, second, apart);
      if (!weight || this.met[weight.index] === this.run) return;
      this.met[weight.index] = this.run;
      take(weight, at);
    });
  }

  weigh(text: TidyText, passage: Passage): Weighed {
    const { patterns, bias, unit } = this.table;
    const sums = new Float64Array(patterns.length);
    let signs = 0;
    this.listMet(text, passage, ({ columns, values }) => {
      signs += 1;
      for (let place = 0; place < columns.length; place += 1) {
        const column = columns[place] ?? 0;
        sums[column] = (sums[column] ?? 0) + (values[place] ?? 0);
      }
    });
    const share = unit / Math.sqrt(Math.max(1, signs));
    return { passage, odds: sums.map((sum, column) => sum * share + (bias[column] ?? 0)) };
  }

  /** The sentence of a passage whose own signs add the most for a pattern. */
  findSentence(text: TidyText, passage: Passage, column: number): Passage {
    const sums = new Map<number, number>();
    this.listMet(text, passage, ({ columns, values }, at) => {
      const sentence = text.sentenceOf[at] ?? 0;
      sums.set(sentence, (sums.get(sentence) ?? 0) + (values[columns.indexOf(column)] ?? 0));
    });
    const [best] = [...sums].sort((one, other) => other[1] - one[1]);
    return text.sentences[best?.[0] ?? 0] ?? passage;
  }
}

function findBest(all: readonly Weighed[], column: number, least: number): Weighed | null {
  let best: Weighed | null = null;
  for (const one of all) {
    if ((one.odds[column] ?? Number.NEGATIVE_INFINITY) > (best?.odds[column] ?? least)) best = one;
  }
  return best;
}

function findMost(all: readonly Weighed[], column: number, first: number, end: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = findMeeting(all, first); (all[at]?.passage.first ?? end) < end; at += 1) {
    most = Math.max(most, all[at]?.odds[column] ?? most);
  }
  return most;
}

/** The first passage that ends after a token. Passages end in the order in which they begin. */
function findMeeting(all: readonly Weighed[], token: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.passage.end ?? 0) > token) high = middle;
    else low = middle + 1;
  }
  return low;
}

function keyOf({ first, end }: Passage): string {
  return `${String(first)} ${String(end)}`;
}

/** Every few sentences in a row that hold all of these tokens. */
function listCloser({ sentences, sentenceOf }: TidyText, first: number, end: number): Passage[] {
  const [own, last] = [sentenceOf[first] ?? 0, sentenceOf[end - 1] ?? 0];
  const closer: Passage[] = [];
  for (let from = Math.max(0, last - MOST_CLOSER + 1); from <= own; from += 1) {
    for (let to = last; to < from + MOST_CLOSER; to += 1) {
      const [begin, stop] = [sentences[from]?.first, sentences[to]?.end];
      if (begin === undefined || stop === undefined) break;
      if (from === to || stop - begin <= LONGEST) closer.push({ first: begin, end: stop });
    }
  }
  return closer;
}

/** The whole of a short message; a long one in passages that overlap. Whole sentences, in order. */
export function listPassages({ tokens, sentences }: TidyText): Passage[] {
  if (tokens.length <= LONGEST) return [{ first: 0, end: tokens.length }];
  const passages: Passage[] = [];
  sentences.forEach((sentence, place) => {
    const { first } = sentence;
    let { end } = sentence;
    const last = passages.at(-1);
    const inside = last && end <= last.end;
    if (inside && (first - last.first < APART || last.end === tokens.length)) return;
    for (let next = place + 1; next < sentences.length; next += 1) {
      const stop = sentences[next]?.end ?? end;
      if (stop - first > LONGEST) break;
      end = stop;
    }
    passages.push({ first, end });
  });
  return passages;
}
