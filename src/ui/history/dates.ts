import type { Catalogue } from '../../language/catalogue';

/** How a language writes days and times. Made once: making one takes longer than using it. */
export interface Dates {
  readonly time: (time: number) => string;
  readonly day: (time: number) => string;
  readonly shortDay: (time: number) => string;
  readonly dayMonth: (time: number) => string;
  readonly month: (time: number) => string;
  readonly moment: (time: number) => string;
  readonly weekday: (time: number) => string;
}

const made = new Map<string, Dates>();

/** How days and times are written in a language; times are epoch milliseconds, where the person is. */
export function datesIn(language: string): Dates {
  const known = made.get(language);
  if (known !== undefined) return known;
  const writer = (options: Intl.DateTimeFormatOptions): ((time: number) => string) => {
    const format = new Intl.DateTimeFormat(language, options);
    return (time) => format.format(time);
  };
  const dates: Dates = {
    time: writer({ hour: 'numeric', minute: '2-digit' }),
    day: writer({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    shortDay: writer({ day: 'numeric', month: 'short', year: 'numeric' }),
    dayMonth: writer({ day: 'numeric', month: 'short' }),
    month: writer({ month: 'short', year: 'numeric' }),
    moment: writer({ dateStyle: 'long', timeStyle: 'short' }),
    weekday: writer({ weekday: 'short' }),
  };
  made.set(language, dates);
  return dates;
}

const DAY = 86_400_000;

/** The day as a heading: today and yesterday by their names. */
export function dayName(start: number, now: number, words: Catalogue): string {
  const today = new Date(now).setHours(0, 0, 0, 0);
  if (start === today) return words.history.today;
  const yesterday = new Date(today - DAY / 2).setHours(0, 0, 0, 0);
  if (start === yesterday) return words.history.yesterday;
  return datesIn(words.language).day(start);
}
