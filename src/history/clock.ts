import { DAY, dayOf } from './entry';
import { isRecord, isWhole } from './parse';

/**
 * What is remembered of the clock while entries have a time to go. Clocks are set wrong, and right
 * again: what is deleted by a wrong one is gone for good, and what was kept under one would stay for years.
 */
export interface ClockRecord {
  /** The day on which somebody last looked (whole days since the epoch, UTC). */
  readonly seen: number;
  /** When (epoch ms) a leap forward was first seen that may be a mistake; null: there is none. */
  readonly doubted: number | null;
  /** Days that can't be, and since when (epoch ms) they are known. */
  readonly odd: readonly OddDay[];
}

type OddDay = readonly [day: number, since: number];

/** What is asked about the days of a history. */
export interface ClockAsk {
  /** All days in which there is anything. */
  readonly days: readonly number[];
  readonly record: ClockRecord | null;
  /** In epoch milliseconds. */
  readonly now: number;
  /** How long entries may stay, in milliseconds. */
  readonly stay: number;
}

/** What may go now, and what is to be remembered. */
export interface Judgement {
  /** Whether the clock is believed. Else nothing may go yet. */
  readonly isBelieved: boolean;
  readonly isTooOld: (time: number) => boolean;
  /** Whole days that may go. */
  readonly gone: readonly number[];
  /** Null where there is nothing left to go. */
  readonly record: ClockRecord | null;
}

/** A browser that nobody used for more days than this, or a clock that is wrong by a month or a year. */
const LEAP = 27;
/** So long a leap is doubted, in milliseconds: enough to see a wrong date and set it right. */
const DOUBT = DAY;
/** Nothing of ours is older: an entry of an earlier day was kept under a wrong clock. */
const FIRST_DAY = dayOf(Date.UTC(2026, 0, 1));

/**
 * Judges which days are too old. After a leap forward nothing goes for a day. A day that can't be,
 * because it lies before all entries or in the future, goes once it was known for as long as entries
 * may stay.
 */
export function judgeDays({ days, record, now, stay }: ClockAsk): Judgement {
  const doubted = doubtedSince(record, now);
  const isBelieved = doubted === null;
  const isNewLeap = doubted === now;
  const known = new Map(isNewLeap ? [] : record?.odd);
  const odd = days
    .filter((day) => isOdd(day, now))
    .map((day): OddDay => {
      const since = known.get(day) ?? now;
      return [day, Math.min(since, now)];
    });
  const isOver = new Map(odd.map(([day, since]) => [day, now - since > stay]));
  const limit = dayOf(now - stay);
  const gone = isBelieved ? days.filter((day) => isOver.get(day) ?? day < limit) : [];
  const seen = isBelieved ? dayOf(now) : (record?.seen ?? dayOf(now));
  return {
    isBelieved,
    isTooOld: (time) => isBelieved && (isOver.get(dayOf(time)) ?? time < now - stay),
    gone,
    record:
      days.length === gone.length
        ? null
        : {
            seen,
            doubted,
            odd: odd.filter(([day]) => (isBelieved ? isOver.get(day) !== true : true)),
          },
  };
}

function isOdd(day: number, now: number): boolean {
  return day < FIRST_DAY || day > dayOf(now) + 1;
}

/** A clock that was set back again shows that the leap was none; a day that went by shows that it was. */
function doubtedSince(record: ClockRecord | null, now: number): number | null {
  if (record === null) return null;
  const { seen, doubted } = record;
  if (doubted === null) return dayOf(now) - seen > LEAP ? now : null;
  return doubted <= now && now - doubted < DOUBT ? doubted : null;
}

/** What was remembered, of unknown shape; null where it is nothing. */
export function parseClock(raw: unknown): ClockRecord | null {
  if (!isRecord(raw) || !isWhole(raw.seen) || !Array.isArray(raw.odd)) return null;
  const doubted = isWhole(raw.doubted) ? raw.doubted : null;
  const odd = (raw.odd as readonly unknown[]).flatMap((one): OddDay[] => {
    const [day, since] = Array.isArray(one) ? (one as readonly unknown[]) : [];
    return isWhole(day) && isWhole(since) ? [[day, since]] : [];
  });
  return { seen: raw.seen, doubted, odd };
}
