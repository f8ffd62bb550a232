/** The one of the allowed values that this is; else the other. */
export function oneOf<T extends string>(value: unknown, allowed: readonly T[], otherwise: T): T {
  return allowed.find((one) => one === value) ?? otherwise;
}

/** The items of a list that fit, each once; none where this is no list. */
export function listOf<T>(value: unknown, fits: (item: unknown) => item is T): readonly T[] {
  return Array.isArray(value) ? [...new Set(value.filter((item: unknown) => fits(item)))] : [];
}

/** Whether this is an object with keys. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
