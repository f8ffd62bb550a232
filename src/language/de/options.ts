import type { Catalogue } from '../catalogue';
import type { Translation } from '../translation';

/** The options page. The sample messages stay English: that is what is read. */
export const options: Translation<Catalogue['options']> = {
  title: 'Undertone: Einstellungen',
  contents: 'Auf dieser Seite',
  about: {
    heading: 'Was das hier ist',
    texts: {
      ask: 'Markiere auf einer Seite eine Nachricht und wähle in ihrem Menü „Was passiert hier?“. Eine Notiz daneben sagt dann, wozu solche Formulierungen oft dienen, was sie sonst noch heißen können, und stellt eine Frage, die man sich selbst stellen kann.',
      limits:
        'Gesucht wird nach neunzehn Mustern. Gelesen werden Worte, nicht Menschen: Tonfall, Vorgeschichte und Absicht bleiben unbekannt. Wird nichts gefunden, heißt das nicht, dass eine Nachricht freundlich war; wird etwas gefunden, heißt das nicht, dass es so gemeint war.',
      device:
        'Alles wird auf diesem Gerät gelesen. Nichts wird verschickt, niemand erfährt davon, und keine Seite wird gelesen, bevor du fragst.',
      stored:
        'Gespeichert wird nur, was du selbst aufheben willst. In einem privaten Fenster kann gar nichts aufgehoben werden.',
      seen: 'Wer diesen Browser benutzen kann, sieht, dass Undertone installiert ist, und kann öffnen, was du aufgehoben hast. Wo sich der Browser mit einem Konto abgleicht, kann die Erweiterung auch auf anderen Geräten dieses Kontos auftauchen. Wenn jemand dieses Gerät überwacht, ist ein anderes vielleicht der bessere Ort.',
      hide: 'Esc blendet die Notiz aus. Dreimal Umschalt innerhalb einer Sekunde schließt alles von Undertone, auf jeder Seite. Den Verlauf des Browsers, der die besuchten Seiten zeigt, löscht beides nicht.',
    },
    tryIt: 'Eine Nachricht zum Ausprobieren',
    result: 'Was dazu gesagt wird',
  },
  patterns: {
    heading: 'Muster',
    intro: 'Was aus ist, wird weder gezeigt noch gespeichert.',
    search: 'Muster durchsuchen',
    noMatch: 'Kein Muster passt zu diesen Worten.',
    found: { one: 'Ein Muster passt.', other: '{count} Muster passen.' },
    allOf: 'Alle Muster in „{family}“',
    example: 'Zum Beispiel: „{example}“',
    howMany: '{on} von {count} an',
    threatHeading: 'Bevor „{name}“ ausgeht',
    threat:
      'Nachrichten, die drohen, werden dann nicht mehr markiert und erklärt. Hinweise auf Hilfe erscheinen weiterhin, wenn eine Nachricht von Gefahr oder Selbstverletzung spricht.',
    threatOff: 'Ausschalten',
    threatKeep: 'Anlassen',
  },
  sensitivity: {
    heading: 'Wie viel gezeigt wird',
    label: 'Wie viel gezeigt wird',
    levels: {
      clear: 'Nur deutliche Formulierungen',
      balanced: 'Deutliche und ziemlich deutliche Formulierungen',
      faint: 'Auch schwache Anzeichen',
    },
    about: {
      clear: 'Weniger Funde, und weniger, die sich als etwas anderes herausstellen.',
      balanced: 'Ein Mittelweg. Damit fangen die meisten an.',
      faint: 'Mehr Funde, und mehr, die sich als etwas anderes herausstellen.',
    },
    sample: 'Drei Nachrichten, so gelesen',
    nothing: 'nicht gezeigt',
  },
  phrases: {
    heading: 'Deine eigenen Formulierungen',
    intro:
      'Manche Sätze kennst nur du: den, der immer zuerst kam. Was du hier einträgst, wird auch gefunden, selbst anders geschrieben, mit einem kleinen Vertipper oder einem Wort dazwischen.',
    words: 'Die Formulierung',
    wordsHint: 'Zum Beispiel: here we go again',
    as: 'Wozu sie zählt',
    ownName: 'Ein eigener Name',
    name: 'Ihr Name',
    sample: 'An einer Nachricht ausprobieren',
    samplePlaceholder: 'Eine Nachricht, in der sie vorkommt, oder fast',
    add: 'Eintragen',
    change: 'Änderung sichern',
    cancel: 'Abbrechen',
    edit: '„{words}“ ändern',
    remove: '„{words}“ entfernen',
    editShort: 'Ändern',
    removeShort: 'Entfernen',
    removed: '„{words}“ ist entfernt.',
    undo: 'Rückgängig',
    none: 'Noch keine.',
    hit: 'Kommt darin vor.',
    miss: 'Kommt darin nicht vor.',
    problems: {
      'no-words': 'Darin stehen noch keine Wörter.',
      'too-common':
        'Das ist so alltäglich, dass es in fast jeder Nachricht markiert würde. Ein längeres Stück des Satzes klappt besser.',
      'too-many-words':
        'Das ist zu lang, um noch einmal so vorzukommen. Bis zu zwanzig Wörter gehen; der Teil, der gleich bleibt, genügt.',
      'too-long': 'Das ist zu lang: bis zu {most} Zeichen gehen.',
      'no-name': 'Ein Name fehlt noch.',
      twice: 'Diese Formulierung gibt es schon.',
      'too-many':
        'Für {most} Formulierungen ist Platz. Bevor eine neue dazukommt, muss eine andere gehen.',
    },
  },
  quiet: {
    heading: 'Still gestellt',
    intro:
      'Formulierungen, zu denen du „Das stimmt nicht“ gesagt hast. Nach ihnen wird nicht gesucht, bis du sie wieder zählen lässt.',
    none: 'Nichts ist still gestellt.',
    back: 'Wieder zählen lassen',
    backLabel: '„{words}“ wieder zählen lassen',
    backAll: 'Alle wieder zählen lassen',
  },
  keeping: {
    heading: 'Was du aufhebst',
    intro:
      'Gespeichert wird nur, wenn du „Aufheben“ drückst oder einschaltest, dass es von selbst geschieht. In einem privaten Fenster kann nichts aufgehoben werden.',
    holds: 'Ein Eintrag enthält',
    holdsNames: { message: 'Die ganze Nachricht', words: 'Nur die gefundenen Worte' },
    retention: 'Er bleibt',
    retentions: {
      session: 'Nur diese Sitzung',
      '7': '7 Tage',
      '30': '30 Tage',
      '90': '90 Tage',
      forever: 'Bis er gelöscht wird',
    },
    shorterHeading: 'Aufgehobenes bliebe kürzer',
    shorter:
      'Alles Aufgehobene, das älter als {count} Tage ist, wird sofort gelöscht. Es lässt sich nicht zurückholen.',
    sessionOnly:
      'Alles, was du bisher aufgehoben hast, kommt in den Arbeitsspeicher und ist weg, wenn der Browser schließt. Dann lässt es sich nicht zurückholen.',
    shorten: 'Kürzer aufheben',
    leave: 'So lassen',
    automatic: 'Jede Nachricht aufheben, in der etwas gefunden wird',
    automaticAbout:
      'Aus ist sicherer, wenn noch jemand diesen Browser benutzen kann. Was von selbst aufgehoben wurde, ist gespeichert wie alles andere.',
    relock: 'Es schließt sich von selbst nach',
    minutes: '{count} Minuten',
  },
  lock: {
    heading: 'Schloss',
    about:
      'Mit einem Schloss ist versiegelt, was du aufgehoben hast, und nur ein Passwort öffnet es. Aufheben geht auch, während es zu ist. Wird das Passwort vergessen, bringt nichts zurück, was versiegelt ist. Ein Schloss kann selbst Fragen auslösen, und jemand kann auf das Passwort drängen.',
    isOn: 'Das Schloss ist an.',
    passphrase: 'Passwort',
    again: 'Noch einmal dasselbe',
    next: 'Neues Passwort',
    turnOn: 'Schloss einschalten',
    turnOff: 'Schloss ausschalten',
    change: 'Passwort ändern',
    done: {
      on: 'Das Schloss ist an. Was du aufgehoben hast, ist versiegelt.',
      off: 'Das Schloss ist aus. Was du aufgehoben hast, liegt wieder offen.',
      changed: 'Das Passwort ist geändert.',
    },
    working: 'Einen Moment …',
    problems: {
      different: 'In den letzten beiden Feldern steht noch nicht dasselbe.',
      'too-short': 'Ein Passwort braucht mindestens {least} Zeichen.',
      'wrong-passphrase': 'Das ist nicht das Passwort.',
      'too-soon': 'Das war mehrmals falsch. Nach einer Weile geht es wieder.',
      failed:
        'Das hat nicht geklappt. Nichts Aufgehobenes ist verloren. Ein zweiter Versuch hilft vielleicht.',
    },
  },
  help: {
    heading: 'Hilfetelefone',
    intro:
      'Wo eine Nachricht droht oder vom Sterben spricht, stehen Hilfetelefone dieses Landes zuerst. Das Land wird nie geraten.',
    country: 'Land',
    none: 'Kein Land',
  },
  look: {
    heading: 'Aussehen und Sprache',
    theme: 'Farben',
    themes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
    textSize: 'Schriftgröße',
    textSizes: { usual: 'Normal', large: 'Groß', largest: 'Sehr groß' },
    calm: 'Ruhig: Markierungen ohne Farben',
    calmAbout: 'Jede Familie behält ihre eigene Art von Linie.',
    answers: 'Antworten erscheinen',
    answersNames: {
      beside: 'In einer Notiz neben der Nachricht',
      popup: 'Im kleinen Fenster am Knopf in der Symbolleiste',
    },
    answersAbout:
      'Eine Seite kann die Notiz bemerken, und in Firefox könnte eine darauf angelegte Seite sie auch lesen. In das kleine Fenster sieht keine Seite.',
    language: 'Sprache',
    browserLanguage: 'Wie der Browser',
    languageAbout:
      'Das ist die Sprache, in der Undertone mit dir spricht. Nachrichten kann es bisher nur auf Englisch lesen.',
  },
  shortcut: {
    heading: 'Tastenkürzel',
    set: 'Ist eine Nachricht markiert, fragt {shortcut} „Was passiert hier?“.',
    unset: 'Kein Tastenkürzel ist festgelegt. Menü und Knopf gehen auch ohne.',
    change: 'Tastenkürzel ändern',
    changeFailed:
      'Der Browser hat seine Seite für Tastenkürzel nicht geöffnet. Sie steht bei seinen Einstellungen für Erweiterungen.',
  },
  settings: {
    heading: 'Deine Einstellungen',
    exportAbout:
      'Alles, was auf dieser Seite gewählt ist, auch deine eigenen Formulierungen, als Datei. Keine Nachricht und nichts Aufgehobenes steht darin. Die Datei bleibt, wo du sie ablegst, und steht in der Download-Liste des Browsers.',
    export: 'Einstellungen als Datei sichern',
    import: 'Einstellungen aus einer Datei holen',
    imported: 'Die Einstellungen wurden aus der Datei übernommen.',
    problems: {
      'no-settings':
        'In dieser Datei stehen keine Einstellungen von Undertone. Nichts wurde geändert.',
      'too-new':
        'Diese Datei stammt von einem neueren Undertone. Nichts wurde geändert; nach einem Update lässt sie sich übernehmen.',
      unreadable: 'Die Datei ließ sich nicht lesen. Nichts wurde geändert.',
    },
    reset: 'Alles zurücksetzen',
    resetAbout:
      'Jede Wahl auf dieser Seite wird wieder so, wie sie am Anfang war. Was du aufgehoben hast, bleibt.',
    resetDone: 'Alles ist zurückgesetzt.',
    undo: 'Rückgängig',
  },
  erase: {
    heading: 'Alles löschen',
    about:
      'Alles, was Undertone in diesem Browser gespeichert hat: was du aufgehoben hast, deine Notizen, deine Formulierungen und jede Einstellung. Hier lässt es sich nicht zurückholen. Spezielle Werkzeuge können vielleicht noch Teile davon von der Festplatte holen, und Dateien, die du gesichert hast, bleiben, wo sie sind.',
    first: 'Alles löschen',
    sure: 'Alles ist dann sofort weg.',
    second: 'Jetzt löschen',
    cancel: 'Abbrechen',
    done: 'Alles ist gelöscht.',
    failed:
      'Nicht alles konnte gelöscht werden. Andere Fenster von Undertone zu schließen und es noch einmal zu versuchen kann helfen.',
  },
  saveFailed:
    'Diese Wahl konnte nicht gespeichert werden. Vielleicht hat der Browser keinen Platz mehr.',
};
