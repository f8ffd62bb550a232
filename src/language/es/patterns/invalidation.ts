import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const invalidation: Translation<Catalogue['patterns']['invalidation']> = {
  name: 'Lo que sientes está mal',
  term: 'invalidación',
  finds: 'Palabras que llaman a lo que sientes excesivo, falso o un defecto tuyo.',
  example: 'Ya vienen las lágrimas. ¿Tienes que montar una escena por todo?',
  source:
    'Cerca de lo que describe la investigación: algunas personas cuentan «acusar a la pareja de exagerar» como gaslighting, y otras como «discounting». Darle nombre propio es decisión nuestra.',
  moves: {
    general: {
      does: 'Dicho así, el sentimiento suele pasar a ser el problema, y lo que lo causó ya no necesita respuesta.',
      couldAlsoBe:
        'A algunas personas les asustan los sentimientos fuertes, y esto puede ser un intento torpe de calmar las cosas.',
      ask: '¿Qué pasó justo antes de que sintieras esto?',
      steady: 'Un sentimiento no acierta ni se equivoca. Te dice que algo importaba.',
    },
    'too-sensitive': {
      does: 'Decir que sientes demasiado suele convertir algo que te dolió en algo que no está bien en ti.',
      couldAlsoBe: 'Puede que a alguien le sorprenda de verdad que doliera, y no sepa qué decir.',
      ask: '¿Demasiado sensible para qué: para lo que pasó, o para que se quede sin decir?',
      steady: 'Notar pronto que algo duele no es un defecto.',
    },
    overreacting: {
      does: 'Juzgar el tamaño de una reacción suele llevar la charla de lo que se hizo a cómo te lo tomaste.',
      couldAlsoBe: 'A veces dos personas ven de verdad distinto el tamaño de algo.',
      ask: 'Si lo hubiera sentido otra persona, ¿te parecería demasiado?',
      steady: 'Una reacción tiene una razón, aunque salga más grande de lo que querías.',
    },
    dramatic: {
      does: 'Tratar el malestar como teatro suele hacer que parezca una actuación que no necesita respuesta.',
      couldAlsoBe: 'A una persona más callada pueden costarle los sentimientos en voz alta.',
      ask: '¿Estabas actuando, o lo estabas pasando mal?',
      steady: 'Mostrar que algo duele no es un espectáculo.',
    },
    'no-reason': {
      does: 'Que te digan que no hay motivo para sentirte así suele obligarte a probar tu sentimiento antes de que pueda existir.',
      couldAlsoBe:
        'Puede que no conozca el motivo, y que el orgullo o la preocupación le impidan preguntar.',
      ask: '¿Cuál es el motivo, dicho solo para ti?',
      steady: 'No necesitas permiso para sentir lo que ya sientes.',
    },
    'calm-down': {
      does: 'Que te digan que te calmes puede hacer de tu tono el tema y dejar atrás lo que dijiste.',
      couldAlsoBe:
        'Puede decirse con buena intención, por alguien que no puede pensar cuando se alza la voz.',
      ask: '¿Qué estabas diciendo cuando tu tono pasó a ser el tema?',
      steady: 'Lo que dijiste es cierto, o no lo es, en cualquier tono de voz.',
    },
    emotional: {
      does: 'Señalar las lágrimas o el ánimo de alguien suele servir para que su opinión no cuente.',
      couldAlsoBe: 'Puede venir de alguien que aprendió pronto que sentir es debilidad.',
      ask: '¿Puedes tener un sentimiento y un argumento a la vez?',
      steady: 'Sentir hondo y pensar claro caben en la misma persona. A menudo van juntos.',
    },
    'wrong-feeling': {
      does: 'Que te digan lo que sientes o no sientes suele poner a otra persona al mando de tu interior.',
      couldAlsoBe: 'Puede ser un intento de consuelo: «eso no lo dices en serio».',
      ask: '¿Qué sientes, antes de que alguien le ponga nombre?',
      steady: 'Quien sabe cómo se siente ahí dentro eres tú.',
    },
  },
};
