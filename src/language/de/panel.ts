import type { Catalogue } from '../catalogue';
import type { Translation } from '../translation';
import { countries } from './countries';

/** Everything the panel says by itself. */
export const panel: Translation<Catalogue['panel']> = {
  language: 'de',
  title: 'Was passiert hier?',
  reading: 'Wird gelesen …',
  message: 'Die Nachricht',
  thread: {
    label: 'Die Nachrichten',
    nth: 'Nachricht {n}',
    you: 'Du',
    notRead: 'nicht gelesen',
    quietOne: '1 Nachricht ohne Markierung',
    quietMany: '{count} Nachrichten ohne Markierung',
    foundIn: 'Gefunden in',
    readOwn: 'Auch deine eigenen Nachrichten lesen',
  },
  wholeMessage: 'Die ganze Nachricht zeigen',
  lessMessage: 'Weniger davon zeigen',
  announce: {
    nothing: 'Gelesen. Keine Formulierung von der Liste wurde gefunden.',
    one: 'Gelesen. Ein Muster wurde gefunden.',
    several: 'Gelesen. {count} Muster wurden gefunden.',
  },
  card: {
    words: 'Die Worte',
    couldAlsoBe: 'Es kann auch das hier sein',
    ask: 'Eine Frage an dich',
    more: 'Mehr dazu',
    less: 'Weniger',
    source: 'Woher das kommt',
    caveat: 'Was eine einzelne Nachricht nicht zeigen kann',
    off: 'Dieses Muster ausschalten',
    offDone: '„{name}“ ist ausgeschaltet. Danach wird ab jetzt nicht mehr gesucht.',
    offThreat:
      'Hinweise auf Hilfe erscheinen weiterhin, wenn eine Nachricht von Gefahr oder Selbstverletzung spricht.',
    wrong: 'Das stimmt nicht',
    wrongDone:
      'Danke. Diese Formulierung bleibt ab jetzt unerwähnt. Das wurde nur auf diesem Gerät vermerkt.',
    undo: 'Rückgängig',
  },
  welcome: {
    heading: 'Bevor es weitergeht',
    does: 'Undertone liest Formulierungen. Menschen, Tonfall und Vorgeschichte kann es nicht kennen.',
    keeps:
      'Alles wird auf diesem Gerät gelesen, nichts wird irgendwohin geschickt. Gespeichert wird nur, was du selbst aufheben willst.',
    seen: 'Wer diesen Browser benutzen kann, sieht, dass Undertone installiert ist und was du aufgehoben hast. Wenn jemand dieses Gerät überwacht, ist ein anderes vielleicht der bessere Ort. Wo sich der Browser abgleicht, kann die Erweiterung auch auf anderen Geräten auftauchen.',
    hide: 'Esc blendet das hier aus. Dreimal Umschalt schließt alles von Undertone. Der Verlauf des Browsers wird dabei nicht gelöscht.',
    more: 'All das, und ein Beispiel zum Ausprobieren, steht in den Einstellungen.',
    done: 'Nicht mehr zeigen',
  },
  togetherSource: 'Woher das kommt',
  keep: 'Aufheben',
  kept: 'Aufgehoben',
  keptNote: 'Auf diesem Gerät, unter „Was du aufgehoben hast“.',
  undoKeep: 'Rückgängig',
  keepProblems: {
    failed: 'Das konnte nicht aufgehoben werden. Ein zweiter Versuch hilft vielleicht.',
    full: 'Das konnte nicht aufgehoben werden: Der Speicher ist voll. Was du früher aufgehoben hast, ist noch da. Etwas Platz zu schaffen hilft.',
    'session-full':
      'Das konnte nicht aufgehoben werden: „Nur diese Sitzung“ fasst nicht mehr. Was du früher aufgehoben hast, ist noch da. Es hilft, Einträge zu löschen oder sie in den Einstellungen länger aufzuheben.',
    blocked:
      'Das konnte nicht aufgehoben werden: Der Browser öffnet den Verlauf gerade nicht. Andere Fenster von Undertone zu schließen hilft vielleicht.',
    'not-undone':
      'Das ist noch aufgehoben: Es ließ sich nicht zurücknehmen. Im Verlauf kannst du es löschen.',
  },
  private: 'Das ist ein privates Fenster. Hier kann nichts aufgehoben werden.',
  hide: 'Ausblenden',
  pin: 'Offen lassen',
  move: 'Diese Notiz verschieben (auch mit den Pfeiltasten)',
  howToHide:
    'Esc blendet das hier aus. Dreimal Umschalt schließt alles von Undertone. Der Verlauf des Browsers wird dabei nicht gelöscht.',
  fromMenu:
    'Die Seite selbst ließ sich nicht lesen, darum stammen diese Worte aus dem Menü. Zeilenumbrüche können fehlen.',
  cut: 'Die Seite zeigt hiervon nur einen Teil, und nur dieser Teil wurde gelesen. Ist die ganze Nachricht geöffnet, liest eine neue Frage auch den Rest.',
  pick: {
    label: 'Eine Nachricht auswählen',
    hint: 'Auf eine Nachricht zeigen und klicken, oder Pfeiltasten und Eingabetaste. Esc beendet das.',
  },
  tryAgain: 'Noch einmal',
  problems: {
    asleep:
      'Undertone hat nicht geantwortet. Vielleicht wurde es gerade aktualisiert: Wird die Seite neu geladen, ist es wieder da.',
    refused:
      'Diese Seite darf Undertone das nicht fragen. Diese Notiz zu schließen und neu zu fragen kann helfen.',
    malformed:
      'Unterwegs ist etwas schiefgegangen. Diese Notiz zu schließen und neu zu fragen kann helfen.',
    'too-long':
      'Das ist mehr Text, als auf einmal gelesen werden kann. Mit einem kürzeren Teil geht es.',
    failed:
      'Beim Lesen ist etwas schiefgegangen. Nichts wurde gespeichert oder verschickt. Ein zweiter Versuch hilft vielleicht.',
  },
  help: {
    country: 'Land',
    chooseCountry: 'Land wählen',
    emergency: 'Gefahr in diesem Moment: {number}',
    emergencyUnknown: 'Gefahr in diesem Moment: die Notrufnummer (112 in der EU).',
    phone: 'Telefon {value}',
    text: 'SMS an {value}',
    textWord: 'SMS mit {word} an {value}',
    textphone: 'Schreibtelefon {value}',
    web: 'Im Netz: {value}',
    always: 'Tag und Nacht',
    free: 'kostenlos',
    source: '{name}: {source}, geprüft am {date}',
    sources: 'Woher diese Nummern kommen',
    noCrisisLine:
      'Für Gedanken ans Sterben ist hier noch kein geprüftes Krisentelefon dieses Landes aufgeführt. Ein Arzt, eine Ärztin oder der Notruf kann zu jeder Stunde helfen.',
    traces:
      'Anrufe können in der Liste des Telefons stehen bleiben, und Webseiten hinterlassen Spuren. Das Telefon oder der Computer eines anderen Menschen kann der sicherere Ort sein.',
    countries,
    where: {
      england: 'England',
      wales: 'Wales',
      native: 'für Indigene',
      anywhere: 'im Netz, für jedes Land',
    },
  },
};
