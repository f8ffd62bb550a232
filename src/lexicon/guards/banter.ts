import type { GuardCue } from '../schema';

export const BANTER = [] as const satisfies readonly GuardCue[];
