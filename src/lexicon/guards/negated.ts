import type { GuardCue } from '../schema';

export const NEGATED = [] as const satisfies readonly GuardCue[];
