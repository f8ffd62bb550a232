/**
 * Puts values into a text: `fill('Message {n} of {count}', { n: 1, count: 3 })`. A name without a
 * value stays as it stands, so that a slip is seen and nothing breaks.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{([a-zA-Z]+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? placeholder : String(value);
  });
}
