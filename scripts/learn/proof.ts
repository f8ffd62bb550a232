import type { Lexicon } from '../../src/lexicon/schema';
import type { Labelled } from './table';

/**
 * The sentences by which the lexicon proves itself, as labelled messages: a cue's examples show its
 * pattern, its counter-examples and what guards spare show nothing. They are short and plain, as what people highlight often is.
 */
export function listProof({ patterns, guards }: Lexicon): Labelled[] {
  const shown = patterns.flatMap(({ id, cues }) =>
    cues.flatMap(({ examples, strength }) =>
      (strength === 'weak' ? [] : examples).map((text) => toLabelled(text, [id])),
    ),
  );
  const counter = patterns.flatMap(({ cues }) =>
    cues.flatMap(({ counterExamples }) => counterExamples.map(({ text }) => toLabelled(text, []))),
  );
  const spared = guards.flatMap(({ spares }) => spares.map((text) => toLabelled(text, [])));
  return [...shown, ...counter, ...spared];
}

function toLabelled(text: string, labels: readonly string[]): Labelled {
  return { text: text.replace(/[«»]/g, ''), labels, also: [] };
}
