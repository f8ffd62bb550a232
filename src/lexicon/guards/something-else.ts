import type { GuardCue } from '../schema';

export const SOMETHING_ELSE = [] as const satisfies readonly GuardCue[];
