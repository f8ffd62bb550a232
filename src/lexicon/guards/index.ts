import type { GuardCue } from '../schema';
import { ACCOUNTABLE } from './accountable';
import { BANTER } from './banter';
import { FIRST_PERSON } from './first-person';
import { NEGATED } from './negated';
import { REAL_QUESTION } from './real-question';
import { REPORTED } from './reported';
import { SOMETHING_ELSE } from './something-else';

/** The shared reasons not to count a wording. What stands in quotation marks needs no frame. */
export const GUARDS: readonly GuardCue[] = [
  ...REPORTED,
  ...FIRST_PERSON,
  ...NEGATED,
  ...REAL_QUESTION,
  ...SOMETHING_ELSE,
  ...ACCOUNTABLE,
  ...BANTER,
];
