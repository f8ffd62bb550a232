import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const breadcrumbing: Translation<Catalogue['patterns']['breadcrumbing']> = {
  name: 'Gerade genug, damit du wartest',
  term: 'Breadcrumbing',
  finds:
    'Kleine Zeichen von Interesse, hinter denen nichts steht, oder warm und kalt in einer Nachricht.',
  example: 'Hab Licht bei dir gesehen. Musste lächeln. Na ja, kann gerade nicht reden.',
  source: 'Ein populärer Name; wenig Forschung.',
  caveat:
    'In einer Nachricht schwer zu sehen. Erst die Wiederholung macht das Muster: kleine Zeichen, lange Pausen, kein Plan.',
  moves: {
    general: {
      does: 'So eine Nachricht kann eine Hoffnung am Leben halten, ohne ihr etwas zu geben, worauf sie stehen könnte.',
      couldAlsoBe:
        'Vielleicht ist jemand schüchtern, beschäftigt oder weiß nicht, ob man willkommen ist.',
      ask: 'Weißt du nach so einer Nachricht mehr als vorher?',
      steady: 'Deine Hoffnung war nie dumm. Du darfst mehr wollen als ab und zu ein Zeichen.',
    },
    ping: {
      does: 'Ein kleines Zeichen nach langer Stille prüft oft, ob du noch antwortest.',
      couldAlsoBe: 'Vielleicht hat jemand an dich gedacht und keinen besseren Anfang gefunden.',
      ask: 'Fragt es irgendetwas über dich?',
      steady: 'Ein Hallo ist keine Schuld. Es kann liegen bleiben, bis du weißt, was du willst.',
    },
    someday: {
      does: 'Ein vages Versprechen hält oft eine Tür halb offen, sodass du weder hereinkommst noch gehst.',
      couldAlsoBe: 'Vielleicht ist es wirklich noch nicht klar.',
      ask: 'Wenn nie mehr käme als das, wäre es genug?',
      steady: 'Deine Zeit ist auch jetzt. Sie muss nicht auf ein Vielleicht warten.',
    },
    'hot-and-cold': {
      does: 'Warm und kalt in einer Nachricht lässt dich oft an der warmen Hälfte festhalten und dir die kalte vorwerfen.',
      couldAlsoBe: 'Vielleicht ist jemand hin- und hergerissen und zeigt dir beide Seiten.',
      ask: 'Auf welche Hälfte ist etwas Wirkliches gefolgt?',
      steady:
        'Wenn es dich verwirrt, dann vielleicht, weil es verwirrend ist. Das ist kein Fehler von dir.',
    },
    hold: {
      does: 'Dich warten zu lassen, ohne zu sagen worauf, hält dich oft fest, ohne etwas zu versprechen.',
      couldAlsoBe:
        'Es kann ungelenk heißen: „Du bist mir wichtig, und ich bin noch nicht so weit.“',
      ask: 'Worauf sollst du warten, und wie lange?',
      steady: 'Du bist kein Platz, den man freihält. Was du mit deiner Zeit tust, liegt bei dir.',
    },
    check: {
      does: 'Nachzusehen, ob du noch etwas empfindest, bittet oft um Sicherheit und gibt keine zurück.',
      couldAlsoBe: 'Es kann schlichte Unsicherheit sein, mit einer echten Frage dahinter.',
      ask: 'Hat jemand gefragt, wie es dir geht?',
      steady: 'Jemand kann dir wichtig sein, ohne dass du auf jede Probe antwortest.',
    },
    'late-night': {
      does: 'Eine Nachricht zu einsamer Stunde bittet oft um Nähe, für die der Tag keinen Platz hat.',
      couldAlsoBe:
        'Nächte sind für viele schwer, und vielleicht ist deiner der Name, der dann einfällt.',
      ask: 'Hörst du auch bei Tageslicht etwas?',
      steady: 'Du darfst dir wünschen, dass man auch mittags an dich denkt.',
    },
  },
};
