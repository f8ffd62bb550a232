import type { Cue, GuardCue, HelpSignal, Lexicon, Pattern } from '../lexicon/schema';
import type { Compiler } from './2-compile';
import { matchWithin } from './3-match';
import type { Page } from './page';
import type { Program } from './program';
import type { Found, Watched } from './scan';

/** Whose a frame is, with the frames that go with it. */
export type Owner = { readonly unless: readonly Program[]; readonly near: readonly Program[] } & (
  | { readonly kind: 'cue'; readonly pattern: Pattern; readonly cue: Cue }
  | { readonly kind: 'guard'; readonly guard: GuardCue }
  | { readonly kind: 'help'; readonly signal: HelpSignal }
);

/** How many sentences on either side count as near. */
const NEAR = 2;

/** Compiles every frame of a lexicon, each with whose it is. */
export function watchAll(lexicon: Lexicon, { compile }: Compiler): Watched<Owner>[] {
  const cues = lexicon.patterns.flatMap((pattern) =>
    pattern.cues.flatMap((cue) => {
      const owner = {
        kind: 'cue',
        pattern,
        cue,
        unless: (cue.unless ?? []).map(compile),
        near: (cue.near ?? []).map(compile),
      } as const;
      return cue.match.map((frame) => ({ owner, program: compile(frame) }));
    }),
  );
  const guards = lexicon.guards.flatMap((guard) => {
    const owner = {
      kind: 'guard',
      guard,
      unless: (guard.unless ?? []).map(compile),
      near: (guard.near ?? []).map(compile),
    } as const;
    return guard.match.map((frame) => ({ owner, program: compile(frame) }));
  });
  const signals = lexicon.helpSignals.flatMap((signal) => {
    const owner = {
      kind: 'help',
      signal,
      unless: (signal.unless ?? []).map(compile),
      near: [],
    } as const;
    return signal.match.map((frame) => ({ owner, program: compile(frame) }));
  });
  return [...cues, ...guards, ...signals];
}

/** A match is a hit unless one of its owner's exceptions overlaps it, and only near what it needs. */
export function judge({ owner, match }: Found<Owner>, page: Page): 'hit' | 'unless' | 'not-near' {
  const excepted = owner.unless.some((program) =>
    matchWithin(program, page, match.first - program.longest, match.end).some(
      (exception) => exception.first < match.end && exception.end > match.first,
    ),
  );
  if (excepted) return 'unless';
  if (owner.near.length === 0) return 'hit';
  const { sentences, sentenceOf } = page.tidied;
  const here = sentenceOf[match.first] ?? 0;
  const from = sentences[Math.max(0, here - NEAR)]?.first ?? 0;
  const to = sentences[Math.min(sentences.length - 1, here + NEAR)]?.end ?? page.tokens.length;
  const near = owner.near.some((program) => matchWithin(program, page, from, to).length > 0);
  return near ? 'hit' : 'not-near';
}
