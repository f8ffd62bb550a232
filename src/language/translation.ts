/** A language that may not say everything yet. */
export type Translation<T> = T extends string
  ? string
  : { readonly [K in keyof T]?: Translation<T[K]> };

/** All texts of the source, each in the translation where it has one. Keys that the source doesn't know are left out. */
export function completeWith<T>(source: T, translation: Translation<T> | undefined): T {
  return complete(source, translation) as T;
}

function complete(source: unknown, translation: unknown): unknown {
  if (typeof source === 'string')
    return typeof translation === 'string' && translation !== '' ? translation : source;
  if (Array.isArray(source))
    return source.map((text, at) => complete(text, keysOf(translation)[at]));
  const given = keysOf(translation);
  return Object.fromEntries(
    Object.entries(keysOf(source)).map(([key, text]) => [key, complete(text, given[key])]),
  );
}

function keysOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
