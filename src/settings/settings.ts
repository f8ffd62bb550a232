import type { PatternId } from '../lexicon/schema';
import type { OwnPhrase } from '../reading/own-phrases';
import type { Sensitivity } from '../reading/reading';
import { DEFAULT_KEEPING, parseKeeping, type Keeping } from './keeping-choices';
import { DEFAULT_LOOK, TEXT_SIZES, THEMES, type Look } from './look';
import { migrate } from './migrations';
import { parseOwnPhrases } from './own-phrases';
import { isRecord, listOf, oneOf } from './parse';

/** The language that we speak: the browser's, or always one. */
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** Where an answer appears: on the page beside its message, or in the popup, which no page sees. */
export type AnswerPlace = (typeof ANSWER_PLACES)[number];

/** Everything a person chose. One item in `storage.local`; never synchronised. */
export interface Settings extends Keeping {
  /** The shape this object was written in; see `migrations.ts`. */
  readonly version: typeof SETTINGS_VERSION;
  readonly sensitivity: Sensitivity;
  /** Patterns that are neither shown nor stored. */
  readonly off: readonly PatternId[];
  /** Cues kept quiet by "This was wrong". */
  readonly quietCues: readonly string[];
  /** Two capital letters (ISO 3166-1 alpha-2), chosen by hand; null where nothing was chosen. */
  readonly helpCountry: string | null;
  readonly look: Look;
  readonly answers: AnswerPlace;
  readonly language: LanguageChoice;
  /** Wordings that a person added. */
  readonly ownPhrases: readonly OwnPhrase[];
  /** Whether the card of the first run was read and put away. */
  readonly welcomed: boolean;
}

/** Every value that these choices may have; the options offer them in an order of their own. */
const SENSITIVITIES = ['clear', 'balanced', 'faint'] as const;
const ANSWER_PLACES = ['beside', 'popup'] as const;
const LANGUAGE_CHOICES = ['browser', 'en', 'de', 'es'] as const;

/** The version of this shape. */
export const SETTINGS_VERSION = 2;

/** What holds until a person chooses. */
export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  sensitivity: 'balanced',
  off: [],
  quietCues: [],
  helpCountry: null,
  look: DEFAULT_LOOK,
  answers: 'beside',
  language: 'browser',
  ownPhrases: [],
  ...DEFAULT_KEEPING,
  welcomed: false,
};

/** A record, so that a pattern that is missing here does not compile. */
const PATTERNS: Readonly<Record<PatternId, true>> = {
  'love-bombing': true,
  gaslighting: true,
  'blame-shifting': true,
  projection: true,
  'word-twisting': true,
  'playing-the-victim': true,
  devaluation: true,
  minimizing: true,
  invalidation: true,
  triangulation: true,
  'guilt-tripping': true,
  entitlement: true,
  'boundary-attack': true,
  interrogation: true,
  'silent-treatment': true,
  withholding: true,
  threat: true,
  breadcrumbing: true,
  hoovering: true,
};

/** How many cues can be kept quiet; far above what a person does by hand. */
const MOST_QUIET_CUES = 2000;
const LONGEST_CUE_ID = 120;

/** Whether this is the id of a pattern we know. */
export function isPatternId(value: unknown): value is PatternId {
  return typeof value === 'string' && Object.hasOwn(PATTERNS, value);
}

/** Whether this has the shape of a cue's id (`pattern/what-the-wording-does`). */
export function isCueId(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= LONGEST_CUE_ID &&
    /^[a-z0-9-]+\/[a-z0-9-]+$/.test(value)
  );
}

/** Whether this is a country code: two capital letters. */
export function isCountry(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Z]{2}$/.test(value);
}

/**
 * Whatever was stored, as settings: older shapes are brought up to date, and each key that is
 * missing or makes no sense gets its default, without harm to the others. Never throws.
 */
export function parseSettings(stored: unknown): Settings {
  const raw = migrate(stored);
  return {
    version: SETTINGS_VERSION,
    sensitivity: oneOf(raw.sensitivity, SENSITIVITIES, DEFAULT_SETTINGS.sensitivity),
    off: listOf(raw.off, isPatternId),
    quietCues: listOf(raw.quietCues, isCueId).slice(-MOST_QUIET_CUES),
    helpCountry: isCountry(raw.helpCountry) ? raw.helpCountry : DEFAULT_SETTINGS.helpCountry,
    look: parseLook(raw.look),
    answers: oneOf(raw.answers, ANSWER_PLACES, DEFAULT_SETTINGS.answers),
    language: oneOf(raw.language, LANGUAGE_CHOICES, DEFAULT_SETTINGS.language),
    ownPhrases: parseOwnPhrases(raw.ownPhrases, isPatternId),
    ...parseKeeping(raw),
    welcomed: raw.welcomed === true,
  };
}

function parseLook(raw: unknown): Look {
  const look = isRecord(raw) ? raw : {};
  return {
    theme: oneOf(look.theme, THEMES, DEFAULT_LOOK.theme),
    textSize: oneOf(look.textSize, TEXT_SIZES, DEFAULT_LOOK.textSize),
    calm: look.calm === true,
  };
}
