import type { SurfaceWords } from '../surfaces';
import type { Translation } from '../translation';
import { families } from './families';
import { options } from './options';
import { panel } from './panel';
import { popup } from './popup';

/** What our own pages say by themselves. */
export const surfaces: Translation<SurfaceWords> = { panel, popup, options, families };
