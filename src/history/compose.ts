import type { Reading, Span } from '../reading/reading';
import { entryId, type Entry, type Holds } from './entry';

/** Between found words, where only those are held. */
const GAP = ' … ';

/** What an entry is made of. */
export interface ComposeAsk {
  readonly text: string;
  readonly reading: Reading;
  readonly holds: Holds;
  /** In epoch milliseconds. */
  readonly time: number;
  /** Letters and digits that nobody can guess. */
  readonly random: string;
}

/** The entry for a message and what was read in it, with no note and no label yet. */
export function composeEntry({ text, reading, holds, time, random }: ComposeAsk): Entry {
  const { findings, own = [], help, lexiconVersion } = reading;
  const whole = { message: text, findings, own, help };
  const held = holds === 'message' ? whole : onlyWords(whole);
  return { id: entryId(time, random), time, holds, ...held, lexiconVersion, note: '', label: '' };
}

/** The reading that an entry was made of, as far as it is held. */
export function readingOf({ findings, own, help, lexiconVersion }: Entry): Reading {
  return { findings, own, help, lexiconVersion, setAside: [], moreInQuotes: false };
}

type Held = Pick<Entry, 'message' | 'findings' | 'own' | 'help'>;

/** The found words alone, with every span where its words stand now. */
function onlyWords({ message, findings, own, help }: Held): Held {
  const spans = [
    ...[...findings, ...own].flatMap((one) => one.spans),
    ...help.map(({ span }) => span),
  ];
  const pieces = joined(spans);
  const move = (span: Span): Span => moved(span, pieces);
  return {
    message: pieces.map(([start, end]) => message.slice(start, end)).join(GAP),
    findings: findings.map((one) => ({ ...one, spans: one.spans.map(move) })),
    own: own.map((one) => ({ ...one, spans: one.spans.map(move) })),
    help: help.map((one) => ({ ...one, span: move(one.span) })),
  };
}

/** Spans in order, those that overlap or touch made one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const inOrder = [...spans].sort(([one], [other]) => one - other);
  const done: Span[] = [];
  for (const [start, end] of inOrder) {
    const last = done.at(-1);
    if (last === undefined || start > last[1]) done.push([start, end]);
    else done[done.length - 1] = [last[0], Math.max(last[1], end)];
  }
  return done;
}

function moved([start, end]: Span, pieces: readonly Span[]): Span {
  let before = 0;
  for (const [from, to] of pieces) {
    if (from <= start && end <= to) return [before + start - from, before + end - from];
    before += to - from + GAP.length;
  }
  throw new Error('every span lies in a piece');
}
