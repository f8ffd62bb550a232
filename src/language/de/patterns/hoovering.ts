import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const hoovering: Translation<Catalogue['patterns']['hoovering']> = {
  name: 'Dich zurückholen',
  term: 'Hoovering',
  finds:
    'Versprechen, Erinnerungen, Krisen oder Schicksal, die dich zurückholen sollen, ohne ein Wort über das, was getan wurde.',
  example: 'Ich bin jetzt ein anderer Mensch. Komm heim, und ich zeige es dir.',
  source: 'Ein populärer Name; wenig Forschung.',
  caveat:
    'Zwischen zwei Menschen, die zusammen sind, ist vieles davon gewöhnlich. Es hängt davon ab, was vorher war, und das zeigt eine Nachricht nicht.',
  moves: {
    general: {
      does: 'Solche Formulierungen sollen oft jemanden zurückholen, ohne zu sagen, was anders wäre.',
      couldAlsoBe: 'Menschen vermissen einander wirklich, und manche ändern sich tatsächlich.',
      ask: 'Steht darin, was getan wurde und was anders sein wird?',
      steady: 'Du kannst jemanden vermissen und trotzdem bleiben, wo du bist.',
    },
    changed: {
      does: 'Zu sagen, man habe sich geändert, verlangt oft, dass du erst glaubst und später siehst.',
      couldAlsoBe:
        'Es kann stimmen. Echte Veränderung zeigt sich mit der Zeit, auch aus der Ferne.',
      ask: 'Was hat sich geändert, das du sehen könntest, ohne zurückzugehen?',
      steady:
        'Du musst heute nichts entscheiden. Echte Veränderung ist auch nächsten Monat noch da.',
    },
    'one-more-chance': {
      does: 'Dich zu bitten zurückzukommen oder es noch einmal zu versuchen lässt Vergangenes oft verschwinden und legt den nächsten Schritt auf dich.',
      couldAlsoBe: 'Es kann ehrliche Reue sein, die noch nicht die richtigen Worte gefunden hat.',
      ask: 'Wie viele Chancen gab es, und was kam danach?',
      steady:
        'Du kannst über das Vergangene freundlich denken und trotzdem keine weitere Chance vergeben.',
    },
    'nobody-else': {
      does: 'Zu sagen, dass dich niemand sonst so lieben wird, lässt Weitergehen oft wie ewiges Alleinsein aussehen.',
      couldAlsoBe: 'Vielleicht fühlt es sich für jemanden, der trauert, wirklich so groß an.',
      ask: 'Wie hat sich diese Liebe an einem gewöhnlichen Tag angefühlt?',
      steady: 'Deine Zukunft kann niemand sehen. Gut geliebt zu werden hat darin Platz.',
    },
    nostalgia: {
      does: 'Die guten Zeiten wachzurufen zeigt oft die besten Tage und lässt den Rest weg.',
      couldAlsoBe:
        'Die guten Tage waren vielleicht wirklich so gut, und sie zu vermissen ist menschlich.',
      ask: 'Was fehlt auf diesem Bild?',
      steady:
        'Die guten Erinnerungen kannst du behalten. Sie verpflichten dich nicht zurückzugehen.',
    },
    'old-you': {
      does: 'Sich danach zu sehnen, wie du früher warst, lässt dein Wachsen oft wie einen Verlust aussehen.',
      couldAlsoBe: 'Vielleicht wird vermisst, wie leicht es zwischen euch war.',
      ask: 'Was konntest du früher nicht sagen, das du jetzt sagen kannst?',
      steady: 'Du bist weit gekommen. Du musst nicht wieder schrumpfen, um zu passen.',
    },
    crisis: {
      does: 'Ein Notfall, den nur du lösen kannst, geht oft an einem Abstand vorbei, den du gesetzt hast.',
      couldAlsoBe: 'Es kann ein echter Notfall sein, bei jemandem, der wenige Menschen hat.',
      ask: 'Gibt es jemand anderen oder eine Stelle, die genauso gut oder besser helfen könnte?',
      steady: 'Du kannst jemandem Gutes wünschen und andere diejenigen sein lassen, die kommen.',
    },
    fate: {
      does: 'Zu sagen, dass zwei Menschen zusammengehören, lässt eine Entscheidung oft wie einen Fehler gegen das Schicksal aussehen.',
      couldAlsoBe: 'Vielleicht ist das Gefühl so stark, und das sind die größten Worte dafür.',
      ask: 'Was willst du, wenn nichts in den Sternen steht?',
      steady: 'Deine Wahl zählt mehr als irgendjemandes Vorstellung von Bestimmung.',
    },
    testing: {
      does: 'Mit einem beliebigen Vorwand aufzutauchen öffnet oft eine geschlossene Tür einen Spalt.',
      couldAlsoBe:
        'Vielleicht gibt es wirklich ein Buch zurückzugeben oder einen Termin zu klären.',
      ask: 'Bräuchte das eine Antwort, wenn es von jemand anderem käme?',
      steady: 'Eine geschlossene Tür kann freundlich geschlossen bleiben.',
    },
  },
};
