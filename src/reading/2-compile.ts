import { cleanCharacters } from '../text/characters';
import { cutTokens } from '../text/tokens';
import type { WordClasses } from '../lexicon/schema';
import { FrameError, parseFrame, type FrameNode } from './1-parse-frame';
import { weighCommonness } from './common-words';
import type { Phrases, Program, Step } from './program';
import { listForms } from './verb-forms';

/** Turns frames into programs that share one numbering of words. */
export interface Compiler {
  /** @throws FrameError where the frame can't be understood or names an unknown class. */
  readonly compile: (frame: string) => Program;
  /** The number of a word, or undefined where no frame holds it. */
  readonly idOf: (word: string) => number | undefined;
}

/** The words a node can be, where it is nothing but a choice of words. */
interface Words {
  readonly ids: ReadonlySet<number>;
  readonly phrases: Phrases | null;
}

/** Makes a compiler for frames over the given word classes. A class may name other classes. */
export function makeCompiler(classes: WordClasses): Compiler {
  const numbers = new Map<string, number>();
  const weights: number[] = [];
  const expanded = new Map<string, Words>();
  const gathered = new Map<string, Words>();

  const number = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    weights.push(weighCommonness(word));
    return numbers.size - 1;
  };

  const gather = (members: readonly string[], frame: string): Words => {
    const ids = new Set<number>();
    const phrases = new Map<number, number[][]>();
    for (const member of members) {
      if (member.startsWith('%')) {
        const inner = expandClass(member.slice(1, -1), frame);
        inner.ids.forEach((id) => ids.add(id));
        inner.phrases?.forEach((list, id) =>
          phrases.set(id, [...(phrases.get(id) ?? []), ...list.map((one) => [...one])]),
        );
        continue;
      }
      for (const spelt of spell(member)) {
        const [first, ...rest] = spelt.map(number);
        if (first === undefined) continue;
        if (rest.length === 0) ids.add(first);
        else phrases.set(first, [...(phrases.get(first) ?? []), rest]);
      }
    }
    phrases.forEach((list) => list.sort((one, other) => other.length - one.length));
    return { ids, phrases: phrases.size > 0 ? phrases : null };
  };

  const expandClass = (name: string, frame: string): Words => {
    const known = expanded.get(name);
    if (known) return known;
    const members = Object.hasOwn(classes, name) ? classes[name] : undefined;
    if (!members) throw new FrameError(frame, `there is no word class "${name}".`);
    const words = gather(members, frame);
    expanded.set(name, words);
    return words;
  };

  const listMembers = (node: FrameNode): string[] | null => {
    if (node.kind === 'words') return spell(node.words[0] ?? '').map((words) => words.join(' '));
    if (node.kind === 'class') return [`%${node.name}%`];
    if (node.kind === 'forms') return [...listForms(node.verb)];
    if (node.kind === 'sequence' && node.nodes.every((one) => one.kind === 'words')) {
      return [node.nodes.flatMap((one) => one.words).join(' ')];
    }
    if (node.kind !== 'choice') return null;
    const lists = node.nodes.map(listMembers);
    return lists.every((list) => list !== null) ? lists.flat() : null;
  };

  /** Frames share many choices of words; each is gathered once. */
  const gatherOnce = (members: readonly string[], frame: string): Words => {
    const key = members.join('|');
    const known = gathered.get(key);
    if (known) return known;
    const words = gather(members, frame);
    gathered.set(key, words);
    return words;
  };

  const compile = (frame: string): Program => {
    const root = parseFrame(frame);
    const seen = new Map<FrameNode, Words | null>();
    const wordsOf = (node: FrameNode): Words | null => {
      const known = seen.get(node);
      if (known !== undefined) return known;
      const members = listMembers(node);
      const words = members && gatherOnce(members, frame);
      seen.set(node, words);
      return words;
    };
    const steps = [...emit(root, 0, wordsOf, frame), { do: 'match' } as const];
    const needs = listNeeds(root, wordsOf, weights);
    const parts = root.kind === 'sequence' ? root.nodes : [root];
    const before = needs[0] ? parts.slice(0, needs[0].part + 1) : parts;
    return {
      frame,
      steps,
      longest: measure(root, wordsOf),
      needs: needs.map((need) => need.ids),
      reach: before.reduce((sum, node) => sum + measure(node, wordsOf), 0),
    };
  };

  return { compile, idOf: (word) => numbers.get(word) };
}

/** Spells a word or phrase of a frame out as a message's would be: "don't" is "do not". */
function spell(member: string): string[][] {
  const tokens = cutTokens(cleanCharacters(member));
  if (tokens.length === 0) return [[member.toLowerCase()]];
  return [tokens.map((token) => token.words[0])];
}

type WordsOf = (node: FrameNode) => Words | null;

