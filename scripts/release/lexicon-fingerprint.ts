import { createHash } from 'node:crypto';

/** What proves the lexicon and changes nothing of what is found, and the version itself. */
const beside = new Set(['examples', 'counterExamples', 'spares', 'leaves', 'version']);

/** Twelve hexadecimal digits that change with everything that can change what is found. */
export function lexiconFingerprint(lexicon: object): string {
  const content = JSON.stringify(lexicon, (key, value: unknown) =>
    beside.has(key) ? undefined : value,
  );
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

/** One released lexicon, as docs/lexicon-changelog.md names it. */
export interface ReleasedLexicon {
  readonly version: string;
  readonly fingerprint: string;
}

/** Reads headings such as `## 1.0.0 (fingerprint 0123456789ab)`, the newest first. */
export function releasedLexicons(changelog: string): readonly ReleasedLexicon[] {
  return [...changelog.matchAll(/^## (\d+\.\d+\.\d+) \(fingerprint ([0-9a-f]{12})\)/gm)].map(
    ([, version = '', fingerprint = '']) => ({ version, fingerprint }),
  );
}

/**
 * Says what has to be done about a lexicon that isn't the released one of its version. Kept entries
 * name the version that read them, so one version may mean one lexicon only.
 * @returns A sentence, or null when all is well: either released as it is, or under a version of its own.
 */
export function lexiconComplaint(
  current: ReleasedLexicon,
  released: readonly ReleasedLexicon[],
): string | null {
  const same = released.find(({ version }) => version === current.version);
  if (same === undefined || same.fingerprint === current.fingerprint) return null;
  return (
    `The lexicon is not the one that was released as ${current.version} (fingerprint ${current.fingerprint} instead of ` +
    `${same.fingerprint}). Raise the version in src/lexicon/index.ts and say in docs/lexicon-changelog.md, under “Unreleased”, what changed.`
  );
}
