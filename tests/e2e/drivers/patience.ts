/** How long a journey waits for something to appear before it fails, in milliseconds. */
const patience = 8_000;

/** Waits for a moment, in milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits until every motion of ours, 150 ms at most, has ended. */
export function stillness(): Promise<void> {
  return pause(250);
}

/**
 * Looks again and again until there is something to give back.
 * @param look Gives undefined while there is nothing yet.
 * @param missing Says what is missing, when patience runs out.
 * @throws Error with what `missing` says.
 */
export async function waitFor<T>(
  look: () => Promise<T | undefined>,
  missing: () => string | Promise<string>,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(await missing());
    await pause(40);
  }
}
