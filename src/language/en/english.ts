import { explanation } from './explanation';
import { history } from './history';
import { patterns } from './patterns';
import { surfaces } from './surfaces';

/** English: the source of every other language. */
export const english = {
  /** BCP 47. */
  language: 'en',
  explanation,
  ...surfaces,
  history,
  patterns,
} as const;
