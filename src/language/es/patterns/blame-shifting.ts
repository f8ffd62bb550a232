import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const blameShifting: Translation<Catalogue['patterns']['blame-shifting']> = {
  name: 'Hacer que sea culpa tuya',
  term: 'echar la culpa',
  finds: 'Palabras que te hacen responsable de lo que otra persona hizo, sintió o dejó de hacer.',
  example: 'Nunca lo habría tirado si no hubieras seguido hablando.',
  source:
    'Bien descrito en la investigación. La escala de maltrato psicológico sutil de Linda Marshall (2000) pregunta por recibir la culpa del enfado de la pareja, y el DARVO de Jennifer Freyd lo incluye.',
  moves: {
    general: {
      does: 'Frases así suelen pasar el peso de lo que hizo una persona a la otra.',
      couldAlsoBe:
        'Dos personas pueden tener su parte en cómo salió algo, y esta puede ser una forma brusca de decirlo.',
      ask: '¿Qué parte de esto hiciste tú, y qué parte fue decisión de otra persona?',
      steady: 'Puedes responder de tu parte sin cargar con todo.',
    },
    'made-me': {
      does: 'Hablar así suele convertir algo que una persona hizo en algo que le hicieron.',
      couldAlsoBe: 'Puede ser una forma rápida de decir «me dolió y no lo llevé bien».',
      ask: '¿Otra persona en el mismo lugar habría podido hacer algo distinto?',
      steady:
        'Lo que dices puede afectar a la gente. Lo que hagan con ello sigue siendo decisión suya.',
    },
    conditional: {
      does: 'Hacer que una conducta dependa de ti suele ponerte a cargo de ella.',
      couldAlsoBe:
        'Puede ser un simple deseo de que algo cambie, atado a las palabras equivocadas.',
      ask: 'Si hicieras todo lo que se pide, ¿se acabaría, o habría una razón nueva?',
      steady: 'Nadie puede tener tanto cuidado como para controlar lo que hace otra persona.',
    },
    consequence: {
      does: 'Dicho así, un trato duro suele sonar a ley de la naturaleza que pusiste en marcha.',
      couldAlsoBe: 'A veces señala un resultado real, como un recibo atrasado o un tren perdido.',
      ask: '¿Pasó por sí solo, o alguien decidió hacerlo?',
      steady:
        'Un resultado que alguien eligió no es el tiempo que hace. Se puede mirar, y la decisión también.',
    },
    deserved: {
      does: 'Decir que alguien se lo buscó suele hacer que el daño parezca merecido, para que nadie tenga que lamentarlo.',
      couldAlsoBe: 'Puede ser frustración con una decisión que sí tuvo un coste.',
      ask: '¿Le dirías a una amistad que se lo había ganado?',
      steady: 'Cometer un error y merecer que te hagan daño son dos cosas distintas.',
    },
    'turned-apology': {
      does: 'Una disculpa que se da la vuelta a mitad de camino suele devolver la culpa que parecía asumir.',
      couldAlsoBe:
        'A algunas personas les cuesta disculparse y buscan una razón mientras aún lo intentan.',
      ask: 'Si quitas todo lo que va después del «pero», ¿qué queda?',
      steady: 'No pasa nada si una disculpa así no te parece una disculpa.',
    },
    everything: {
      does: 'Ponerlo todo en una persona suele acabar con la búsqueda de lo que de verdad falló.',
      couldAlsoBe:
        'En un mal momento se habla en «siempre» y «todo», y se quiere decir una sola cosa.',
      ask: '¿Es probable que una sola persona hiciera todo esto?',
      steady:
        'Pocas cosas entre dos personas tienen una sola causa. El conjunto es mucho para cargarlo.',
    },
  },
};
