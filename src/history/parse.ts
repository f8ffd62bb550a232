/** Whether this is an object with keys. */
export function isRecord(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** Whether this is a whole number that is exact. */
export function isWhole(raw: unknown): raw is number {
  return Number.isSafeInteger(raw);
}
