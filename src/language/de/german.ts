import type { Catalogue } from '../catalogue';
import type { Translation } from '../translation';
import { explanation } from './explanation';
import { history } from './history';
import { patterns } from './patterns';
import { surfaces } from './surfaces';

/** What is said in this language; see `en/english.ts` for what each text is for. */
export const german: Translation<Catalogue> = {
  language: 'de',
  explanation,
  ...surfaces,
  history,
  patterns,
};
