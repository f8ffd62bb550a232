import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const threat: Translation<Catalogue['patterns']['threat']> = {
  name: 'Amenazas y miedo',
  term: 'amenaza',
  finds:
    'Palabras que amenazan con daño a ti, a otros, a lo tuyo, o a quien escribe como presión sobre ti.',
  example: 'Sal por esa puerta y verás lo que pasa.',
  source:
    'Bien descrito en la investigación y en la ley: coacción y amenazas en la rueda de Duluth, «dominance and intimidation» en la medida de Murphy y Hoover (1999), y la guía británica sobre control coercitivo.',
  caveat:
    'Las palabras no pueden mostrar lo grande que es un peligro. Si algo te asusta, eso cuenta, aunque escrito parezca pequeño.',
  moves: {
    general: {
      does: 'Hablar así suele hacer que alguien ceda, o se quede, por miedo.',
      couldAlsoBe:
        'Puede ser rabia sin ningún plan detrás. Cómo se sintió al leerlo lo sabes tú mejor que cualquier programa.',
      ask: '¿Te dio miedo leer esto?',
      steady:
        'Si tienes miedo, merece tomarse en serio. No hace falta certeza para hablarlo con alguien.',
    },
    regret: {
      does: 'Avisar de que lo lamentarás suele dejar el daño abierto, para que el miedo complete el resto.',
      couldAlsoBe: 'Puede ser orgullo herido, o la idea de que lo lamentarás después.',
      ask: '¿Ha seguido algo a palabras como estas alguna vez?',
      steady: 'Una amenaza vaga puede pesar tanto como una clara. Es comprensible que inquiete.',
    },
    watched: {
      does: 'Hacerte saber que se sabe dónde estás suele hacer que sientas vigilancia.',
      couldAlsoBe: 'Sin contexto puede ser un comentario inofensivo sobre un lugar.',
      ask: '¿Hay alguna forma de que se sepa que tú no hayas elegido?',
      steady: 'Dónde estás es asunto tuyo. Inquietarse cuando deja de serlo es un buen instinto.',
    },
    exposure: {
      does: 'Amenazar con mostrar imágenes, mensajes o secretos suele retener a alguien por la vergüenza.',
      couldAlsoBe:
        'Puede decirse con rabia y no hacerse nunca. En muchos lugares la ley lo prohíbe.',
      ask: '¿Hay alguien a quien podrías contárselo antes de que lo haga nadie?',
      steady: 'La vergüenza de difundir lo privado es de quien lo difunde, no tuya.',
    },
    children: {
      does: 'Meter a los hijos suele hacer que cualquier otra decisión parezca imposible.',
      couldAlsoBe: 'Quien teme perder a un hijo puede decir cosas que ningún tribunal concedería.',
      ask: '¿Hay alguien que conozca la ley sobre esto donde vives?',
      steady:
        'Lo que pasa con los hijos no se decide en un mensaje. No tienes que resolverlo esta noche, ni a solas.',
    },
    'self-harm': {
      does: 'Atar la vida de alguien a tu decisión suele hacerte responsable de algo que nadie puede cargar a solas.',
      couldAlsoBe:
        'La desesperación puede ser muy real. Las dos cosas pueden ser ciertas: dolor de verdad, y presión sobre ti.',
      ask: '¿Quién más podría saberlo: emergencias, personal médico, alguien de su entorno?',
      steady:
        'Puedes tomarlo en serio y hacer que llegue ayuda sin renunciar a tu propia decisión.',
    },
    violence: {
      does: 'Las palabras que nombran o insinúan un daño suelen hacer que alguien ceda por miedo.',
      couldAlsoBe:
        'Hay quien habla así sin hacer nunca nada. Por las palabras no se puede saber con seguridad, y por aquí tampoco.',
      ask: '¿Sientes peligro cerca de esta persona, ahora o a veces?',
      steady: 'Tu miedo te informa. No tienes que discutirlo hasta que se calle.',
    },
    livelihood: {
      does: 'Amenazar un trabajo, una casa o el dinero suele hacer que irse o negarse parezca demasiado caro.',
      couldAlsoBe: 'En el trabajo puede ser un aviso real y legal, dicho con dureza.',
      ask: '¿Le toca decidirlo a esta persona, y hay alguien que lo sepa?',
      steady: 'Una amenaza puede sonar a última palabra. Rara vez lo es.',
    },
    status: {
      does: 'Amenazar con denunciar a alguien, o con tocar sus papeles, suele dar miedo a pedir ayuda.',
      couldAlsoBe: 'Puede decirse sin ninguna idea de cómo funcionan de verdad esas cosas.',
      ask: '¿Hay algún servicio donde puedas preguntarlo sin dar tu nombre?',
      steady: 'Hay servicios que ayudan a la gente digan lo que digan sus papeles.',
    },
    belongings: {
      does: 'Amenazar a una mascota, o cosas que quieres, suele mostrar lo que podría venir después.',
      couldAlsoBe: 'Puede ser un arrebato sin pensar por algo que estorbaba.',
      ask: '¿Se ha dañado antes algo tuyo?',
      steady: 'Querer a un animal o una cosa no es debilidad, y temer por ello es natural.',
    },
    'people-close': {
      does: 'Amenazar a personas que quieres suele hacer que cedas para protegerlas.',
      couldAlsoBe: 'Puede ser rabia vacía contra alguien con quien hubo una pelea.',
      ask: '¿Querrían esas personas saber esto?',
      steady: 'No eres la causa de lo que otra persona amenaza con hacer.',
    },
    'coming-over': {
      does: 'Insinuar que va a presentarse suele hacer de la cercanía la propia amenaza.',
      couldAlsoBe: 'En algunas casas es una frase gastada, sin nada detrás.',
      ask: '¿Estarías a gusto si estuviera ahora mismo en tu puerta?',
      steady: 'Quién entra por tu puerta lo decides tú.',
    },
  },
};
