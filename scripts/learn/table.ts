import { LEXICON } from '../../src/lexicon';
import type { SignTable } from '../../src/lexicon/schema';
import { fitLogistic, type Fit } from './fit';
import { countSigns, signsOf, signsOfEach, toRows } from './rows';

/** A labelled message. */
export interface Labelled {
  readonly text: string;
  readonly labels: readonly string[];
  /** Patterns that may fairly be named too: such a message says nothing for or against them. */
  readonly also: readonly string[];
  /** "plain" is ordinary life, of which there is far more than of all else. */
  readonly kind?: string;
}

/** How many times an ordinary message counts: few were written, and most that is read is ordinary. */
const PLAIN_COUNT = 5;

/** In how many messages a sign must stand to be looked at. */
const LEAST_MESSAGES = 3;
/** How many signs each pattern chooses, and how many weights it keeps among all that were chosen. */
const CHOSEN = 1000;
const KEPT = 2000;
/** Weights are whole numbers up to this. */
const MOST = 99;

/**
 * Learns from labelled messages how much each sign speaks for each pattern: fitted once over all
 * signs, then once more over those that weighed most. Deterministic.
 */
export function learnSigns(messages: readonly Labelled[]): SignTable {
  const patterns = LEXICON.patterns.map(({ id }) => id).sort();
  const samples = messages.flatMap(toSamples);
  const read = samples.map(({ signs }) => signs);
  const counts = samples.map(({ kind }) => (kind === 'plain' ? PLAIN_COUNT : 1));
  const fitAll = (signs: readonly string[]): Fit[] => {
    const rows = toRows(read, signs, counts);
    return patterns.map((pattern) => fitLogistic(rows, wantedOf(pattern, samples)));
  };
  const common = [...countSigns(read)].filter(([, count]) => count >= LEAST_MESSAGES);
  const all = common.map(([sign]) => sign).sort();
  const chosen = new Set(fitAll(all).flatMap(({ weights }) => heaviest(weights, CHOSEN)));
  const signs = all.filter((_, column) => chosen.has(column));
  return writeTable(patterns, signs, fitAll(signs));
}

/** What is learnt from: a message that shows something as a whole, each passage of one that shows nothing. */
interface Sample extends Omit<Labelled, 'text'> {
  readonly signs: ReadonlySet<string>;
}

/** Which passage of a long message shows a pattern isn't labelled; that no passage of a clean one does is known. */
function toSamples({ text, labels, also, kind = '' }: Labelled): Sample[] {
  const shown = labels.length > 0 || also.length > 0;
  return (shown ? [signsOf(text)] : signsOfEach(text)).map((signs) => ({
    signs,
    labels,
    also,
    kind,
  }));
}

function wantedOf(pattern: string, samples: readonly Sample[]): Int8Array {
  return Int8Array.from(
    samples.map(({ labels, also }) => {
      if (labels.includes(pattern)) return 1;
      return also.includes(pattern) ? -1 : 0;
    }),
  );
}

/** The columns with the largest weights. */
function heaviest(weights: Float64Array, count: number): number[] {
  return [...weights.keys()]
    .sort((one, other) => Math.abs(weights[other] ?? 0) - Math.abs(weights[one] ?? 0))
    .slice(0, count);
}

function writeTable(
  patterns: SignTable['patterns'],
  signs: readonly string[],
  fits: readonly Fit[],
): SignTable {
  const most = Math.max(...fits.map(({ weights }) => Math.max(...weights.map(Math.abs))));
  const unit = most / MOST;
  const kept = fits.map(({ weights }) => new Set(heaviest(weights, KEPT)));
  const write = (column: number) =>
    fits
      .map(({ weights }, pattern) => {
        const value = Math.round((weights[column] ?? 0) / unit);
        const letter = String.fromCharCode('a'.charCodeAt(0) + pattern);
        return kept[pattern]?.has(column) && value !== 0 ? `${letter}${String(value)}` : '';
      })
      .join('');
  const lines = signs
    .map((sign, column) => [sign, write(column)] as const)
    .filter(([, weights]) => weights !== '')
    .map((line) => line.join('\t'));
  return {
    patterns,
    bias: fits.map(({ bias }) => Number(bias.toFixed(3))),
    unit: Number(unit.toFixed(4)),
    lines: lines.join('\n'),
  };
}
