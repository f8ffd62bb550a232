import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const boundaryAttack: Translation<Catalogue['patterns']['boundary-attack']> = {
  name: 'Tratar tus límites como un ataque',
  term: 'violación de límites',
  finds:
    'Palabras que se burlan de un no, un límite, una necesidad o un deseo de espacio, los castigan o pasan por encima.',
  example: 'Ah, otra de tus reglitas. Estaré allí a las ocho.',
  source:
    'Cerca de lo que describe la investigación: «restrictive engulfment» en la medida de Murphy y Hoover (1999), y la guía británica sobre control coercitivo. El límite que trazamos es nuestro.',
  moves: {
    general: {
      does: 'Frases así suelen hacer que un límite parezca un ataque, para que lo abandones por mantener la paz.',
      couldAlsoBe: 'Un no puede escocer, y la primera respuesta no siempre es la más justa.',
      ask: '¿Qué protegía tu límite?',
      steady: 'Un límite dice dónde estás. No es un daño hecho a otra persona.',
    },
    mocking: {
      does: 'Burlarse de un límite suele hacerte sentir ridículo tenerlo.',
      couldAlsoBe: 'Puede ser vergüenza: hay quien bromea cuando oye un no.',
      ask: 'Si nadie se hubiera reído, ¿te parecería sensato tu límite?',
      steady: 'Un límite no tiene que impresionar para ser bueno.',
    },
    override: {
      does: 'Seguir adelante pese a un no suele decirte que se oyó y que no va a contar.',
      couldAlsoBe: 'Puede ser ilusión o preocupación que corre más que la pregunta.',
      ask: '¿Qué pasó la última vez que dijiste que no a esto?',
      steady: 'Un no que se pasó por alto seguía siendo un no.',
    },
    'no-denied': {
      does: 'Que te digan que no te toca decir que no suele quitarte una decisión antes de tomarla.',
      couldAlsoBe:
        'En pocos casos, como un deber compartido, un simple no de verdad no es lo único que cuenta.',
      ask: '¿Podrías negarle esto a cualquier otra persona?',
      steady: 'Decir que no forma parte de toda relación en la que un sí significa algo.',
    },
    'shutting-out': {
      does: 'Llamar castigo a tu deseo de distancia suele hacer que lo abandones para demostrar que no hay crueldad en ti.',
      couldAlsoBe: 'Puede que de verdad se sienta fuera y tema lo que significa.',
      ask: '¿Para qué necesitabas la distancia?',
      steady: 'Dar un paso atrás para respirar no es lo mismo que apartar a alguien.',
    },
    'too-much': {
      does: 'Llamar excesivas a las necesidades de alguien suele hacer que las corrientes parezcan una carga, y que pidas menos cada vez.',
      couldAlsoBe: 'Puede que alguien esté al límite de lo que puede dar ahora mismo.',
      ask: '¿Qué pediste, y cuánto es en realidad?',
      steady: 'Tener necesidades no te hace difícil. Todo el mundo las tiene.',
    },
    space: {
      does: 'Repetir tu palabra «espacio» como si fuera ridícula suele hacer que el tiempo para ti parezca una traición.',
      couldAlsoBe: 'La palabra puede asustar a alguien a quien ya dejaron antes.',
      ask: '¿Cuánto tiempo pediste?',
      steady: 'Estar a solas es una necesidad humana sencilla, como dormir.',
    },
  },
};
