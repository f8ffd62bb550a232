import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const withholding: Translation<Catalogue['patterns']['withholding']> = {
  name: 'Cariño con condiciones',
  term: 'retirar el afecto',
  finds:
    'Palabras que hacen depender el amor, la ayuda, el dinero, la aprobación o la información de que cedas.',
  example: 'Igual me apetecería llegar a casa a la hora si tú te esforzaras.',
  source:
    'Cerca de lo que describe la investigación: «hostile withdrawal» en la medida de Murphy y Hoover (1999), y retener el dinero en la rueda de Duluth. El límite que trazamos es nuestro.',
  moves: {
    general: {
      does: 'Dicho así, el calor o la ayuda suelen volverse algo que hay que ganarse, a un precio que puede subir.',
      couldAlsoBe:
        'Puede que a alguien le duela algo y no pueda ser cálido ahora, y lo diga como condición.',
      ask: '¿La condición sigue igual, o se mueve cuando la cumples?',
      steady: 'El cariño no es un sueldo. No tienes que hacer méritos para que te traten bien.',
    },
    'conditional-love': {
      does: 'El amor con un «si» suele volverse un premio que queda un poco más allá, y sigues intentándolo.',
      couldAlsoBe: 'Puede ser una forma torpe de nombrar algo que de verdad le preocupa.',
      ask: '¿Qué sería suficiente?',
      steady: 'Ya eras suficiente antes de que se dijera esto.',
    },
    looks: {
      does: 'Atar la cercanía al peso, la ropa o el aspecto suele hacer que te vigiles en vez de pedir cariño.',
      couldAlsoBe: 'Puede que le preocupe tu salud, o que hable de cuerpos sin cuidado.',
      ask: '¿De quién es este deseo?',
      steady: 'Un cuerpo no tiene que ser distinto para que se le pueda abrazar.',
    },
    behave: {
      does: 'Retener algo hasta que te portes bien suele poner a una persona adulta al mando de otra.',
      couldAlsoBe:
        'Un padre o una madre puede decírselo a un niño pequeño y referirse a una simple norma de casa.',
      ask: '¿De quién es?',
      steady: 'No eres un niño al cuidado de nadie. Tus cosas y tus asuntos son tuyos.',
    },
    earned: {
      does: 'Prometer ser amable después suele hacer del buen trato un premio por hacer lo que alguien desea.',
      couldAlsoBe: 'Puede que quiera hacer las paces y no sepa dar el primer paso.',
      ask: '¿Haces que los demás se ganen la amabilidad más básica?',
      steady: 'Que te traten con decencia es el punto de partida. No es un extra.',
    },
    'refused-warmth': {
      does: 'Negar el calor por algo que hiciste suele hacer que la frialdad parezca obra tuya.',
      couldAlsoBe: 'Nadie puede ser cariñoso por encargo, y el dolor necesita tiempo.',
      ask: '¿Te dijeron qué lo arreglaría?',
      steady: 'Es natural desear calor. Echarlo de menos no es debilidad.',
    },
    forgiveness: {
      does: 'El perdón con un «si» suele dejar una falta abierta para poder usarla otra vez.',
      couldAlsoBe: 'Perdonar puede ser un trabajo lento y sincero, y quizá esté en mitad de él.',
      ask: '¿Hiciste algo que necesite perdón? Y si es así, ¿qué sería justo?',
      steady: 'Puedes lamentar lo que hiciste sin vivir en libertad condicional.',
    },
    support: {
      does: 'Hacer depender la ayuda, el dinero o las noticias de que cedas suele hacer que discrepar salga caro.',
      couldAlsoBe:
        'Puede que haya un límite real a lo que puede dar, y condiciones que es justo nombrar.',
      ask: '¿Tiene la condición algo que ver con la propia ayuda?',
      steady: 'Necesitar ayuda no significa que tu opinión sea de quien la da.',
    },
    approval: {
      does: 'Guardarse el elogio o el orgullo hasta que cambies suele tenerte trabajando por él.',
      couldAlsoBe: 'A algunas personas nunca las elogiaron y no saben cómo se hace.',
      ask: '¿Te enorgullece a ti?',
      steady: 'Puedes alegrarte de lo que hiciste aunque nadie lo firme.',
    },
  },
};
