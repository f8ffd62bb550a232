import type { FamilyId, PatternId } from './schema';

/**
 * Which patterns belong to which family, along the cycle. Said again apart from the patterns
 * themselves, for pages that need the order and not the cues; a test compares the two.
 */
export const FAMILIES: Readonly<Record<FamilyId, readonly PatternId[]>> = {
  idealize: ['love-bombing'],
  distort: ['gaslighting', 'blame-shifting', 'projection', 'word-twisting', 'playing-the-victim'],
  diminish: ['devaluation', 'minimizing', 'invalidation', 'triangulation'],
  control: [
    'guilt-tripping',
    'entitlement',
    'boundary-attack',
    'interrogation',
    'silent-treatment',
    'withholding',
    'threat',
  ],
  return: ['breadcrumbing', 'hoovering'],
};

/** The families, along the cycle. */
export const FAMILY_IDS: readonly FamilyId[] = [
  'idealize',
  'distort',
  'diminish',
  'control',
  'return',
];
