import type { Catalogue } from '../catalogue';
import type { Translation } from '../translation';

/** The five families, in the order of the cycle. */
export const families: Translation<Catalogue['families']> = {
  idealize: { name: 'Idealizar', about: 'Se sube a alguien a un pedestal, y deprisa.' },
  distort: {
    name: 'Retorcer',
    about: 'Lo que pasó, quién lo hizo y quién siente qué se cuenta de otra manera.',
  },
  diminish: {
    name: 'Hacer pequeño',
    about: 'Se hace pequeño lo que una persona vale, siente o se esfuerza.',
  },
  control: {
    name: 'Dirigir',
    about: 'Se dirigen las decisiones de alguien con culpa, deudas, silencio o miedo.',
  },
  return: { name: 'Atraer de vuelta', about: 'Una puerta queda entreabierta.' },
};
