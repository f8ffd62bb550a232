import type { Catalogue } from '../catalogue';
import type { Translation } from '../translation';

/** Sentences about a whole message. */
export const explanation: Translation<Catalogue['explanation']> = {
  opening: {
    nothing: 'No se encontró ninguna expresión de la lista. Eso no dice nada de cómo se sintió.',
    nothingOutsideQuotes:
      'Fuera de las palabras que parecen citadas o contadas, no se encontró ninguna expresión de la lista. Eso no dice nada de cómo se sintió.',
    nothingBesidesHelp: 'Aparte de eso, no se encontró ninguna expresión de la lista.',
    one: 'Algunas de estas palabras encajan con un patrón conocido.',
    two: 'Aquí se juntan dos patrones.',
    several: 'Aquí se juntan varios patrones. El más claro va primero.',
    own: 'Aparece una frase que añadiste tú. De la lista, nada más.',
    otherLanguage:
      'Esto parece estar en otro idioma ({language}). Por ahora solo se puede leer el inglés, así que no se puede decir nada de este mensaje.',
    faint: 'Solo se encontraron indicios leves. Por sí solos quizá signifiquen poco.',
    together: {
      darvo:
        'Aquí se juntan tres movimientos: algo se niega o se hace pequeño, la culpa pasa a ti, y quien escribe acaba siendo la persona herida. Tiene un nombre: DARVO. Después es fácil sentir que la culpa es propia.',
      upAndDown:
        'Aquí van juntos el elogio y el desprecio. Esa mezcla suele dejar a una persona esforzándose por recuperar la mitad cálida.',
      threatToReturn:
        'El deseo de que vuelvas está aquí junto a una amenaza. Juntos suelen hacer que volver parezca el único camino seguro.',
      guiltToReturn:
        'El deseo de que vuelvas está aquí junto a la culpa. Juntos pueden hacer que guardar distancia parezca cruel.',
      factsAndFeelings:
        'Aquí se da por falso tanto lo que pasó como lo que sentiste. Juntas, las dos cosas pueden dejar poco suelo firme.',
      smallAndWrong:
        'Aquí se hace pequeño lo que pasó y se da por equivocado lo que sientes. Juntas, suelen dejar sin nada de lo que se pueda hablar.',
      judgedAndCut:
        'Aquí se te piden cuentas y se te rebaja al mismo tiempo. Así, cualquier respuesta suele sonar a excusa.',
      guiltAndDebt:
        'Aquí se juntan la culpa y una deuda. Eso suele dejar sin manera de decir que no y seguir sintiéndose buena persona.',
      coldUntil:
        'Aquí se juntan el silencio y las condiciones. Eso suele hacer que ceder parezca el único camino de vuelta al cariño.',
      limitPunished:
        'Aquí un límite se trata como un ataque, y detrás viene la culpa. Juntos suelen hacer que alguien retire un no que iba en serio.',
    },
  },
  togetherSource: {
    darvo:
      'DARVO es el nombre que le puso Jennifer Freyd: «deny, attack, reverse victim and offender». En un estudio de Harsey, Zurbriggen y Freyd (2017), quienes lo habían vivido más se culpaban más.',
  },
  ownAbout: 'Esta frase la añadiste tú.',
  limits:
    'Aquí se leen palabras, no personas. Un solo mensaje no puede mostrar un patrón ni una intención, y tú sabes cosas que no están en él.',
  limitsOfSeveral:
    'Aquí se leen palabras, no personas. Unos pocos mensajes no muestran una intención, y tú sabes cosas que no están en ellos.',
  clarity: {
    strong: 'se ve con claridad',
    fair: 'se ve con bastante claridad',
    weak: 'apenas se insinúa',
  },
  setAside: {
    offer: {
      some: 'Algunas de estas palabras parecen citadas o contadas, así que se dejaron fuera. ¿Mirarlas también?',
      all: 'Estas palabras parecen citadas o contadas. ¿Mirarlas también?',
    },
    press: 'Leerlas también',
  },
  help: {
    'danger-now': {
      heading: 'Si alguien está en peligro ahora',
      text: 'Este mensaje suena como si alguien pudiera estar en peligro ahora mismo. Si es así, el número de emergencias es la ayuda más rápida.',
    },
    suicide: {
      heading: 'Se trata de una vida',
      text: 'Este mensaje habla de morir o de autolesiones. Sea de quien sea, merece tomarse en serio, y no es algo que una persona tenga que cargar sola. Si se trata de ti: en estas líneas te reciben tal como estás.',
    },
    'suicide-as-pressure': {
      heading: 'Se trata de una vida, y de presión',
      text: 'Aquí la vida de alguien se ata a tu decisión. El dolor puede ser real, y aun así no te toca cargarlo a solas. Los servicios de emergencia pueden cuidar de esa persona, y una línea de ayuda, de ti.',
    },
    threat: {
      heading: 'Si esto te da miedo',
      text: 'Algunas de estas palabras se leen como una amenaza. En estas líneas te escuchan, y antes no hace falta tener nada claro ni decidir nada.',
    },
  },
};
