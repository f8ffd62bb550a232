import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const silentTreatment: Translation<Catalogue['patterns']['silent-treatment']> = {
  name: 'El silencio como castigo',
  term: 'ley del hielo',
  finds:
    'Palabras que anuncian o amenazan con silencio para castigar, o que cierran la charla con desprecio.',
  example: 'No esperes saber de mí hasta que hayas pensado bien en lo tuyo.',
  source:
    'Bien descrito en la investigación: «hostile withdrawal» en la medida de Murphy y Hoover (1999). El «stonewalling» de John Gottman se parece, y muchas veces es solo agobio.',
  caveat:
    'Un solo mensaje no puede mostrar si es un castigo o alguien que necesita una pausa. Lo que pasa después de la pausa dice más.',
  moves: {
    general: {
      does: 'Palabras así suelen hacer del propio silencio el castigo, para que hagas algo que lo termine.',
      couldAlsoBe: 'Hay quien se calla porque está desbordado y ya no tiene palabras.',
      ask: '¿Se habló de volver sobre ello?',
      steady: 'No tienes que llenar un silencio que eligió otra persona.',
    },
    'until-you': {
      does: 'Un silencio que dura hasta que hagas algo suele convertir el hablar en un premio que se paga cediendo.',
      couldAlsoBe: 'Puede que el dolor sea demasiado para seguir antes de que algo se arregle.',
      ask: '¿Sabes por qué pedirías perdón?',
      steady: 'Una disculpa vale cuando se siente. Como precio de entrada, deja de valer.',
    },
    'dont-contact': {
      does: 'Que te digan que no escribas, en plena pelea, suele hacer que una persona vaya detrás.',
      couldAlsoBe:
        'Puede ser un deseo real de estar a solas, y entonces significa justo lo que dice.',
      ask: '¿Se lee como un deseo de distancia, o como una invitación a suplicar?',
      steady: 'Puedes tomar las palabras al pie de la letra, y dejar que haya silencio.',
    },
    'nothing-to-say': {
      does: 'Negarse a hablar suele cerrar la puerta y dejarte adivinando qué hiciste.',
      couldAlsoBe: 'El enfado puede dejar de verdad sin palabras un rato.',
      ask: '¿Te han dicho cuál es el problema?',
      steady: 'No te toca adivinar lo que alguien no quiere contarte.',
    },
    dismissal: {
      does: 'Quitarse algo de encima suele hacer que lo que dijiste parezca no merecer respuesta.',
      couldAlsoBe: 'Puede ser cansancio, y una pelea que los dos preferirían dejar.',
      ask: '¿Qué dijiste justo antes que quedó sin respuesta?',
      steady: 'Valía la pena decirlo, aunque solo se encogieran de hombros.',
    },
    lesson: {
      does: 'Esperar a que aprendas la lección suele hacer de una persona quien enseña y de la otra un niño que tiene que esperar.',
      couldAlsoBe: 'Puede que así se llevaran las peleas donde creció.',
      ask: '¿Quién decide cuándo se acaba, y cómo lo sabrías?',
      steady:
        'Dos personas adultas pueden aprender algo de una pelea. Nadie tiene que ir al rincón.',
    },
    ignored: {
      does: 'Decirte que te van a ignorar suele hacer que te escuchen o no según cómo te portes.',
      couldAlsoBe: 'Puede ser una forma brusca de decir que un tema necesita reposo.',
      ask: '¿Tratarías así la pregunta de una amistad?',
      steady: 'Quedarse sin respuesta se siente como no importar. No significa que no importes.',
    },
  },
};
