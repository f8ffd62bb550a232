import type { Cue, GuardCue, HelpSignal, Lexicon, Pattern } from '../lexicon/schema';
import type { Compiler } from './2-compile';
import { matchWithin } from './3-match';
import { once } from './once';
import type { PreparedMessage } from './prepared-message';
import type { Program } from './program';
import type { Found, Watched } from './scan';

/** The frames that go with an owner's own. */
interface Conditions {
  readonly unless: () => readonly Program[];
  readonly near: () => readonly Program[];
}

/** Whose a frame is, with the frames that go with it. */
export type Owner = Conditions &
  (
    | { readonly kind: 'cue'; readonly pattern: Pattern; readonly cue: Cue }
    | { readonly kind: 'guard'; readonly guard: GuardCue }
    | { readonly kind: 'help'; readonly signal: HelpSignal }
  );

/** How many sentences on either side count as near. */
const NEAR = 2;

/** No more than so many words on either side do: a sentence may have no end. */
const NEAR_WORDS = 150;

/** A frame together with whose it is. */
interface Owned {
  readonly owner: Owner;
  readonly frame: string;
}

/** Every frame of a lexicon, each with whose it is, to be compiled when a message comes near it. */
export function watchAll(lexicon: Lexicon, compiler: Compiler): Watched<Owner>[] {
  return listOwned(lexicon, compiler).map(({ owner, frame }) => ({
    owner,
    program: once(() => compiler.compile(frame)),
  }));
}

/** In the order of `listFrames`, which the table of anchors follows. */
function listOwned(lexicon: Lexicon, compiler: Compiler): Owned[] {
  const own = (match: readonly string[], owner: Owner): Owned[] =>
    match.map((frame) => ({ owner, frame }));
  return [
    ...lexicon.patterns.flatMap((pattern) =>
      pattern.cues.flatMap((cue) =>
        own(cue.match, { kind: 'cue', pattern, cue, ...conditions(cue, compiler) }),
      ),
    ),
    ...lexicon.guards.flatMap((guard) =>
      own(guard.match, { kind: 'guard', guard, ...conditions(guard, compiler) }),
    ),
    ...lexicon.helpSignals.flatMap((signal) =>
      own(signal.match, { kind: 'help', signal, ...conditions(signal, compiler) }),
    ),
  ];
}

/** Exceptions and nearness are compiled once a match asks for them; most never do. */
function conditions(
  frames: { readonly unless?: readonly string[]; readonly near?: readonly string[] },
  { compile }: Compiler,
): Conditions {
  return {
    unless: once(() => (frames.unless ?? []).map(compile)),
    near: once(() => (frames.near ?? []).map(compile)),
  };
}

/** A match is a hit unless one of its owner's exceptions overlaps it, and only near what it needs. */
export function judge(
  { owner, match }: Found<Owner>,
  message: PreparedMessage,
): 'hit' | 'unless' | 'not-near' {
  const excepted = owner
    .unless()
    .some((program) =>
      matchWithin(program, message, match.first - program.longest, match.end).some(
        (exception) => exception.first < match.end && exception.end > match.first,
      ),
    );
  if (excepted) return 'unless';
  if (owner.near().length === 0) return 'hit';
  const { sentences, sentenceOf } = message.tidied;
  const here = sentenceOf[match.first] ?? 0;
  const start = sentences[Math.max(0, here - NEAR)]?.first ?? 0;
  const stop = sentences[Math.min(sentences.length - 1, here + NEAR)]?.end ?? message.tokens.length;
  const from = Math.max(start, match.first - NEAR_WORDS);
  const to = Math.min(stop, match.end + NEAR_WORDS);
  const near = owner.near().some((program) => matchWithin(program, message, from, to).length > 0);
  return near ? 'hit' : 'not-near';
}
