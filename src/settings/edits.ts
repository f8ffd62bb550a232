import type { PatternId } from '../lexicon/schema';
import type { OwnPhrase } from '../reading/own-phrases';
import type { Change } from './changes';
import { quietCues, turnOff, turnOn, unquietCues } from './changes';
import type { Look } from './look';
import { isOwnPhraseId, MOST_OWN_PHRASES, parseOwnPhrase } from './own-phrases';
import { isRecord } from './parse';
import { DEFAULT_SETTINGS, isCueId, isPatternId, parseSettings, type Settings } from './settings';

/** The choices that are one value each. */
export type Choices = Omit<Settings, 'version' | 'off' | 'quietCues' | 'ownPhrases' | 'look'>;

/**
 * A change as data, so that it can be sent. Each says what became different and nothing else, so
 * that two pages that write at once don't undo each other.
 */
export type Edit =
  | { readonly kind: 'choose'; readonly choices: Partial<Choices> }
  | { readonly kind: 'look'; readonly look: Partial<Look> }
  | { readonly kind: 'patterns'; readonly patterns: readonly PatternId[]; readonly on: boolean }
  | { readonly kind: 'cues'; readonly cues: readonly string[]; readonly quiet: boolean }
  | { readonly kind: 'phrase'; readonly phrase: OwnPhrase }
  | { readonly kind: 'phrase-gone'; readonly id: string }
  | { readonly kind: 'replace'; readonly settings: Settings }
  | { readonly kind: 'reset' };

/** What an edit does, as a change that can be queued. */
export function changeOf(edit: Edit): Change {
  switch (edit.kind) {
    case 'choose':
      return (settings) => ({ ...settings, ...edit.choices });
    case 'look':
      return (settings) => ({ ...settings, look: { ...settings.look, ...edit.look } });
    case 'patterns':
      return inTurn(edit.patterns.map(edit.on ? turnOn : turnOff));
    case 'cues':
      return edit.quiet ? quietCues(edit.cues) : unquietCues(edit.cues);
    case 'phrase':
      return keepPhrase(edit.phrase);
    case 'phrase-gone':
      return (settings) => ({
        ...settings,
        ownPhrases: settings.ownPhrases.filter(({ id }) => id !== edit.id),
      });
    case 'replace':
      return () => edit.settings;
    case 'reset':
      return ({ welcomed }) => ({ ...DEFAULT_SETTINGS, welcomed });
  }
}

/** Whether this, which came from another context, is an edit. Choices must be ones that can be made. */
export function isEdit(raw: unknown): raw is Edit {
  if (!isRecord(raw)) return false;
  switch (raw.kind) {
    case 'choose':
      return isKept(raw.choices, 'top');
    case 'look':
      return isKept(raw.look, 'look');
    case 'patterns':
      return isListOf(raw.patterns, isPatternId) && typeof raw.on === 'boolean';
    case 'cues':
      return isListOf(raw.cues, isCueId) && typeof raw.quiet === 'boolean';
    case 'phrase':
      return parseOwnPhrase(raw.phrase, isPatternId) !== null;
    case 'phrase-gone':
      return isOwnPhraseId(raw.id);
    case 'replace':
      return isRecord(raw.settings);
    default:
      return raw.kind === 'reset';
  }
}

function inTurn(changes: readonly Change[]): Change {
  return (settings) => changes.reduce((changed, change) => change(changed), settings);
}

/** A phrase that is known is changed where it stands; a new one comes last. */
function keepPhrase(phrase: OwnPhrase): Change {
  return (settings) => {
    const { ownPhrases } = settings;
    const isKnown = ownPhrases.some(({ id }) => id === phrase.id);
    const kept = isKnown
      ? ownPhrases.map((one) => (one.id === phrase.id ? phrase : one))
      : [...ownPhrases, phrase];
    return { ...settings, ownPhrases: kept.slice(0, MOST_OWN_PHRASES) };
  };
}

/** Values that the parser would change are no values that a person can choose. */
function isKept(values: unknown, place: 'top' | 'look'): boolean {
  if (!isRecord(values)) return false;
  const { version, look } = DEFAULT_SETTINGS;
  const whole =
    place === 'look' ? { version, look: { ...look, ...values } } : { version, ...values };
  const parsed: Readonly<Record<string, unknown>> =
    place === 'look' ? { ...parseSettings(whole).look } : { ...parseSettings(whole) };
  return Object.entries(values).every(
    ([key, value]) => JSON.stringify(parsed[key]) === JSON.stringify(value),
  );
}

function isListOf(raw: unknown, fits: (one: unknown) => boolean): boolean {
  return Array.isArray(raw) && raw.every(fits);
}
