/**
 * Understands the language of `match` strings: compromise's match syntax, of which it takes the
 * parts that describe a frame, with groups that may nest and gaps that are bounded. See
 * `src/lexicon/README.md` for the language itself.
 */

/** One part of a frame. */
export type FrameNode =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'forms'; readonly verb: string }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'not'; readonly node: FrameNode }
  | { readonly kind: 'sequence'; readonly nodes: readonly FrameNode[] }
  | { readonly kind: 'choice'; readonly nodes: readonly FrameNode[] }
  | {
      readonly kind: 'repeat';
      readonly node: FrameNode;
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: 'assert'; readonly what: Assertion }
  | { readonly kind: 'mark'; readonly edge: 'start' | 'end' };

/** What a frame can ask of a place without taking a word. */
export type Assertion =
  | 'sentence-start'
  | 'sentence-end'
  | 'question'
  | 'statement'
  | 'may-break'
  | 'message-start'
  | 'message-end'
  | 'name';

/** A frame that can't be understood; the message says where and what to do. */
export class FrameError extends Error {
  constructor(frame: string, trouble: string) {
    super(`The frame "${frame}" can't be understood: ${trouble}`);
    this.name = 'FrameError';
  }
}

const GAP = 5;
const MOST = 12;

const ASSERTIONS: Readonly<Record<string, Assertion>> = {
  '^': 'sentence-start',
  $: 'sentence-end',
  '~': 'may-break',
  '@question': 'question',
  '@statement': 'statement',
  '@first': 'message-start',
  '@last': 'message-end',
  '@name': 'name',
};

const TOKEN =
  /\s*(\(|\)|\||\[|\]|\{\d+,\d+\}|\{[a-z]+\}|[?+*]|\.|!|@[a-z]+|[\^$~]|%[a-z0-9-]+%|#[A-Za-z]+|[^\s()|[\]{}?+*.!@^$~%#]+)/uy;

/** The parts of a frame, and the one that is looked at. */
interface Place {
  readonly frame: string;
  readonly parts: readonly string[];
  at: number;
}

/**
 * Parses one frame.
 * @throws FrameError where the frame is empty, unbalanced or holds something unknown.
 */
export function parseFrame(frame: string): FrameNode {
  const place = { frame, parts: splitFrame(frame), at: 0 };
  const node = parseChoice(place);
  const left = place.parts[place.at];
  if (left !== undefined) fail(place, `"${left}" closes nothing.`);
  return node;
}

function fail({ frame }: Place, trouble: string): never {
  throw new FrameError(frame, trouble);
}

function parseChoice(place: Place): FrameNode {
  const nodes = [parseSequence(place)];
  while (place.parts[place.at] === '|') {
    place.at += 1;
    nodes.push(parseSequence(place));
  }
  return nodes.length === 1 && nodes[0] ? nodes[0] : { kind: 'choice', nodes };
}

function parseSequence(place: Place): FrameNode {
  const nodes: FrameNode[] = [];
  const { parts } = place;
  while (place.at < parts.length && parts[place.at] !== '|' && parts[place.at] !== ')') {
    nodes.push(parseRepeat(parseOne(place), place));
  }
  if (nodes.length === 0) fail(place, 'a place between brackets or bars is empty.');
  return nodes.length === 1 && nodes[0] ? nodes[0] : { kind: 'sequence', nodes };
}

function parseRepeat(node: FrameNode, place: Place): FrameNode {
  const sign = place.parts[place.at] ?? '';
  const times = timesOf(sign);
  if (times === null) return node;
  place.at += 1;
  const [min, max] = times;
  if (max > MOST || min > max) fail(place, `"${sign}" must count upwards and not beyond ${MOST}.`);
  return { kind: 'repeat', node, min, max };
}

/** How often what stands before this sign may be met, at least and at most; null where it is no such sign. */
function timesOf(sign: string): readonly [number, number] | null {
  if (sign === '?') return [0, 1];
  if (sign === '+') return [1, 3];
  const bounds = /^\{(\d+),(\d+)\}$/.exec(sign);
  return bounds && [Number(bounds[1]), Number(bounds[2])];
}

function parseOne(place: Place): FrameNode {
  const part = place.parts[place.at] ?? '';
  place.at += 1;
  if (part === '(') {
    const node = parseChoice(place);
    if (place.parts[place.at] !== ')') fail(place, 'a bracket is opened and not closed.');
    place.at += 1;
    return node;
  }
  if (part === '!') return { kind: 'not', node: parseOne(place) };
  return parseLeaf(part) ?? fail(place, `"${part}" has no meaning here.`);
}

function splitFrame(frame: string): string[] {
  const parts: string[] = [];
  TOKEN.lastIndex = 0;
  const text = frame.trim();
  while (TOKEN.lastIndex < text.length) {
    const start = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match?.[1]) throw new FrameError(frame, `"${text.slice(start)}" has no meaning.`);
    parts.push(match[1]);
  }
  if (parts.length === 0) throw new FrameError(frame, 'it is empty.');
  return parts;
}

function parseLeaf(part: string): FrameNode | null {
  const assertion = Object.hasOwn(ASSERTIONS, part) ? ASSERTIONS[part] : undefined;
  if (assertion !== undefined) return { kind: 'assert', what: assertion };
  if (part === '.') return { kind: 'any' };
  if (part === '*') return { kind: 'repeat', node: { kind: 'any' }, min: 0, max: GAP };
  if (part === '[') return { kind: 'mark', edge: 'start' };
  if (part === ']') return { kind: 'mark', edge: 'end' };
  if (part.startsWith('%')) return { kind: 'class', name: part.slice(1, -1) };
  if (part.startsWith('#')) return { kind: 'tag', tag: part.slice(1) };
  if (/^\{[a-z]+\}$/.test(part)) return { kind: 'forms', verb: part.slice(1, -1) };
  if (/^[^\s()|[\]{}?+*.!@^$~%#]+$/.test(part)) return { kind: 'words', words: [part] };
  return null;
}
