import type { WordClasses } from '../lexicon/schema';
import { parseFrame, type FrameNode } from './1-parse-frame';
import { weighTogether } from './common-words';
import { listNeeds, measure } from './needs';
import { once } from './once';
import { listOpenings } from './openings';
import type { Program, Step } from './program';
import { writeSteps, type WordsOf } from './steps';
import { listForms } from './verb-forms';
import { makeVocabulary, spell, type Vocabulary, type Words } from './vocabulary';

/** Turns frames into programs. */
export interface Compiler {
  /** @throws FrameError where the frame can't be understood or names an unknown class. */
  readonly compile: (frame: string) => Program;
}

/** Makes a compiler for frames over the given word classes. */
export function makeCompiler(classes: WordClasses): Compiler {
  const vocabulary = makeVocabulary(classes);
  return { compile: (frame) => compileFrame(frame, vocabulary) };
}

function compileFrame(frame: string, vocabulary: Vocabulary): Program {
  const root = parseFrame(frame);
  const parts = root.kind === 'sequence' ? root.nodes : [root];
  const wordsOf = lookUpWords(frame, vocabulary);
  const needs = listNeeds(parts, wordsOf, weighTogether);
  const upToNeed = parts.slice(0, (needs[0]?.part ?? parts.length) + 1);
  // Most frames never come near a message: their steps are written when one does.
  const written = once(() => {
    const steps: readonly Step[] = [...writeSteps(root, 0, wordsOf, frame), { do: 'match' }];
    return { steps, openings: listOpenings(steps) };
  });
  return {
    frame,
    get steps() {
      return written().steps;
    },
    get openings() {
      return written().openings;
    },
    longest: measure(root, wordsOf),
    needs: needs.map((need) => need.words),
    reach: upToNeed.reduce((sum, node) => sum + measure(node, wordsOf), 0),
  };
}

function lookUpWords(frame: string, vocabulary: Vocabulary): WordsOf {
  const known = new Map<FrameNode, Words | null>();
  return (node) => {
    const before = known.get(node);
    if (before !== undefined) return before;
    const members = listMembers(node);
    const words = members && vocabulary.gather(members, frame);
    known.set(node, words);
    return words;
  };
}

/** The words, phrases and classes that a part stands for, where it is a choice of nothing else. */
function listMembers(node: FrameNode): string[] | null {
  if (node.kind === 'words') return [spell(node.words[0] ?? '').join(' ')];
  if (node.kind === 'class') return [`%${node.name}%`];
  if (node.kind === 'forms') return [...listForms(node.verb)];
  if (node.kind === 'sequence' && node.nodes.every((one) => one.kind === 'words')) {
    return [node.nodes.flatMap((one) => one.words).join(' ')];
  }
  if (node.kind !== 'choice') return null;
  const lists = node.nodes.map(listMembers);
  return lists.every((list) => list !== null) ? lists.flat() : null;
}
