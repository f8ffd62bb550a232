import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const triangulation: Translation<Catalogue['patterns']['triangulation']> = {
  name: 'Comparar y reemplazar',
  term: 'triangulación',
  finds:
    'Palabras que traen a otras personas para medirte con ellas, para reemplazarte o para darse la razón contra ti.',
  example: 'Quien trabajaba aquí antes que tú se encargaba de todo esto sin una sola queja.',
  source:
    'Un nombre popular en este sentido; poca investigación detrás. Las listas de maltrato emocional, como el inventario de Tolman (1989), contienen puntos que se acercan.',
  moves: {
    general: {
      does: 'Traer a una tercera persona suele hacer que compitas en vez de pedir lo que necesitas.',
      couldAlsoBe: 'La gente menciona a otros muchas veces sin querer comparar a nadie.',
      ask: '¿Seguiría en pie lo que se dice si se dejara fuera a esa persona?',
      steady:
        'No estás aquí para ser mejor que nadie. No hay ningún concurso que tengas que ganar.',
    },
    comparison: {
      does: 'Poner a otra persona de ejemplo suele hacer que te esfuerces más por algo que no debería haber que ganar.',
      couldAlsoBe: 'Puede ser una forma torpe de pedir una cosa concreta.',
      ask: '¿Qué se te pide, si se quita la comparación?',
      steady: 'No eres una copia de otra persona que salió mal.',
    },
    'past-partner': {
      does: 'Sacar a alguien de antes suele hacerte sentir que tienes suerte de que te conserven, o que es fácil superarte.',
      couldAlsoBe:
        'Las relaciones pasadas salen por casualidad, y a veces por una nostalgia que no tiene que ver contigo.',
      ask: '¿De qué querías hablar antes de que apareciera esa persona?',
      steady: 'Solo oyes un lado de cómo era antes. No tienes que estar a esa altura.',
    },
    replaceable: {
      does: 'Decir que hay otros esperando suele darte miedo de pedir cualquier cosa.',
      couldAlsoBe: 'Puede ser orgullo herido, que quiere sonar más fuerte de lo que se siente.',
      ask: '¿Qué pedirías, si no temieras que te reemplazaran?',
      steady: 'Un puesto se puede cubrir. Una persona, no. Lo que traes es tuyo.',
    },
    recruited: {
      does: 'Llamar a otros que están de acuerdo suele hacerte sentir a solas en el otro lado.',
      couldAlsoBe: 'Puede que de verdad preguntara a alguien, buscando ayuda con algo difícil.',
      ask: '¿Qué le contaron a esa persona, y lo has oído de ella?',
      steady: 'Un acuerdo que no oíste es solo un relato. Tu opinión no necesita votación.',
    },
    'measuring-stick': {
      does: 'Decir lo que haría «la mayoría» o «cualquier buena» pareja, hija o empleada suele fijar una regla que nadie acordó.',
      couldAlsoBe: 'Puede que en su familia o en su lugar fuera de verdad así.',
      ask: '¿Quiénes son esas personas, y aceptaste ser como ellas?',
      steady: 'Cómo hacen las cosas dos personas les toca decidirlo a ellas dos.',
    },
    admirers: {
      does: 'Mencionar quién más tiene interés suele hacer que temas por tu lugar e intentes conservarlo.',
      couldAlsoBe: 'Puede ser el deseo de que le vean, de alguien que se siente invisible.',
      ask: '¿Cómo te sientes justo después de leerlo: más cerca, o con menos seguridad?',
      steady: 'Que te elijan no es un premio por el que haya que pelear.',
    },
  },
};
