import type { Catalogue } from '../../catalogue';
import type { Translation } from '../../translation';

/** See the English texts for what each is for. */
export const entitlement: Translation<Catalogue['patterns']['entitlement']> = {
  name: 'Deine Zuwendung als Pflicht behandeln',
  term: 'Anspruchsdenken',
  finds:
    'Formulierungen, die deine Zeit, deinen Körper, dein Geld, deine Aufmerksamkeit oder Gehorsam einfordern, als stünden sie zu.',
  example: 'Ich zahle für dieses Haus, also gehst du ran, wenn ich anrufe.',
  source:
    'Nahe an dem, was die Forschung beschreibt: „domination“ in Tolmans Inventar (1989) und das Nutzen von Vorrechten auf dem Duluth-Rad. Die Grenze darum haben wir gezogen.',
  moves: {
    general: {
      does: 'Solche Formulierungen behandeln das, was du gibst, oft als etwas Geschuldetes, sodass ein Nein wie Wegnehmen aussieht.',
      couldAlsoBe:
        'Vielleicht gab es ein Versprechen oder eine Gewohnheit, die eine Seite dafür hielt.',
      ask: 'Hast du dem zugestimmt, und hättest du Nein sagen können?',
      steady: 'Was du gibst, ist ein Geschenk, wenn du es auch behalten könntest.',
    },
    owe: {
      does: 'Etwas geschuldet zu nennen macht aus einem Gefallen oder bloßer Nähe oft eine Schuld, über die nur eine Seite Buch führt.',
      couldAlsoBe:
        'Vielleicht wurde wirklich etwas geliehen oder versprochen, und das ist eine schroffe Erinnerung.',
      ask: 'Was genau ist geschuldet, und wer hat den Preis bestimmt?',
      steady:
        'Freundlichkeit zwischen Menschen ist kein Darlehen, es sei denn, beide haben sie so genannt.',
    },
    duty: {
      does: 'Zu sagen, wie es sich gehört, stellt den Wunsch eines Menschen oft als Regel hin, die alle kennen.',
      couldAlsoBe: 'Vielleicht gehört diese Regel zum Aufwachsen und wurde nie angesehen.',
      ask: 'Woher kommt diese Regel?',
      steady: 'Du kannst eine Regel ansehen und entscheiden, ob sie deine ist.',
    },
    role: {
      does: 'Auf deine Rolle zu zeigen setzt oft eine Pflicht dorthin, wo eine Frage hätte stehen können.',
      couldAlsoBe:
        'In der Arbeit oder in der Familie gehört manches wirklich zu dem Teil, den man übernommen hat.',
      ask: 'Ist das ein Teil der Rolle, zu der du Ja gesagt hast?',
      steady:
        'Partner, Kind, Elternteil oder beschäftigt zu sein ist etwas, das du tust. Du bist darin immer noch ein ganzer Mensch.',
    },
    unasked: {
      does: 'Etwas Ungesagtes zu erwarten macht dich oft fürs Raten verantwortlich und schuldig, wenn du nicht geraten hast.',
      couldAlsoBe:
        'Es kann von jemandem kommen, der müde ist und sich wünscht, dass man an ihn denkt.',
      ask: 'Hättest du es wissen können?',
      steady: 'Gedanken lesen kann niemand. Nicht zu raten heißt nicht, dass es dir egal ist.',
    },
    deserve: {
      does: 'Zu sagen, was man von dir verdient hat, lässt dein Bestes oft wie einen Rückstand aussehen, den du aufholen sollst.',
      couldAlsoBe: 'Es kann ungeschickt heißen: „Ich bin unglücklich damit, wie es ist.“',
      ask: 'Besser in welcher Hinsicht, und wurde das je gesagt?',
      steady: 'Deine Mühe zählt, auch wenn sie nicht genug genannt wird.',
    },
    obedience: {
      does: 'Zu bestimmen statt zu bitten entscheidet eine Frage oft allein durch den Rang.',
      couldAlsoBe:
        'Es kann das Ende eines langen Tages sein oder eine Frage echter Sicherheit ohne Zeit für Erklärungen.',
      ask: 'Wie klänge hier eine Begründung unter zwei Erwachsenen?',
      steady: 'Du darfst dich fragen, warum. Eine Frage ist kein Ungehorsam.',
    },
    access: {
      does: 'Deine Zeit, deinen Körper, dein Telefon oder deine Aufmerksamkeit als Recht zu beanspruchen lässt für deinen eigenen Wunsch oft keinen Platz.',
      couldAlsoBe: 'Vielleicht ist da eine Nähe gewohnt, in der nie jemand fragen musste.',
      ask: 'Gibt es hier eine Art, Nein zu sagen, die in Ordnung wäre?',
      steady: 'Deine Zeit, dein Körper und deine Sachen bleiben deine, in jeder Art von Beziehung.',
    },
  },
};
