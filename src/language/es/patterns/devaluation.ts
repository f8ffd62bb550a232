import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const devaluation: Translation<Catalogue['patterns']['devaluation']> = {
  name: 'Rebajarte',
  term: 'desvalorización',
  finds:
    'Desprecio por lo que eres: tu valor, tu mente, tu cuerpo, tu capacidad o si se te puede querer.',
  example: 'La verdad, no sé por qué nadie se molesta contigo.',
  source:
    'Bien descrito en la investigación: «denigration» en la medida de maltrato emocional de Murphy y Hoover (1999), y el desprecio en el trabajo de John Gottman sobre parejas.',
  moves: {
    general: {
      does: 'Palabras así suelen hacer que una persona se sienta pequeña y deje de esperar mucho.',
      couldAlsoBe: 'Con rabia se dicen cosas crueles que una hora después ya no se creen.',
      ask: '¿Hablarías con estas palabras a alguien que te importa?',
      steady: 'Tu valor no sube ni baja con lo que alguien diga en un mal día, ni en ninguno.',
    },
    worth: {
      does: 'Las palabras sobre lo que vale una persona suelen ir mucho más allá del motivo de la discusión.',
      couldAlsoBe: 'Puede ser rabia que agarra lo más pesado que tiene a mano.',
      ask: '¿De qué iba esto, antes de que fuera sobre ti por entero?',
      steady: 'El valor no lo reparten los demás, así que tampoco pueden quitarlo.',
    },
    mind: {
      does: 'Llamar tonta a una persona suele ser una forma de ganar sin tener que responder.',
      couldAlsoBe: 'Puede ser pura impaciencia de alguien que lo retiraría.',
      ask: '¿Qué dijiste que podría haber tenido una respuesta?',
      steady: 'Que te llamen eso no mide lo bien que piensas.',
    },
    body: {
      does: 'Los comentarios sobre el cuerpo o el aspecto suelen dar donde no hay réplica, y hacen a alguien más fácil de dirigir.',
      couldAlsoBe:
        'En algunas familias y grupos se habla del aspecto sin pensar en lo que provoca.',
      ask: '¿Pediste una opinión sobre esto?',
      steady: 'Tu cuerpo no está en evaluación. Es donde vives.',
    },
    competence: {
      does: 'Palabras así suelen convertir un error en el retrato de la persona entera.',
      couldAlsoBe: 'Puede ser tensión por la tarea, descargada en quien está más cerca.',
      ask: '¿Qué salió mal exactamente, y qué tamaño tuvo?',
      steady:
        'Un error es un error. Una lista de lo que haces bien sería más larga de lo que ahora parece.',
    },
    lovability: {
      does: 'Decir que nadie más te querría suele hacer que quedarse parezca la única opción.',
      couldAlsoBe: 'Puede venir del propio miedo a que le dejen.',
      ask: '¿Quién en tu vida, ahora o antes, se ha alegrado de que existas?',
      steady: 'Nadie puede saber eso de ti. Que se te pueda querer no lo decide una sola persona.',
    },
    'nothing-without': {
      does: 'Decir que a solas no serías nada suele quedarse con el mérito de tu vida y dejarte con miedo a sostenerte por tu cuenta.',
      couldAlsoBe: 'Puede que alguien necesite mucho que su ayuda se vea y se agradezca.',
      ask: '¿Qué has hecho que fuera tuyo?',
      steady: 'En toda vida hay ayuda por el camino. Lo que hiciste con ella sigue siendo tuyo.',
    },
    embarrassment: {
      does: 'Decir que alguien da vergüenza suele mantener a esa persona callada o fuera de la vista.',
      couldAlsoBe: 'Puede que alguien se sintiera incómodo en compañía y culpe a quien no es.',
      ask: '¿Quién siente vergüenza aquí, y de qué?',
      steady: 'Puedes dejarte ver tal como eres.',
    },
    contempt: {
      does: 'Los insultos suelen ocupar el lugar de un argumento, y acabas respondiendo por ti y no por el asunto.',
      couldAlsoBe: 'Hay quien suelta palabrotas cuando llega al límite, y luego lo lamenta.',
      ask: 'Si se quita el insulto, ¿se está diciendo algo?',
      steady: 'Un insulto te cuenta cómo fue el momento. No te cuenta lo que eres.',
    },
  },
};
