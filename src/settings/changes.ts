import type { PatternId } from '../lexicon/schema';
import type { Settings } from './settings';

/** A small change of settings: takes what is, gives what shall be. Pure, so that it can be queued. */
export type Change = (settings: Settings) => Settings;

/** Keeps these cues quiet from now on ("This was wrong"). */
export function quietCues(cues: readonly string[]): Change {
  return (settings) => ({
    ...settings,
    quietCues: [...without(settings.quietCues, cues), ...cues],
  });
}

/** Lets these cues count again. */
export function unquietCues(cues: readonly string[]): Change {
  return (settings) => ({ ...settings, quietCues: without(settings.quietCues, cues) });
}

/** Turns one pattern off: it is neither shown nor stored. */
export function turnOff(pattern: PatternId): Change {
  return (settings) => ({ ...settings, off: [...without(settings.off, [pattern]), pattern] });
}

/** Turns one pattern on again. */
export function turnOn(pattern: PatternId): Change {
  return (settings) => ({ ...settings, off: without(settings.off, [pattern]) });
}

/** Chooses the country whose help lines are shown; null shows none in particular. */
export function chooseHelpCountry(helpCountry: string | null): Change {
  return (settings) => ({ ...settings, helpCountry });
}

/** The card of the first run was read. */
export function welcome(): Change {
  return (settings) => ({ ...settings, welcomed: true });
}

function without<T>(list: readonly T[], out: readonly T[]): readonly T[] {
  return list.filter((item) => !out.includes(item));
}
