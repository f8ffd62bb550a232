/** What an entry of the history holds, how long it stays, and when its lock shuts by itself. */
export interface Keeping {
  /** The whole message, or only the words that were found in it. */
  readonly holds: (typeof HOLDS)[number];
  /** Whether messages in which something was found are kept without being asked. */
  readonly keepAutomatically: boolean;
  /** In memory of this browser session only, so many days, or until deleted. */
  readonly retention: (typeof RETENTIONS)[number];
  /** Minutes without doing anything after which the lock shuts. */
  readonly relockAfter: (typeof RELOCK_AFTER)[number];
}

/** All there is to choose from; the options offer it in an order of their own. */
export const HOLDS = ['message', 'words'] as const;
/** From short to long: this session, days, until deleted. */
export const RETENTIONS = ['session', '7', '30', '90', 'forever'] as const;
/** In minutes. */
export const RELOCK_AFTER = [5, 15, 60] as const;

/** What holds until a person chooses. */
export const DEFAULT_KEEPING: Keeping = {
  holds: 'message',
  keepAutomatically: false,
  retention: '90',
  relockAfter: 15,
};

/** Whether entries stay for a shorter time with the second choice, so that some may have to go. */
export function isShorter(now: Keeping['retention'], next: Keeping['retention']): boolean {
  return RETENTIONS.indexOf(next) < RETENTIONS.indexOf(now);
}

/** Choices of unknown shape; what makes no sense gets its default. */
export function parseKeeping(raw: Readonly<Record<string, unknown>>): Keeping {
  const { holds, retention, relockAfter } = DEFAULT_KEEPING;
  return {
    holds: HOLDS.find((one) => one === raw.holds) ?? holds,
    keepAutomatically: raw.keepAutomatically === true,
    retention: RETENTIONS.find((one) => one === raw.retention) ?? retention,
    relockAfter: RELOCK_AFTER.find((one) => one === raw.relockAfter) ?? relockAfter,
  };
}
