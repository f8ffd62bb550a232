import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const wordTwisting: Translation<Catalogue['patterns']['word-twisting']> = {
  name: 'Poner palabras en tu boca',
  term: 'tergiversar',
  finds: 'Palabras que te devuelven lo que dijiste convertido en algo extremo que no dijiste.',
  example: 'Ah, o sea que te he arruinado la vida entera.',
  source:
    'Un nombre popular; poca investigación bajo este. Se acerca a lo que los libros sobre discutir dicen de deformar un argumento, y a los juegos mentales de la rueda de Duluth.',
  moves: {
    general: {
      does: 'Frases así suelen devolverte tus palabras en versión extrema, y acabas defendiendo algo que nunca dijiste.',
      couldAlsoBe: 'Quien se siente herido puede haberlo oído así de verdad.',
      ask: '¿Qué palabras usaste?',
      steady:
        'Lo que quisiste decir te toca decirlo a ti. No crece porque alguien lo repita más grande.',
    },
    'so-now-i-am': {
      does: 'Tomar tu comentario como «soy una persona horrible» suele cambiarlo por otro mucho peor, y acabas consolando en vez de que te escuchen.',
      couldAlsoBe:
        'Puede ser la vergüenza quien habla: hay quien oye en cualquier crítica «eres malo».',
      ask: '¿Dijiste algo sobre qué clase de persona es?',
      steady:
        'Se puede nombrar una cosa que dolió sin decir una palabra sobre el carácter de nadie.',
    },
    'so-you-hate': {
      does: 'Oír odio en un pequeño no suele convertir un deseo tuyo en un rechazo de todo.',
      couldAlsoBe: 'El tema puede ser delicado, y la respuesta mayor que la pregunta.',
      ask: '¿Cómo de grande era lo que dijiste en realidad?',
      steady: 'No querer una cosa no es odiar a la gente que tiene que ver con ella.',
    },
    'calling-me': {
      does: 'Oír un insulto en una pregunta suele hacer desaparecer la pregunta.',
      couldAlsoBe: 'Una persona puede sentirse acusada donde nadie la acusó.',
      ask: '¿Era una pregunta cuando salió de ti?',
      steady: 'Preguntar no es acusar. Tu pregunta puede quedarse en la pregunta que era.',
    },
    'bad-guy': {
      does: 'Tomar una queja como «siempre yo» suele hacer que suene a injusticia sin fin, y acaba la conversación.',
      couldAlsoBe: 'Quizá ha oído muchas críticas últimamente y eso desgasta.',
      ask: '¿Dijiste «siempre», o hablaste de una cosa?',
      steady:
        'Una queja es una queja. Puedes tener una sin que sea un juicio sobre la vida de nadie.',
    },
    extreme: {
      does: 'Repetir una petición en su forma más extrema suele hacerla parecer demasiado absurda para responderla.',
      couldAlsoBe: 'Hay quien comprueba lo que quieres decir exagerándolo.',
      ask: '¿Hay un punto medio entre lo que pediste y en lo que se convirtió?',
      steady: 'Un deseo modesto sigue siendo modesto después de que alguien lo estire.',
    },
    'hidden-meaning': {
      does: 'Que te digan lo que «en realidad» querías decir suele dejarte discutiendo un pensamiento que no tuviste.',
      couldAlsoBe: 'El tono se pierde en los mensajes, y la gente llena el hueco con sus miedos.',
      ask: '¿Quién sabe mejor lo que querías decir?',
      steady: 'Solo tú estabas dentro de tu cabeza cuando lo dijiste.',
    },
  },
};
