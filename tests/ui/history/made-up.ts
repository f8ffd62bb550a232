import type { Row, RowFinding } from '../../../src/history/entry';

let made = 0;

/** A row that was kept then (epoch ms), with this found in it. */
export function row(
  time: number,
  findings: readonly RowFinding[] = [],
  rest: Partial<Row> = {},
): Row {
  made += 1;
  return {
    id: `${time.toString(36).padStart(9, '0')}-${String(made).padStart(8, '0')}`,
    time,
    excerpt: `Message ${made}`,
    findings,
    own: [],
    label: '',
    hasNote: false,
    search: `message ${made}`,
    ...rest,
  };
}

/** What was found of a pattern. */
export function found(pattern: RowFinding['pattern'], family: RowFinding['family']): RowFinding {
  return { pattern, family, strength: 'strong' };
}
