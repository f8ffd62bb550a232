import type { GuardCue } from '../schema';

export const ACCOUNTABLE = [] as const satisfies readonly GuardCue[];
