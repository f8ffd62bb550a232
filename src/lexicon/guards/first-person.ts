import type { GuardCue } from '../schema';

/** The writer says it of themselves. */
export const FIRST_PERSON = [] as const satisfies readonly GuardCue[];
