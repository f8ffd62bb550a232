import type { Query } from '../../history/query';
import type { Catalogue } from '../../language/catalogue';
import { fill } from '../../language/fill';
import { datesIn } from './dates';

/** One filter that is in use, and the query without it. */
export interface Filter {
  readonly name: string;
  readonly without: Partial<Query>;
}

const DAY = 86_400_000;

/** All filters in use, each by its name. */
export function filtersIn(query: Query, words: Catalogue): readonly Filter[] {
  const said = words.history.filters;
  const { shortDay } = datesIn(words.language);
  const { text, families, patterns, strengths, labels, from, until, withNote } = query;
  return [
    ...(text.trim() === '' ? [] : [{ name: fill(said.text, { text }), without: { text: '' } }]),
    ...families.map((id) => ({
      name: words.families[id].name,
      without: { families: families.filter((one) => one !== id) },
    })),
    ...patterns.map((id) => ({
      name: words.patterns[id].name,
      without: { patterns: patterns.filter((one) => one !== id) },
    })),
    ...strengths.map((id) => ({
      name: said.strength[id],
      without: { strengths: strengths.filter((one) => one !== id) },
    })),
    ...labels.map((label) => ({
      name: label === '' ? said.noLabel : label,
      without: { labels: labels.filter((one) => one !== label) },
    })),
    ...(from === null
      ? []
      : [{ name: fill(said.fromDate, { date: shortDay(from) }), without: { from: null } }]),
    ...(until === null
      ? []
      : [
          {
            name: fill(said.untilDate, { date: shortDay(until - DAY / 2) }),
            without: { until: null },
          },
        ]),
    ...(withNote === null
      ? []
      : [{ name: said.notes[withNote ? 'with' : 'without'], without: { withNote: null } }]),
  ];
}

/** A day as a date field holds it (`2026-11-22`), of a time in epoch milliseconds. */
export function dateField(time: number | null): string {
  if (time === null) return '';
  const date = new Date(time);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Midnight of a date field's day where the person is, or of so many days later; null where it is empty. */
export function timeOfField(value: string, daysLater = 0): number | null {
  const [year, month, day] = value.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const time = new Date(year, month - 1, day + daysLater).getTime();
  return Number.isFinite(time) ? time : null;
}

/** A list with a value put in or taken out. */
export function toggled<T>(list: readonly T[], value: T, isIn: boolean): readonly T[] {
  const others = list.filter((one) => one !== value);
  return isIn ? [...others, value] : others;
}
