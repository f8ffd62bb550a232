import { fail, succeed, type Result } from './result';

/** Reads a value of unknown shape; everything that comes from another context goes through one. */
export type Parse<T> = (raw: unknown) => Result<T>;

/** An object's values at these keys, each read by its reader; other keys, and what is read as `undefined`, are left out. */
export function record<T extends object>(fields: {
  readonly [K in keyof T]-?: Parse<T[K]>;
}): Parse<T> {
  return (raw) => {
    if (!isRecord(raw)) return fail('malformed');
    const read: Partial<T> = {};
    for (const key in fields) {
      const field = fields[key](raw[key]);
      if (!field.ok) return field;
      if (field.value !== undefined) read[key] = field.value;
    }
    return succeed(read as T);
  };
}

/** What passes this check. */
export function value<T>(fits: (raw: unknown) => raw is T): Parse<T> {
  return (raw) => (fits(raw) ? succeed(raw) : fail('malformed'));
}

/** A list with at least one and at most `most` items. */
export function list<T>(item: Parse<T>, most: number): Parse<readonly T[]> {
  return (raw) => {
    if (!Array.isArray(raw) || raw.length === 0 || raw.length > most) return fail('malformed');
    const read: T[] = [];
    for (const one of raw as readonly unknown[]) {
      const parsed = item(one);
      if (!parsed.ok) return parsed;
      read.push(parsed.value);
    }
    return succeed(read);
  };
}

/** What this reads, or nothing at all. */
export function optional<T>(parse: Parse<T>): Parse<T | undefined> {
  return (raw) => (raw === undefined ? succeed(undefined) : parse(raw));
}

/** What this reads, or null. */
export function nullable<T>(parse: Parse<T>): Parse<T | null> {
  return (raw) => (raw === null ? succeed(null) : parse(raw));
}

/** Any string. */
export const text = value((raw) => typeof raw === 'string');
/** True or false. */
export const truth = value((raw) => typeof raw === 'boolean');
/** A whole number, such as the id of a tab. */
export const wholeNumber = value((raw): raw is number => Number.isSafeInteger(raw));

/** An ask that says nothing; null and nothing are the same, as some browsers drop either. */
export const nothing: Parse<null> = (raw) =>
  raw === null || raw === undefined ? succeed(null) : fail('malformed');

/** Whether this is an object with keys. */
export function isRecord(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
