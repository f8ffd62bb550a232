import type { FrameNode } from './1-parse-frame';
import { listForms } from './verb-forms';
import { spell, type Vocabulary, type Words } from './vocabulary';

/** The words a part of a frame can be, where it is nothing but a choice of words; else null. */
export type WordsOf = (node: FrameNode) => Words | null;

/** Looks the words of one frame's parts up; each is looked up once. */
export function lookUpWords(frame: string, vocabulary: Vocabulary): WordsOf {
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
