import type { FamilyId, PatternId } from '../lexicon/schema';

/** The family of each pattern: stored entries name the pattern alone. A test holds it to the lexicon. */
export const FAMILY_OF: Readonly<Record<PatternId, FamilyId>> = {
  'love-bombing': 'idealize',
  gaslighting: 'distort',
  'blame-shifting': 'distort',
  projection: 'distort',
  'word-twisting': 'distort',
  'playing-the-victim': 'distort',
  devaluation: 'diminish',
  minimizing: 'diminish',
  invalidation: 'diminish',
  triangulation: 'diminish',
  'guilt-tripping': 'control',
  entitlement: 'control',
  'boundary-attack': 'control',
  interrogation: 'control',
  'silent-treatment': 'control',
  withholding: 'control',
  threat: 'control',
  breadcrumbing: 'return',
  hoovering: 'return',
};

/** Whether this is the id of a pattern we know. */
export function isPatternId(raw: unknown): raw is PatternId {
  return typeof raw === 'string' && Object.hasOwn(FAMILY_OF, raw);
}
