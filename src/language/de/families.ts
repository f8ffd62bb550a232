import type { Catalogue } from '../catalogue';
import type { Translation } from '../translation';

/** The five families, in the order of the cycle. */
export const families: Translation<Catalogue['families']> = {
  idealize: {
    name: 'Idealisieren',
    about: 'Jemand wird schnell auf einen Sockel gestellt.',
  },
  distort: {
    name: 'Verdrehen',
    about: 'Was geschah, wer es tat und wer was fühlt, wird neu erzählt.',
  },
  diminish: {
    name: 'Kleinmachen',
    about: 'Wert, Gefühle oder Mühe eines Menschen werden kleingemacht.',
  },
  control: {
    name: 'Lenken',
    about: 'Entscheidungen werden durch Schuld, Pflicht, Schweigen oder Angst gelenkt.',
  },
  return: { name: 'Zurückholen', about: 'Eine Tür bleibt einen Spalt offen.' },
};
