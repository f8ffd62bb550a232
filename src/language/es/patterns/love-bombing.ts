import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const loveBombing: Translation<Catalogue['patterns']['love-bombing']> = {
  name: 'Demasiado y demasiado pronto',
  term: 'love bombing',
  finds: 'Elogios o cercanía muy totales, muy tempranos o que no dejan sitio para nadie más.',
  example: 'Nueve días y ya lo sé: todo lo anterior a ti fue un error.',
  source:
    'Un nombre popular; poca investigación (un estudio con estudiantes, Strutzenberg y otros, 2017).',
  caveat:
    'Es el patrón más difícil de ver en un solo mensaje. El ritmo, y lo que viene después, dicen más que las palabras.',
  moves: {
    general: {
      does: 'Hablar así puede hacer que un vínculo parezca decidido antes de que dos personas se conozcan.',
      couldAlsoBe: 'La gente enamorada habla así, y muchas veces lo siente.',
      ask: '¿Te parece bien el ritmo, y podrías frenarlo?',
      steady: 'Lo bueno puede tomarse su tiempo. Sigue ahí si vas despacio.',
    },
    'only-one': {
      does: 'Ser la única persona que comprende suele darte un lugar bonito y pesado a la vez: cuesta apartarse de él.',
      couldAlsoBe: 'Quizá alguien se siente comprendido por primera vez en mucho tiempo.',
      ask: '¿Estaría bien que otras personas también le importaran?',
      steady: 'Puedes disfrutar de ser especial para alguien sin serlo todo.',
    },
    fate: {
      does: 'Hablar de almas gemelas y destino suele hacer que las dudas parezcan una traición a algo más grande que los dos.',
      couldAlsoBe: 'Es una manera corriente de decir que se es muy feliz.',
      ask: '¿Hay aquí sitio para una duda?',
      steady: 'Dudar al principio es normal. Nada verdadero se rompe por una pregunta.',
    },
    perfect: {
      does: 'Que te llamen perfección puede subirte a un pedestal, del que solo se puede bajar.',
      couldAlsoBe: 'Puede ser simple alegría, con las primeras palabras que salen.',
      ask: '¿Conoce también tus partes corrientes?',
      steady: 'No hace falta seguir en la perfección para valer la pena.',
    },
    'cannot-live': {
      does: 'Convertirte en la condición de una vida suele transformar el cariño en el deber de quedarse.',
      couldAlsoBe: 'Lo dicen muchas canciones, y casi siempre significa «me alegro de que estés».',
      ask: '¿Lo sientes como una palabra cálida o como un peso?',
      steady: 'Puedes querer a alguien sin ser lo que le mantiene con vida.',
    },
    exclusive: {
      does: 'Dibujar un círculo alrededor de dos personas suele hacer que las demás parezcan sobrar en tu vida.',
      couldAlsoBe: 'Puede ser el deseo de cuidarte, dicho demasiado en grande.',
      ask: '¿Dónde quedan tus amistades y tu familia en este cuadro?',
      steady: 'Puede haber varias personas en tu vida. La buena cercanía deja la puerta abierta.',
    },
    rush: {
      does: 'Las palabras muy grandes dichas muy pronto suelen saltarse la parte en la que crece la confianza.',
      couldAlsoBe: 'Hay quien se enamora deprisa y habla deprisa, y sale bien.',
      ask: '¿Qué pasa cuando pides un poco más de tiempo?',
      steady: 'Puedes ir a la velocidad a la que todavía te oyes.',
    },
    'put-above': {
      does: 'Que te pongan por encima de todo el mundo puede atarte y hacer pequeñas a las demás personas.',
      couldAlsoBe: 'Puede ser un halago torpe, y nada más.',
      ask: '¿Te gustaría que te elogiaran sin rebajar a nadie?',
      steady: 'Tus buenas cualidades no necesitan comparación.',
    },
  },
};
