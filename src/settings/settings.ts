import type { PatternId } from '../lexicon/schema';
import type { Sensitivity } from '../reading/reading';
import { migrate } from './migrations';

/** How our surfaces look: as the system does, or always one way. */
export type Look = 'system' | 'light' | 'dark';

/** Everything a person chose. One item in `storage.local`; never synchronised. */
export interface Settings {
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
}

/** The version of this shape. */
export const SETTINGS_VERSION = 1;

/** What holds until a person chooses. */
export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  sensitivity: 'balanced',
  off: [],
  quietCues: [],
  helpCountry: null,
  look: 'system',
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
    sensitivity: oneOf(
      raw.sensitivity,
      ['clear', 'balanced', 'faint'],
      DEFAULT_SETTINGS.sensitivity,
    ),
    off: listOf(raw.off, isPatternId),
    quietCues: listOf(raw.quietCues, isCueId).slice(-MOST_QUIET_CUES),
    helpCountry: isCountry(raw.helpCountry) ? raw.helpCountry : DEFAULT_SETTINGS.helpCountry,
    look: oneOf(raw.look, ['system', 'light', 'dark'], DEFAULT_SETTINGS.look),
  };
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], otherwise: T): T {
  return allowed.find((one) => one === value) ?? otherwise;
}

function listOf<T>(value: unknown, fits: (item: unknown) => item is T): readonly T[] {
  return Array.isArray(value) ? [...new Set(value.filter((item: unknown) => fits(item)))] : [];
}
