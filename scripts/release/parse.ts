import { readFileSync } from 'node:fs';

/** An object of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Takes anything for what it may be: an object with fields, empty where it is none. */
export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** The value if it is a text; else an empty one. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The elements if it is a list; else none. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/**
 * Reads a JSON file whose outermost value is an object.
 * @throws Error when it isn't there or isn't JSON.
 */
export function readFields(file: string): Fields {
  return fields(JSON.parse(readFileSync(file, 'utf8')));
}
