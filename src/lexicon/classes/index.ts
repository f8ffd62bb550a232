import type { WordClasses } from '../schema';
import { CONDITIONS } from './conditions';
import { DEGREE } from './degree';
import { DEEDS } from './deeds';
import { DEVOTION } from './devotion';
import { FAULTS } from './faults';
import { FEELINGS } from './feelings';
import { GOING_BACK } from './going-back';
import { MIND } from './mind';
import { MOTIVES } from './motives';
import { OUTBURSTS } from './outbursts';
import { PEOPLE } from './people';
import { PLAY } from './play';
import { REPAIR } from './repair';
import { ROLES } from './roles';
import { RIVALS } from './rivals';
import { SILENCE } from './silence';
import { SPEECH } from './speech';
import { THINGS } from './things';
import { TIME } from './time';
import { TOLD } from './told';
import { DUES } from './dues';
import { HARM } from './harm';
import { LIMITS } from './limits';
import { TRIAL } from './trial';
import { WEEPING } from './weeping';
import { SIZE } from './size';
import { SCORN } from './scorn';
import { SLIGHTS } from './slights';

/** Every named class of words. A name stands for one idea and is used once. */
export const WORD_CLASSES = {
  ...PEOPLE,
  ...FEELINGS,
  ...FAULTS,
  ...MIND,
  ...DEGREE,
  ...DEEDS,
  ...SPEECH,
  ...THINGS,
  ...TIME,
  ...PLAY,
  ...DEVOTION,
  ...GOING_BACK,
  ...REPAIR,
  ...TOLD,
  ...DUES,
  ...LIMITS,
  ...CONDITIONS,
  ...HARM,
  ...OUTBURSTS,
  ...ROLES,
  ...WEEPING,
  ...TRIAL,
  ...SIZE,
  ...MOTIVES,
  ...SILENCE,
  ...RIVALS,
  ...SCORN,
  ...SLIGHTS,
} as const satisfies WordClasses;
