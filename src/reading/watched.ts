import type { Cue, GuardCue, HelpSignal, Lexicon, Pattern } from '../lexicon/schema';
import type { Compiler } from './2-compile';
import { matchWithin } from './3-match';
import type { Page } from './page';
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

/** Compiles every frame of a lexicon, each with whose it is. */
export function watchAll(lexicon: Lexicon, compiler: Compiler): Watched<Owner>[] {
  const watch = (match: readonly string[], owner: Owner): Watched<Owner>[] =>
    match.map((frame) => ({ owner, program: compiler.compile(frame) }));
  return [
    ...lexicon.patterns.flatMap((pattern) =>
      pattern.cues.flatMap((cue) =>
        watch(cue.match, { kind: 'cue', pattern, cue, ...conditions(cue, compiler) }),
      ),
    ),
    ...lexicon.guards.flatMap((guard) =>
      watch(guard.match, { kind: 'guard', guard, ...conditions(guard, compiler) }),
    ),
    ...lexicon.helpSignals.flatMap((signal) =>
      watch(signal.match, { kind: 'help', signal, ...conditions(signal, compiler) }),
    ),
  ];
}

/** Exceptions and nearness are compiled once a match asks for them; most never do. */
function conditions(
  frames: { readonly unless?: readonly string[]; readonly near?: readonly string[] },
  { compile }: Compiler,
): Conditions {
  let unless: readonly Program[] | null = null;
  let near: readonly Program[] | null = null;
  return {
    unless: () => (unless ??= (frames.unless ?? []).map(compile)),
    near: () => (near ??= (frames.near ?? []).map(compile)),
  };
}

/** A match is a hit unless one of its owner's exceptions overlaps it, and only near what it needs. */
export function judge({ owner, match }: Found<Owner>, page: Page): 'hit' | 'unless' | 'not-near' {
  const excepted = owner
    .unless()
    .some((program) =>
      matchWithin(program, page, match.first - program.longest, match.end).some(
        (exception) => exception.first < match.end && exception.end > match.first,
      ),
    );
  if (excepted) return 'unless';
  if (owner.near().length === 0) return 'hit';
  const { sentences, sentenceOf } = page.tidied;
  const here = sentenceOf[match.first] ?? 0;
  const from = sentences[Math.max(0, here - NEAR)]?.first ?? 0;
  const to = sentences[Math.min(sentences.length - 1, here + NEAR)]?.end ?? page.tokens.length;
  const near = owner.near().some((program) => matchWithin(program, page, from, to).length > 0);
  return near ? 'hit' : 'not-near';
}
