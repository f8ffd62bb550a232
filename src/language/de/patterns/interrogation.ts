import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const interrogation: Translation<Catalogue['patterns']['interrogation']> = {
  name: 'Dich vor Gericht stellen',
  term: 'Verhör',
  finds:
    'Forderungen nach Beweisen, Rechenschaft oder einem Geständnis, die deine Schuld schon voraussetzen.',
  example: 'Vierzig Minuten für den Einkauf. Foto vom Kassenzettel, mit Uhrzeit drauf.',
  source:
    'In der Forschung gut beschrieben: Überwachen in Linda Marshalls Skala (2000), eifersüchtige Kontrolle in anderen Skalen und „monitoring their time“ in britischen Leitlinien zu kontrollierendem Zwang.',
  moves: {
    general: {
      does: 'Solche Fragen und Forderungen lassen dich oft Rechenschaft ablegen, als wäre etwas schon bewiesen.',
      couldAlsoBe: 'Es kann Sorge oder Eifersucht sein, die als Fragenliste herauskommt.',
      ask: 'Gibt es eine Antwort, die genügen würde?',
      steady:
        'Man kann dich etwas fragen, ohne dass du vor Gericht stehst. Deine Tage brauchen keine Verteidigung.',
    },
    whereabouts: {
      does: 'Wissen zu wollen, wo und mit wem du warst, macht aus gewöhnlichen Stunden oft etwas, das erklärt werden muss.',
      couldAlsoBe: 'Vielleicht war da Angst, als du nicht erreichbar warst.',
      ask: 'Hat es sich wie Fragen angefühlt oder wie Kontrollieren?',
      steady: 'Du darfst Stunden haben, über die niemand Buch führt.',
    },
    prove: {
      does: 'Eine Forderung nach Beweisen verlangt oft, was niemand geben kann: den Beleg, dass etwas nicht war.',
      couldAlsoBe: 'Wer früher belogen wurde, tut sich vielleicht schwer, einfach zu glauben.',
      ask: 'Was geschah an den Tagen, an denen du es bewiesen hast?',
      steady: 'Aus keinem Berg von Beweisen wird von selbst Vertrauen.',
    },
    delay: {
      does: 'Zu fragen, warum etwas so lange gedauert hat, macht oft jede stille Minute zu etwas, das entschuldigt werden muss.',
      couldAlsoBe:
        'Warten kann für ängstliche Menschen schwer sein, und vielleicht geht es nur darum, von dir zu hören.',
      ask: 'Würdest du das jemand anderen fragen?',
      steady: 'Du hast deinen Tag gelebt. Das ist Grund genug.',
    },
    'proof-now': {
      does: 'Sofort ein Foto, einen Standort oder einen Anruf zu verlangen macht Kontrolle oft zu einem normalen Teil von Nähe.',
      couldAlsoBe: 'Manche teilen aus Gewohnheit, wo sie sind, und finden nichts dabei.',
      ask: 'Was geschähe, wenn es eine Stunde später käme, oder gar nicht?',
      steady:
        'Erreichbar zu sein ist eine Freundlichkeit. Eine Pflicht rund um die Uhr ist es nicht.',
    },
    confess: {
      does: 'Auf ein Eingeständnis zu drängen legt oft die Antwort vorher fest und lässt dir nur eine Sache zu sagen.',
      couldAlsoBe:
        'Vielleicht ist da die Gewissheit, etwas gesehen zu haben, und der Wunsch, dass es ausgesprochen wird.',
      ask: 'Was würdest du damit zugeben, und ist es geschehen?',
      steady:
        'Etwas zu sagen, das nicht stimmt, nur um einen Streit zu beenden, beendet ihn selten.',
    },
    swear: {
      does: 'Einen Schwur zu verlangen macht eine einfache Antwort oft wertlos.',
      couldAlsoBe: 'Es kann eine alte Familiengewohnheit sein oder Angst, die etwas Festes sucht.',
      ask: 'War deine erste Antwort wahr?',
      steady: 'Dein Wort wird nicht wahrer, wenn du auf einen Menschen schwörst, den du liebst.',
    },
    explain: {
      does: 'Sich erklären zu müssen macht oft einen Menschen zum Gericht, und der andere kämpft um etwas, das keine Ausrede brauchte.',
      couldAlsoBe:
        'In der Arbeit oder bei einem Durcheinander kann es eine grobe Art sein, zu fragen, was war.',
      ask: 'Hast du das schon einmal erklärt?',
      steady:
        'Du kannst es erklären, wenn du magst. Damit es genug ist, muss man dir nicht glauben.',
    },
    access: {
      does: 'Ein Telefon oder ein Passwort sehen zu wollen lässt Privates oft wie Schuld aussehen.',
      couldAlsoBe: 'Manche Paare teilen so etwas frei, und beide tun es gern.',
      ask: 'Könntest du Nein sagen, ohne dass es dir vorgehalten wird?',
      steady: 'Etwas Privates zu haben ist nicht dasselbe wie etwas zu verbergen.',
    },
  },
};
