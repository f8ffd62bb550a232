import type { Catalogue } from '../catalogue';
import type { Translation } from '../translation';

/** The toolbar popup. */
export const popup: Translation<Catalogue['popup']> = {
  paste: 'Eine Nachricht einfügen oder eintippen',
  placeholder: 'Eine Nachricht, die dir nicht aus dem Kopf geht …',
  asOne: 'Alles als eine einzige Nachricht lesen',
  clear: 'Leeren',
  another: 'Eine andere Nachricht ansehen',
  intro:
    'Du kannst auch auf einer Seite eine Nachricht markieren und in ihrem Menü „Was passiert hier?“ wählen.',
  remembersNothing:
    'Was du einfügst, wird auf diesem Gerät gelesen und vergessen, sobald sich das hier schließt, außer es wird aufgehoben.',
  withText: {
    'page-closed-to-us':
      'Diese Seite lässt keine Erweiterungen herein, darum wird der markierte Text hier gelesen.',
    'frame-closed-to-us':
      'Der markierte Text steht in einem Teil der Seite, der von einer anderen Website kommt und keine Erweiterungen hereinlässt, darum wird er hier gelesen.',
    'nothing-read':
      'Die Seite selbst ließ sich nicht lesen, darum wird der markierte Text hier gelesen.',
  },
  withoutText: {
    'page-closed-to-us':
      'Diese Seite lässt keine Erweiterungen herein. Eine Nachricht von dort lässt sich hier einfügen.',
    'frame-closed-to-us':
      'Was markiert ist, steht in einem Teil der Seite, der von einer anderen Website kommt und keine Erweiterungen hereinlässt. Es lässt sich dort kopieren und hier einfügen.',
    'nothing-read':
      'Auf der Seite wurde keine Nachricht gefunden. Stattdessen lässt sich hier eine einfügen.',
  },
  problems: {
    asleep:
      'Undertone hat nicht geantwortet. Vielleicht wurde es gerade aktualisiert: Schließen und neu öffnen hilft womöglich.',
    refused: 'Von hier aus geht das nicht. Schließen und neu öffnen hilft womöglich.',
    malformed: 'Unterwegs ging etwas schief. Schließen und neu öffnen hilft womöglich.',
  },
  links: { history: 'Was du aufgehoben hast', options: 'Einstellungen' },
};
