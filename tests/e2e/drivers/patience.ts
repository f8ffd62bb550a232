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
 * @param within How long it may take, in milliseconds.
 * @throws Error with what `missing` says.
 */
export async function waitFor<T>(
  look: () => Promise<T | undefined>,
  missing: () => string | Promise<string>,
  within = patience,
): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(await missing());
    await pause(40);
  }
}

/** How quickly three keys must follow each other to count as the quick hide, in milliseconds. */
const quickly = 1_000;

/**
 * Does something three times as the quick hide wants it: within a second. On a busy machine it may take longer; then it is done
 * again, as a person would. What throws because its page has gone has done its work.
 * @throws Error when the machine is never quick enough.
 */
export async function thriceQuickly(press: () => Promise<void>): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const start = Date.now();
    for (let times = 0; times < 3; times += 1) {
      const isGone = await press().then(
        () => false,
        () => true,
      );
      if (isGone) return;
    }
    if (Date.now() - start < quickly) return;
  }
  throw new Error('Three keys never came within a second of each other.');
}
