import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const guiltTripping: Translation<Catalogue['patterns']['guilt-tripping']> = {
  name: 'Usar la culpa',
  term: 'chantaje emocional con culpa',
  finds: 'Palabras que usan culpa, sacrificio o deuda para que hagas algo.',
  example: 'No, ve y diviértete. Ya me apañaré, como siempre.',
  source:
    'Bien descrito en la investigación: «making her feel guilty» está en la rueda de Duluth, y la escala de Linda Marshall (2000) pregunta si se hizo sentir mal a la persona.',
  moves: {
    general: {
      does: 'Palabras así suelen hacer que un no parezca cruel, y que el sí sea la única forma de ser buena persona.',
      couldAlsoBe: 'Puede que alguien esté triste o decepcionado y no sepa pedirlo de frente.',
      ask: '¿Qué se pide, y lo harías si no sintieras culpa?',
      steady: 'Sentir culpa no prueba que hayas hecho algo malo.',
    },
    sacrifice: {
      does: 'Enumerar lo que se dejó de lado suele convertir un regalo en una factura.',
      couldAlsoBe: 'Puede que eche de menos unas gracias que nunca llegaron.',
      ask: '¿Pediste esto, y sabías que tenía un precio?',
      steady: 'Puedes agradecer lo que alguien hizo y aun así decidir por tu cuenta.',
    },
    debt: {
      does: 'Sacar así favores pasados suele convertirlos en algo que tus decisiones tienen que pagar ahora.',
      couldAlsoBe: 'Puede que duela que el favor parezca olvidado.',
      ask: '¿Podría pagarse esta deuda alguna vez, y cómo lo sabrías?',
      steady: 'El cariño que se dio libremente no hay que devolverlo trabajando.',
    },
    'love-test': {
      does: 'Hacer de algo una prueba de amor o lealtad suele pedir pruebas una y otra vez, siempre con un sí.',
      couldAlsoBe: 'Puede ser su manera de decir que no está seguro de ti.',
      ask: '¿Puedes querer a alguien y aun así decir que no a esto?',
      steady:
        'El amor y un no caben en el mismo corazón. Casi toda la gente cercana dice las dos cosas.',
    },
    alone: {
      does: 'Ceder con un suspiro suele hacer que tus planes parezcan dejar a alguien atrás.',
      couldAlsoBe: 'Puede ser simple soledad, y ganas de compañía que cuesta decir.',
      ask: '¿Hay aquí una petición, y cómo sería en palabras sencillas?',
      steady:
        'Alguien puede sentir soledad sin que sea culpa tuya, y puede importarte sin renunciar a tu día.',
    },
    'not-important': {
      does: 'Dudar en voz alta de si se importa suele ser una forma de oír lo contrario, con palabras o cediendo.',
      couldAlsoBe: 'Puede que ahora mismo de verdad sienta que no importa.',
      ask: '¿Te importa esta persona? ¿Y depende la respuesta de esta única cosa?',
      steady:
        'Una persona puede importarte mucho, y tu respuesta a un deseo puede seguir siendo no.',
    },
    hurt: {
      does: 'Describir cuánto dolerá tu decisión suele tomarla por ti.',
      couldAlsoBe: 'Puede que sea simplemente cierto que le entristece.',
      ask: '¿Te cuentan una tristeza, o te piden que la arregles?',
      steady: 'Puedes lamentar que duela y seguir con lo que decidiste.',
    },
    shame: {
      does: 'Apelar así a tu conciencia suele hacer que discrepar parezca no tener corazón.',
      couldAlsoBe: 'La preocupación y el enfado pueden salir en forma de sermón.',
      ask: '¿Diría quien te conoce bien que no te importa nada?',
      steady: 'Puedes no estar de acuerdo con alguien y tener buen corazón.',
    },
  },
};
