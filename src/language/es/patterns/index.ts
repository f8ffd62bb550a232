import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';
import { blameShifting } from './blame-shifting';
import { boundaryAttack } from './boundary-attack';
import { breadcrumbing } from './breadcrumbing';
import { devaluation } from './devaluation';
import { entitlement } from './entitlement';
import { gaslighting } from './gaslighting';
import { guiltTripping } from './guilt-tripping';
import { hoovering } from './hoovering';
import { interrogation } from './interrogation';
import { invalidation } from './invalidation';
import { loveBombing } from './love-bombing';
import { minimizing } from './minimizing';
import { playingTheVictim } from './playing-the-victim';
import { projection } from './projection';
import { silentTreatment } from './silent-treatment';
import { threat } from './threat';
import { triangulation } from './triangulation';
import { withholding } from './withholding';
import { wordTwisting } from './word-twisting';

/** What is said about each pattern, along the cycle. */
export const patterns: Translation<Catalogue['patterns']> = {
  'love-bombing': loveBombing,
  gaslighting,
  'blame-shifting': blameShifting,
  projection,
  'word-twisting': wordTwisting,
  'playing-the-victim': playingTheVictim,
  devaluation,
  minimizing,
  invalidation,
  triangulation,
  'guilt-tripping': guiltTripping,
  entitlement,
  'boundary-attack': boundaryAttack,
  interrogation,
  'silent-treatment': silentTreatment,
  withholding,
  threat,
  breadcrumbing,
  hoovering,
};
