import type { Catalogue } from '../catalogue';
import type { Translation } from '../translation';
import { countries } from './countries';

/** Everything the panel says by itself. */
export const panel: Translation<Catalogue['panel']> = {
  language: 'es',
  title: '¿Qué está pasando aquí?',
  reading: 'Leyendo…',
  message: 'El mensaje',
  thread: {
    label: 'Los mensajes',
    nth: 'Mensaje {n}',
    you: 'Tú',
    notRead: 'sin leer',
    quietOne: '1 mensaje sin nada marcado',
    quietMany: '{count} mensajes sin nada marcado',
    foundIn: 'Encontrado en',
    readOwn: 'Leer también tus propios mensajes',
  },
  wholeMessage: 'Mostrar el mensaje entero',
  lessMessage: 'Mostrar menos',
  announce: {
    nothing: 'Leído. No se encontró ninguna expresión de la lista.',
    one: 'Leído. Se encontró un patrón.',
    several: 'Leído. Se encontraron {count} patrones.',
  },
  card: {
    words: 'Las palabras',
    couldAlsoBe: 'También podría ser esto',
    ask: 'Una pregunta para ti',
    more: 'Más sobre esto',
    less: 'Menos',
    source: 'De dónde viene esto',
    caveat: 'Lo que un solo mensaje no puede mostrar',
    off: 'Desactivar este patrón',
    offDone: '«{name}» está desactivado. A partir de ahora no se buscará.',
    offThreat:
      'La información de ayuda sigue apareciendo cuando un mensaje habla de peligro o de autolesiones.',
    wrong: 'Esto no era así',
    wrongDone:
      'Gracias. Esta forma de decirlo queda en silencio a partir de ahora. Se anotó solo en este dispositivo.',
    undo: 'Deshacer',
  },
  welcome: {
    heading: 'Antes de seguir',
    does: 'Undertone lee palabras. No puede conocer a una persona, un tono de voz ni lo que pasó antes.',
    keeps:
      'Todo se lee en este dispositivo y no se envía nada a ningún sitio. No se guarda nada, salvo lo que tú decidas conservar.',
    seen: 'Quien pueda usar este navegador puede ver que Undertone está instalado y lo que has guardado. Si alguien vigila este dispositivo, otro puede ser mejor lugar. Si el navegador se sincroniza, la extensión también puede aparecer en otros dispositivos.',
    hide: 'Esc oculta esto. Tres veces Mayús cierra todo lo de Undertone. El historial del propio navegador no se borra.',
    more: 'Todo esto, con un ejemplo para probar, está en las opciones.',
    done: 'No mostrar más',
  },
  togetherSource: 'De dónde viene esto',
  keep: 'Guardar',
  kept: 'Guardado',
  keptNote: 'En este dispositivo, en «Lo que has guardado».',
  undoKeep: 'Deshacer',
  keepProblems: {
    failed: 'No se pudo guardar. Quizá funcione en otro intento.',
    full: 'No se pudo guardar: el disco está lleno. No se perdió nada de lo guardado antes. Liberar algo de espacio ayuda.',
    'session-full':
      'No se pudo guardar: en «solo esta sesión» no cabe más. No se perdió nada de lo guardado antes. Borrar algunas entradas, o conservarlas más tiempo desde las opciones, ayuda.',
    blocked:
      'No se pudo guardar: el navegador no abre el historial en este momento. Cerrar otras ventanas de Undertone puede ayudar.',
    'not-undone': 'Sigue guardado: no se pudo retirar. Se puede borrar en el historial.',
  },
  private: 'Esta es una ventana privada. Aquí no se puede guardar nada.',
  hide: 'Ocultar',
  pin: 'Dejar abierto',
  move: 'Mover esta nota (también con las flechas)',
  howToHide:
    'Esc oculta esto. Tres veces Mayús cierra todo lo de Undertone. El historial del propio navegador no se borra.',
  fromMenu:
    'No se pudo leer la página, así que estas palabras vienen del menú. Pueden faltar saltos de línea.',
  cut: 'La página muestra solo una parte de esto, y solo se leyó esa parte. Con el mensaje entero abierto, preguntar otra vez lee también el resto.',
  pick: {
    label: 'Elegir un mensaje',
    hint: 'Señalar un mensaje y hacer clic, o usar las flechas e Intro. Esc lo termina.',
  },
  tryAgain: 'Otra vez',
  problems: {
    asleep:
      'Undertone no respondió. Quizá se acaba de actualizar: al recargar esta página, vuelve.',
    refused:
      'Esta página no puede preguntarle eso a Undertone. Cerrar esta nota y preguntar de nuevo puede ayudar.',
    malformed: 'Algo salió mal por el camino. Cerrar esta nota y preguntar de nuevo puede ayudar.',
    'too-long': 'Es más texto del que se puede leer de una vez. Con una parte más corta funciona.',
    failed: 'Algo falló al leer. No se guardó ni se envió nada. Quizá funcione en otro intento.',
  },
  help: {
    country: 'País',
    chooseCountry: 'Elegir un país',
    emergency: 'Peligro ahora mismo: {number}',
    emergencyUnknown: 'Peligro ahora mismo: el número de emergencias (112 en la UE).',
    phone: 'Teléfono {value}',
    text: 'SMS al {value}',
    textWord: 'SMS con {word} al {value}',
    textphone: 'Teléfono de texto {value}',
    web: 'En la web: {value}',
    always: 'día y noche',
    free: 'gratis',
    source: '{name}: {source}, comprobado el {date}',
    sources: 'De dónde vienen estos números',
    noCrisisLine:
      'Para pensamientos sobre morir, aquí todavía no figura ninguna línea comprobada de este país. Personal médico o el número de emergencias pueden ayudar a cualquier hora.',
    traces:
      'Las llamadas pueden quedar en la lista del teléfono, y las páginas web dejan rastro. El teléfono o el ordenador de otra persona puede ser un lugar más seguro.',
    countries,
    where: {
      england: 'Inglaterra',
      wales: 'Gales',
      native: 'para pueblos indígenas',
      anywhere: 'en la web, para cualquier país',
    },
  },
};