function emit(node: FrameNode, at: number, wordsOf: WordsOf, frame: string): Step[] {
  const words = wordsOf(node);
  if (words) return [{ do: 'word', ...words }];
  switch (node.kind) {
    case 'any':
      return [{ do: 'any' }];
    case 'tag':
      return [{ do: 'tag', tag: node.tag }];
    case 'assert':
      return [{ do: 'assert', what: node.what }];
    case 'mark':
      return [{ do: 'mark', edge: node.edge }];
    case 'not': {
      const not = wordsOf(node.node);
      if (!not || not.phrases) throw new FrameError(frame, '"!" must stand before single words.');
      return [{ do: 'other', ids: not.ids }];
    }
    case 'sequence':
      return node.nodes.reduce<Step[]>(
        (steps, one) => [...steps, ...emit(one, at + steps.length, wordsOf, frame)],
        [],
      );
    case 'choice':
      return emitChoice(node.nodes, at, wordsOf, frame);
    case 'repeat':
      return emitRepeat(node, at, wordsOf, frame);
    default:
      throw new FrameError(frame, `"${node.kind}" can't be compiled.`);
  }
}

function emitChoice(
  nodes: readonly FrameNode[],
  at: number,
  wordsOf: WordsOf,
  frame: string,
): Step[] {
  const [first, ...rest] = nodes;
  if (!first) return [];
  if (rest.length === 0) return emit(first, at, wordsOf, frame);
  const one = emit(first, at + 1, wordsOf, frame);
  const twoAt = at + one.length + 2;
  const two = emitChoice(rest, twoAt, wordsOf, frame);
  return [
    { do: 'split', one: at + 1, two: twoAt },
    ...one,
    { do: 'jump', to: twoAt + two.length },
    ...two,
  ];
}

function emitRepeat(
  node: Extract<FrameNode, { kind: 'repeat' }>,
  at: number,
  wordsOf: WordsOf,
  frame: string,
): Step[] {
  const steps: Step[] = [];
  for (let round = 0; round < node.min; round += 1) {
    steps.push(...emit(node.node, at + steps.length, wordsOf, frame));
  }
  const size = emit(node.node, 0, wordsOf, frame).length + 1;
  const end = at + steps.length + size * (node.max - node.min);
  for (let round = node.min; round < node.max; round += 1) {
    const here = at + steps.length;
    steps.push({ do: 'split', one: here + 1, two: end });
    steps.push(...emit(node.node, here + 1, wordsOf, frame));
  }
  return steps;
}

/** Most words that a node can take. */
function measure(node: FrameNode, wordsOf: WordsOf): number {
  const words = wordsOf(node);
  if (words) {
    const lists = words.phrases ? [...words.phrases.values()].flat() : [];
    return lists.reduce((most, list) => Math.max(most, list.length + 1), 1);
  }
  if (node.kind === 'sequence')
    return node.nodes.reduce((sum, one) => sum + measure(one, wordsOf), 0);
  if (node.kind === 'choice') return Math.max(...node.nodes.map((one) => measure(one, wordsOf)));
  if (node.kind === 'repeat') return node.max * measure(node.node, wordsOf);
  return node.kind === 'assert' || node.kind === 'mark' ? 0 : 1;
}

interface Need {
  readonly ids: ReadonlySet<number>;
  /** Which part of the frame needs it. */
  readonly part: number;
  readonly weight: number;
}

/** The sets of words that a message must hold for a frame to match, the rarest first. */
function listNeeds(root: FrameNode, wordsOf: WordsOf, weights: readonly number[]): Need[] {
  const parts = root.kind === 'sequence' ? root.nodes : [root];
  const weigh = (ids: ReadonlySet<number>) =>
    [...ids].reduce((sum, id) => sum + (weights[id] ?? 1), 0);
  return parts
    .flatMap((node, part) =>
      needsOf(node, wordsOf, weigh).map((ids) => ({ ids, part, weight: weigh(ids) })),
    )
    .sort((one, other) => one.weight - other.weight);
}

function needsOf(
  node: FrameNode,
  wordsOf: WordsOf,
  weigh: (ids: ReadonlySet<number>) => number,
): ReadonlySet<number>[] {
  const words = wordsOf(node);
  if (words) return [new Set([...words.ids, ...(words.phrases?.keys() ?? [])])];
  if (node.kind === 'sequence') return node.nodes.flatMap((one) => needsOf(one, wordsOf, weigh));
  if (node.kind === 'repeat') return node.min > 0 ? needsOf(node.node, wordsOf, weigh) : [];
  if (node.kind !== 'choice') return [];
  const each = node.nodes.map((one) =>
    needsOf(one, wordsOf, weigh)
      .sort((a, b) => weigh(a) - weigh(b))
      .at(0),
  );
  return each.every((need) => need !== undefined)
    ? [new Set(each.flatMap((need) => [...need]))]
    : [];
}
