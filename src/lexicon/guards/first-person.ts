import type { GuardCue } from '../schema';

export const FIRST_PERSON = [] as const satisfies readonly GuardCue[];
