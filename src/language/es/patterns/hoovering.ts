import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const hoovering: Translation<Catalogue['patterns']['hoovering']> = {
  name: 'Atraerte de vuelta',
  term: 'hoovering',
  finds:
    'Promesas, recuerdos, crisis o destino para hacerte volver, sin una palabra sobre lo que se hizo.',
  example: 'Ahora soy otra persona. Vuelve a casa y te lo demostraré.',
  source: 'Un nombre popular; poca investigación.',
  caveat:
    'Entre dos personas que están juntas, mucho de esto es corriente. Depende de lo que hubo antes, y eso un solo mensaje no lo muestra.',
  moves: {
    general: {
      does: 'Hablar así suele servir para que alguien vuelva, sin decir qué sería distinto.',
      couldAlsoBe: 'La gente se echa de menos de verdad, y hay quien cambia.',
      ask: '¿Dice qué se hizo, y qué será distinto?',
      steady: 'Puedes echar de menos a alguien y quedarte donde estás.',
    },
    changed: {
      does: 'Decir que se ha cambiado suele pedirte que creas primero y veas después.',
      couldAlsoBe: 'Puede ser cierto. Un cambio real se ve con el tiempo, también desde lejos.',
      ask: '¿Qué ha cambiado que puedas ver sin volver?',
      steady: 'No tienes que decidir hoy. Un cambio real seguirá ahí el mes que viene.',
    },
    'one-more-chance': {
      does: 'Pedirte que vuelvas o que lo intentéis de nuevo suele borrar el pasado y dejarte a ti el siguiente paso.',
      couldAlsoBe: 'Puede ser arrepentimiento sincero que no ha encontrado las palabras.',
      ask: '¿Cuántas oportunidades hubo, y qué vino después?',
      steady: 'Puedes mirar el pasado con cariño y aun así no dar otra oportunidad.',
    },
    'nobody-else': {
      does: 'Decir que nadie más te querrá así suele hacer que seguir adelante parezca soledad para siempre.',
      couldAlsoBe: 'Puede ser lo grande que se siente para quien está de duelo.',
      ask: '¿Cómo era ese amor en un día corriente?',
      steady: 'Nadie puede ver tu futuro. En él cabe que te quieran bien.',
    },
    nostalgia: {
      does: 'Traer los buenos tiempos suele mostrar los mejores días y dejar fuera el resto.',
      couldAlsoBe:
        'Puede que los días buenos fueran igual de buenos, y echarlos de menos es humano.',
      ask: '¿Qué falta en esta imagen?',
      steady: 'Puedes quedarte con los buenos recuerdos. No te obligan a volver.',
    },
    'old-you': {
      does: 'Añorar cómo eras antes suele hacer que tu crecimiento parezca una pérdida.',
      couldAlsoBe: 'Puede que eche de menos lo fácil que era entre vosotros.',
      ask: '¿Qué no podías decir antes que ahora sí puedes?',
      steady: 'Has recorrido mucho camino. No tienes que encoger para volver a caber.',
    },
    crisis: {
      does: 'Una urgencia que solo tú puedes resolver suele saltarse una distancia que pusiste.',
      couldAlsoBe: 'Puede ser una urgencia real, de alguien con poca gente cerca.',
      ask: '¿Hay otra persona, o un servicio, que pueda ayudar igual o mejor?',
      steady: 'Puedes desear el bien a alguien y dejar que sean otros quienes vayan.',
    },
    fate: {
      does: 'Decir que dos personas están hechas la una para la otra suele hacer que una decisión parezca un error contra el destino.',
      couldAlsoBe: 'Puede ser la fuerza con que lo siente, en las palabras más grandes que tiene.',
      ask: '¿Qué quieres tú, si nada está escrito en las estrellas?',
      steady: 'Tu decisión cuenta más que la idea de destino de nadie.',
    },
    testing: {
      does: 'Aparecer con una excusa cualquiera suele abrir una rendija en una puerta cerrada.',
      couldAlsoBe: 'Puede que de verdad haya un libro que devolver o una fecha que aclarar.',
      ask: '¿Necesitaría respuesta si viniera de otra persona?',
      steady: 'Una puerta cerrada puede seguir cerrada con amabilidad.',
    },
  },
};
