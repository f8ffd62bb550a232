import type { FamilyId, PatternId, Strength } from '../lexicon/schema';
import type { Row, RowFinding } from './entry';
import { foldForSearch } from './row';

/** What is looked for. Empty lists and nulls look for nothing in particular; all the rest must hold. */
export interface Query {
  /** Every word must stand in message, note or label; words in straight quotes stand together. */
  readonly text: string;
  /** Any of these, with a strength that is looked for. */
  readonly patterns: readonly PatternId[];
  readonly families: readonly FamilyId[];
  readonly strengths: readonly Strength[];
  /** Any of these; the empty label finds what has none. */
  readonly labels: readonly string[];
  /** In epoch milliseconds, inclusive. */
  readonly from: number | null;
  /** In epoch milliseconds, exclusive. */
  readonly until: number | null;
  /** True: with a note; false: without one. */
  readonly withNote: boolean | null;
}

/** Looks for nothing in particular: finds everything. */
export const EVERYTHING: Query = {
  text: '',
  patterns: [],
  families: [],
  strengths: [],
  labels: [],
  from: null,
  until: null,
  withNote: null,
};

/** The rows that fit, in the order in which they were given. */
export function select(rows: readonly Row[], query: Query): readonly Row[] {
  return rows.filter(fitting(query));
}

/** Whether a row fits; made once for a query, as it is asked for every row. */
function fitting(query: Query): (row: Row) => boolean {
  const { from, until, withNote } = query;
  const fitsText = fittingText(query.text);
  const fitsFindings = fittingFindings(query);
  const labels = new Set(query.labels);
  return (row) =>
    (from === null || row.time >= from) &&
    (until === null || row.time < until) &&
    (withNote === null || row.hasNote === withNote) &&
    (labels.size === 0 || labels.has(row.label)) &&
    fitsFindings(row.findings) &&
    fitsText(row.search);
}

/** What is looked for in a text, folded: single words, and what stands in quotes as a whole. */
export function termsOf(text: string): readonly string[] {
  const parts = foldForSearch(text).match(/"[^"]*"?|[^\s"]+/gu) ?? [];
  return parts.map((part) => part.replaceAll('"', '').trim()).filter((part) => part !== '');
}

function fittingText(text: string): (search: string) => boolean {
  const terms = termsOf(text);
  return (search) => terms.every((term) => search.includes(term));
}

/** Rows share their lists of findings, so that each list is looked at once. */
function fittingFindings(query: Query): (findings: readonly RowFinding[]) => boolean {
  const { patterns, families, strengths } = query;
  if (patterns.length + families.length + strengths.length === 0) return () => true;
  const known = new Map<readonly RowFinding[], boolean>();
  const fits = ({ pattern, family, strength }: RowFinding): boolean =>
    (patterns.length === 0 || patterns.includes(pattern)) &&
    (families.length === 0 || families.includes(family)) &&
    (strengths.length === 0 || strengths.includes(strength));
  return (findings) => {
    const before = known.get(findings);
    if (before !== undefined) return before;
    const now = findings.some(fits);
    known.set(findings, now);
    return now;
  };
}
