import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const breadcrumbing: Translation<Catalogue['patterns']['breadcrumbing']> = {
  name: 'Lo justo para que sigas esperando',
  term: 'breadcrumbing (migajas)',
  finds: 'Pequeñas señales de interés sin nada detrás, o calor y frío en un mismo mensaje.',
  example: 'Vi tu luz encendida. Me hizo sonreír. Bueno, no puedo hablar.',
  source: 'Un nombre popular; poca investigación.',
  caveat:
    'Difícil de ver en un mensaje. Lo que hace el patrón es la repetición: señales pequeñas, huecos largos, ningún plan.',
  moves: {
    general: {
      does: 'Un mensaje así puede mantener viva una esperanza sin darle nada en lo que apoyarse.',
      couldAlsoBe: 'Puede que sea timidez, falta de tiempo o duda de si será bien recibido.',
      ask: 'Después de un mensaje así, ¿sabes más que antes?',
      steady: 'Tu esperanza nunca fue tonta. Puedes querer más que una señal de vez en cuando.',
    },
    ping: {
      does: 'Una pequeña señal tras un silencio suele servir para ver si aún respondes.',
      couldAlsoBe: 'Puede que alguien pensara en ti y no encontrara mejor manera de empezar.',
      ask: '¿Pregunta algo sobre ti?',
      steady: 'Un hola no es una deuda. Puede quedarse ahí hasta que sepas qué quieres.',
    },
    someday: {
      does: 'Una promesa vaga suele dejar una puerta medio abierta, y ni entras ni te vas.',
      couldAlsoBe: 'Puede que de verdad aún no lo sepa.',
      ask: 'Si nunca llegara más que esto, ¿sería suficiente?',
      steady: 'Tu tiempo también es ahora. No tiene que esperar a un quizá.',
    },
    'hot-and-cold': {
      does: 'Calor y frío en un mensaje suelen dejarte con la mitad cálida en la mano y culpándote de la fría.',
      couldAlsoBe: 'Puede que alguien esté dividido y te enseñe los dos lados.',
      ask: '¿A qué mitad le ha seguido algo real?',
      steady: 'Si te confunde, quizá sea porque es confuso. No es ningún fallo tuyo.',
    },
    hold: {
      does: 'Pedirte que esperes, sin decir a qué, suele tenerte ahí sin prometer nada.',
      couldAlsoBe: 'Puede ser una forma torpe de decir «me importas y aún no puedo».',
      ask: '¿A qué te piden que esperes, y cuánto tiempo?',
      steady: 'No eres un asiento que se reserva. Lo que haces con tu tiempo lo decides tú.',
    },
    check: {
      does: 'Comprobar si aún te importa suele pedir seguridad y no devolver ninguna.',
      couldAlsoBe: 'Puede ser pura inseguridad, con una pregunta verdadera detrás.',
      ask: '¿Ha preguntado alguien cómo estás?',
      steady: 'Puede importarte alguien y aun así no responder a cada prueba.',
    },
    'late-night': {
      does: 'Un mensaje a una hora solitaria suele pedir una cercanía que no tiene sitio de día.',
      couldAlsoBe:
        'Las noches son duras para mucha gente, y quizá tu nombre es el que viene a la mente.',
      ask: '¿Sabes de esta persona también a la luz del día?',
      steady: 'Puedes querer que piensen en ti también a mediodía.',
    },
  },
};
