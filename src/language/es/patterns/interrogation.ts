import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const interrogation: Translation<Catalogue['patterns']['interrogation']> = {
  name: 'Ponerte a juicio',
  term: 'interrogatorio',
  finds: 'Exigencias de pruebas, explicaciones o confesiones que ya dan por hecha tu culpa.',
  example: 'Cuarenta minutos para la compra. Foto del tique, con la hora.',
  source:
    'Bien descrito en la investigación: la vigilancia en la escala de Linda Marshall (2000), el control por celos en otras escalas, y «monitoring their time» en la guía británica sobre control coercitivo.',
  moves: {
    general: {
      does: 'Preguntas y exigencias así suelen hacer que rindas cuentas, como si algo ya estuviera probado.',
      couldAlsoBe: 'Puede ser preocupación o celos que salen como una lista de preguntas.',
      ask: '¿Hay alguna respuesta que bastaría?',
      steady: 'Pueden preguntarte algo sin que sea un juicio. Tus días no necesitan defensa.',
    },
    whereabouts: {
      does: 'Pedir cuentas de dónde estabas, o con quién, suele convertir horas corrientes en algo que hay que explicar.',
      couldAlsoBe: 'Puede que se asustara al no poder localizarte.',
      ask: '¿Lo sentiste como una pregunta o como un control?',
      steady: 'Puedes tener horas de las que nadie lleve registro.',
    },
    prove: {
      does: 'Exigir pruebas suele pedir lo que nadie puede dar: la prueba de que algo no pasó.',
      couldAlsoBe: 'A quien le mintieron antes puede costarle simplemente creer.',
      ask: '¿Qué pasó los días en que sí lo probaste?',
      steady: 'Ningún montón de pruebas se convierte solo en confianza.',
    },
    delay: {
      does: 'Preguntar por qué algo tardó tanto suele convertir cada minuto de silencio en algo que hay que excusar.',
      couldAlsoBe:
        'Esperar puede ser duro para una persona ansiosa, y quizá solo quiera saber de ti.',
      ask: '¿Le preguntarías esto a otra persona?',
      steady: 'Estabas viviendo tu día. Es razón suficiente.',
    },
    'proof-now': {
      does: 'Pedir una foto, un lugar o una llamada ahora mismo suele hacer del control una parte normal de la cercanía.',
      couldAlsoBe: 'Hay quien comparte dónde está por costumbre y no le da importancia.',
      ask: '¿Qué pasaría si llegara una hora después, o nunca?',
      steady: 'Estar localizable es una amabilidad. No es un deber de todo el día.',
    },
    confess: {
      does: 'Presionar para que admitas algo suele decidir antes la respuesta y dejarte una sola cosa que decir.',
      couldAlsoBe: 'Puede que esté seguro de haber visto algo y quiera que se diga.',
      ask: '¿Qué estarías admitiendo, y ocurrió?',
      steady: 'Decir algo que no es cierto, solo para acabar una pelea, rara vez la acaba.',
    },
    swear: {
      does: 'Pedir un juramento suele hacer que una respuesta sencilla no valga nada.',
      couldAlsoBe: 'Puede ser una vieja costumbre familiar, o miedo que busca algo firme.',
      ask: '¿Era verdad tu primera respuesta?',
      steady: 'Tu palabra no es más cierta por jurar por alguien a quien quieres.',
    },
    explain: {
      does: 'Tener que explicarte suele poner a una persona de juez, y a la otra a defender algo que no necesitaba excusa.',
      couldAlsoBe:
        'En el trabajo o en una confusión puede ser una forma brusca de preguntar qué pasó.',
      ask: '¿Ya habías explicado esto?',
      steady: 'Puedes explicarlo si quieres. No hace falta que te crean para haber hecho bastante.',
    },
    access: {
      does: 'Pedir ver un teléfono o una contraseña suele hacer que lo privado parezca culpa.',
      couldAlsoBe:
        'Algunas parejas comparten esas cosas con libertad, y a gusto de las dos partes.',
      ask: '¿Podrías decir que no sin que se te reprochara?',
      steady: 'Tener algo privado no es lo mismo que tener algo que esconder.',
    },
  },
};
