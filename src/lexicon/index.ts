import { WORD_CLASSES } from './classes';
import { GUARDS } from './guards';
import { HELP_SIGNALS } from './help-signals';
import { blameShifting } from './patterns/blame-shifting';
import { boundaryAttack } from './patterns/boundary-attack';
import { breadcrumbing } from './patterns/breadcrumbing';
import { devaluation } from './patterns/devaluation';
import { entitlement } from './patterns/entitlement';
import { gaslighting } from './patterns/gaslighting';
import { guiltTripping } from './patterns/guilt-tripping';
import { hoovering } from './patterns/hoovering';
import { interrogation } from './patterns/interrogation';
import { invalidation } from './patterns/invalidation';
import { loveBombing } from './patterns/love-bombing';
import { minimizing } from './patterns/minimizing';
import { playingTheVictim } from './patterns/playing-the-victim';
import { projection } from './patterns/projection';
import { silentTreatment } from './patterns/silent-treatment';
import { threat } from './patterns/threat';
import { triangulation } from './patterns/triangulation';
import { withholding } from './patterns/withholding';
import { wordTwisting } from './patterns/word-twisting';
import type { Lexicon } from './schema';

/** All that the reading knows. The version goes up with every release that changes what is found. */
export const LEXICON: Lexicon = {
  version: '1.0.0',
  patterns: [
    loveBombing,
    gaslighting,
    blameShifting,
    projection,
    wordTwisting,
    playingTheVictim,
    devaluation,
    minimizing,
    invalidation,
    triangulation,
    guiltTripping,
    entitlement,
    boundaryAttack,
    interrogation,
    silentTreatment,
    withholding,
    threat,
    breadcrumbing,
    hoovering,
  ],
  guards: GUARDS,
  helpSignals: HELP_SIGNALS,
  classes: WORD_CLASSES,
};
