import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const minimizing: Translation<Catalogue['patterns']['minimizing']> = {
  name: 'Quitarle importancia',
  term: 'minimizar',
  finds: 'Palabras que encogen lo que hiciste, lo que necesitas o lo que te pasó.',
  example: 'Por favor, eso ni siquiera fue gritar. Tendrías que haber visto mi casa de pequeño.',
  source:
    'Bien descrito en la investigación: «making light of the abuse» está en la rueda de Duluth, y la escala de Linda Marshall (2000) pregunta si se menospreciaba lo que alegraba a una persona.',
  moves: {
    general: {
      does: 'Hablar así suele encoger algo hasta que parece que no queda nada de lo que hablar.',
      couldAlsoBe:
        'Puede querer ser consuelo: hay quien hace pequeñas las cosas porque quiere que te sientas mejor.',
      ask: '¿Qué tamaño tenía para ti, antes de que alguien te dijera el tamaño?',
      steady: 'Algo puede ser pequeño para una persona y grande para otra. Para ti vale tu medida.',
    },
    joke: {
      does: 'Llamarlo broma después suele mover el problema de lo que se dijo a la persona que no se rio.',
      couldAlsoBe: 'Puede que de verdad se dijera en broma y fallara.',
      ask: '¿Os hizo gracia a los dos?',
      steady: 'Una broma que duele ha dolido, quisiera ser lo que quisiera.',
    },
    'no-big-deal': {
      does: 'Decir que no es para tanto suele fijar cuánto puede importarte.',
      couldAlsoBe: 'Puede ser la mirada tranquila de alguien a quien no le tocó como a ti.',
      ask: '¿Para quién no es para tanto?',
      steady: 'Si se te ha quedado dentro, algún peso tiene.',
    },
    anyone: {
      does: 'Decir que cualquiera podría haberlo hecho suele quitarte aquello de lo que te alegras, y así nunca hay que elogiar.',
      couldAlsoBe: 'Hay quien no sabe alegrarse en voz alta.',
      ask: '¿Cuánta gente lo hizo, además de ti?',
      steady: 'Lo hiciste. Es un hecho, con aplauso o sin él.',
    },
    'others-worse': {
      does: 'Señalar a quien está peor suele hacer que tus propios problemas suenen a mala educación.',
      couldAlsoBe:
        'Puede ser un intento torpe de poner las cosas en perspectiva, o una vieja dureza propia que habla.',
      ask: '¿Se lo dirías a una amistad con el mismo problema?',
      steady: 'El dolor no es un concurso. Que otro sufra más no hace desaparecer lo tuyo.',
    },
    'one-time': {
      does: 'Contar las pocas veces que pasó suele hacer que lo ocurrido parezca demasiado pequeño para hablarlo.',
      couldAlsoBe: 'Puede que de verdad fuera una sola vez, y que lo lamente.',
      ask: '¿Lo que te importa es el número, o lo que fue?',
      steady: 'Una vez puede bastar para doler, y para querer hablarlo.',
    },
    'move-on': {
      does: 'Que te digan que lo superes suele poner a lo que sientes una fecha de fin que le va bien a otra persona.',
      couldAlsoBe:
        'Puede que sienta impotencia porque aún te duele, y quiera que se acabe para los dos.',
      ask: '¿Qué necesitarías para que esto terminara?',
      steady: 'Las cosas tardan lo que tardan. No llegas tarde.',
    },
    hardship: {
      does: 'Contar tiempos más duros suele hacer que tu deseo parezca un capricho antes de oírse.',
      couldAlsoBe: 'Puede ser orgullo por haber salido adelante, y ganas de que se sepa.',
      ask: '¿Su época difícil dice algo de lo que necesitas ahora?',
      steady:
        'Dos vidas pueden ser duras de formas distintas. No tienes que ganarte tus necesidades sufriendo primero.',
    },
  },
};
