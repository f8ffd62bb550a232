import type { SurfaceWords } from '../surfaces';
import type { Translation } from '../translation';

/** What our own pages say by themselves. */
export const surfaces: Translation<SurfaceWords> = { panel: { language: 'es' } };
