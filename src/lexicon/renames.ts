/** Cue ids that were given up, and the id that stands for each now. Kept entries are read through it. */
export const RENAMES: Readonly<Record<string, string>> = {};
