import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const gaslighting: Translation<Catalogue['patterns']['gaslighting']> = {
  name: 'Reescribir lo que pasó',
  term: 'gaslighting (luz de gas)',
  finds:
    'Palabras que niegan lo que recuerdas, o que dicen que no se puede confiar en tu memoria o en tu mente.',
  example: 'Esa conversación nunca existió. Ya te estás liando otra vez.',
  source:
    'Bien descrito en la investigación, por ejemplo por Paige Sweet, «The Sociology of Gaslighting», American Sociological Review, 2019.',
  moves: {
    general: {
      does: 'Hablar así suele hacer que alguien dude de su propia memoria o de su mente, hasta que solo queda una versión.',
      couldAlsoBe:
        'La gente recuerda las cosas de forma distinta. Se puede tener la propia versión muy clara y querer ser justo contigo.',
      ask: 'Si una amistad te dijera que lo recuerda así, ¿le creerías?',
      steady:
        'Tú también estabas allí. Tu memoria no deja de contar porque otra persona no esté de acuerdo.',
    },
    memory: {
      does: 'Frases así suelen convertir una charla sobre lo que pasó en una charla sobre si tu memoria funciona.',
      couldAlsoBe:
        'Los recuerdos difieren de verdad. Quizá lo recuerda de otro modo y lo dice con torpeza.',
      ask: '¿Qué recordabas antes de que te dijeran que era falso?',
      steady: 'Que no te crean no es lo mismo que equivocarse.',
    },
    denial: {
      does: 'Negarlo de plano suele cerrar el tema y dejarte a solas con lo que recuerdas.',
      couldAlsoBe:
        'Puede que se haya olvidado de verdad, o que las mismas palabras significaran otra cosa para la otra persona.',
      ask: '¿Hay algo que puedas mirar, solo para ti, para ver cómo fue?',
      steady:
        'Dos personas pueden no coincidir sobre el pasado. Decirlo con firmeza no lo resuelve.',
    },
    imagining: {
      does: 'Palabras así suelen hacer que lo que notaste parezca algo inventado por tu mente.',
      couldAlsoBe:
        'Cualquiera puede ver demasiado en algo pequeño, y una amistad puede decirlo por cariño.',
      ask: '¿Qué viste u oíste exactamente, antes de que alguien le diera un sentido?',
      steady:
        'Notar algo no es inventarlo. Puedes tomarlo en serio aunque aún no sepas qué significa.',
    },
    sanity: {
      does: 'Poner en duda la mente o los sentidos de alguien suele ser una forma de dejar sin respuesta lo que dijo.',
      couldAlsoBe:
        'Puede ser preocupación real, mal dicha, o una palabra sin pensar en un momento acalorado.',
      ask: '¿Qué acababas de decir cuando tu mente pasó a ser el tema?',
      steady:
        'Se puede estar con disgusto, cansancio o incluso enfermedad, y aun así tener razón sobre lo que pasó.',
    },
    witnesses: {
      does: 'Señalar lo que piensa «todo el mundo», o lo que «nadie» vio, suele hacerte sentir en minoría ante gente a la que no puedes preguntar.',
      couldAlsoBe:
        'Quizá varias personas están preocupadas de verdad, y esta sea una forma torpe de transmitirlo.',
      ask: '¿Quién te lo ha dicho en persona?',
      steady:
        'A «todo el mundo» cuesta responderle porque no está en la sala. Quienes te conocen pueden hablar por sí mismos.',
    },
    certainty: {
      does: 'Añadir «y lo sabes» puede hacer que tu propia opinión parezca fingida, y que discrepar parezca mentir.',
      couldAlsoBe: 'También se dice cuando alguien está muy seguro y no se siente escuchado.',
      ask: '¿Lo sabes, o te dijeron que lo sabes?',
      steady: 'Lo que sabes te toca decirlo a ti. Nadie puede contarlo en tu lugar.',
    },
  },
};
