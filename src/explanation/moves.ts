import { LEXICON } from '../lexicon/index';
import type { MoveTexts, PatternTexts } from '../language/catalogue';

const MOVE_OF_CUE: ReadonlyMap<string, string> = new Map(
  LEXICON.patterns.flatMap((pattern) => pattern.cues.map((cue) => [cue.id, cue.explanation])),
);

/** What is said about a cue; what fits the whole pattern, where the cue or its move is unknown. */
export function textsOf(cue: string | undefined, texts: PatternTexts): MoveTexts {
  const move = cue === undefined ? undefined : MOVE_OF_CUE.get(cue);
  if (move === undefined || !Object.hasOwn(texts.moves, move)) return texts.moves.general;
  return texts.moves[move] ?? texts.moves.general;
}
