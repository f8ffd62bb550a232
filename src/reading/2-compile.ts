import type { WordClasses } from '../lexicon/schema';
import { parseFrame } from './1-parse-frame';
import { lookUpWords } from './frame-words';
import { measure } from './frame-length';
import { listOpenings } from './openings';
import type { Program, Step } from './program';
import { writeSteps } from './steps';
import { makeVocabulary, type Vocabulary } from './vocabulary';

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
  const wordsOf = lookUpWords(frame, vocabulary);
  const steps: readonly Step[] = [...writeSteps(root, 0, wordsOf, frame), { do: 'match' }];
  return { frame, steps, openings: listOpenings(steps), longest: measure(root, wordsOf).most };
}
