import type { Catalogue } from '../language/catalogue';
import type { Finding, OwnFinding, Reading } from '../reading/reading';
import { cardOf, ownCardOf } from './cards';
import type { Card, Explanation, OwnCard } from './explanation';
import { helpOffer } from './help-offer';
import { foreignOpening, openingOf } from './opening';
import { setAsideOffer } from './set-aside';

/** A message of several, and what was read in it; null where it wasn't read. */
export interface ReadInThread {
  readonly text: string;
  readonly reading: Reading | null;
  readonly sender?: string;
  readonly time?: string;
  readonly own?: boolean;
}

/** What is known of one message of several, besides what is told about it. */
export interface ThreadMessage {
  /** Null where the page doesn't tell. */
  readonly sender: string | null;
  readonly time: string | null;
  /** Whether the person wrote it; null where the page doesn't tell. */
  readonly own: boolean | null;
  readonly isRead: boolean;
}

/** Messages, by their places from 0. */
interface InMessages {
  readonly messages: readonly number[];
}

/** What a person is told about several messages together. What stands in each is told by its explanation. */
export interface Thread extends Pick<
  Explanation,
  'opening' | 'openingSource' | 'limits' | 'setAside' | 'help'
> {
  /** In the order of the messages. */
  readonly messages: readonly ThreadMessage[];
  /** Each pattern once, with the messages in which it was found; the strongest first. */
  readonly cards: readonly (Card & InMessages)[];
  readonly own: readonly (OwnCard & InMessages)[];
  /** Whether there are messages of the person's own, and whether those were read. */
  readonly ownMessages: 'none' | 'unread' | 'read';
}

const STRENGTHS = { strong: 2, fair: 1, weak: 0 } as const;
/** As in one message's card. */
const MOST_ALSO = 2;

/**
 * What a person is told about several messages: what holds them together, once, and each pattern
 * once. The messages' own explanations are made as for one message.
 * @param language of the messages, as BCP 47 writes it, where it is one that can't be read
 */
export function explainThread(
  messages: readonly ReadInThread[],
  catalogue: Catalogue,
  language: string | null = null,
): Thread {
  const whole = together(messages.flatMap(({ reading }) => (reading === null ? [] : [reading])));
  const opening =
    language === null ? openingOf(whole, catalogue) : foreignOpening(language, catalogue);
  return {
    ...opening,
    limits: catalogue.explanation.limitsOfSeveral,
    messages: messages.map(({ reading, sender = null, time = null, own = null }) => ({
      ...{ sender, time, own, isRead: reading !== null },
    })),
    cards: cardsOf(messages, catalogue),
    own: ownCardsOf(messages, catalogue),
    setAside: setAsideOffer(whole, catalogue),
    help: helpOffer(whole, catalogue),
    ownMessages: ownMessagesIn(messages),
  };
}

/** Several readings as if they were one; places in a text mean nothing in it. */
function together(readings: readonly Reading[]): Reading {
  const findings = new Map<string, Finding>();
  for (const finding of readings.flatMap((reading) => reading.findings)) {
    const known = findings.get(finding.pattern);
    if (known === undefined || STRENGTHS[finding.strength] > STRENGTHS[known.strength])
      findings.set(finding.pattern, finding);
  }
  return {
    findings: [...findings.values()],
    own: readings.flatMap(({ own = [] }) => own),
    setAside: readings.flatMap(({ setAside }) => setAside),
    moreInQuotes: readings.some(({ moreInQuotes }) => moreInQuotes),
    help: readings.flatMap(({ help }) => help),
    lexiconVersion: readings[0]?.lexiconVersion ?? '',
  };
}

function ownMessagesIn(messages: readonly ReadInThread[]): Thread['ownMessages'] {
  const own = messages.filter((message) => message.own === true);
  if (own.length === 0) return 'none';
  return own.every(({ reading }) => reading === null) ? 'unread' : 'read';
}

function cardsOf(messages: readonly ReadInThread[], catalogue: Catalogue): Thread['cards'] {
  const found = messages.flatMap(({ text, reading }, place) =>
    (reading?.findings ?? []).map((finding: Finding) => ({
      card: cardOf(text, finding, catalogue),
      place,
    })),
  );
  const cards = [...groupBy(found, ({ card }) => card.pattern)].map((group) =>
    joinCards(
      group.map(({ card }) => card),
      group.map(({ place }) => place),
    ),
  );
  // Sorting keeps the order of those that are alike: that of the messages.
  return cards.sort(
    (one, other) =>
      STRENGTHS[other.strength] - STRENGTHS[one.strength] ||
      other.messages.length - one.messages.length,
  );
}

/** One card of several for the same pattern: the strongest, with the words of all. */
function joinCards(cards: readonly Card[], places: readonly number[]): Card & InMessages {
  const [first, ...others] = [...cards].sort(
    (one, other) => STRENGTHS[other.strength] - STRENGTHS[one.strength],
  );
  if (first === undefined) throw new Error('a group has a card');
  const said = [...first.also, ...others.flatMap(({ does, also }) => [does, ...also])];
  return {
    ...first,
    words: wordingsIn(cards),
    also: [...new Set(said)].filter((does) => does !== first.does).slice(0, MOST_ALSO),
    cues: [...new Set([first, ...others].flatMap(({ cues }) => cues))],
    messages: [...new Set(places)],
  };
}

function ownCardsOf(messages: readonly ReadInThread[], catalogue: Catalogue): Thread['own'] {
  const found = messages.flatMap(({ text, reading }, place) =>
    (reading?.own ?? []).map((finding: OwnFinding) => ({
      card: ownCardOf(text, finding, catalogue),
      place,
    })),
  );
  return [...groupBy(found, ({ card }) => card.cue)].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const cards = group.map(({ card }) => card);
    const places = [...new Set(group.map(({ place }) => place))];
    return [{ ...first.card, words: wordingsIn(cards), messages: places }];
  });
}

/** Every wording once, in the order of the messages. */
function wordingsIn(cards: readonly Pick<Card, 'words'>[]): readonly string[] {
  const byWording = new Map<string, string>();
  for (const words of cards.flatMap((card) => card.words)) {
    const wording = words.toLowerCase();
    if (!byWording.has(wording)) byWording.set(wording, words);
  }
  return [...byWording.values()];
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Iterable<readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups.values();
}
