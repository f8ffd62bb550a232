import type { Catalogue } from '../catalogue';
import type { Translation } from '../translation';

/** The toolbar popup. */
export const popup: Translation<Catalogue['popup']> = {
  paste: 'Pegar o escribir un mensaje',
  placeholder: 'Un mensaje al que no dejas de dar vueltas…',
  asOne: 'Leerlo todo como un solo mensaje',
  clear: 'Vaciar',
  another: 'Mirar otro mensaje',
  intro:
    'También puedes seleccionar un mensaje en una página y elegir «¿Qué está pasando aquí?» en su menú.',
  remembersNothing:
    'Lo que pegas se lee en este dispositivo y se olvida al cerrar esto, si no se guarda.',
  withText: {
    'page-closed-to-us':
      'Esta página no deja entrar a las extensiones, así que el texto seleccionado se lee aquí.',
    'frame-closed-to-us':
      'El texto seleccionado está en una parte de la página que viene de otro sitio y no deja entrar a las extensiones, así que se lee aquí.',
    'nothing-read': 'No se pudo leer la página, así que el texto seleccionado se lee aquí.',
  },
  withoutText: {
    'page-closed-to-us':
      'Esta página no deja entrar a las extensiones. Un mensaje suyo se puede pegar aquí.',
    'frame-closed-to-us':
      'Lo seleccionado está en una parte de la página que viene de otro sitio y no deja entrar a las extensiones. Se puede copiar allí y pegar aquí.',
    'nothing-read': 'No se encontró ningún mensaje en la página. Aquí se puede pegar uno.',
  },
  problems: {
    asleep:
      'Undertone no ha contestado. Quizá se acaba de actualizar: cerrar esto y volver a abrirlo puede ayudar.',
    refused: 'Eso no se puede pedir desde aquí. Cerrar esto y volver a abrirlo puede ayudar.',
    malformed: 'Algo salió mal por el camino. Cerrar esto y volver a abrirlo puede ayudar.',
  },
  links: { history: 'Lo que has guardado', options: 'Opciones' },
};
