import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const entitlement: Translation<Catalogue['patterns']['entitlement']> = {
  name: 'Tratar tu cariño como una deuda',
  term: 'creerse con derecho',
  finds:
    'Palabras que reclaman tu tiempo, tu cuerpo, tu dinero, tu atención o tu obediencia como si se debieran.',
  example: 'Yo pago esta casa, así que cuando llamo, contestas.',
  source:
    'Cerca de lo que describe la investigación: «domination» en el inventario de Tolman (1989), y el uso de privilegios en la rueda de Duluth. El límite que trazamos es nuestro.',
  moves: {
    general: {
      does: 'Hablar así suele tratar lo que das como algo que debes, de modo que un no parece quitar.',
      couldAlsoBe: 'Quizá hubo una promesa, o una vieja costumbre que uno de los dos tomó por tal.',
      ask: '¿Aceptaste esto, y podrías haber dicho que no?',
      steady: 'Lo que das es un regalo cuando eres libre de quedártelo.',
    },
    owe: {
      does: 'Llamar deuda a algo suele convertir un favor, o la simple cercanía, en una cuenta que solo lleva una parte.',
      couldAlsoBe:
        'Puede que de verdad se prestara o prometiera algo, y esto sea un recordatorio brusco.',
      ask: '¿Qué se debe exactamente, y quién puso el precio?',
      steady: 'La amabilidad entre personas no es un préstamo, salvo que ambas la llamaran así.',
    },
    duty: {
      does: 'Decir cómo se supone que son las cosas suele presentar el deseo de una persona como una regla que todo el mundo conoce.',
      couldAlsoBe: 'Puede que creciera con esa regla y nunca la mirara.',
      ask: '¿De dónde viene esta regla?',
      steady: 'Puedes mirar una regla y decidir si es tuya.',
    },
    role: {
      does: 'Señalar tu papel suele poner un deber donde podría haber una pregunta.',
      couldAlsoBe:
        'En el trabajo o en una familia, algunas cosas sí vienen con la parte que se aceptó.',
      ask: '¿Es esto una parte del papel al que dijiste que sí?',
      steady:
        'Ser pareja, hija, madre, padre o parte de una plantilla es algo que haces. Sigues siendo una persona entera.',
    },
    unasked: {
      does: 'Esperar algo sin pedirlo suele hacerte responsable de adivinar, y culpable si no adivinas.',
      couldAlsoBe: 'Puede venir de alguien con cansancio que desea que piensen en él.',
      ask: '¿Podrías haberlo sabido?',
      steady: 'Nadie lee la mente. No adivinar no es que no te importe.',
    },
    deserve: {
      does: 'Decir lo que se ha ganado de ti suele hacer que lo mejor que das parezca una falta que te toca compensar.',
      couldAlsoBe:
        'Puede ser una forma torpe de decir «no estoy a gusto con cómo están las cosas».',
      ask: '¿Mejor en qué sentido, y se dijo alguna vez?',
      steady: 'Tu esfuerzo cuenta aunque no lo llamen suficiente.',
    },
    obedience: {
      does: 'Ordenar en vez de pedir suele resolver una cuestión solo por rango.',
      couldAlsoBe:
        'Puede ser el final de un día largo, o algo de seguridad real sin tiempo para explicar.',
      ask: 'Entre dos personas adultas, ¿cómo sonaría aquí una razón?',
      steady: 'Puedes preguntarte por qué. Una pregunta no es desobediencia.',
    },
    access: {
      does: 'Reclamar tu tiempo, tu cuerpo, tu teléfono o tu atención como un derecho suele no dejar sitio para lo que tú deseas.',
      couldAlsoBe: 'Puede que esté acostumbrado a una cercanía en la que nadie tuvo que pedir.',
      ask: '¿Hay aquí una manera de decir que no que estaría bien?',
      steady: 'Tu tiempo, tu cuerpo y tus cosas siguen siendo tuyos en cualquier relación.',
    },
  },
};
