import { families } from './families';
import { options } from './options';
import { panel } from './panel';
import { popup } from './popup';

/** What our own pages say by themselves. */
export const surfaces = { panel, popup, options, families } as const;
