import type { GuardCue } from '../schema';

export const REAL_QUESTION = [] as const satisfies readonly GuardCue[];
