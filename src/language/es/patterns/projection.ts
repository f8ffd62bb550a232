import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const projection: Translation<Catalogue['patterns']['projection']> = {
  name: 'Cargártelo a ti',
  term: 'proyección',
  finds:
    'Afirmaciones generales sobre un defecto o motivo oculto tuyo, como mentir, ser egoísta o querer irte.',
  example: 'No soy yo quien tiene algo que esconder. Eres tú.',
  source:
    'Cerca de lo que describe la investigación: la escala de Linda Marshall (2000) pregunta si alguien actúa como si supiera lo que hiciste en su ausencia. «Proyección» es una palabra más antigua para ver en otros los propios defectos. El límite que trazamos es nuestro.',
  caveat:
    'Un solo mensaje no puede mostrar que quien lo escribió haga lo mismo. Aquí solo se puede leer la acusación.',
  moves: {
    general: {
      does: 'Dicho así, un defecto o motivo oculto suele ponerse sobre ti como un hecho, y empiezas a defenderte.',
      couldAlsoBe:
        'Alguien puede tener miedo o dolor, y el miedo puede salir en forma de acusación.',
      ask: '¿Señala algo que hiciste, o solo algo que dicen que eres?',
      steady:
        'Tus razones las conoces por dentro. Una suposición sobre ellas sigue siendo una suposición.',
    },
    mirror: {
      does: 'Devolver una acusación tal cual suele dar la vuelta a una pregunta, y ahora tiene que responder quien la hizo.',
      couldAlsoBe: 'Puede ser una forma acalorada de decir «esto lo hacemos los dos».',
      ask: '¿Cuál era la pregunta antes de que le dieran la vuelta?',
      steady: 'Una pregunta tuya puede seguir siendo justa después de que te la devuelvan.',
    },
    selfish: {
      does: 'Llamar egoísta a alguien suele hacer que sus necesidades parezcan un daño hecho a otros.',
      couldAlsoBe:
        'Puede ser una forma cansada de decir «me siento fuera» o «yo también necesito ayuda».',
      ask: '¿Qué pedías, y es algo que permitirías a una amistad?',
      steady: 'Tener necesidades no es lo mismo que ser egoísta. Todo el mundo las tiene.',
    },
    hiding: {
      does: 'Que te digan que mientes o escondes algo suele dejarte intentando probar lo que no se puede probar.',
      couldAlsoBe:
        'Puede que alguien sienta celos o miedo, o que haya visto algo que no supo explicarse.',
      ask: '¿Nombra algo que pasó, o te pide probar que no pasó nada?',
      steady: 'Puedes decir la verdad y que no te crean. Eso no cambia lo que es cierto.',
    },
    'pulling-away': {
      does: 'Decir que eres tú quien se va, o quien ha cambiado, suele cargar la distancia entre dos personas en una sola.',
      couldAlsoBe: 'Puede que de verdad te eche de menos y tema perderte.',
      ask: '¿Te has alejado, o tu silencio tiene una razón?',
      steady: 'Necesitar aire, o estar con cansancio, no es lo mismo que dejar a alguien.',
    },
    manipulative: {
      does: 'Llamar manipuladora a una persona suele hacer que todo lo que diga después parezca un truco.',
      couldAlsoBe: 'Alguien puede sentir presión y echar mano de la palabra más fuerte que conoce.',
      ask: '¿Qué querías al decirlo: que te oyeran o salirte con la tuya?',
      steady:
        'Pedir, llorar o explicarse son cosas corrientes. No se vuelven trucos porque alguien las llame así.',
    },
    needy: {
      does: 'Palabras como «dependiente» o «celos» suelen convertir un deseo de cercanía, o una preocupación justa, en un defecto.',
      couldAlsoBe: 'Puede que alguien necesite más espacio que tú y lo diga sin amabilidad.',
      ask: '¿Qué pediste, en palabras sencillas?',
      steady: 'Querer estar cerca de la gente es uno de los deseos más corrientes que hay.',
    },
  },
};
