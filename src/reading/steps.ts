import { FrameError, type FrameNode } from './1-parse-frame';
import type { WordsOf } from './frame-words';
import type { Step } from './program';

/**
 * Writes the steps of one part of a frame.
 * @param at the place in the program at which its first step will stand
 * @throws FrameError where "!" stands before more than single words.
 */
export function writeSteps(node: FrameNode, at: number, wordsOf: WordsOf, frame: string): Step[] {
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
    case 'not':
      return [{ do: 'other', words: singleWords(node.node, wordsOf, frame) }];
    case 'sequence':
      return writeSequence(node.nodes, at, wordsOf, frame);
    case 'choice':
      return writeChoice(node.nodes, at, wordsOf, frame);
    case 'repeat':
      return writeRepeat(node, at, wordsOf, frame);
    default:
      throw new FrameError(frame, `"${node.kind}" can't be compiled.`);
  }
}

function singleWords(node: FrameNode, wordsOf: WordsOf, frame: string): ReadonlySet<string> {
  const words = wordsOf(node);
  if (!words || words.phrases) throw new FrameError(frame, '"!" must stand before single words.');
  return words.words;
}

function writeSequence(
  nodes: readonly FrameNode[],
  at: number,
  wordsOf: WordsOf,
  frame: string,
): Step[] {
  const steps: Step[] = [];
  for (const node of nodes) steps.push(...writeSteps(node, at + steps.length, wordsOf, frame));
  return steps;
}

function writeChoice(
  nodes: readonly FrameNode[],
  at: number,
  wordsOf: WordsOf,
  frame: string,
): Step[] {
  const [first, ...rest] = nodes;
  if (!first) return [];
  if (rest.length === 0) return writeSteps(first, at, wordsOf, frame);
  const one = writeSteps(first, at + 1, wordsOf, frame);
  const twoAt = at + one.length + 2;
  const two = writeChoice(rest, twoAt, wordsOf, frame);
  return [
    { do: 'split', one: at + 1, two: twoAt },
    ...one,
    { do: 'jump', to: twoAt + two.length },
    ...two,
  ];
}

function writeRepeat(
  node: Extract<FrameNode, { kind: 'repeat' }>,
  at: number,
  wordsOf: WordsOf,
  frame: string,
): Step[] {
  const steps: Step[] = [];
  for (let round = 0; round < node.min; round += 1) {
    steps.push(...writeSteps(node.node, at + steps.length, wordsOf, frame));
  }
  const size = writeSteps(node.node, 0, wordsOf, frame).length + 1;
  const end = at + steps.length + size * (node.max - node.min);
  for (let round = node.min; round < node.max; round += 1) {
    const here = at + steps.length;
    steps.push({ do: 'split', one: here + 1, two: end });
    steps.push(...writeSteps(node.node, here + 1, wordsOf, frame));
  }
  return steps;
}
