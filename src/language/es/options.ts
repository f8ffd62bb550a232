import type { Catalogue } from '../catalogue';
import type { Translation } from '../translation';

/** The options page. The sample messages stay English: that is what is read. */
export const options: Translation<Catalogue['options']> = {
  title: 'Undertone: opciones',
  contents: 'En esta página',
  about: {
    heading: 'Qué es esto',
    texts: {
      ask: 'Selecciona un mensaje en una página y elige «¿Qué está pasando aquí?» en su menú. Una nota al lado dice para qué suele servir esa forma de hablar, qué más podría significar, y deja una pregunta para hacerse a solas.',
      limits:
        'Busca diecinueve patrones. Lee palabras, no personas: no puede conocer un tono de voz, lo que pasó antes ni la intención de nadie. Que no encuentre nada no significa que un mensaje fuera amable, y que encuentre algo no significa que se dijera con esa intención.',
      device:
        'Todo se lee en este dispositivo. No se envía nada, nadie se entera, y ninguna página se lee antes de que preguntes.',
      stored:
        'No se guarda nada, salvo lo que tú decidas conservar. En una ventana privada no se puede guardar nada.',
      seen: 'Quien pueda usar este navegador puede ver que Undertone está instalado y abrir lo que has guardado. Si el navegador se sincroniza con una cuenta, la extensión también puede aparecer en otros dispositivos de esa cuenta. Si alguien vigila este dispositivo, otro puede ser mejor lugar.',
      hide: 'Esc oculta la nota. Mayús, pulsada tres veces en un segundo, cierra todo lo de Undertone en todas las páginas. Ninguna de las dos borra el historial del navegador, que muestra las páginas visitadas.',
    },
    tryIt: 'Un mensaje para probar',
    result: 'Lo que se dice de él',
  },
  patterns: {
    heading: 'Patrones',
    intro: 'Lo que está desactivado no se muestra ni se guarda.',
    search: 'Buscar en los patrones',
    noMatch: 'Ningún patrón coincide con estas palabras.',
    found: { one: 'Coincide un patrón.', other: 'Coinciden {count} patrones.' },
    allOf: 'Todo lo de «{family}»',
    example: 'Por ejemplo: «{example}»',
    howMany: '{on} de {count} activos',
    threatHeading: 'Antes de desactivar «{name}»',
    threat:
      'Los mensajes que amenazan dejarán de marcarse y explicarse. La información de ayuda sigue apareciendo cuando un mensaje habla de peligro o de autolesiones.',
    threatOff: 'Desactivar',
    threatKeep: 'Dejar activo',
  },
  sensitivity: {
    heading: 'Cuánto se muestra',
    label: 'Cuánto se muestra',
    levels: {
      clear: 'Solo lo que es claro',
      balanced: 'Lo claro y lo bastante claro',
      faint: 'También los indicios leves',
    },
    about: {
      clear: 'Menos hallazgos, y menos que resulten ser otra cosa.',
      balanced: 'Un término medio. Casi todo el mundo empieza así.',
      faint: 'Más hallazgos, y más que resulten ser otra cosa.',
    },
    sample: 'Tres mensajes, leídos así',
    nothing: 'no se muestra',
  },
  phrases: {
    heading: 'Tus propias frases',
    intro:
      'Hay frases que solo tú conoces: la que siempre venía primero. Lo que añadas aquí también se encuentra, incluso escrito de otra forma, con un pequeño desliz o con una palabra en medio.',
    words: 'La frase',
    wordsHint: 'Por ejemplo: here we go again',
    as: 'Qué cuenta como',
    ownName: 'Un nombre propio',
    name: 'Su nombre',
    sample: 'Probarla en un mensaje',
    samplePlaceholder: 'Un mensaje que la tenga, o casi',
    add: 'Añadir',
    change: 'Guardar el cambio',
    cancel: 'Cancelar',
    edit: 'Cambiar «{words}»',
    remove: 'Quitar «{words}»',
    editShort: 'Cambiar',
    removeShort: 'Quitar',
    removed: '«{words}» se ha quitado.',
    undo: 'Deshacer',
    none: 'Todavía ninguna.',
    hit: 'Aparece en él.',
    miss: 'No aparece en él.',
    problems: {
      'no-words': 'Aquí todavía no hay palabras.',
      'too-common':
        'Es tan corriente que se marcaría en casi todos los mensajes. Un trozo más largo de la frase funciona mejor.',
      'too-many-words':
        'Es demasiado larga para volver a aparecer igual. Caben hasta veinte palabras; basta con la parte que no cambia.',
      'too-long': 'Es demasiado larga: caben hasta {most} caracteres.',
      'no-name': 'Falta un nombre.',
      twice: 'Esta frase ya está.',
      'too-many': 'Hay sitio para {most} frases. Para añadir otra, primero hay que quitar una.',
    },
  },
  quiet: {
    heading: 'En silencio',
    intro:
      'Formas de hablar que marcaste con «Esto no era así». No se buscan hasta que dejes que vuelvan a contar.',
    none: 'No hay nada en silencio.',
    back: 'Que vuelva a contar',
    backLabel: 'Que «{words}» vuelva a contar',
    backAll: 'Que todo vuelva a contar',
  },
  keeping: {
    heading: 'Lo que guardas',
    intro:
      'No se guarda nada, salvo que pulses «Guardar» o actives que ocurra solo. En una ventana privada no se puede guardar nada.',
    holds: 'Una entrada contiene',
    holdsNames: { message: 'El mensaje entero', words: 'Solo las palabras encontradas' },
    retention: 'Se queda',
    retentions: {
      session: 'Solo esta sesión',
      '7': '7 días',
      '30': '30 días',
      '90': '90 días',
      forever: 'Hasta que se borre',
    },
    shorterHeading: 'Lo guardado se quedaría menos tiempo',
    shorter:
      'Todo lo guardado que tenga más de {count} días se borra enseguida. No se puede recuperar.',
    sessionOnly:
      'Todo lo que has guardado hasta ahora pasa a la memoria y desaparece al cerrar el navegador. Después no se puede recuperar.',
    shorten: 'Guardarlo menos tiempo',
    leave: 'Dejarlo como está',
    automatic: 'Guardar cada mensaje en el que se encuentre algo',
    automaticAbout:
      'Desactivado es más seguro si otra persona puede usar este navegador. Lo que se guarda solo queda guardado como todo lo demás.',
    relock: 'Se cierra solo después de',
    minutes: '{count} minutos',
  },
  lock: {
    heading: 'Cerradura',
    about:
      'Con una cerradura, lo que has guardado queda sellado y solo se abre con una frase de paso. Guardar funciona también cuando está cerrada. Si la frase de paso se olvida, nada recupera lo sellado. Una cerradura puede despertar preguntas, y alguien puede presionar para conseguir la frase.',
    isOn: 'La cerradura está activada.',
    passphrase: 'Frase de paso',
    again: 'La misma otra vez',
    next: 'Nueva frase de paso',
    turnOn: 'Activar la cerradura',
    turnOff: 'Desactivar la cerradura',
    change: 'Cambiar la frase de paso',
    done: {
      on: 'La cerradura está activada. Lo que has guardado está sellado.',
      off: 'La cerradura está desactivada. Lo que has guardado vuelve a estar abierto.',
      changed: 'La frase de paso ha cambiado.',
    },
    working: 'Un momento…',
    problems: {
      different: 'Lo escrito en los dos últimos campos aún no coincide.',
      'too-short': 'Una frase de paso necesita al menos {least} caracteres.',
      'wrong-passphrase': 'Esa no es la frase de paso.',
      'too-soon': 'Ha fallado varias veces. Dentro de un rato se podrá probar de nuevo.',
      failed:
        'No ha funcionado. No se ha perdido nada de lo guardado. Quizá funcione en otro intento.',
    },
  },
  help: {
    heading: 'Líneas de ayuda',
    intro:
      'Cuando un mensaje amenaza o habla de morir, primero se muestran líneas de ayuda de este país. El país nunca se adivina.',
    country: 'País',
    none: 'Ningún país',
  },
  look: {
    heading: 'Aspecto e idioma',
    theme: 'Colores',
    themes: { system: 'Como el sistema', light: 'Claro', dark: 'Oscuro' },
    textSize: 'Tamaño del texto',
    textSizes: { usual: 'Normal', large: 'Grande', largest: 'Muy grande' },
    calm: 'Calma: marcas sin colores',
    calmAbout: 'Cada familia conserva su propio tipo de línea.',
    answers: 'Las respuestas aparecen',
    answersNames: {
      beside: 'En una nota junto al mensaje',
      popup: 'En la ventanita del botón de la barra de herramientas',
    },
    answersAbout:
      'Una página puede notar la nota y, en Firefox, una página hecha para eso también podría leerla. Ninguna página puede ver la ventanita.',
    language: 'Idioma',
    browserLanguage: 'Como el navegador',
    languageAbout:
      'Es el idioma en el que te habla Undertone. Por ahora solo puede leer mensajes en inglés.',
  },
  shortcut: {
    heading: 'Atajo de teclado',
    set: 'Con un mensaje seleccionado, {shortcut} pregunta «¿Qué está pasando aquí?».',
    unset: 'No hay ningún atajo. El menú y el botón funcionan sin él.',
    change: 'Cambiar el atajo',
    changeFailed:
      'El navegador no abrió su página de atajos. Está entre sus ajustes de extensiones.',
  },
  settings: {
    heading: 'Tus ajustes',
    exportAbout:
      'Todo lo que has elegido en esta página, también tus propias frases, en un archivo. No contiene ningún mensaje ni nada de lo que has guardado. El archivo se queda donde lo pongas y aparece en la lista de descargas del navegador.',
    export: 'Guardar los ajustes en un archivo',
    import: 'Tomar los ajustes de un archivo',
    imported: 'Los ajustes se tomaron del archivo.',
    problems: {
      'no-settings': 'Este archivo no contiene ajustes de Undertone. No se cambió nada.',
      'too-new':
        'Este archivo viene de un Undertone más nuevo. No se cambió nada; después de actualizar se podrá tomar.',
      unreadable: 'No se pudo leer el archivo. No se cambió nada.',
    },
    reset: 'Dejar todo como al principio',
    resetAbout:
      'Todo lo elegido en esta página vuelve a estar como al principio. Lo que has guardado se queda.',
    resetDone: 'Todo está como al principio.',
    undo: 'Deshacer',
  },
  erase: {
    heading: 'Borrar todo',
    about:
      'Todo lo que Undertone ha guardado en este navegador: lo que conservaste, tus notas, tus frases y cada ajuste. Aquí no se puede recuperar. Con herramientas especiales quizá se puedan recuperar partes del disco, y los archivos que exportaste siguen donde están.',
    first: 'Borrar todo',
    sure: 'Todo desaparecerá al instante.',
    second: 'Borrar ahora',
    cancel: 'Cancelar',
    done: 'Todo está borrado.',
    failed:
      'No se pudo borrar todo. Cerrar otras ventanas de Undertone e intentarlo otra vez puede ayudar.',
  },
  saveFailed: 'No se pudo guardar esta elección. Quizá el navegador no tiene más espacio.',
};
