import { explanation } from './explanation';
import { families } from './families';
import { panel } from './panel';
import { patterns } from './patterns';
import { popup } from './popup';

/** English: the source of every other language. */
export const english = {
  /** BCP 47. */
  language: 'en',
  explanation,
  panel,
  popup,
  families,
  patterns,
} as const;
