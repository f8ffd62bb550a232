import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const playingTheVictim: Translation<Catalogue['patterns']['playing-the-victim']> = {
  name: 'Pasar a ser quien sufre',
  term: 'hacerse la víctima',
  finds:
    'Palabras en las que la persona a la que se preguntó por algo pasa a ser quien sufrió la injusticia.',
  example: 'No puedo creer que el castigo sea para mí, después del año que llevo.',
  source:
    'Bien descrito en la investigación: la R del DARVO de Jennifer Freyd es «reverse victim and offender» (estudiado por Harsey, Zurbriggen y Freyd, 2017).',
  moves: {
    general: {
      does: 'Palabras así suelen hacer que dos personas cambien de sitio: se hablaba de lo que te dolió, y ahora quien hace daño eres tú.',
      couldAlsoBe:
        'Las dos pueden estar heridas a la vez. Quien siente vergüenza suele hablar primero de su propio dolor.',
      ask: '¿De qué hablabais antes de que girara?',
      steady:
        'El dolor de otra persona puede ser real, y lo que planteaste puede seguir importando.',
    },
    attacked: {
      does: 'Llamar ataque a una queja suele terminarla: no se puede seguir hablando con alguien a quien están atacando.',
      couldAlsoBe: 'Si llegó en mal momento, puede que de verdad lo sintiera así.',
      ask: 'Al releerlo, ¿lo que dijiste parece un ataque o una queja?',
      steady: 'Decir que algo te dolió, con voz normal, no es un ataque.',
    },
    'worst-person': {
      does: 'Llamarse lo peor suele hacer que acabes consolando a la persona de la que te quejabas.',
      couldAlsoBe: 'Puede ser vergüenza sincera de alguien muy exigente consigo.',
      ask: '¿Tu queja ha tenido ya una respuesta?',
      steady: 'Puede importarte cómo se siente alguien y aun así esperar una respuesta.',
    },
    'nobody-cares': {
      does: 'Decir que a nadie le importa suele apartar aquello de lo que se hablaba y dejar sitio solo para lo que siente una persona.',
      couldAlsoBe: 'Puede ser simple soledad, de alguien que no sabe cómo pedir.',
      ask: '¿Hay sitio en este mensaje también para lo que sientes tú?',
      steady: 'Lo que sientes no tiene que esperar a que se atienda lo de todos los demás.',
    },
    'harmed-by-you': {
      does: 'Señalar tu pregunta o tu no como el verdadero daño suele hacer que lo dejes.',
      couldAlsoBe: 'Quien sufrió antes puede sentirse acorralado por cosas muy pequeñas.',
      ask: '¿Qué hiciste, contado con las palabras más sencillas?',
      steady: 'Plantear algo puede sentar mal a los dos. Eso no lo convierte en daño.',
    },
    'everyone-against-me': {
      does: 'Hacer de tu pregunta una parte de «todos contra mí» suele significar que no necesita respuesta.',
      couldAlsoBe: 'Puede que lo esté pasando mal por varios lados a la vez.',
      ask: '¿Estabas en contra de esta persona, o en contra de una cosa?',
      steady: 'Puedes no estar de acuerdo con alguien y seguir de su lado.',
    },
    'after-everything': {
      does: 'Empezar por todo lo que pasó, o lo que hizo, suele hacer que lo tuyo parezca cruel antes de oírse.',
      couldAlsoBe: 'Puede que esté agotada y quiera que se vea.',
      ask: '¿Sería justo lo que dices si viniera de otra persona?',
      steady: 'Una vida dura merece amabilidad. No borra lo que te pasó a ti.',
    },
  },
};
