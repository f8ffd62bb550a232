import { explanation } from './explanation';
import { patterns } from './patterns';
import { surfaces } from './surfaces';

/** English: the source of every other language. */
export const english = {
  /** BCP 47. */
  language: 'en',
  explanation,
  ...surfaces,
  patterns,
} as const;
